// What the timeline says where the step points at nothing: how the dates lie in the stretch of time that is shown.
import type { Choice } from '$lib/components/figure/types';
import { formatDate, spanOf } from '$lib/data/derive';
import type { Cue } from './cue';
import type { Event } from './data';
import { isFirm } from './distances';
import { spanFor } from './view';
import { laneNames, laneWords, liesIn, windows, yearsOf } from './windows';
import { dateOf, named } from './words';

export function saySpan(cue: Cue, choice: Choice, shown: readonly Event[]): string {
	const span = spanFor(cue, choice);
	const years = yearsOf(windows[span]);
	const when = cue.until ? `Up to ${formatDate(cue.until)}` : `In ${years}`;
	const inLanes = shown.filter(
		(event) =>
			liesIn(event, windows[span], cue.until) && (!cue.lanes || cue.lanes.includes(event.lane))
	);
	const stated = inLanes.filter((event) => isFirm(event) && event.date.certainty === 'stated');
	const days = stated.filter((event) => event.date.value?.split('-').length === 3);
	// at the scale of a year, a date that is no more than the year has no place in an order
	const firm = span === 'year' && days.length > 0 ? days : stated;
	const [first, last] = [firm[0], firm.at(-1)];
	if (!first || !last) return `${when} nothing has a date.`;
	if (cue.lanes) {
		const what = laneNames
			.filter((lane) => cue.lanes?.includes(lane))
			.map((lane) => laneWords[lane].toLowerCase())
			.join(' and ');
		if (first === last) return `${when} ${what} has one date that is stated: ${named(first)}.`;
		return `${when} ${what} runs from ${named(first)} to ${named(last)}.`;
	}
	if (span === 'year')
		return `${when} the article dates ${days.length} events to the day, from ${dateOf(first)} to ${dateOf(last)}.`;
	if (span === 'thirties') {
		const one = firm.filter((event) => event.date.value?.startsWith('1935'));
		return `${when} the article gives ${firm.length} dates, ${one.length} of them in 1935 alone.`;
	}
	return sayLanes(firm, when);
}

/** What happened lies early, what was filmed and known late; else where each of the later lanes ends. */
function sayLanes(firm: readonly Event[], when: string): string {
	const before = (event: Event) => (spanOf(event.date.value ?? '').from ?? 0) < 1940;
	const [happened = [], filmed = [], known = []] = laneNames.map((lane) =>
		firm.filter((event) => event.lane === lane)
	);
	const then = [...filmed, ...known];
	const early = happened.filter(before).length;
	const late = then.filter((event) => !before(event)).length;
	if (early > happened.length / 2 && late > then.length / 2)
		return `${when}, of ${happened.length} dates of what happened, ${early} fall before 1940; of ${then.length} of what was filmed or known, ${late} come later.`;
	const [last, latest] = [filmed.at(-1), known.at(-1)];
	return last && latest
		? `${when} what was filmed ends with ${named(last)}, what was known with ${named(latest)}.`
		: `${when} there are ${firm.length} dates.`;
}
