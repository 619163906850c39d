// Who took what: an arc from film to film for an edit, risers from a source outside the frame for footage.
import { address } from '$lib/data/claims';
import type { Reuse } from '../data';
import { baseline, makeLabel, rectAt, shapeOf, widthOf } from '../geometry';
import type { Drawing, Mark } from '../geometry';
import type { Grid } from './grid';
import { sayBorrowing } from '../words/sentences';

/** What the source outside the frame is called; its box bears a question mark. */
const sourceName = 'Newsreels';

/** Width the source takes in the margin of names. */
export function sourceWidth(size: number): number {
	return size + 5 + widthOf({ text: sourceName, face: 'sans', size });
}

export function layoutBorrowings(grid: Grid): Drawing {
	const { rows, x } = grid;
	const marks = rows.borrowings.flatMap((reuse): readonly Mark[] => {
		const [from, to] = [x(reuse.from), x(reuse.to)];
		if (to === null) return [];
		return [
			{
				by: 'reuse',
				id: reuse.id,
				claim: address.reuse(reuse),
				label: sayBorrowing(reuse, rows),
				now: rows.at.reuse(reuse),
				...(from === null ? riseTo(to, reuse, grid) : arch(from, to, reuse, grid))
			}
		];
	});
	return { marks, ...layoutSource(grid), lives: [] };
}

type Drawn = Pick<Mark, 'kind' | 'hits' | 'rings' | 'shapes' | 'labels'>;

/** The line from which pictures rise to the films. */
const railOf = ({ bottom, size }: Grid) => bottom + 0.6 * size.rail;

/** Up from the rail to a column, with a head under its end. */
function riseTo(to: number, { claim: { certainty } }: Reuse, grid: Grid): Drawn {
	const { bottom, size } = grid;
	const hit = rectAt(to, bottom + size.rail / 2, 2.1 * size.label, size.rail - 2);
	const tip = bottom + 3;
	return {
		kind: 'riser',
		hits: [hit],
		rings: [hit],
		shapes: [
			{ c: certainty, d: `M${to} ${railOf(grid)}V${tip + 6}` },
			{ c: `head ${certainty}`, d: `M${to - 5} ${tip + 8}h10l-5 -8z` }
		],
		labels: []
	};
}

/** Up from one column, over those between, down to the other; its label stands in the line. */
function arch(from: number, to: number, reuse: Reuse, { rows, heads, top, size }: Grid): Drawn {
	const foot = top - 1;
	const line = heads.bottom + 0.5 * size.arc;
	const bend = foot - line;
	const label = makeLabel(
		size.face === 'serif' ? 'takes over its edit' : 'edit',
		(from + to) / 2,
		baseline(line, size.small),
		'sans',
		size.small,
		'middle',
		rows.at.reuse(reuse) ? 'now' : ''
	);
	const half = widthOf(label) / 2 + 4;
	const hit = {
		x: from - 6,
		y: heads.bottom + 1,
		width: to - from + 12,
		height: foot - heads.bottom - 1
	};
	return {
		kind: 'arc',
		hits: [hit],
		rings: [hit],
		shapes: [
			{
				c: 'stated',
				d: `M${from} ${foot}Q${from} ${line} ${from + bend} ${line}H${label.x - half}M${label.x + half} ${line}H${to - bend}Q${to} ${line} ${to} ${foot - 3}`
			},
			{ c: 'head', d: `M${to - 5} ${foot - 7}h10l-5 8z` }
		],
		labels: [label]
	};
}

/** The source outside the frame, in the margin of names, and the rail from it to the last film that took from it. */
function layoutSource(grid: Grid): Pick<Drawing, 'plain' | 'labels'> {
	const { rows, size, x } = grid;
	const xs = rows.borrowings.flatMap(({ from, to }) => (x(from) === null ? (x(to) ?? []) : []));
	if (xs.length === 0) return { plain: [], labels: [] };
	const y = railOf(grid);
	const side = 1.1 * size.label;
	const middle = side / 2 + 0.5;
	const name = makeLabel(sourceName, side + 5, baseline(y, size.label), 'sans', size.label);
	return {
		plain: [
			{ c: 'rail', d: `M${name.x + widthOf(name) + 5} ${y}H${Math.max(...xs)}` },
			shapeOf('unknown', rectAt(middle, y, side, side))
		],
		labels: [makeLabel('?', middle, name.y, 'sans', size.label, 'middle', 'query'), name]
	};
}
