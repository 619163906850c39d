// What a drawing of tonnes is made of: blocks, labels, and the parts that stand for a datum.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { widthOf, type Label } from '$lib/components/chart/text';
import type { Line, Measures } from './measures';
import type { Row } from './amounts';

type Tone = 'plain' | 'soft' | 'now' | 'steel';

/** All that stands for one datum: what a reader chooses. */
export interface Part {
	readonly row: Row;
	/** What it is, in words. */
	readonly about: string;
	readonly now: boolean;
	/** Its blocks, one a tonne. */
	readonly blocks: string;
	/** Blocks that a range leaves open. */
	readonly perhaps?: string;
	/** Whether its blocks are worked out, not stated: hollow, in a dashed frame. */
	readonly hollow?: boolean;
	/** From where to where a brace under the ground counts blocks. */
	readonly brace?: readonly [from: number, to: number];
	/** Where it may be touched, and what the reader's choice outlines. */
	readonly extent: Rect;
	readonly labels: readonly Label[];
}

export interface Drawing {
	readonly parts: readonly Part[];
	/** How far down the ground lies that the heaps stand on. */
	readonly ground: number;
	/** The empty place of the record, to be guessed. */
	readonly guess: { readonly rect: Rect; readonly mark: Label } | null;
}

/** Where the heaps and the words begin. */
export const left = 4;
/** Gap after a block, as a share of the block with its gap. */
export const gap = 0.13;

export function label(text: string, x: number, [size, y]: Line, tone: Tone = 'plain'): Label {
	return { text, x: round(x), y: round(y), size, face: 'sans', tone };
}

/** Small words after a label, on its line. */
export function soft(text: string, after: Label, { how: [size] }: Measures): Label {
	const x = after.x + widthOf(after) + size * 0.4;
	return { ...label(text, x, [size, after.y], 'soft'), face: 'serif' };
}

/** The number the step is about, and beside it words in three lines or two, down to the same ground. */
export function poster(
	number: string,
	words: readonly string[],
	measures: Measures,
	now: boolean
): readonly Label[] {
	const giant = label(number, left / 2, measures.giant, now ? 'now' : 'plain');
	const [size, leading] = measures.words;
	const x = giant.x + widthOf(giant) + size * 0.3;
	return [
		giant,
		...words.map((text, index) =>
			label(text, x, [size, giant.y - (words.length - 1 - index) * leading])
		)
	];
}

/** Around a heap that comes as high as `top`: a px over it, and past the ground by the width of its line. */
export const around = (x: number, top: number, width: number, ground: number): Rect => ({
	x,
	y: top - 1,
	width,
	height: ground + 3 - top
});

/** Place of a block: its column from the left and its level from the ground. */
export type Cell = readonly [column: number, level: number];

/** Blocks as one path, in the order given: a heap that moves or shrinks stays the same heap. */
export function stack(
	cells: readonly Cell[],
	x: number,
	ground: number,
	pitch: number,
	step = pitch
): string {
	const side = round(pitch * (1 - gap));
	return cells
		.map(
			([column, level]) =>
				`M${round(x + column * step)} ${round(ground - level * pitch)}h${side}v${-side}h${-side}z`
		)
		.join('');
}
