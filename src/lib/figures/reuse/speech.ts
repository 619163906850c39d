// Stalin's speech and the compilations it was dispersed into: the first and the last place known, the rest in open order.
import { address } from '$lib/data/claims';
import { capital, spell } from '$lib/data/words';
import type { Box } from '$lib/components/figure/types';
import { baseline, grow, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Label, Mark, Shape, Sizes } from './geometry';
import { filmById } from './scope';
import type { InScope } from './scope';
import { sayBorrowing } from './sentences';
import { placeOf } from './words';

/** The whole box: the speech as a strip of places above, the films below, and between them what is known. */
export function layoutSpeech(rows: InScope, size: Sizes, box: Box) {
	const { pieces } = rows;
	const em = size.label;
	const height = Math.min(box.height - 8, 25 * em);
	const top = (box.height - height) / 4;
	const step = box.width / pieces.length;
	const width = step - 0.4 * em;
	const titleY = top + 1.3 * em;
	const slotY = titleY + 3.6 * em;
	const filmY = top + height - 1.2 * em;
	const [y1, y2] = [slotY + 1.5 * em, filmY - em];
	const open: number[] = [];
	const placed: Label[] = [];
	const marks = pieces.map((reuse, index): Mark => {
		const x = step * (index + 0.5);
		const place = placeOf(reuse, pieces.length);
		const known = place !== 'order open';
		if (known)
			placed.push(makeLabel(capital(place), x, slotY - 1.5 * em - 5, 'sans', em, 'middle'));
		else open.push(x);
		const film = rectAt(x, filmY, width, 2 * em);
		const slot = rectAt(x, slotY, width, 3 * em);
		const now = rows.at.reuse(reuse);
		// the film's name, or where that does not fit its number
		const short = filmById.get(reuse.to)?.short ?? reuse.to;
		const fits = widthOf({ text: short, face: 'sans', size: em }) <= width - 6;
		const text = rows.nameless ? '?' : fits ? short : (short.split(' ').at(-1) ?? short);
		return {
			by: 'reuse',
			id: reuse.id,
			film: reuse.to,
			claim: address.reuse(reuse),
			label: sayBorrowing(reuse, rows),
			kind: 'piece',
			now,
			hits: [film, slot],
			rings: [grow(film, 2)],
			shapes: [
				{ c: 'link', d: known ? `M${x} ${y1}V${y2}` : '' },
				shapeOf(known ? 'slot' : 'unknown', slot),
				shapeOf('film', film)
			],
			labels: [makeLabel(text, x, baseline(filmY, em), 'sans', em, 'middle', now ? 'on-ink' : '')]
		};
	});
	const title = `Stalin’s speech, cut into ${spell(pieces.length)}`;
	const [x1, x2] = [(open[0] ?? 0) - width / 2, (open.at(-1) ?? 0) + width / 2];
	const [middle, waist] = [(x1 + x2) / 2, 1.1 * em];
	const [above, between, below] = [y1 + 4, (y1 + y2) / 2, y2 - 4];
	// what leads from the places whose order is open to the films that share them
	const knot: Shape = {
		c: 'unknown',
		d: `M${x1} ${above}H${x2}L${middle + waist} ${between}L${x2} ${below}H${x1}L${middle - waist} ${between}z`
	};
	return {
		marks,
		plain: [knot],
		labels: [
			makeLabel(title, 0.2 * em, titleY, 'sans', size.crowd),
			makeLabel(
				'order open',
				middle + 0.66 * (x2 - middle),
				baseline(between, em),
				'sans',
				em,
				'middle'
			),
			...placed
		],
		lives: []
	};
}
