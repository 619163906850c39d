// From events to marks: which are shown, what each is on the axis, who gets a label, where everything stands.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import type { Event } from './data';
import { isPlaced } from './distances';
import { drawLanes, type LaneBand } from './lanes';
import { measureDistances, type Distance } from './measure';
import { sizesOf, type Sizes } from './sizes';
import { drawCentury, type Century } from './century';
import { knownBefore } from './threads';
import { ticksOf, type Tick } from './ticks';
import { askedAt, limitOf, liesIn, shownEvents, windows, type SpanName } from './windows';

export interface Layout {
	readonly sizes: Sizes;
	/** Where a year begins: the one scale of the axis. */
	readonly x: Scale;
	readonly ticks: readonly Tick[];
	readonly lanes: readonly LaneBand[];
	readonly distances: readonly Distance[];
	readonly century: Century;
	/** Where what is withheld begins, in px, or null. */
	readonly curtain: number | null;
}

/** The choice is no part of it but for the span: what a reader picks is outlined where it stands, and nothing moves. */
export function layoutTimeline(
	events: readonly Event[],
	cue: Cue,
	span: SpanName,
	box: Box
): Layout {
	const window = windows[span];
	const asked = askedAt(cue);
	const shown = shownEvents(events, cue);
	const now = shown.filter((event) => asked.has(event.id));
	const threaded = knownBefore(now) !== null;
	const sizes = sizesOf(box, !threaded && now.filter(isPlaced).length > 1);
	const limit = limitOf(cue.until);
	const x = scaleLinear([window.from, window.to], [sizes.left, sizes.right]);
	const drawn = shown.filter(
		(event) =>
			liesIn(event, window, cue.until) || (asked.has(event.id) && event.date.value !== null)
	);
	const lanes = drawLanes(drawn, asked, cue, span, { window, limit, x }, sizes);
	const marks = lanes.flatMap((lane) => lane.marks);
	return {
		sizes,
		x,
		ticks: ticksOf(window, sizes),
		lanes,
		distances: threaded ? [] : measureDistances(now, marks, sizes),
		century: drawCentury(shown, asked, span, sizes),
		curtain: limit !== null && limit < window.to ? x(Math.max(limit, window.from)) : null
	};
}
