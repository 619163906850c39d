// The design of each box of the figure of tonnes, in its own px.
import type { Box } from '$lib/components/figure/types';

export interface Plan {
	readonly width: number;
	/** A block with the gap after it, and the gaps. */
	readonly pitch: number;
	readonly gap: { readonly x: number; readonly y: number };
	readonly usualX: number;
	readonly recordX: number;
	readonly ground: number;
	readonly usualNumeral: number;
	readonly recordNumeral: number;
	/** Baseline of the record's numeral. */
	readonly recordY: number;
	/** Sizes of text. */
	readonly small: number;
	readonly words: number;
	readonly heading: number;
	readonly leading: number;
	readonly mine: {
		readonly x: number;
		readonly y: number;
		readonly pitch: number;
		readonly gap: number;
		/** From one tenth to the next. */
		readonly band: number;
		readonly numeral: number;
		readonly numeralY: number;
		/** Where the three numerals stand. */
		readonly at: readonly [number, number, number];
	};
}

export const plans: Record<Box['name'], Plan> = {
	narrow: {
		width: 360,
		pitch: 20,
		gap: { x: 3, y: 2 },
		usualX: 3,
		recordX: 59,
		ground: 208,
		usualNumeral: 28,
		recordNumeral: 66,
		recordY: 58,
		small: 13,
		words: 13,
		heading: 17,
		leading: 15,
		mine: {
			x: 2,
			y: 80,
			pitch: 7,
			gap: 1.5,
			band: 17.5,
			numeral: 38,
			numeralY: 32,
			at: [5, 100, 214]
		}
	},
	wide: {
		width: 720,
		pitch: 40,
		gap: { x: 7, y: 4 },
		usualX: 4,
		recordX: 122,
		ground: 432,
		usualNumeral: 56,
		recordNumeral: 150,
		recordY: 126,
		small: 15,
		words: 19,
		heading: 24,
		leading: 18,
		mine: {
			x: 4,
			y: 136,
			pitch: 14,
			gap: 2,
			band: 36,
			numeral: 76,
			numeralY: 66,
			at: [5, 246, 486]
		}
	}
};
