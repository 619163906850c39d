// From events to marks, pass by pass on one scene: the axis, the lanes, the distances between their marks, the century above.
import type { Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import { drawCentury, type Century } from './century';
import type { Cue } from './cue';
import type { Event } from './data';
import { drawLanes, type LaneBand } from './lanes';
import { measureDistances, type Distance } from './measure';
import { setScene, type Scene } from './scene';
import type { Sizes } from './sizes';
import { ticksOf, type Tick } from './ticks';
import type { SpanName } from './windows';

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
	const scene = setScene(events, cue, span, box);
	const lanes = drawLanes(scene);
	return {
		sizes: scene.sizes,
		x: scene.x,
		ticks: ticksOf(scene.window, scene.sizes),
		lanes,
		distances: measureDistances(scene, lanes),
		century: drawCentury(scene),
		curtain: placeCurtain(scene)
	};
}

function placeCurtain({ window, limit, x }: Scene): number | null {
	return limit !== null && limit < window.to ? x(Math.max(limit, window.from)) : null;
}
