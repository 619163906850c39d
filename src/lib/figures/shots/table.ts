// The figure as a table: a row a shot, or a row a length; nothing the cue withholds.
import type { Choice, Table, TableRow } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { Cue } from './cue';
import { findLength, lengths, sequenceLength } from './lengths';
import { readShots, type Reading, type ShotRow } from './reading';
import { framesText, scaleText, secondsText } from './words';

export function table(cue: Cue, choice: Choice): Table {
	const reading = readShots(cue, choice);
	if (cue.project === 'dark') return tabulateNothing();
	if (cue.compare) return tabulateLengths(reading, choice, cue.compare);
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

/** Before anything is projected there is the sequence alone, in its film. */
function tabulateNothing(): Table {
	const { of, title, certainty, claim } = sequenceLength;
	return {
		caption: 'The sequence before it is shown; numbers and what comes next withheld',
		columns: ['What'],
		rows: [{ key: of, cells: [title], certainty, claim, emphasised: true }]
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

function tabulateLengths(
	reading: Reading,
	choice: Choice,
	about: NonNullable<Cue['compare']>
): Table {
	const picked = findLength(choice);
	const rows = picked ? [picked] : lengths;
	return {
		caption: 'The sequence beside longer lengths of film',
		columns: reading.hidden
			? ['What', 'Where']
			: ['What', 'Where', 'Seconds', 'Times the sequence'],
		rows: rows.map((row) => ({
			key: row.of,
			cells: [
				row.title,
				row.where,
				...(reading.hidden ? [] : [framesText(row.seconds), framesText(row.times)])
			],
			certainty: row.certainty,
			claim: row.claim,
			emphasised: row.of === about
		}))
	};
}
