// The design of the two boxes, for one take and for two.
import type { Box } from '$lib/components/figure/types';

export interface Measures {
	/** Width of a drawing with its margins, and one margin: the numbers stand in it, or inside the drawing where there is none. */
	readonly column: number;
	readonly margin: number;
	/** Radius of a number beside its drawing. */
	readonly disc: number;
	/** How far in the rows stand, and the height of each. */
	readonly indent: number;
	readonly pitch: number;
	/** Where the words stand that a point is held against: nowhere where `y` is 0. */
	readonly against: readonly [x: number, y: number];
	/** Sizes of text. */
	readonly title: number;
	readonly text: number;
}

const measure = (
	column: number,
	margin: number,
	disc: number,
	indent: number,
	pitch: number,
	against: Measures['against'],
	title: number,
	text: number
): Measures => ({ column, margin, disc, indent, pitch, against, title, text });

/** One take fills the box; two share it, and their numbers move into the drawings. */
export const boxMeasures: Readonly<Record<Box['name'], readonly [one: Measures, two: Measures]>> = {
	narrow: [
		measure(360, 72, 11, 8, 20.6, [166, 14], 15, 12.6),
		measure(176, 0, 9, 0, 28, [0, 0], 15, 13)
	],
	wide: [
		measure(720, 100, 17, 100, 26, [250, 19], 20, 18),
		measure(348, 0, 13, 0, 50, [32, 38], 20, 16)
	]
};
