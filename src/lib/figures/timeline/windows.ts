// The named stretches of time, and which events a cue shows in them.
import type { Choice } from '$lib/components/figure/types';
import { spanOf } from '$lib/data/derive';
import type { Cue } from './cue';
import type { Event, Lane } from './data';
import { elsewhereAt, elsewhereOf } from './elsewhere';

/** What a reader can open by hand, where all events are shown. */
export const zooms = ['whole', 'half-century', 'thirties', 'year', 'archive'] as const;
export type Zoom = (typeof zooms)[number];
/** What a step can ask for: some stretches are for a few dates alone. */
export const spanNames = [...zooms, 'first-year', 'early-thirties'] as const;
export type SpanName = (typeof spanNames)[number];

/** Years with fractions: from the start of the first year to the end of the last. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

const years = (first: number, last: number): Window => ({ from: first, to: last + 1 });

export const windows: Readonly<Record<SpanName, Window>> = {
	whole: years(1917, 2016),
	'half-century': years(1933, 1995),
	thirties: years(1928, 1940),
	year: years(1935, 1935),
	archive: years(1975, 2016),
	// from the month of the record
	'first-year': { from: 1935 + 7 / 12, to: 1936 + 7 / 12 },
	'early-thirties': years(1931, 1935)
};

export const zoomWords: Readonly<Record<Zoom, string>> = {
	whole: 'century',
	'half-century': '60 years',
	thirties: '1930s',
	year: '1935',
	archive: 'archives'
};

/** The lanes from top to bottom, in words. */
export const laneNames: readonly Lane[] = ['happened', 'filmed', 'known'];
export const laneWords: Readonly<Record<Lane, string>> = {
	happened: 'What happened',
	filmed: 'What was filmed',
	known: 'What was known'
};

/** The years a window covers, as a reader writes them. */
export function yearsOf({ from, to }: Window): string {
	const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
	return first === last ? `${first}` : `${first}–${last}`;
}

/** Where what is shown ends: a year with its fraction, or null where nothing is withheld. */
export function limitOf(until: string | undefined): number | null {
	return until === undefined ? null : spanOf(until).to;
}

/** Whether an event comes after what the step shows. */
export function isWithheld(event: Pick<Event, 'date'>, until: string | undefined): boolean {
	const limit = limitOf(until);
	if (limit === null || event.date.value === null) return false;
	const { from } = spanOf(event.date.value);
	return from !== null && from >= limit;
}

/** Whether an event, or a part of it, is drawn in this window. */
export function liesIn(
	event: Pick<Event, 'date'>,
	window: Window,
	until: string | undefined
): boolean {
	if (event.date.value === null || isWithheld(event, until)) return false;
	if ((limitOf(until) ?? Infinity) <= window.from) return false;
	const { from, to } = spanOf(event.date.value);
	return (from ?? -Infinity) < window.to && (to ?? Infinity) > window.from;
}

/** The events that are not withheld, in order of time; an open start comes first, one of no date last. */
export function shownEvents(events: readonly Event[], cue: Cue): readonly Event[] {
	const start = (event: Event) =>
		event.date.value === null ? Infinity : (spanOf(event.date.value).from ?? -Infinity);
	return events
		.filter((event) => !isWithheld(event, cue.until))
		.map((event, index) => ({ event, index }))
		.sort((a, b) => start(a.event) - start(b.event) || a.index - b.index)
		.map(({ event }) => event);
}

/** Ids of what the step is about. */
export const askedAt = ({ events }: Cue): ReadonlySet<string> => new Set(events);

/** The event the reader chose, or the film outside the seven; one that is unknown, withheld or not asked for counts as none. */
export function chosenEvent(
	events: readonly Event[],
	cue: Cue,
	choice: Choice = {}
): Event | undefined {
	const found =
		choice.event === undefined
			? elsewhereAt(cue).find((film) => isChosen(film, choice))
			: events.find((event) => event.id === choice.event);
	return found && !isWithheld(found, cue.until) ? found : undefined;
}

/** Whether the reader chose this event, or the film it belongs to; a film outside the seven is chosen by any of its claims. */
export function isChosen(
	{ id, film }: { readonly id: string; readonly film?: string | undefined },
	choice: Choice
): boolean {
	return (
		id === choice.event ||
		(film !== undefined && film === choice.film) ||
		(choice.event === undefined && id === elsewhereOf(choice.claim)?.id)
	);
}
