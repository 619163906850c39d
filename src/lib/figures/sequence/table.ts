// The figure as a table: a row a shot; nothing the cue withholds.
import type { Choice, Table, TableRow } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { readShots, type Asked, type Reading, type ShotRow } from './reading';
import { framesText, scaleText, secondsText } from './words';

export const table = (cue: Asked, choice: Choice): Table => tabulate(readShots(cue, choice));

/** A row a shot, whichever figure draws it, and what they add up to. */
export function tabulate(reading: Reading): Table {
	const chosen = reading.rows.filter((row) => row.chosen);
	const rows = (chosen.length > 0 ? chosen : reading.rows).map((row) => rowOf(reading, row));
	const sums = chosen.length > 0 ? [] : sumsOf(reading);
	const about = reading.presence ? 'Stakhanov' : 'Scale';
	return {
		caption: captionOf(reading),
		columns: reading.hidden
			? ['Shot', about]
			: ['Shot', about, 'Frames', `Seconds at ${reading.rate} a second`],
		rows: [...rows, ...sums]
	};
}

function captionOf(reading: Reading): string {
	const withheld = [
		...(reading.hidden ? ['numbers'] : []),
		...(reading.whole ? [] : ['what comes next'])
	];
	const caption = 'Shots of the sequence, in their order';
	return withheld.length > 0 ? `${caption}; ${withheld.join(' and ')} withheld` : caption;
}

function rowOf(reading: Reading, row: ShotRow): TableRow {
	const { shot, frames, now } = row;
	const claim = reading.presence ? shot.shows : shot.frames;
	const about = reading.presence
		? shot.shows.value === true
			? 'in the picture'
			: 'not in the picture'
		: scaleText(row);
	const numbers = [framesText(frames), secondsText(frames, reading.rate)];
	return {
		key: shot.id,
		cells: [shot.title, about, ...(reading.hidden ? [] : numbers)],
		certainty: claim.certainty,
		claim: address.shot(shot, reading.presence ? 'shows' : 'frames'),
		emphasised: now
	};
}

/** What the strips add up to; each rests on a claim derived from the counts, at the rate in force. */
function sumsOf(reading: Reading): readonly TableRow[] {
	const { rate, shown, absent, average, median } = reading;
	const at = rate === 24 ? '' : `-${rate}`;
	const sum = (
		key: string,
		name: string,
		range: Reading['shown'],
		emphasised = false
	): TableRow => ({
		key,
		cells: [name, '', framesText(range), secondsText(range, rate)],
		certainty: 'inferred',
		claim: `derived.${key}${at}`,
		emphasised
	});
	if (reading.mode === 'presence')
		return [
			sum('shown-seconds', 'With him, together', shown),
			sum('absent-seconds', 'Without him, together', absent)
		];
	if (reading.mode === 'measures')
		return [
			sum('average-seconds', 'Average shot length', average),
			sum('median-seconds', 'Median shot length', median, !reading.rows.some((row) => row.now))
		];
	return [];
}
