// Where a shot lies in the sequence laid end to end, and how far it has run at a moment.
import type { Reading } from './reading';

/** Frames of the sequence: the first, and the first after it. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Of the shot at this index; one that was not counted takes what the printed length leaves over. */
export function stretchAt({ rows, seconds, rate, counted }: Reading, index: number): Stretch {
	const length = (at: number) => rows[at]?.shot.frames.value ?? seconds * rate - counted;
	const from = rows.slice(0, index).reduce((sum, _, at) => sum + length(at), 0);
	return { from, to: from + length(index) };
}

export interface Run {
	/** Frames that have run. */
	readonly frames: number;
	/** The part of the shot that has passed, 0 to 1, for its drawing; null while the film isn't running. */
	readonly phase: number | null;
	/** Not begun yet; on the screen; or whole: run through, or not running. */
	readonly state: 'before' | 'on' | 'whole';
}

/** @param moment frame of the sequence on the screen, from 0; null while the film isn't running */
export function runThrough({ from, to }: Stretch, moment: number | null): Run {
	const length = to - from;
	if (moment === null) return { frames: length, phase: null, state: 'whole' };
	const frames = Math.max(0, Math.min(length, Math.floor(moment) + 1 - from));
	const phase = Math.max(0, frames - 1) / Math.max(1, length - 1);
	const state = frames === 0 ? 'before' : moment < to ? 'on' : 'whole';
	return { frames, phase, state };
}
