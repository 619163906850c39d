// The design of the two boxes, in px.
import type { Box } from '$lib/components/figure/types';

/** A row: the radius of its number, the sizes of its name and of its words, and the most it is high. */
export interface RowForm {
	readonly disc: number;
	readonly name: number;
	readonly words: number;
	readonly pitch: number;
	/** Where the words stand: under the name, in a column after it, or at the row's end. */
	readonly at: 'under' | 'after' | 'end';
}

export interface Measures {
	/** Height of the film frame over few rows, and over more; and what is left free right of it. */
	readonly frame: readonly [few: number, more: number];
	readonly right: number;
	/** Size of the line under it, with the heads of the columns. */
	readonly small: number;
	/** Where the dates stand: right of the numbers. */
	readonly dates: number;
	/** Rows as they are up to so many: one or two are large enough for a poster, nine fill the box. */
	readonly forms: readonly (readonly [most: number, RowForm])[];
	/** The question that stands where nothing was found: its lines and their size. */
	readonly question: { readonly lines: readonly string[]; readonly size: number };
	/** The frame's own edge. */
	readonly edge: number;
}

/** The frame is large over so many rows. */
export const fewRows = 3;

const form = (
	[disc, name, words]: readonly [number, number, number],
	pitch: number,
	at: RowForm['at']
): RowForm => ({ disc, name, words, pitch, at });

export const boxMeasures: Readonly<Record<Box['name'], Measures>> = {
	narrow: {
		frame: [180, 144],
		right: 0,
		small: 13,
		dates: 40,
		forms: [
			[2, form([14, 27, 18], 74, 'under')],
			[4, form([10, 18, 14], 46, 'under')],
			[9, form([8, 14.5, 12.7], 28, 'end')]
		],
		question: { lines: ['Who stood', 'beside him?'], size: 72 },
		edge: 4
	},
	wide: {
		frame: [345, 258],
		right: 15,
		small: 16,
		dates: 56,
		forms: [
			[2, form([22, 42, 29], 88, 'under')],
			[4, form([15, 27, 19], 62, 'under')],
			[9, form([12, 21, 18], 42, 'after')]
		],
		question: { lines: ['Who stood beside him?'], size: 90 },
		edge: 6
	}
};
