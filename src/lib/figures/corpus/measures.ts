// The design of each box of the archive's figure, in its own px, and the parts a layout is made of.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { measureText, type Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';

type Tone = 'plain' | 'now' | 'paper';

export function label(
	text: string,
	x: number,
	y: number,
	size: number,
	tone: Tone = 'plain'
): Label {
	return { text, x: round(x), y: round(y), size, face: 'sans', tone };
}

/** A large number, its baseline, and the size of the words beside it, or so far under it. */
export interface Count {
	readonly size: number;
	readonly y: number;
	readonly words: number;
	readonly under?: number;
}

/** A number with its words. */
export function poster(
	text: string,
	words: readonly string[],
	{ size, y, words: small, under }: Count,
	tone: Tone,
	x = left
): readonly Label[] {
	const beside = x + measureText(text, 'sans', size) + small * 0.3;
	const first = under ? y + under : y - (words.length - 1) * small;
	return [
		label(text, x, y, size, tone),
		...words.map((line, index) =>
			label(line, under ? x : beside, first + index * small, small, tone === 'now' ? 'plain' : tone)
		)
	];
}

/** How far the funnel goes at a stage: the field shrinks to make room for what is found in it. */
export interface Scene {
	readonly height: number;
	readonly items: Count;
	/** The hits as frames in rows of so many. */
	readonly hits?: Count & { readonly at: Rect; readonly columns: number };
}

/** Where the sorted frames stand, and the seven before they are sorted with their number. */
export interface FrameMeasures extends Count {
	/** Of the first frame: of one group, of several. */
	readonly top: readonly [alone: number, sorted: number];
	/** From one row of frames to the next: of one group, of several. */
	readonly step: readonly [alone: number, sorted: number];
	readonly height: number;
	readonly gap: number;
	/** Size of the names. */
	readonly name: number;
	readonly heading: Pick<Count, 'size' | 'words'>;
}

export interface Measures {
	readonly width: number;
	readonly inset: number;
	readonly database: Scene;
	readonly hits: Scene;
	readonly films: Scene;
	readonly sorted: Scene;
	readonly frames: FrameMeasures;
}

/** Where frames and numbers begin: room for the outline of a choice. */
export const left = 5;
/** Films abreast. */
export const abreast = 5;

export const boxMeasures: Record<Box['name'], Measures> = {
	narrow: {
		width: 360,
		inset: 8,
		database: { height: 300, items: { size: 130, y: 170, words: 34, under: 46 } },
		hits: {
			height: 112,
			items: { size: 84, y: 66, words: 24, under: 32 },
			hits: {
				size: 128,
				y: 224,
				words: 26,
				under: 34,
				at: { x: 150, y: 138, width: 206, height: 160 },
				columns: 5
			}
		},
		films: {
			height: 76,
			items: { size: 72, y: 62, words: 23 },
			hits: {
				size: 42,
				y: 128,
				words: 16,
				at: { x: 120, y: 96, width: 236, height: 34 },
				columns: 12
			}
		},
		sorted: {
			height: 46,
			items: { size: 44, y: 38, words: 16 },
			hits: {
				size: 38,
				y: 94,
				words: 15,
				at: { x: 120, y: 64, width: 236, height: 31 },
				columns: 12
			}
		},
		frames: {
			size: 176,
			y: 264,
			words: 28,
			under: 31,
			top: [142, 134],
			step: [63, 90],
			height: 54,
			gap: 8,
			name: 18,
			heading: { size: 27, words: 17 }
		}
	},
	wide: {
		width: 720,
		inset: 16,
		database: { height: 556, items: { size: 260, y: 318, words: 70, under: 96 } },
		hits: {
			height: 212,
			items: { size: 170, y: 134, words: 50, under: 66 },
			hits: {
				size: 250,
				y: 428,
				words: 50,
				under: 68,
				at: { x: 300, y: 262, width: 415, height: 290 },
				columns: 5
			}
		},
		films: {
			height: 146,
			items: { size: 144, y: 124, words: 46 },
			hits: {
				size: 80,
				y: 244,
				words: 30,
				at: { x: 240, y: 186, width: 475, height: 60 },
				columns: 12
			}
		},
		sorted: {
			height: 88,
			items: { size: 84, y: 72, words: 30 },
			hits: {
				size: 72,
				y: 174,
				words: 28,
				at: { x: 240, y: 120, width: 475, height: 56 },
				columns: 12
			}
		},
		frames: {
			size: 316,
			y: 490,
			words: 56,
			under: 58,
			top: [270, 256],
			step: [115, 170],
			height: 104,
			gap: 11,
			name: 28,
			heading: { size: 52, words: 33 }
		}
	}
};
