// Open counts: their candidates as hatched cells, threaded to “1 of 3” in the margin; ties where two counts hang together.
import { address } from '$lib/data/claims';
import type { OpenAppearance } from './data';
import { baseline, grow, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Mark, Shape } from './geometry';
import type { Grid } from './grid';
import { partsOf } from './scope';
import type { InScope } from './scope';
import { sayOpen } from './sentences';
import { leftOf, openLabel } from './words';

/** What the margin needs for open counts. */
export function marginOf(rows: InScope, size: number): number {
	const widths = rows.opens.map((open) =>
		rows.blank
			? (leftOf(open)?.min ?? 1) * 1.2 * size
			: widthOf({ text: marginText(rows, open), face: 'sans', size }) + 0.6 * size
	);
	return Math.max(0, ...widths);
}

/** In the grid the count stands beside that of the films known. */
function marginText(rows: InScope, open: OpenAppearance): string {
	const more = rows.view === 'matrix' && partsOf(open).known.length > 0;
	return `${more ? '+' : ''}${openLabel(open)}`;
}

export function layoutOpens(rows: InScope, grid: Grid): readonly Mark[] {
	const { at } = rows;
	const side = grid.size.label;
	return rows.opens.map((open): Mark => {
		const { y, top, bottom, thin } = grid.row(open.motif);
		const now = at.open(open);
		const cells = partsOf(open).candidates.flatMap((film) => grid.cell(film, open.motif) ?? []);
		const left = leftOf(open);
		// places the count leaves, in the margin, where candidates are withheld
		const blanks =
			rows.blank && left && !thin
				? Array.from({ length: left.min }, (_, index) =>
						rectAt(grid.margin + (index + 0.5) * 1.2 * side, y, side, side)
					)
				: [];
		const text = rows.blank ? (left ? '' : '?') : marginText(rows, open);
		const x = grid.margin;
		return {
			by: 'claim',
			id: open.id,
			claim: address.open(open),
			label: sayOpen(open, rows),
			kind: thin ? 'open thin' : 'open',
			now,
			hits: [
				...cells.map((cell) => grow(cell, 4)),
				{ x: x - 4, y: 0, width: widthOf({ text, face: 'sans', size: side }) + 8, height: 0 }
			].map((hit) => ({ ...hit, y: top, height: bottom - top })),
			rings: [...cells, ...blanks].map((cell) => grow(cell, 2.5)),
			shapes: [...cells, ...blanks].map((cell) => shapeOf('candidate', grow(cell, -0.5))),
			labels:
				text && !thin
					? [makeLabel(text, x, baseline(y, side), 'sans', side, 'start', now ? 'now' : '')]
					: []
		};
	});
}

/** Joins counts that hang together, film by film and in the margin. */
export function layoutTies(rows: InScope, grid: Grid): readonly Shape[] {
	const { at } = rows;
	return rows.opens.flatMap((one, index) =>
		rows.opens.slice(index + 1).flatMap((other) => {
			if (rows.blank || !one.hangsWith.includes(other.id)) return [];
			const c = at.open(one) && at.open(other) ? 'tie now' : 'tie';
			const [upper, lower] = [one, other];
			const [row, below] = [grid.row(upper.motif), grid.row(lower.motif)];
			const between = partsOf(upper).candidates.flatMap((film): Shape[] => {
				const shared = partsOf(lower).candidates.includes(film);
				const x = grid.x(film);
				const [y1, y2] = [row.y + row.height / 2, below.y - below.height / 2];
				return shared && x !== null ? [{ c, d: `M${x} ${y1}V${y2}` }] : [];
			});
			if (below.thin || between.length === 0) return between;
			const wide = [upper, lower].map((open) =>
				widthOf({ text: marginText(rows, open), face: 'sans', size: grid.size.label })
			);
			const x = grid.margin + Math.max(...wide) + 4;
			return [...between, { c, d: `M${x} ${row.y}h4V${below.y}h-4` }];
		})
	);
}
