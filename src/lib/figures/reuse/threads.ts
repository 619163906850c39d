// Motifs as threads: a name, and from film to film a line as certain as the less certain of its ends.
import type { Motif } from '$lib/data/schema';
import type { Cue } from './cue';
import { baseline, makeLabel } from './geometry';
import type { Label, Rect, Segment } from './geometry';
import type { Grid } from './grid';
import { pointsAt } from './scope';
import type { InScope } from './scope';

export interface Thread {
	readonly motif: Motif;
	/** The cue is about it, or about where it meets some films. */
	readonly now: boolean;
	/** The cue is about all of it. */
	readonly whole: boolean;
	readonly y: number;
	readonly label: Label;
	readonly segments: readonly Segment[];
	/** In the grid: how many films are known to have it. */
	readonly count: Label | null;
	readonly row: Rect;
}

export function layoutThreads(
	rows: InScope,
	cue: Cue,
	grid: Grid,
	width: number
): readonly Thread[] {
	const at = pointsAt(cue);
	const { label } = grid.size;
	return rows.motifs.map((motif): Thread => {
		const y = grid.y(motif.id);
		const present = rows.films.flatMap((film) => {
			const one = rows.appearances.find((a) => a.film === film.id && a.motif === motif.id);
			return one?.present.value
				? [{ x: grid.x(film.id) ?? 0, certainty: one.present.certainty }]
				: [];
		});
		const segments = present.slice(1).map((to, index): Segment => {
			const from = present[index] ?? to;
			const inferred = from.certainty === 'inferred' || to.certainty === 'inferred';
			const half = grid.cell.width / 2;
			return { x1: from.x + half, x2: to.x - half, certainty: inferred ? 'inferred' : 'stated' };
		});
		// where films are only counted, none known is not none
		const open = rows.opens.some((one) => one.motif === motif.id);
		const count = present.length === 0 && open ? '' : String(present.length);
		return {
			motif,
			now: at.motif(motif.id),
			whole: at.motif(motif.id) && cue.films === undefined,
			y,
			label: makeLabel(motif.short, 0, baseline(y, label), 'sans', label),
			segments: grid.network ? segments : [],
			count:
				grid.network || count === ''
					? null
					: makeLabel(count, grid.margin - label * 0.4, baseline(y, label), 'sans', label, 'end'),
			row: { x: 0, y: y - grid.pitch / 2, width, height: grid.pitch }
		};
	});
}
