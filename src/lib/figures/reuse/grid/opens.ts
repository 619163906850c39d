// Open counts: their candidates as hatched cells, threaded to “1 of 3” in the margin; ties where two counts hang together.
import { address } from '$lib/data/claims';
import type { OpenAppearance } from '../data';
import { baseline, grow, makeLabel, rectAt, shapeOf, widthOf } from '../geometry';
import type { Drawing, Mark, Shape } from '../geometry';
import type { Grid } from './grid';
import { partsOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayOpen } from '../words/sentences';
import { leftOf, openLabel } from '../words/words';

/** From one place that a count leaves to the next, in sizes of text: a square of one, and room around it. */
const blank = 1.2;

/** What the margin needs for open counts. */
export function marginOf(rows: InScope, size: number): number {
	const widths = rows.opens.map((open) =>
		rows.blank
			? (leftOf(open) ?? 1) * blank * size
			: widthOf({ text: marginText(rows, open), face: 'sans', size }) + 0.6 * size
	);
	return Math.max(0, ...widths);
}

/** In the grid the count stands beside that of the films known. */
function marginText(rows: InScope, open: OpenAppearance): string {
	const more = rows.view === 'grid' && partsOf(open).known.length > 0;
	return `${more ? '+' : ''}${openLabel(open)}`;
}

export function layoutOpens(grid: Grid): Pick<Drawing, 'marks' | 'plain'> {
	return { marks: markOpens(grid), plain: tieOpens(grid) };
}

function markOpens(grid: Grid): readonly Mark[] {
	const { rows } = grid;
	const side = grid.size.label;
	return rows.opens.map((open): Mark => {
		const { y, top, bottom, thin } = grid.row(open.motif);
		const now = rows.at.open(open);
		const cells = partsOf(open).candidates.flatMap((film) => grid.cell(film, open.motif) ?? []);
		const left = leftOf(open);
		// places the count leaves, in the margin, where candidates are withheld
		const blanks =
			rows.blank && left && !thin
				? Array.from({ length: left }, (_, index) =>
						rectAt(grid.margin + (index + 0.5) * blank * side, y, side, side)
					)
				: [];
		const text = rows.blank ? (left !== null ? '' : '?') : marginText(rows, open);
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
function tieOpens(grid: Grid): readonly Shape[] {
	const { rows } = grid;
	if (rows.blank) return [];
	return rows.opens.flatMap((upper, index) =>
		rows.opens.slice(index + 1).flatMap((lower) => {
			if (!upper.hangsWith.includes(lower.id)) return [];
			const c = rows.at.open(upper) && rows.at.open(lower) ? 'tie now' : 'tie';
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
