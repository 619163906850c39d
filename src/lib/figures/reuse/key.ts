// What the marks mean, in one line under the drawing.
import type { Cue } from './cue';
import { baseline, frame, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Label, Shape, Sizes } from './geometry';
import { phaseOf, phases } from './scope';
import type { InScope } from './scope';
import { phaseName } from './words';

export function layoutKey(rows: InScope, cue: Cue, size: Sizes, y: number) {
	const wide = size.face === 'serif';
	const claims = rows.appearances.map((one) => one.present);
	const long = wide && !cue.phases;
	const line = baseline(y, size.small);
	let x = 0;
	const labels: Label[] = [];
	const plain: Shape[] = [];
	const write = (text: string, face: Label['face'], gap: number) => {
		const label = makeLabel(text, x, line, face, size.small, 'start', 'soft');
		labels.push(label);
		x += widthOf(label) + gap;
	};
	const show = (text: string, there: boolean, sample: readonly Shape[]) => {
		if (!there) return;
		plain.push(...sample);
		x += 22;
		write(text, size.face, 16);
	};
	if (wide || !cue.phases) {
		const sample = () => rectAt(x + 8.5, y, 16, 11.7);
		show('stated', true, frame(sample(), true, 'stated'));
		const inferred = claims.some((one) => one.certainty === 'inferred');
		show('inferred', inferred, frame(sample(), true, 'inferred'));
		const absent = claims.some((one) => !one.value);
		show(long ? 'not in the film' : 'not in it', absent, frame(sample(), false, 'stated'));
		const open = rows.opens.length > 0 && !rows.blank;
		show(long ? 'open: counted, film not named' : 'open', open, [shapeOf('candidate', sample())]);
	}
	// names of the phases, where the heads have room for their numbers only
	if (cue.phases)
		phases.forEach((phase, index) => {
			if (rows.films.some((film) => phaseOf(film) === index + 1))
				write(`${index + 1} ${phaseName(phase)}`, 'sans', 12);
		});
	return { plain, labels };
}
