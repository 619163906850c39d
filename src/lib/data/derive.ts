// What follows from the data by arithmetic: computed here, stored nowhere.

/** A shot, as far as lengths go: frames it was counted to have, and whether he is in it. */
export interface Counted {
	readonly frames: { readonly value: number | null };
	readonly shows: { readonly value: boolean | null };
}

/** Frames a second. The article names no rate: 24 is sound film's, 25 that of a video transfer in Europe. */
export type Rate = 24 | 25;
export const rates: readonly Rate[] = [24, 25];

/** Both ends are possible. */
export interface Range {
	readonly min: number;
	readonly max: number;
}

/** What a duration printed in whole seconds can stand for, by rounding to the nearest: from `min` up to, not including, `below`. */
export function roundedTo(seconds: number): { readonly min: number; readonly below: number } {
	return { min: seconds - 0.5, below: seconds + 0.5 };
}

/** The sum of the frames the article counts. */
export function countedFrames(shots: readonly Counted[]): number {
	return shots.reduce((sum, shot) => sum + (shot.frames.value ?? 0), 0);
}

/**
 * Frames a shot can have: its count, or for the one uncounted shot what the sequence leaves over.
 * @param total printed length of the whole sequence, whole seconds
 */
export function framesOf(
	shot: Counted,
	shots: readonly Counted[],
	total: number,
	rate: Rate
): Range {
	if (shot.frames.value !== null) return { min: shot.frames.value, max: shot.frames.value };
	const { min, below } = roundedTo(total);
	const counted = countedFrames(shots);
	return { min: Math.ceil(min * rate) - counted, max: Math.ceil(below * rate) - 1 - counted };
}

/** Seconds of a number of frames. */
export function secondsOf(frames: number, rate: Rate): number {
	return frames / rate;
}

/** Frames with and without Stakhanov in the picture. */
export function presence(
	shots: readonly Counted[],
	total: number,
	rate: Rate
): { readonly shown: Range; readonly absent: Range } {
	const sum = (shows: boolean) =>
		shots
			.filter((shot) => shot.shows.value === shows)
			.map((shot) => framesOf(shot, shots, total, rate))
			.reduce((all, one) => ({ min: all.min + one.min, max: all.max + one.max }), {
				min: 0,
				max: 0
			});
	return { shown: sum(true), absent: sum(false) };
}

/** Average shot length in frames, as film scholars give it (Salt; Cinemetrics): the length divided by the number of shots. */
export function averageShot(shots: readonly Counted[], total: number, rate: Rate): Range {
	const all = shots.map((shot) => framesOf(shot, shots, total, rate));
	return {
		min: all.reduce((sum, one) => sum + one.min, 0) / all.length,
		max: all.reduce((sum, one) => sum + one.max, 0) / all.length
	};
}

/** Median shot length in frames: the middle one by length. */
export function medianShot(shots: readonly Counted[], total: number, rate: Rate): Range {
	const all = shots.map((shot) => framesOf(shot, shots, total, rate));
	const middle = (pick: (one: Range) => number) => {
		const sorted = all.map(pick).sort((a, b) => a - b);
		const half = Math.floor(sorted.length / 2);
		const upper = sorted[half] ?? 0;
		return sorted.length % 2 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
	};
	return { min: middle((one) => one.min), max: middle((one) => one.max) };
}

/** A year with its fraction, from the parts of an ISO date; missing parts count from the start. */
function yearOf(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 372;
}

/** The end of what an ISO date of this precision covers, as a year with its fraction. */
function endOf(date: string): number {
	const parts = date.split('-').length;
	return yearOf(date) + (parts === 1 ? 1 : parts === 2 ? 1 / 12 : 1 / 372);
}

export interface Span {
	/** Years with fractions; an open end is null. */
	readonly from: number | null;
	readonly to: number | null;
	/** Whether the span is one point somewhere inside (`[..]`, a decade), rather than something that lasted. */
	readonly somewhere: boolean;
}

/** Where an EDTF date stands on a time axis. */
export function spanOf(edtf: string): Span {
	const decade = /^(\d{3})X$/.exec(edtf);
	if (decade)
		return { from: Number(`${decade[1]}0`), to: Number(`${decade[1]}9`) + 1, somewhere: true };
	const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
	if (set)
		return {
			from: set[1] ? yearOf(set[1]) : null,
			to: set[2] ? endOf(set[2]) : null,
			somewhere: true
		};
	const plain = edtf.replace('~', '');
	const [start = '', end] = plain.split('/');
	if (end === undefined) return { from: yearOf(start), to: endOf(start), somewhere: false };
	return { from: yearOf(start), to: end === '..' ? null : endOf(end), somewhere: false };
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

function wordsOfDate(date: string): string {
	const [year, month, day] = date.split('-');
	const name = month ? months[Number(month) - 1] : undefined;
	return [day ? Number(day) : undefined, name, year].filter(Boolean).join('\u00a0');
}

/** The first of two dates in words, without the month and the year that it shares with the second. */
function wordsBefore(start: string, end: string): string {
	const parts = start.split('-');
	const shared =
		parts.slice(0, -1).join('-') ===
		end
			.split('-')
			.slice(0, parts.length - 1)
			.join('-');
	const [year = ''] = parts;
	if (parts.length === 1 || !end.startsWith(year)) return wordsOfDate(start);
	if (parts.length === 3 && shared && end.split('-').length === 3) return String(Number(parts[2]));
	return wordsOfDate(start).replace(`\u00a0${year}`, '');
}

/** An EDTF date in words: `17 November 1935`, `30 to 31 August 1935`, `between 1930 and 1940`, `the 1960s`. */
export function formatDate(edtf: string): string {
	const decade = /^(\d{3})X$/.exec(edtf);
	if (decade) return `the ${decade[1]}0s`;
	const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
	if (set) {
		if (set[1] && set[2])
			return `between ${wordsBefore(set[1], set[2])} and ${wordsOfDate(set[2])}`;
		return set[1] ? `${wordsOfDate(set[1])} or later` : `${wordsOfDate(set[2] ?? '')} or earlier`;
	}
	const about = edtf.includes('~') ? 'about ' : '';
	const [start = '', end] = edtf.replace('~', '').split('/');
	if (end === undefined) return about + wordsOfDate(start);
	return end === '..'
		? `since ${wordsOfDate(start)}`
		: `${wordsBefore(start, end)} to ${wordsOfDate(end)}`;
}

/** A number as it is printed: thousands apart from 10,000 up, decimals as given. */
export function formatNumber(value: number): string {
	return value >= 10_000 ? value.toLocaleString('en-GB') : String(value);
}
