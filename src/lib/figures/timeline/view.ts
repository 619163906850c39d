// How much of it a reader sees: what the step is about and the rest as ticks, or all events; and in which stretch of time.
import type { Choice } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { zooms, type SpanName, type Zoom } from './windows';

export type View = 'few' | 'all';

export const viewWords: Readonly<Record<View, string>> = {
	few: 'at a glance',
	all: 'all events'
};

const zoomOf = ({ span }: Choice): Zoom | undefined => zooms.find((name) => name === span);

/**
 * The reader's, else few. A stretch of time that a reader chose is one of all events: addresses have it so. Phases are on every
 * film, so that where they are asked for all are shown; what is to stand alone stays alone.
 */
export function viewOf(cue: Cue, choice: Choice = {}): View {
	if (cue.alone) return 'few';
	if (cue.phases || choice.view === 'all') return 'all';
	return choice.view !== 'few' && zoomOf(choice) ? 'all' : 'few';
}

/** The span that holds: where all are shown the reader's, if there is one of that name, or the cue's; else the cue's. */
export function spanFor(cue: Cue, choice: Choice = {}): SpanName {
	const span = cue.span ?? 'half-century';
	if (viewOf(cue, choice) === 'few') return span;
	return zoomOf(choice) ?? zooms.find((name) => name === span) ?? 'thirties';
}
