// Sizes of the two boxes, and the shapes, labels and marks that every pass of the layout makes.
import { widthOf } from '$lib/components/chart/text';
import type { Face, Label } from '$lib/components/chart/text';
import { rectPath } from '$lib/components/chart/rect';
import type { Rect } from '$lib/components/chart/rect';
import type { Box } from '$lib/components/figure/types';
import type { Certainty } from '$lib/data/evidence';
import type { Shape as Flat } from './windows/motifs';

export type { Label, Rect };
export { widthOf };

export const boxes = {
	narrow: { name: 'narrow', width: 360, height: 330, em: 12.5 },
	wide: { name: 'wide', width: 720, height: 540, em: 15 }
} as const satisfies Record<Box['name'], Box>;

/** Px left free at either side: on a phone a drawing is as wide as the screen. */
export const margins = { narrow: 5, wide: 0 } as const satisfies Record<Box['name'], number>;

/** Px of a box: text sizes, then heights of the zones from top to bottom, then limits of rows and frames. */
export const sizes = {
	narrow: {
		label: 12.5,
		/** Years, of five films or fewer; of seven, `crowd`. */
		head: 19,
		crowd: 12.5,
		small: 12.5,
		/** Face of the small text: the narrow box has no room for the serif. */
		face: 'sans' as Face,
		/** Least distance between neighbouring heads. */
		gap: 4,
		axis: 5,
		leader: 8,
		arc: 30,
		rail: 31,
		key: 16,
		pitch: 40,
		/** A row of the step’s point against another. */
		lit: 1.2,
		/** A row gathered under another. */
		thin: 4.5,
		cell: 25,
		/** From the middle of the outer columns to the edge of their ground. */
		reach: 16
	},
	wide: {
		label: 17,
		head: 34,
		crowd: 23,
		small: 14,
		face: 'serif' as Face,
		gap: 9,
		axis: 6,
		leader: 15,
		arc: 30,
		rail: 30,
		key: 26,
		pitch: 64,
		lit: 1.55,
		thin: 8,
		cell: 38,
		reach: 26
	}
};
export type Sizes = (typeof sizes)['wide'];

/** One path and its class. */
export interface Shape {
	readonly c: string;
	readonly d: string;
}
/** A diagram in the drawing. */
export interface Picture {
	/** Its place, px; its ground is 90 high, and as wide as the place has it. */
	readonly rect: Rect;
	readonly shapes: readonly Flat[];
	/** How sure it is. */
	readonly c: string;
	/** Degrees by which it is tilted about its middle. */
	readonly tilt?: number;
	/** Only its upper half shows. */
	readonly upper?: boolean;
}
/** What a reader can point at: one thing of the data, under the key and id of the choice that means it. */
export interface Mark {
	readonly by: 'film' | 'motif' | 'claim' | 'reuse' | 'shot';
	readonly id: string;
	/** Another film whose choice means it too. */
	readonly film?: string;
	readonly claim: string;
	/** To those who listen. */
	readonly label: string;
	readonly kind: string;
	readonly now: boolean;
	/** Where a finger finds it. */
	readonly hits: readonly Rect[];
	readonly shapes: readonly Shape[];
	readonly labels: readonly Label[];
	readonly pictures?: readonly Picture[];
	/** Drawn when it is chosen. */
	readonly rings: readonly Rect[];
}

export interface Drawing {
	readonly marks: readonly Mark[];
	/** What nobody can point at: it lies under the marks. */
	readonly plain: readonly Shape[];
	/** What belongs to no mark: it lies over them. */
	readonly labels: readonly Label[];
	/** The rows of each shot’s motifs. */
	readonly lives: readonly { readonly shot: string; readonly rect: Rect }[];
}

/** One drawing of what the passes made, in their order. */
export function gather(...parts: readonly Partial<Drawing>[]): Drawing {
	return {
		marks: parts.flatMap(({ marks = [] }) => marks),
		plain: parts.flatMap(({ plain = [] }) => plain),
		labels: parts.flatMap(({ labels = [] }) => labels),
		lives: parts.flatMap(({ lives = [] }) => lives)
	};
}

export function makeLabel(
	text: string,
	x: number,
	y: number,
	face: Face,
	size: number,
	anchor: Label['anchor'] = 'start',
	tone = ''
): Label {
	return { x, y, text, face, size, anchor, tone };
}

/** The ground a label takes: capitals and descenders. */
export function boundsOf(label: Label): Rect {
	const width = widthOf(label);
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor ?? 'start'];
	return { x: label.x - shift, y: label.y - 0.72 * label.size, width, height: 0.92 * label.size };
}

/** A rectangle about a point. */
export function rectAt(x: number, y: number, width: number, height: number): Rect {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A rectangle with so much more on each side. */
export function grow({ x, y, width, height }: Rect, by: number): Rect {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export const shapeOf = (c: string, rect: Rect): Shape => ({ c, d: rectPath(rect) });

/** The baseline that centres capitals on a line. */
export function baseline(y: number, size: number): number {
	return y + 0.35 * size;
}

/** A frame of the grid: full where the motif is, struck where it is not, dashed where that is inferred. */
export function frame(rect: Rect, present: boolean, certainty: Certainty): readonly Shape[] {
	if (present && certainty === 'stated') return [shapeOf('mass', rect)];
	const { x, y, width, height } = rect;
	return [
		shapeOf(`edge ${certainty}`, grow(rect, -0.75)),
		present
			? shapeOf(`mass ${certainty}`, grow(rect, -Math.min(0.2 * height, 5)))
			: {
					c: `strike ${certainty}`,
					d: `M${x + 1} ${y + height - 1}L${x + width - 1} ${y + 1}`
				}
	];
}
