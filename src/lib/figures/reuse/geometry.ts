// Sizes of the two boxes, and the small shapes that every pass of the layout makes.
import { measureText } from '$lib/components/chart/text';
import type { Face } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Certainty } from '$lib/data/evidence';

export const boxes = {
	narrow: { name: 'narrow', width: 360, height: 330, em: 12.5 },
	wide: { name: 'wide', width: 720, height: 540, em: 15 }
} as const satisfies Record<Box['name'], Box>;

/** Px of a box: text sizes, then heights of the zones from top to bottom, then limits of rows and frames. */
export interface Sizes {
	readonly label: number;
	readonly head: number;
	readonly small: number;
	/** Face of the small text: the narrow box has no room for the serif. */
	readonly face: Face;
	/** Least distance between neighbouring heads. */
	readonly gap: number;
	readonly axis: number;
	readonly leader: number;
	readonly arc: number;
	readonly rail: number;
	readonly speech: number;
	readonly key: number;
	readonly pitch: number;
	readonly cell: number;
	/** From the middle of the outer columns to the edge of their ground. */
	readonly reach: number;
}
export const sizes: Readonly<Record<Box['name'], Sizes>> = {
	narrow: {
		label: 12.5,
		head: 13,
		small: 12.5,
		face: 'sans',
		gap: 4,
		axis: 5,
		leader: 10,
		arc: 17,
		rail: 15,
		speech: 33,
		key: 15,
		pitch: 40,
		cell: 20,
		reach: 9
	},
	wide: {
		label: 16,
		head: 23,
		small: 13.5,
		face: 'serif',
		gap: 9,
		axis: 6,
		leader: 18,
		arc: 27,
		rail: 25,
		speech: 46,
		key: 24,
		pitch: 60,
		cell: 31,
		reach: 14
	}
};

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export interface Label {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly face: Face;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
}
export interface Segment {
	readonly x1: number;
	readonly x2: number;
	readonly certainty: Certainty;
}

export function makeLabel(
	text: string,
	x: number,
	y: number,
	face: Face,
	size: number,
	anchor: Label['anchor'] = 'start'
): Label {
	return { x, y, text, face, size, anchor };
}

export function widthOf(label: Pick<Label, 'text' | 'face' | 'size'>): number {
	return measureText(label.text, label.face, label.size);
}

/** The ground a label takes: capitals and descenders. */
export function boundsOf(label: Label): Rect {
	const width = widthOf(label);
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
	return { x: label.x - shift, y: label.y - 0.72 * label.size, width, height: 0.92 * label.size };
}

/** A rectangle about a point. */
export function rectAt(x: number, y: number, width: number, height: number): Rect {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The baseline that centres capitals on a line. */
export function baseline(y: number, size: number): number {
	return y + 0.35 * size;
}
