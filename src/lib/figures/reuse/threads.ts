// Motifs as threads: a name, from film to film a line as certain as the less certain of its ends, and what is open of it.
import { address } from '$lib/data/claims';
import type { Cue } from './cue';
import { baseline, frame, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Mark, Rect, Shape } from './geometry';
import type { Grid } from './grid';
import { keyOf, lives, partsOf } from './scope';
import type { InScope } from './scope';
import { sayAppearance } from './sentences';
import { nameMotif } from './words';

export function layoutThreads(rows: InScope, cue: Cue, grid: Grid, width: number): readonly Mark[] {
	const { at } = rows;
	const { label, small, face } = grid.size;
	return rows.motifs.map((motif): Mark => {
		const { y, top, bottom, thin, more } = grid.row(motif.id);
		const tone = at.motif(motif.id) ? 'now' : '';
		const known = rows.films.flatMap((film) => {
			const one = rows.appearances.find((a) => a.film === film.id && a.motif === motif.id);
			return one?.present.value ? [{ one, x: grid.x(film.id) ?? 0 }] : [];
		});
		const opens = rows.opens.filter((one) => one.motif === motif.id);
		const shapes = known.slice(1).map(({ one, x }, index): Shape => {
			const from = known[index];
			const sure = from?.one.present.certainty === 'stated' && one.present.certainty === 'stated';
			return { c: sure ? 'stated' : 'inferred', d: `M${from?.x} ${y}H${x}` };
		});
		const line = baseline(more ? y - 0.15 * label : y, label);
		// where films are only counted, none known is not none
		const count = known.length === 0 && opens.length > 0 ? '' : String(known.length);
		const labels = [
			makeLabel(motif.short, 0, line, 'sans', label, 'start', tone),
			...(more ? [makeLabel(`+ ${more} more`, 0, line + small, face, small, 'start', 'soft')] : []),
			...(grid.network
				? []
				: [
						makeLabel(
							count,
							grid.margin - 0.4 * label,
							baseline(y, label),
							'sans',
							label,
							'end',
							tone
						)
					])
		];
		const row = { x: 0, y: top, width, height: bottom - top };
		return {
			by: 'motif',
			id: motif.id,
			claim: address.motif(motif),
			label: nameMotif(motif),
			kind: thin ? 'thread thin' : 'thread',
			// the cue is about all of it, and not about where it meets some films
			now: tone !== '' && cue.films === undefined,
			hits: [{ ...row, width: widthOf({ text: motif.short, face: 'sans', size: label }) + 6 }],
			rings: [row],
			shapes: grid.network
				? [
						...opens.map((one) =>
							openThread(
								partsOf(one).candidates.flatMap((film) => grid.x(film) ?? []),
								known.map(({ x }) => x),
								y,
								grid
							)
						),
						...shapes
					]
				: [],
			labels: thin ? [] : labels
		};
	});
}

/** From the first film that may be the one to the margin, save where the known thread runs. */
function openThread(
	open: readonly number[],
	known: readonly number[],
	y: number,
	grid: Grid
): Shape {
	const start = Math.min(...open);
	const [from, to] = [Math.min(...known), Math.max(...known)];
	const c = 'open-thread';
	if (open.length === 0) return { c, d: '' };
	const end = `H${grid.margin - 3}`;
	if (known.length === 0) return { c, d: `M${start} ${y}${end}` };
	return {
		c,
		d: `${start < from ? `M${start} ${y}H${from}` : ''}M${Math.max(start, to)} ${y}${end}`
	};
}

/** Where films and motifs meet, as far as the article tells. */
export function layoutCells(rows: InScope, grid: Grid): readonly Mark[] {
	const { at } = rows;
	return rows.appearances.flatMap((one): Mark[] => {
		const cell = grid.cell(one.film, one.motif);
		if (!cell) return [];
		const { top, bottom, thin } = grid.row(one.motif);
		const hit: Rect = { x: cell.x - 4, y: top, width: cell.width + 8, height: bottom - top };
		return [markCell(one, cell, hit, at.appearance(one), rows, thin)];
	});
}

export function markCell(
	one: InScope['appearances'][number],
	cell: Rect,
	hit: Rect,
	now: boolean,
	rows: InScope,
	thin: boolean
): Mark {
	const { value, certainty } = one.present;
	return {
		by: 'claim',
		id: keyOf(one),
		claim: address.appearance(one),
		label: sayAppearance(one, rows),
		kind: `frame ${certainty}${thin ? ' thin' : ''}`,
		now,
		hits: [hit],
		rings: [
			rectAt(cell.x + cell.width / 2, cell.y + cell.height / 2, cell.width + 5, cell.height + 5)
		],
		shapes: frame(cell, value === true, certainty),
		labels: []
	};
}

/** In the grid: where the article says nothing. */
export function layoutDots(rows: InScope, grid: Grid): readonly Shape[] {
	return rows.motifs.flatMap((motif) =>
		rows.films.flatMap((film) => {
			const { y, thin } = grid.row(motif.id);
			const said =
				rows.appearances.some((one) => one.film === film.id && one.motif === motif.id) ||
				rows.opens.some(
					(one) => one.motif === motif.id && partsOf(one).candidates.includes(film.id)
				);
			return said || thin ? [] : [{ c: 'silent', d: `M${grid.x(film.id)} ${y}h0` }];
		})
	);
}

/** Under each column of the grid: how many motifs are known in the film, and how many open counts it may belong to. */
export function layoutFoot(rows: InScope, grid: Grid): readonly Label[] {
	const { label } = grid.size;
	const lines: readonly (readonly [string, (film: string) => number])[] = [
		['Known', (id) => rows.appearances.filter((a) => a.film === id && a.present.value).length],
		[
			'Open',
			(id) => rows.opens.filter((one) => partsOf(one).candidates.some((film) => film === id)).length
		]
	];
	return lines.slice(0, rows.blank ? 1 : 2).flatMap(([name, of], index) => {
		const y = grid.bottom + 1.15 * label * (index + 1);
		return [
			makeLabel(name, 0, y, 'sans', label),
			...rows.films.map(({ id }) =>
				makeLabel(String(of(id)), grid.x(id) ?? 0, y, 'sans', label, 'middle')
			)
		];
	});
}

/** What a chosen shot lives on in: the rows of its motifs, which stand together. */
export function layoutLives(rows: InScope, grid: Grid, width: number) {
	return Object.entries(lives).flatMap(([shot, motifs]) => {
		const some = motifs.filter((id) => rows.motifs.some((one) => one.id === id)).map(grid.row);
		const y = Math.min(...some.map((row) => row.top));
		const end = Math.max(...some.map((row) => row.bottom));
		return some.length > 0 ? [{ shot, rect: { x: 0, y, width, height: end - y } }] : [];
	});
}
