// The design of each box of the figure of tonnes, in its own px.
import type { Box } from '$lib/components/figure/types';

/** Size of a line of text, and its baseline. */
export type Line = readonly [size: number, y: number];

export interface Measures {
	readonly width: number;
	/** Where the heaps stand. */
	readonly ground: number;
	/** A block with the gap after it. */
	readonly pitch: number;
	/** From one usual shift to the next. */
	readonly step: number;
	/** The number the step is about. */
	readonly giant: Line;
	/** Size and leading of the words beside it. */
	readonly words: readonly [size: number, leading: number];
	/** What the usual shifts come to, and the line under it. */
	readonly headline: Line;
	readonly how: Line;
	/** The name that stands for the record. */
	readonly name: Line;
	/** The line under the ground. */
	readonly small: Line;
	/** Where the place of a guess begins. */
	readonly guessX: number;
	/** The mine's day: a block with the gap after it, and the numeral over the record. */
	readonly mine: { readonly pitch: number; readonly numeral: Line };
}

export const boxMeasures: Record<Box['name'], Measures> = {
	narrow: {
		width: 360,
		ground: 250,
		pitch: 12.5,
		step: 17,
		giant: [98, 71],
		words: [24, 24],
		headline: [35, 115],
		how: [14, 143],
		name: [62, 142],
		small: [18, 278],
		guessX: 214,
		mine: { pitch: 5.2, numeral: [34, 155] }
	},
	wide: {
		width: 720,
		ground: 496,
		pitch: 26,
		step: 34.4,
		giant: [214, 156],
		words: [50, 50],
		headline: [72, 240],
		how: [18, 278],
		name: [128, 268],
		small: [26, 532],
		guessX: 456,
		mine: { pitch: 10.5, numeral: [68, 308] }
	}
};
