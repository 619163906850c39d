// What a step shows of the events, before anything has a place: what every pass of the layout draws from.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import type { Event } from './data';
import { isPlaced } from './distances';
import { elsewhereAt } from './elsewhere';
import { sizesOf, type Sizes } from './sizes';
import { knownBefore, type Known } from './threads';
import { askedAt, limitOf, shownEvents, windows, type SpanName, type Window } from './windows';

export interface Scene {
	readonly cue: Cue;
	readonly span: SpanName;
	readonly window: Window;
	/** Where what is shown ends, or null. */
	readonly limit: number | null;
	/** The events that are not withheld, in order of time, and among them films outside the seven where the cue asks for them. */
	readonly shown: readonly Event[];
	/** What the step is about. */
	readonly asked: ReadonlySet<string>;
	/** What of it was known, and when: threads run between these dates. */
	readonly known: Known | null;
	/** Between which dates distances are measured: none where threads say them. */
	readonly measured: readonly Event[];
	readonly sizes: Sizes;
	/** Where a year begins: the one scale of the axis. */
	readonly x: Scale;
}

export function setScene(events: readonly Event[], cue: Cue, span: SpanName, box: Box): Scene {
	const window = windows[span];
	const asked = askedAt(cue);
	const shown = shownEvents([...events, ...elsewhereAt(cue)], cue);
	const now = shown.filter((event) => asked.has(event.id));
	const known = knownBefore(now);
	const measured = known ? [] : now.filter(isPlaced);
	const sizes = sizesOf(box, { measures: measured.length > 1, elsewhere: cue.elsewhere === true });
	return {
		cue,
		span,
		window,
		limit: limitOf(cue.until),
		shown,
		asked,
		known,
		measured,
		sizes,
		x: scaleLinear([window.from, window.to], [sizes.left, sizes.right])
	};
}
