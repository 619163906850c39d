// The one sentence of the timeline: what it argues at a cue, restated by what the reader chose.
import type { Choice } from '$lib/components/figure/types';
import { spanOf } from '$lib/data/derive';
import type { Cue } from './cue';
import { events, type Event } from './data';
import { distanceBetween, isFirm, isPlaced, lasted } from './distances';
import { elsewhereAt, isElsewhere, sayAllElsewhere, sayElsewhere } from './elsewhere';
import { filmOf, phaseOf } from './phases';
import { saySpan } from './say-span';
import { spanFor } from './view';
import { askedAt, chosenEvent, liesIn, shownEvents, windows, yearsOf } from './windows';
import { capital } from '$lib/data/words';
import { dateOf, named, quoted, shortest } from './words';

export function sayTimeline(cue: Cue, choice: Choice): string {
	const shown = shownEvents(events, cue);
	const chosen = chosenEvent(events, cue, choice);
	if (chosen) return isElsewhere(chosen) ? sayElsewhere(chosen) : sayEvent(chosen, shown);
	const asked = askedAt(cue);
	const now = shown.filter((event) => asked.has(event.id));
	const span = windows[spanFor(cue, choice)];
	const beside = shownEvents(elsewhereAt(cue), cue).filter((one) => liesIn(one, span, cue.until));
	const text = sayMarked(now, cue, shown) ?? sayAllElsewhere(beside) ?? saySpan(cue, choice, shown);
	if (now.length === 0 || spanFor(cue, choice) === spanFor(cue)) return text;
	const years = yearsOf(span);
	return shortest(`${text.slice(0, -1)}; the window shows ${years}.`, text);
}

function sayMarked(now: readonly Event[], cue: Cue, shown: readonly Event[]): string | undefined {
	const [first, second] = now;
	const phases = cue.phases ? sayPhases(shown) : null;
	if (phases) return phases;
	if (!first) return undefined;
	return second ? sayDistance(now) : sayEvent(first, shown);
}

/** An event by itself: its date, how long after the record, what it was. */
function sayEvent(event: Event, shown: readonly Event[]): string {
	const record = shown.find((one) => one.id === 'record');
	const since = record && event.lane !== 'happened' ? distanceBetween(record, event) : null;
	const date = capital(dateOf(event));
	return shortest(
		...(since ? [`${date}, ${since} after the record: ${event.what}`] : []),
		`${date}: ${event.what}`,
		event.what,
		`${date}: ${event.short}.`
	);
}

/** Several events: what comes during what, or how far each is from the one before, as far as their dates are known. */
function sayDistance(now: readonly Event[]): string {
	const names = `In order of time: ${now.map(quoted).join(', ')}.`;
	const within = sayWithin(now);
	if (within) return shortest(...within, names);
	const placed = now.filter(isPlaced);
	const [first, last] = [placed[0], placed.at(-1)];
	const whole = first && last ? distanceBetween(first, last) : null;
	// what lasted has a length of its own
	if (!first || !last || whole === null || now.some(lasted))
		return shortest(`In order of time: ${now.map(named).join(', ')}.`, names);
	const steps = placed.slice(1).map((event, index) => ({
		event,
		far: distanceBetween(placed[index] ?? event, event)
	}));
	const chain = (name: (event: Event) => string) => {
		const later = steps.map(
			({ event, far }, index) => `${far} ${index ? 'after that' : 'later comes'} ${name(event)}`
		);
		return `${quoted(first)} dates from ${dateOf(first)}; ${later.join(', ')}.`;
	};
	const lie = whole.startsWith('1 ') ? 'lies' : 'lie';
	const between = (name: (event: Event) => string) =>
		`Between ${name(first)} and ${name(last)} ${lie} ${whole}.`;
	if (placed.length === 2) return shortest(between(named), between(quoted));
	// a step of no length would shift the ones after it
	const chains = steps.every(({ far }) => far !== null) ? [chain(named), chain(quoted)] : [];
	return shortest(...chains, between(named), names);
}

/** Something that comes during something that lasted, and how long after it the last event comes. */
function sayWithin(now: readonly Event[]): readonly string[] | null {
	const inside = (inner: Event, outer: Event) => {
		if (inner === outer || !isPlaced(inner) || !lasted(outer)) return false;
		const [a, b] = [spanOf(inner.date.value ?? ''), spanOf(outer.date.value ?? '')];
		// in a year that is the last of it there may be nothing of it left
		return (a.from ?? 0) >= (b.from ?? 0) && (a.to ?? 0) <= (b.to ?? 0) - 1;
	};
	const inner = now.findLast((one) => now.some((other) => inside(one, other)));
	const outer = inner && now.findLast((one) => inside(inner, one));
	const last = now.at(-1);
	if (!inner || !outer || !last) return null;
	const text = `${named(inner)} comes during ${named(outer)}`;
	const far = distanceBetween(inner, last);
	return far === null ? [`${text}.`] : [`${text}; ${far} later comes ${named(last)}.`, `${text}.`];
}

/** By date the film of the first phase comes last: said only while that is so among the films shown. */
function sayPhases(shown: readonly Event[]): string | null {
	const films = shown.filter((event) => filmOf(event) && isFirm(event));
	const last = films.at(-1);
	if (!last || phaseOf(last) !== 'looking-back') return null;
	return `By date the film that looks back comes last, in ${dateOf(last)}: a phase is a mark on a film, not a stretch of time.`;
}
