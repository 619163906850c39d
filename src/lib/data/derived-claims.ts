// Claims that follow from the data by arithmetic, each with its steps. Used while building only.
import type { AddressedClaim } from './claims';
import { dataset } from './dataset';
import {
	averageShot,
	countedFrames,
	framesOf,
	medianShot,
	presence,
	secondsOf,
	type Range,
	type Rate
} from './derive';
import { inferred, type Places } from './evidence';
import type { Locator } from './source';

type Amount = number | Range;

/** Printed length of the sequence, whole seconds. */
const sequence = quantityValue('sequence-seconds');

function quantityValue(id: string): number {
	const found = dataset.quantities.find((one) => one.id === id)?.amount.value;
	if (typeof found !== 'number') throw new Error(`quantity ${id} has no plain number`);
	return found;
}

/** Claims that follow by arithmetic from stated ones. */
export const derivedClaims: readonly (AddressedClaim & {
	readonly id: string;
	readonly unit: string;
})[] = deriveClaims();

/** The year of an event that has one. */
function yearOf(id: string): number {
	const year = Number(dataset.events.find((one) => one.id === id)?.date.value?.slice(0, 4));
	if (!year) throw new Error(`event ${id} has no year`);
	return year;
}

function deriveClaims() {
	const { shots } = dataset;
	const counted = shots.filter((shot) => shot.frames.value !== null);
	const sortedPlaces = (at: readonly Locator[]) => [...new Set(at)].sort() as unknown as Places;
	const places = sortedPlaces(counted.flatMap((shot) => shot.frames.at));
	const all = sortedPlaces(['p06.03', ...places]);
	/** Where the counted shots with him, or without him, are counted and described. */
	const placesOf = (shows: boolean) =>
		sortedPlaces(
			counted
				.filter((shot) => shot.shows.value === shows)
				.flatMap((shot) => [...shot.frames.at, ...shot.shows.at])
		);
	const fifth = shots.find((shot) => shot.frames.value === null);
	if (!fifth) throw new Error('no shot is left uncounted: the derived facts need one');
	const round = (value: number) => Math.round(value * 100) / 100;
	const derive = (
		id: string,
		unit: string,
		about: string,
		value: Amount,
		at: Places,
		because: string
	) => ({
		id,
		unit,
		about,
		address: `derived.${id}`,
		claim: inferred(value, at, because)
	});
	const inSeconds = (range: Range, rate: Rate): Amount => {
		const [min, max] = [round(secondsOf(range.min, rate)), round(secondsOf(range.max, rate))];
		return min === max ? min : { min, max };
	};
	const sum = counted.map((shot) => shot.frames.value).join(' + ');
	const rounding = `Seven seconds, if rounded to the nearest second, stands for anything from ${sequence - 0.5} up to, but not including, ${sequence + 0.5}.`;
	const rows = [
		derive(
			'counted-frames',
			'frames',
			'Frames the article counts, in four of the five shots',
			countedFrames(shots),
			places,
			`${sum} = ${countedFrames(shots)}.`
		),
		derive(
			'absent-frames',
			'frames',
			'Counted frames without Stakhanov in the picture',
			presence(shots, sequence, 24).absent.max,
			placesOf(false),
			'The frames of the belt and of the bearded man: neither shot is described with him in it.'
		),
		derive(
			'shown-counted-frames',
			'frames',
			'Counted frames with Stakhanov in the picture',
			countedFrames(shots) - presence(shots, sequence, 24).absent.max,
			placesOf(true),
			'The frames of the coal face and of the exit; the bouquet is not counted.'
		),
		derive(
			'assumed-rate',
			'frames a second',
			'Frame rate assumed here',
			24,
			all,
			'The article gives frames and seconds but names no rate. 24 a second, the rate of sound film, is our assumption; 25, that of a video transfer in Europe, is worked out beside it.'
		),
		derive(
			'video-rate',
			'frames a second',
			'Frame rate of a video transfer',
			25,
			all,
			'Our second assumption: the rate of European video, at which an archive’s transfer of a film usually runs. The article does not say what was counted.'
		),
		derive(
			'strip-frames',
			'frames',
			'Frames in seven seconds at 24 a second',
			sequence * 24,
			['p06.03'],
			`${sequence} seconds, taken as exact, at 24 frames a second.`
		),
		...([24, 25] as const).flatMap((rate) => {
			const at = rate === 24 ? '' : '-25';
			const how = `at ${rate} frames a second`;
			const { shown, absent } = presence(shots, sequence, rate);
			return [
				derive(
					`fifth-frames${at}`,
					'frames',
					`Frames the fifth shot can have, ${how}`,
					framesOf(fifth, shots, sequence, rate),
					all,
					`${rounding} At ${rate} frames a second, less the ${countedFrames(shots)} frames counted.`
				),
				derive(
					`fifth-seconds${at}`,
					'seconds',
					`Seconds the fifth shot can last, ${how}`,
					inSeconds(framesOf(fifth, shots, sequence, rate), rate),
					all,
					`${rounding} The counted shots take ${round(secondsOf(countedFrames(shots), rate))} seconds ${how}.`
				),
				derive(
					`shown-seconds${at}`,
					'seconds',
					`Seconds with Stakhanov in the picture, ${how}`,
					inSeconds(shown, rate),
					all,
					`Shots one, three and five ${how}; the fifth as a range.`
				),
				derive(
					`absent-seconds${at}`,
					'seconds',
					`Seconds without Stakhanov in the picture, ${how}`,
					inSeconds(absent, rate),
					placesOf(false),
					`The belt and the bearded man ${how}.`
				),
				derive(
					`average-seconds${at}`,
					'seconds',
					`Average shot length, ${how}`,
					inSeconds(averageShot(shots, sequence, rate), rate),
					all,
					`The length of the sequence divided by its five shots, ${how}; the fifth as a range.`
				),
				derive(
					`median-seconds${at}`,
					'seconds',
					`Median shot length, ${how}`,
					inSeconds(medianShot(shots, sequence, rate), rate),
					all,
					`The third longest of the five shots, ${how}: 36 frames, wherever the fifth falls.`
				)
			];
		}),
		derive(
			'median-frames',
			'frames',
			'Median shot length in frames',
			medianShot(shots, sequence, 24).min,
			all,
			'The third longest of the five: whatever the fifth shot’s length within its range, it stays the same.'
		),
		derive(
			'workers-left',
			'workers',
			'Workers left over when five do the work of 23',
			quantityValue('workers-before') - quantityValue('workers-after'),
			['p08.16', 'p08.17'],
			'Twenty-three less five; the speech itself says 20.'
		),
		derive(
			'mine-day-tonnes',
			'tonnes',
			'A day’s output of the mine, if the record was a tenth of it',
			(quantityValue('record-tonnes') * 100) / quantityValue('record-share'),
			['p01.20'],
			'The record in tonnes divided by its share of the mine’s daily output.'
		),
		derive(
			'years-to-1988',
			'years',
			'Years from the book to the newspaper',
			yearOf('komsomolskaya') - yearOf('book'),
			['p02.10', 'p14.17'],
			'The year of the newspaper less the year of the book.'
		),
		derive(
			'years-before-merger',
			'years',
			'Years from the French film to the merger of the collections',
			yearOf('merger') - yearOf('film-journal-1935'),
			['p04.19', 'p04.20', 'p04.22', 'p05.01', 'p05.10'],
			'The year of the merger less the year of the film.'
		)
	];
	return rows;
}
