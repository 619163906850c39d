// What the marks mean, in one line under the drawing.
import type { Cue } from './cue';
import { baseline, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Rect, Sizes } from './geometry';
import { phaseOf, phases } from './scope';
import type { InScope } from './scope';
import { phaseName } from './words';

export interface KeyItem {
	readonly kind: 'stated' | 'inferred' | 'absent' | 'open' | 'text';
	readonly sample: Rect | null;
	readonly label: Label;
}

/** Height the key takes. Where all is drawn, the narrow box has room for the phases only. */
export function keyHeight(rows: InScope, cue: Cue, size: Sizes): number {
	const wide = size.face === 'serif';
	return wide || cue.phases || rows.scope !== 'all' ? size.key : 0;
}

/** @param numbered whether the heads give the phases by number alone */
export function layoutKey(
	rows: InScope,
	cue: Cue,
	size: Sizes,
	top: number,
	numbered: boolean
): readonly KeyItem[] {
	const wide = size.face === 'serif';
	const y = top + 0.5 * size.key + 1.5;
	const phased = cue.phases === true && numbered;
	if (phased && !wide) return layoutPhases(rows, size, 0, y);
	const claims = rows.appearances.map((one) => one.present);
	const long = wide && !phased;
	const kinds = [
		['stated', 'stated', claims.some((one) => one.value && one.certainty === 'stated')],
		['inferred', 'inferred', claims.some((one) => one.certainty === 'inferred')],
		['absent', long ? 'not in the film' : 'not in it', claims.some((one) => !one.value)],
		[
			'open',
			long ? 'open: counted, film not named' : 'open',
			rows.opens.length > 0 && cue.withhold !== 'open'
		]
	] as const;
	const there = kinds.filter(([, , drawn]) => drawn);
	let x = 0;
	const items = there.map(([kind, text]): KeyItem => {
		const sample = rectAt(x + 9, y, 16, 11.7);
		const label = makeLabel(text, x + 23, baseline(y, size.small), size.face, size.small);
		x = label.x + widthOf(label) + 18;
		return { kind, sample, label };
	});
	// one kind of mark needs no key
	const marks = there.length > 1 ? items : [];
	return phased ? [...marks, ...layoutPhases(rows, size, marks.length > 0 ? x + 14 : 0, y)] : marks;
}

/** Names of the phases, where the heads have room for their numbers only. */
function layoutPhases(rows: InScope, size: Sizes, from: number, y: number): readonly KeyItem[] {
	const there = phases.filter((_, index) => rows.films.some((film) => phaseOf(film) === index + 1));
	let x = from;
	return there.map((phase): KeyItem => {
		const text = `${phases.indexOf(phase) + 1} ${phaseName(phase)}`;
		const label = makeLabel(text, x, baseline(y, size.small), 'sans', size.small);
		x = label.x + widthOf(label) + 14;
		return { kind: 'text', sample: null, label };
	});
}
