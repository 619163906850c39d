// What a drawing of tonnes is made of: blocks, labels, and the parts that stand for a datum.
import type { Face } from '$lib/components/chart/text';
import type { Row } from './rows';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A line of blocks, one a tonne: a stroke whose dashes are the blocks. */
export interface Blocks {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	/** Across the line. */
	readonly thick: number;
	/** Length of a block, and of the gap after it. */
	readonly dash: readonly [number, number];
	readonly count: number;
	/** Drawn as outlines: worked out, not stated. */
	readonly hollow: boolean;
}

export interface Label {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly face: Face;
	readonly size: number;
	readonly tone: 'plain' | 'soft' | 'now' | 'steel';
}

/** All that stands for one datum: what a reader chooses. */
export interface Part {
	readonly row: Row;
	/** What it is, in words. */
	readonly about: string;
	readonly now: boolean;
	readonly blocks: readonly Blocks[];
	/** Blocks of which it is open whether they belong to it: the upper end of a range. */
	readonly perhaps: readonly Rect[];
	/** Where it may be touched, and what the reader's choice outlines. */
	readonly extent: Rect;
	/** A brace under the blocks it counts. */
	readonly brace: string;
	/** A dashed frame around what is worked out. */
	readonly frame: Rect | null;
	readonly labels: readonly Label[];
}

export interface Drawing {
	readonly parts: readonly Part[];
	/** The ground the heaps stand on. */
	readonly ground: string;
	/** The empty place of the record, to be guessed. */
	readonly guess: { readonly rect: Rect; readonly mark: Label } | null;
}

export function label(
	text: string,
	x: number,
	y: number,
	size: number,
	rest: Partial<Pick<Label, 'face' | 'tone'>> = {}
): Label {
	return { text, x, y, size, face: 'sans', tone: 'plain', ...rest };
}

/** Small words beside a numeral or under a part. */
export const soft = { face: 'serif', tone: 'soft' } as const;

/** A part with nothing in it yet but its datum. */
export function emptyPart(row: Row, about: string, now: boolean, extent: Rect): Part {
	return {
		row,
		about,
		now,
		extent,
		blocks: [],
		perhaps: [],
		brace: '',
		frame: null,
		labels: []
	};
}
