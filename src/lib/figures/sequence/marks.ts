// What the layouts hand to the view: labels and marks with their places, in px of the box.
import type { Rect } from '$lib/components/chart/rect';
import { measureText, type Label } from '$lib/components/chart/text';

export type { Label, Rect };

/** A square in which something small is drawn. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** `on` stands on ink, `lit` on a frame that is dark. */
export type Tone = 'ink' | 'soft' | 'now' | 'steel' | 'on' | 'lit';

export function sans(text: string, x: number, y: number, size: number, tone: Tone = 'ink'): Label {
	return { text, x, y, size, face: 'sans', tone };
}

export function serif(
	text: string,
	x: number,
	y: number,
	size: number,
	tone: Tone = 'soft'
): Label {
	return { text, x, y, size, face: 'serif', tone };
}

/** Every figure of the sans takes this much when figures stand in columns, as they do in drawings. */
const tabular = 0.46;

/** Width a label takes. The table of advances has the figures' own widths, which for the sans are narrower. */
export function widthOf({ text, face, size }: Label): number {
	if (face === 'serif') return measureText(text, face, size);
	const letters = text.replace(/\d/g, '');
	return measureText(letters, face, size) + (text.length - letters.length) * tabular * size;
}

/** A row that can be chosen: so far inside its place that the outline of a choice, 2.5 px wide, does not leave it. */
export const rowArea = (top: number, height: number, width: number): Rect => ({
	x: 1.5,
	y: top + 1.5,
	width: width - 3,
	height: height - 3
});

/** A square of this size standing on a baseline. */
export function squareAt(x: number, baseline: number, size: number): Square {
	return { x, y: baseline - size * 0.95, size };
}
