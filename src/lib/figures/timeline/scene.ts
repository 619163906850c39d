// What a step shows of the events, before anything has a place: what every pass of a layout draws from.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box, Choice } from '$lib/components/figure/types';
import type { Cue } from './cue';
import type { Event } from './data';
import { isPlaced, lasted } from './distances';
import { elsewhereAt } from './elsewhere';
import { sizesOf, type Sizes } from './sizes';
import { spanFor } from './view';
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
	/** Between which dates distances are measured: none where something lasted, which shows a length of its own. */
	readonly measured: readonly Event[];
	readonly sizes: Sizes;
	/** Where a year begins: the one scale of the axis. */
	readonly x: Scale;
}

export function setScene(events: readonly Event[], cue: Cue, choice: Choice, box: Box): Scene {
	const span = spanFor(cue, choice);
	const window = windows[span];
	const asked = askedAt(cue);
	const shown = shownEvents([...events, ...elsewhereAt(cue)], cue);
	const placed = shown.filter((event) => asked.has(event.id) && isPlaced(event));
	const measured = placed.some(lasted) ? [] : placed;
	const sizes = sizesOf(box, { measures: measured.length > 1, elsewhere: cue.elsewhere === true });
	return {
		cue,
		span,
		window,
		limit: limitOf(cue.until),
		shown,
		asked,
		measured,
		sizes,
		x: scaleLinear([window.from, window.to], [sizes.left, sizes.right])
	};
}

/** Where what is withheld begins, in px, or null. */
export function placeCurtain({ window, limit, x }: Scene): number | null {
	return limit !== null && limit < window.to ? x(Math.max(limit, window.from)) : null;
}
