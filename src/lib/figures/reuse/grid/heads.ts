// The heads of the columns: the axis of time, and each film with its leader, year and name.
import { spanOf } from '$lib/data/derive';
import type { Columns } from './columns';
import type { Film } from '../data';
import { filmMark } from '../film-mark';
import { grow, makeLabel } from '../geometry';
import type { Drawing, Label, Shape, Sizes } from '../geometry';
import type { Grid } from './grid';
import { yearOf } from '../scope/scope';
import { yearLabel } from '../words/words';

/** The lines of the heads, one under the other. */
export interface HeadLines {
	/** The axis of time, and the upper end of the heads, to which leaders come down from it. */
	readonly axis: number;
	readonly top: number;
	/** Baselines of years and names. */
	readonly year: number;
	readonly name: number;
	readonly bottom: number;
}

/** The lines from `from` down. A line more is 1.25 of its size; descenders take a quarter of a size. */
export function stackHeads(
	{ axis: time, year: size, named }: Columns,
	{ axis: above, leader, small }: Sizes,
	from: number
): HeadLines {
	const axis = from + above;
	const top = time ? axis + leader : from;
	const year = top + 0.8 * size;
	const name = named ? year + 1.25 * small : year;
	return { axis, top, year, name, bottom: name + 0.25 * small };
}

export function layoutHeads(grid: Grid): Pick<Drawing, 'marks' | 'plain'> {
	const { rows, columns, heads } = grid;
	const { axis } = columns;
	return {
		plain: axis
			? [
					{ c: 'line', d: `M${axis.x1} ${heads.axis}H${axis.x2}` },
					...axis.ticks.map((x) => ({ c: 'line', d: `M${x} ${heads.axis - 3}v6` }))
				]
			: [],
		marks: rows.films.map((film, index) => {
			const x = columns.xs[index] ?? 0;
			const side = (columns.widths[index] ?? 0) / 2 + grid.size.gap / 2;
			const hit = { x: x - side, y: heads.top, width: 2 * side, height: heads.bottom - heads.top };
			const half = grid.size.cell / 2 + 3;
			const column = {
				x: x - half,
				y: grid.top,
				width: 2 * half,
				height: grid.bottom - grid.top
			};
			return filmMark(
				film,
				rows,
				hit,
				[grow(hit, -1), column],
				shapesOf(film, x, grid),
				labelsOf(film, x, grid)
			);
		})
	};
}

/** A film's column, and its leader down from the axis with a dot at its date. */
function shapesOf(film: Film, x: number, grid: Grid): readonly Shape[] {
	const { columns, heads } = grid;
	const shapes: Shape[] = [{ c: 'column', d: `M${x} ${grid.top}V${grid.bottom}` }];
	if (columns.axis) {
		const dot = `M${columns.axis.at(yearOf(film))} ${heads.axis}`;
		shapes.push({ c: 'line', d: `${dot}L${x} ${heads.top}` }, { c: 'dot', d: `${dot}h0` });
		// a year that is not known leaves its dot open
		if (spanOf(film.date.value ?? '').somewhere) shapes.push({ c: 'hole', d: `${dot}h0` });
	}
	return shapes;
}

function labelsOf(film: Film, x: number, grid: Grid): readonly Label[] {
	const { rows, columns, heads, size } = grid;
	const now = rows.at.film(film.id);
	const write = (text: string, y: number, face: Label['face'], size: number, tone: string) =>
		makeLabel(text, x, y, face, size, 'middle', tone);
	const labels = [write(yearLabel(film), heads.year, 'sans', columns.year, now ? 'now' : '')];
	if (columns.named) {
		const name = film.short;
		labels.push(write(name, heads.name, size.face, size.small, now ? 'now' : 'soft'));
	}
	return labels;
}
