// Who took what: an arc from film to film for an edit, risers from a source outside the frame for footage.
import { address } from '$lib/data/claims';
import { baseline, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Label, Mark, Shape } from './geometry';
import type { Grid } from './grid';
import type { InScope } from './scope';
import { sayBorrowing } from './sentences';

/** What the source outside the frame is called; its box bears a question mark. */
const sourceName = 'Newsreels';

/** Width the source takes in the margin of names. */
export function sourceWidth(size: number): number {
	return size + 5 + widthOf({ text: sourceName, face: 'sans', size });
}

export function layoutBorrowings(
	rows: InScope,
	grid: Grid,
	heads: number
): { marks: readonly Mark[]; plain: readonly Shape[]; labels: readonly Label[] } {
	const { at } = rows;
	const { size } = grid;
	const y = grid.bottom + 0.6 * size.rail;
	const xs: number[] = [];
	const marks = rows.borrowings.flatMap((reuse): Mark[] => {
		const to = grid.x(reuse.to);
		if (to === null) return [];
		const from = grid.x(reuse.from);
		const now = at.reuse(reuse);
		const mark = {
			by: 'reuse',
			id: reuse.id,
			claim: address.reuse(reuse),
			label: sayBorrowing(reuse, rows),
			now
		} as const;
		if (from === null) {
			xs.push(to);
			const hit = rectAt(to, grid.bottom + size.rail / 2, 2.1 * size.label, size.rail - 2);
			const { certainty } = reuse.claim;
			const tip = grid.bottom + 3;
			return [
				{
					...mark,
					kind: 'riser',
					hits: [hit],
					rings: [hit],
					shapes: [
						{ c: certainty, d: `M${to} ${y}V${tip + 6}` },
						{ c: `head ${certainty}`, d: `M${to - 5} ${tip + 8}h10l-5 -8z` }
					],
					labels: []
				}
			];
		}
		// up from one column, over those between, down to the other; its label stands in the line
		const foot = grid.top - 1;
		const line = heads + 0.5 * size.arc;
		const bend = foot - line;
		const label = makeLabel(
			size.face === 'serif' ? 'takes over its edit' : 'edit',
			(from + to) / 2,
			baseline(line, size.small),
			'sans',
			size.small,
			'middle',
			now ? 'now' : ''
		);
		const half = widthOf(label) / 2 + 4;
		const hit = { x: from - 6, y: heads + 1, width: to - from + 12, height: foot - heads - 1 };
		return [
			{
				...mark,
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
			}
		];
	});
	if (xs.length === 0) return { marks, plain: [], labels: [] };
	const side = 1.1 * size.label;
	const name = makeLabel(sourceName, side + 5, baseline(y, size.label), 'sans', size.label);
	return {
		marks,
		plain: [
			{ c: 'rail', d: `M${name.x + widthOf(name) + 5} ${y}H${Math.max(...xs)}` },
			shapeOf('unknown', rectAt(side / 2 + 0.5, y, side, side))
		],
		labels: [makeLabel('?', side / 2 + 0.5, name.y, 'sans', size.label, 'middle', 'query'), name]
	};
}
