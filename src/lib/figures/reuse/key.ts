// What the marks mean, in one line under the drawing; in a second what is outside the seven.
import { ringPath } from '$lib/components/chart/ring';
import { baseline, frame, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Drawing, Label, Rect, Shape } from './geometry';
import type { Grid } from './grid';
import { phaseOf, phases } from './scope';
import { phaseName } from './words';

interface Entry {
	readonly text: string;
	readonly face: Label['face'];
	/** What it explains, drawn in a small frame before it; a phase has none, its number is its mark. */
	readonly sample?: (frame: Rect) => readonly Shape[];
}

/** One entry after the other, in px: a sample of 16 by 11.7, the shape of a film’s frame, 5.5 to its word, 16 to the next. */
export function layoutKey(grid: Grid): Pick<Drawing, 'plain' | 'labels'> {
	const { size, key: y } = grid;
	const plain: Shape[] = [];
	const labels: Label[] = [];
	const lines = [[...sampleMarks(grid), ...namePhases(grid)], nameElsewhere(grid)];
	lines.forEach((line, index) => {
		const middle = y + index * size.key;
		let x = 0;
		for (const { text, face, sample } of line) {
			if (sample) {
				plain.push(...sample(rectAt(x + 8.5, middle, 16, 11.7)));
				x += 22;
			}
			const from = baseline(middle, size.small);
			const label = makeLabel(text, x, from, face, size.small, 'start', 'soft');
			labels.push(label);
			x += widthOf(label) + (sample ? 16 : 12);
		}
	});
	return { plain, labels };
}

/** The kinds of frame that are there to be seen. */
function sampleMarks({ rows, cue, size }: Grid): readonly Entry[] {
	const wide = size.face === 'serif';
	if (!wide && cue.phases) return [];
	const long = wide && !cue.phases;
	const claims = rows.appearances.map((one) => one.present);
	const all: readonly (Required<Omit<Entry, 'face'>> & { readonly there: boolean })[] = [
		{ text: 'stated', there: true, sample: (rect) => frame(rect, true, 'stated') },
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

/** Names of the phases, where the heads have room for their numbers only. */
function namePhases({ rows, cue }: Grid): readonly Entry[] {
	if (!cue.phases) return [];
	return phases.flatMap((phase, index) =>
		rows.films.some((film) => phaseOf(film) === index + 1)
			? [{ text: `${index + 1} ${phaseName(phase)}`, face: 'sans' as const }]
			: []
	);
}

/** The ring, and what a row without one does not say. */
function nameElsewhere({ rows, size }: Grid): readonly Entry[] {
	if (rows.elsewhere.length === 0) return [];
	return [
		{
			text: 'outside the seven, as listed elsewhere; not mentioned is not absent',
			face: size.face,
			sample: ({ x, y, width, height }) => [
				{ c: 'dots', d: ringPath(rectAt(x + width / 2, y + height / 2, height, height)) }
			]
		}
	];
}
