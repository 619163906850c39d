// What is known at a cue and a choice: the shots that may be shown, their frames, and the sums over them.
import type { Choice } from '$lib/components/figure/types';
import {
	averageShot,
	countedFrames,
	framesOf,
	medianShot,
	presence,
	rates,
	type Range,
	type Rate
} from '$lib/data/derive';
import type { ShotId } from '$lib/data/ids';
import { films, shots, type Shot } from './data';

export interface ShotRow {
	readonly shot: Shot;
	/** Both ends are the count where the article counts. */
	readonly frames: Range;
	readonly counted: boolean;
	/** The cue names it. */
	readonly pointed: boolean;
	/** The cue's emphasis, by name or because he is in it. */
	readonly now: boolean;
	/** The reader's choice. */
	readonly chosen: boolean;
}

export interface Reading {
	readonly rate: Rate;
	readonly unit: 'frames' | 'seconds';
	/** Numbers are withheld. */
	readonly hidden: boolean;
	/** Shots the cue lets be seen, in their order. */
	readonly rows: readonly ShotRow[];
	/** None is withheld. */
	readonly whole: boolean;
	/** Printed length of the sequence, whole seconds. */
	readonly seconds: number;
	/** Frames the article counts in the sequence. */
	readonly counted: number;
	/** Frames the sequence can have. */
	readonly length: Range;
	readonly shown: Range;
	readonly absent: Range;
	readonly average: Range;
	readonly median: Range;
	/** What the drawing adds: sums and measures are of all shots, so a withheld shot or number withholds them. */
	readonly mode: 'plain' | 'presence' | 'measures';
	/** The reader wants the frames with him alone. */
	readonly only: boolean;
	/** Words for with and without him, which give no number away. */
	readonly presence: boolean;
}

/** Printed length of the sequence in whole seconds, as the film's row has it. */
export const sequenceSeconds: number = printedSeconds();

function printedSeconds(): number {
	for (const film of films)
		for (const { of, seconds } of film.durations)
			if (of === 'sequence' && typeof seconds.value === 'number') return seconds.value;
	throw new Error('no film has a sequence with a plain length: the figure of the shots needs one');
}

/** A cue of any figure of the sequence. */
export interface Rated {
	readonly rate?: Rate | undefined;
}

/** What a cue may ask of the shots, see the cue schemas of the figures. */
export interface Asked extends Rated {
	readonly unit?: 'frames' | 'seconds' | undefined;
	readonly highlight?: readonly ShotId[] | undefined;
	readonly presence?: true | undefined;
	readonly measures?: true | undefined;
	readonly upto?: ShotId | undefined;
	readonly counts?: 'hidden' | undefined;
}

/** The rate in force: the reader's, else the cue's, else sound film's. */
export function effectiveRate(cue: Rated, choice: Choice): Rate {
	return rates.find((rate) => String(rate) === choice.rate) ?? cue.rate ?? 24;
}

export function readShots(cue: Asked, choice: Choice): Reading {
	const rate = effectiveRate(cue, choice);
	const last = shots.findIndex((shot) => shot.id === cue.upto);
	const visible = last < 0 ? shots : shots.slice(0, last + 1);
	const whole = visible.length === shots.length;
	const hidden = cue.counts === 'hidden';
	const all = shots.map((shot) => framesOf(shot, shots, sequenceSeconds, rate));
	const sums = presence(shots, sequenceSeconds, rate);
	const only = choice.cells === 'him' && whole && !hidden;
	const told = cue.presence === true || only;
	const emphasised = (shot: Shot) =>
		cue.highlight
			? cue.highlight.includes(shot.id)
			: cue.presence === true && !cue.measures && shot.shows.value === true;
	return {
		rate,
		unit: cue.unit ?? 'frames',
		hidden,
		rows: visible.map((shot, index) => ({
			shot,
			frames: all[index] ?? { min: 0, max: 0 },
			counted: shot.frames.value !== null,
			pointed: cue.highlight?.includes(shot.id) ?? false,
			now: emphasised(shot),
			chosen: shot.id === choice.shot
		})),
		whole,
		seconds: sequenceSeconds,
		counted: countedFrames(shots),
		length: sumRanges(all),
		shown: sums.shown,
		absent: sums.absent,
		average: averageShot(shots, sequenceSeconds, rate),
		median: medianShot(shots, sequenceSeconds, rate),
		mode: !whole || hidden ? 'plain' : cue.measures ? 'measures' : told ? 'presence' : 'plain',
		only,
		presence: told
	};
}

/** While the film runs the play head is the one red thing: no shot is emphasised. */
export function withoutEmphasis(reading: Reading): Reading {
	return { ...reading, rows: reading.rows.map((row) => ({ ...row, now: false })) };
}

export function sumRanges(all: readonly Range[]): Range {
	return all.reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), {
		min: 0,
		max: 0
	});
}

export interface OnScreen {
	readonly row: ShotRow;
	/** Frames of this shot that have run, the one on the screen included. */
	readonly run: number;
	/** Frames of the sequence that have run. */
	readonly total: number;
}

/** How far the film has run in the shot at this index; null before it begins. */
export function runOf(
	rows: readonly ShotRow[],
	index: number,
	moment: number
): { readonly frames: number; readonly here: boolean } | null {
	const before = rows.slice(0, index).reduce((sum, row) => sum + row.frames.max, 0);
	const own = rows[index]?.frames.max ?? 0;
	const run = moment + 1 - before;
	if (run <= 0) return null;
	return { frames: Math.min(run, own), here: run <= own };
}

/** The shot on the screen at a frame of the sequence laid end to end; the uncounted shot takes all that is left over. */
export function shotAt(rows: readonly ShotRow[], moment: number): OnScreen | null {
	const index = rows.findIndex((_, index) => runOf(rows, index, moment)?.here);
	const row = rows[index];
	const run = runOf(rows, index, moment);
	return row && run ? { row, run: run.frames, total: moment + 1 } : null;
}
