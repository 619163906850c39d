// The design of the two boxes, in px.
import type { Box } from '$lib/components/figure/types';

export interface Measures {
	/** Width of the margin with the numbers, where the text begins, and how wide its lines may be: 4 px less than there is, so that an outline stands clear. */
	readonly margin: number;
	readonly indent: number;
	readonly measure: number;
	/** The bar at the head, and the sizes its line of words may have. */
	readonly bar: number;
	readonly heads: readonly number[];
	/** Size of the words at the foot, and from line to line. */
	readonly foot: number;
	readonly pitch: number;
	/** The sizes a text may be set in: the largest at which it fills its page and no more. */
	readonly sizes: readonly number[];
}

/** A drawing on a phone is a fifth smaller than its box: nothing is set under 13.7 px there, and no text under 14. */
export const boxMeasures: Readonly<Record<Box['name'], Measures>> = {
	narrow: {
		margin: 18,
		indent: 30,
		measure: 326,
		bar: 5,
		heads: [13.7, 14, 15, 16],
		foot: 13.7,
		pitch: 16.5,
		sizes: [14, 15, 16, 17, 18.5, 20, 22, 24, 27, 30, 34]
	},
	wide: {
		margin: 44,
		indent: 68,
		measure: 648,
		bar: 9,
		heads: [20, 22, 24, 26],
		foot: 15.5,
		pitch: 19,
		sizes: [19, 21, 23, 25, 27.5, 30, 33, 36, 40, 44, 48, 54]
	}
};
