// Frames where films and motifs meet, as far as the article tells; in the grid a dot where it says nothing.
import { address } from '$lib/data/claims';
import type { Appearance } from '../data';
import { frame, rectAt } from '../geometry';
import type { Drawing, Mark, Rect } from '../geometry';
import type { Grid } from './grid';
import { keyOf, partsOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayAppearance } from '../words/sentences';

export function layoutCells(grid: Grid): Pick<Drawing, 'marks'> {
	const { rows } = grid;
	const marks = rows.appearances.flatMap((one) => {
		const cell = grid.cell(one.film, one.motif);
		if (!cell) return [];
		const { top, bottom, thin } = grid.row(one.motif);
		const hit = { x: cell.x - 4, y: top, width: cell.width + 8, height: bottom - top };
		return [markCell(one, cell, hit, rows, thin)];
	});
	return { marks };
}

export function markCell(
	one: Appearance,
	cell: Rect,
	hit: Rect,
	rows: InScope,
	thin: boolean
): Mark {
	const { value, certainty } = one.present;
	return {
		by: 'claim',
		id: keyOf(one),
		claim: address.appearance(one),
		label: sayAppearance(one),
		kind: `frame ${certainty}${thin ? ' thin' : ''}`,
		now: rows.at.appearance(one),
		hits: [hit],
		rings: [
			rectAt(cell.x + cell.width / 2, cell.y + cell.height / 2, cell.width + 5, cell.height + 5)
		],
		shapes: frame(cell, value === true, certainty),
		labels: []
	};
}

export function layoutSilence({ rows, row, x }: Grid): Partial<Drawing> {
	if (rows.view !== 'grid') return {};
	const plain = rows.motifs.flatMap((motif) => {
		const { y, thin } = row(motif.id);
		if (thin) return [];
		const said = new Set([
			...rows.appearances.filter((one) => one.motif === motif.id).map(({ film }) => film),
			...rows.opens
				.filter((one) => one.motif === motif.id)
				.flatMap((one) => partsOf(one).candidates)
		]);
		return rows.films
			.filter((film) => !said.has(film.id))
			.map((film) => ({ c: 'silent', d: `M${x(film.id)} ${y}h0` }));
	});
	return { plain };
}
