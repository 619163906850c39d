// What the marks mean, in one line under the drawing.
import { baseline, frame, makeLabel, rectAt, shapeOf, widthOf } from '../geometry';
import type { Drawing, Label, Rect, Shape } from '../geometry';
import type { Grid } from './grid';

interface Entry {
	readonly text: string;
	readonly face: Label['face'];
	/** What it explains, drawn in a small frame before it. */
	readonly sample: (frame: Rect) => readonly Shape[];
}

/** One entry after the other, in px: a sample of 16 by 11.7, the shape of a film’s frame, 5.5 to its word, 16 to the next. */
export function layoutKey(grid: Grid): Pick<Drawing, 'plain' | 'labels'> {
	const { size, key: y } = grid;
	const plain: Shape[] = [];
	const labels: Label[] = [];
	let x = 0;
	for (const { text, face, sample } of sampleMarks(grid)) {
		plain.push(...sample(rectAt(x + 8.5, y, 16, 11.7)));
		x += 22;
		const label = makeLabel(text, x, baseline(y, size.small), face, size.small, 'start', 'soft');
		labels.push(label);
		x += widthOf(label) + 16;
	}
	return { plain, labels };
}

/** The kinds of frame that are there to be seen. */
function sampleMarks({ rows, size }: Grid): readonly Entry[] {
	const long = size.face === 'serif';
	const claims = rows.appearances.map((one) => one.present);
	const all: readonly (Omit<Entry, 'face'> & { readonly there: boolean })[] = [
		{ text: 'stated', there: claims.length > 0, sample: (rect) => frame(rect, true, 'stated') },
		{
			text: 'inferred',
			there: claims.some((one) => one.certainty === 'inferred'),
			sample: (rect) => frame(rect, true, 'inferred')
		},
		{
			text: long ? 'not in the film' : 'not in it',
			there: claims.some((one) => !one.value),
			sample: (rect) => frame(rect, false, 'stated')
		},
		{
			text: long ? 'open: counted, film not named' : 'open',
			there: rows.opens.length > 0 && !rows.blank,
			sample: (rect) => [shapeOf('candidate', rect)]
		}
	];
	return all.filter(({ there }) => there).map((one) => ({ ...one, face: size.face }));
}
