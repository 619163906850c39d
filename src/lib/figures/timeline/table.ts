// The timeline as a table: an event a row, a film outside the seven a row that says so, and where phases are named, a phase a row.
import type { Choice, Table, TableRow } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { formatDate } from '$lib/data/derive';
import type { Cue } from './cue';
import { events, type Event } from './data';
import { claimOf, elsewhereAt, isElsewhere } from './elsewhere';
import { filmOf, phaseWords } from './phases';
import { askedAt, chosenEvent, laneWords, liesIn, shownEvents, windows, yearsOf } from './windows';
import { spanFor } from './view';

/** Events before and after the chosen one that its table keeps. */
const neighbours = 2;

export function tableTimeline(cue: Cue, choice: Choice): Table {
	const span = spanFor(cue, choice);
	const shown = shownEvents([...events, ...elsewhereAt(cue)], cue);
	const chosen = chosenEvent(events, cue, choice);
	const asked = askedAt(cue);
	const at = shown.findIndex((event) => event.id === chosen?.id);
	const rows = chosen
		? shown.slice(Math.max(0, at - neighbours), at + neighbours + 1)
		: shown.filter((event) => liesIn(event, windows[span], cue.until) || asked.has(event.id));
	return {
		caption: captionOf(cue, chosen, yearsOf(windows[span])),
		columns: ['When', 'Lane', 'What'],
		rows: rows.flatMap((event) => [
			rowOf(event, asked.has(event.id)),
			...(cue.phases ? phaseRow(event, asked.has(event.id)) : [])
		])
	};
}

function captionOf(cue: Cue, chosen: Event | undefined, years: string): string {
	const withheld = cue.until ? `, up to ${formatDate(cue.until)}` : '';
	const phases = cue.phases ? ', and the phase of memory of each film' : '';
	const elsewhere = cue.elsewhere ? ', and films outside the seven' : '';
	return chosen
		? `“${chosen.short}” with the two events before it and the two after it${withheld}${phases}${elsewhere}`
		: `Events in ${years}, in order of time${withheld}${phases}${elsewhere}`;
}

const dateOf = (event: Event) =>
	event.date.value === null ? 'not known' : formatDate(event.date.value);

function rowOf(event: Event, emphasised: boolean): TableRow {
	return {
		key: event.id,
		cells: isElsewhere(event)
			? [
					dateOf(event),
					`${laneWords.filmed}, outside the seven`,
					`${event.what}, known from a listing alone`
				]
			: [dateOf(event), laneWords[event.lane], event.what],
		certainty: event.date.certainty,
		claim: claimOf(event),
		emphasised
	};
}

function phaseRow(event: Event, emphasised: boolean): readonly TableRow[] {
	const film = filmOf(event);
	if (!film?.phase?.value) return [];
	return [
		{
			key: `${event.id}.phase`,
			cells: [dateOf(event), 'Phase of memory', `${film.short}: ${phaseWords[film.phase.value]}`],
			certainty: film.phase.certainty,
			claim: address.film(film, 'phase'),
			emphasised
		}
	];
}
