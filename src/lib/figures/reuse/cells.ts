// Where films and motifs meet: what is known, and in the grid the silences and the counts.
import type { Appearance } from '$lib/data/schema';
import type { Cue } from './cue';
import { makeLabel, rectAt } from './geometry';
import type { Label, Rect } from './geometry';
import type { Grid } from './grid';
import { partsOf, pointsAt } from './scope';
import type { InScope } from './scope';

export interface CellMark extends Rect {
	readonly appearance: Appearance;
	readonly now: boolean;
	readonly hit: Rect;
}
/** Where the article says nothing of a motif in a film. */
export interface Dot {
	readonly x: number;
	readonly y: number;
}

export function layoutCells(rows: InScope, cue: Cue, grid: Grid): readonly CellMark[] {
	const at = pointsAt(cue);
	return rows.appearances.flatMap((appearance): CellMark[] => {
		const x = grid.x(appearance.film);
		if (x === null) return [];
		const y = grid.y(appearance.motif);
		const hit = rectAt(x, y, grid.cell.width + 8, grid.pitch);
		return [
			{
				appearance,
				now: at.appearance(appearance),
				hit,
				...rectAt(x, y, grid.cell.width, grid.cell.height)
			}
		];
	});
}

export function layoutDots(rows: InScope, cue: Cue, grid: Grid): readonly Dot[] {
	const open = (film: string, motif: string) =>
		cue.withhold !== 'open' &&
		rows.opens.some(
			(one) => one.motif === motif && partsOf(one).candidates.some((id) => id === film)
		);
	return rows.motifs.flatMap((motif) =>
		rows.films.flatMap((film) => {
			const said = rows.appearances.some((one) => one.film === film.id && one.motif === motif.id);
			return said || open(film.id, motif.id)
				? []
				: [{ x: grid.x(film.id) ?? 0, y: grid.y(motif.id) }];
		})
	);
}

/** Under each column: how many motifs are known in the film, and how many open counts it may belong to. */
export function layoutFoot(rows: InScope, cue: Cue, grid: Grid): readonly Label[] {
	const { label } = grid.size;
	const lines = [
		{
			name: 'Known',
			of: (film: string) =>
				rows.appearances.filter((one) => one.film === film && one.present.value).length
		},
		{
			name: 'Open',
			of: (film: string) =>
				rows.opens.filter((one) => partsOf(one).candidates.some((id) => id === film)).length
		}
	].slice(0, cue.withhold === 'open' ? 1 : 2);
	return lines.flatMap(({ name, of }, index) => {
		const y = grid.bottom + 1.15 * label * (index + 1);
		return [
			makeLabel(name, 0, y, 'sans', label),
			...rows.films.map((film) =>
				makeLabel(String(of(film.id)), grid.x(film.id) ?? 0, y, 'sans', label, 'middle')
			)
		];
	});
}
