// How the figures of the sequence put numbers: frames and seconds as labels and as prose.
import { secondsOf, type Range, type Rate } from '$lib/data/derive';
import type { Reading, ShotRow } from './reading';

type Join = '–' | ' to ';

const joined = (min: string, max: string, join: Join) => (min === max ? min : min + join + max);

/** Averages have a decimal, counts none. */
const plain = (value: number) => String(Math.round(value * 10) / 10);

export function framesText(range: Range, join: Join = '–'): string {
	return joined(plain(range.min), plain(range.max), join);
}

/** Two decimals: a frame is four hundredths of a second, so a third would be noise. */
export function secondsText(range: Range, rate: Rate, join: Join = '–'): string {
	const text = (frames: number) => (Math.round(secondsOf(frames, rate) * 100) / 100).toFixed(2);
	return joined(text(range.min), text(range.max), join);
}

/** `39 frames` or `1.63 seconds`, by the unit of the cue. */
export function amount(reading: Reading, range: Range, join: Join = '–'): string {
	return reading.unit === 'frames'
		? `${framesText(range, join)} frames`
		: `${secondsText(range, reading.rate, join)} seconds`;
}

/** The same in the other unit, with the rate it rests on. */
export function otherAmount(reading: Reading, range: Range, join: Join = '–'): string {
	return reading.unit === 'frames'
		? `${secondsText(range, reading.rate, join)} s at ${reading.rate} frames a second`
		: `${framesText(range, join)} frames, ${reading.rate} to the second`;
}

/** An amount where room is short. */
export function briefAmount(reading: Reading, range: Range): string {
	return reading.unit === 'frames' ? framesText(range) : `${secondsText(range, reading.rate)} s`;
}

/** The other unit where room is short. */
export function briefOther(reading: Reading, range: Range): string {
	return reading.unit === 'frames'
		? `${secondsText(range, reading.rate)} s`
		: `${framesText(range)} frames`;
}

/** How far the article describes the shot's scale. */
export function scaleText(row: ShotRow): string {
	return row.shot.scale.value ?? 'scale not given';
}

export function presenceText(row: ShotRow): string {
	return row.shot.shows.value === true ? 'with him' : 'without him';
}

/** What a mark is, for whoever cannot see it. */
export function nameShot(reading: Reading, row: ShotRow): string {
	const { shot, frames } = row;
	const parts = [reading.hidden ? shot.title : `Shot ${shot.order}, ${shot.title}`];
	if (!reading.hidden) {
		const seconds = secondsText(frames, reading.rate, ' to ');
		parts.push(
			`${row.counted ? '' : 'not counted, '}${framesText(frames, ' to ')} frames, ${seconds} seconds at ${reading.rate} a second`
		);
	}
	parts.push(reading.presence ? `${presenceText(row)} in the picture` : scaleText(row));
	return parts.join(': ');
}
