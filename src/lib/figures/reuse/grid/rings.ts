// What is outside the seven: a column of dots under a quiet head, and a ring of dots where a catalogue lists a piece. No thread
// runs through it, and no row that it leaves empty says that a piece is not there.
import { ringPath } from '$lib/components/chart/ring';
import { setApart } from './apart';
import { claimOf, listedIn, nameElsewhere, nameListed, yearsOf } from '../scope/elsewhere';
import type { OtherFilm } from '../data';
import { boundsOf, grow, makeLabel, rectAt, widthOf } from '../geometry';
import type { Drawing, Label, Mark } from '../geometry';
import type { Grid } from './grid';
import { motifById, yearOf } from '../scope/scope';

export function layoutElsewhere(grid: Grid): Partial<Drawing> {
	const names = placeNames(grid);
	return {
		marks: grid.rows.elsewhere.flatMap((film, index) => {
			const name = names[index];
			return name ? [markHead(film, name, grid), ...markPieces(film, grid)] : [];
		})
	};
}

/** Air between two names, in sizes of text. */
const air = 0.5;

/** Names on a line of their own: beside those of the seven there is no room for them. */
function placeNames({ rows, heads, size, width, x }: Grid): readonly Label[] {
	const { face, small } = size;
	const names = rows.elsewhere.map(({ id, short }) => ({
		short,
		middle: x(id) ?? 0,
		width: widthOf({ text: short, face, size: small }) + air * small
	}));
	const starts = setApart(names, width);
	return names.map(({ short }, index) => {
		const start = (starts[index] ?? 0) + (air * small) / 2;
		return makeLabel(short, start, heads.elsewhere, face, small, 'start', 'soft');
	});
}

/** A film: its years, its name, a column of dots and, from the axis of time, a leader of dots. */
function markHead(film: OtherFilm, name: Label, grid: Grid): Mark {
	const { columns, heads, size, top, bottom } = grid;
	const x = grid.x(film.id) ?? 0;
	const years = makeLabel(yearsOf(film), x, heads.year, 'sans', columns.year, 'middle', 'soft');
	const leader = columns.axis
		? `M${columns.axis.at(yearOf(film))} ${heads.axis}L${x} ${heads.top}`
		: '';
	const claim = claimOf(film);
	return {
		by: 'claim',
		id: claim,
		claim,
		label: nameElsewhere(film),
		kind: 'elsewhere-film',
		now: false,
		hits: [grow(boundsOf(years), size.gap / 2), grow(boundsOf(name), size.gap / 2)],
		rings: [grow(boundsOf(name), 2), rectAt(x, (top + bottom) / 2, size.cell + 6, bottom - top)],
		shapes: [{ c: 'apart', d: `${leader}M${x} ${top}V${bottom}` }],
		labels: [years, name]
	};
}

/** From a ring to the thread behind it, in px: it is seen to go on, and not to come from it. */
const clear = 6;

/** A ring for each piece that its catalogue lists, clear of the thread behind it. */
function markPieces(film: OtherFilm, { rows, row, cell }: Grid): readonly Mark[] {
	return listedIn(film).flatMap((one): readonly Mark[] => {
		const motif = motifById.get(one.motif);
		const place = cell(film.id, one.motif);
		if (!motif || !place) return [];
		const { y, top, bottom } = row(one.motif);
		const x = place.x + place.width / 2;
		const ring = rectAt(x, y, place.height, place.height);
		return [
			{
				by: 'claim',
				id: one.claim,
				claim: one.claim,
				label: nameListed(one, motif.title),
				kind: 'elsewhere',
				now: rows.at.listed(one),
				hits: [{ x: place.x - 4, y: top, width: place.width + 8, height: bottom - top }],
				rings: [rectAt(x, y, ring.width + 5, ring.height + 5)],
				shapes: [
					{ c: 'halo', d: ringPath(grow(ring, clear)) },
					{ c: 'dots', d: ringPath(ring) }
				],
				labels: []
			}
		];
	});
}
