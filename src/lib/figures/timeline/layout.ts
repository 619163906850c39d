// From events to marks: a few large ones, or all of them. Both are the same drawing, so that between them marks move.
import type { Box, Choice } from '$lib/components/figure/types';
import { layoutAll } from './all';
import type { Century } from './century';
import type { Cue } from './cue';
import type { Event } from './data';
import { layoutFew } from './few-layout';
import type { KeyEntry } from './key';
import type { LaneBand } from './lanes';
import type { Distance } from './measure';
import { setScene } from './scene';
import type { Sizes } from './sizes';
import type { Tick } from './ticks';
import { viewOf } from './view';

export interface Layout {
	readonly sizes: Sizes;
	readonly ticks: readonly Tick[];
	/** Lines of the ticks, from and to. */
	readonly grid: { readonly top: number; readonly bottom: number };
	readonly lanes: readonly LaneBand[];
	readonly distances: readonly Distance[];
	/** None where a date is to stand alone. */
	readonly century: Century | null;
	/** Where what is withheld begins, in px, or null. */
	readonly curtain: number | null;
	readonly key: readonly KeyEntry[];
}

/** Of the choice only the view and the span count: what a reader picks is outlined where it stands, and nothing moves. */
export function layoutTimeline(
	events: readonly Event[],
	cue: Cue,
	choice: Choice,
	box: Box
): Layout {
	const scene = setScene(events, cue, choice, box);
	return viewOf(cue, choice) === 'all' ? layoutAll(scene) : layoutFew(scene, box);
}
