// The ground of rows and columns that cells, threads and counts stand on.
import type { FilmId, MotifId } from '$lib/data/ids';
import type { Sizes } from './geometry';
import type { Head } from './heads';
import type { InScope } from './scope';

export interface Grid {
	/** Middle of a film's column; null where it has none. */
	x(film: FilmId): number | null;
	/** Middle of a motif's row. */
	y(motif: MotifId): number;
	readonly pitch: number;
	readonly cell: { readonly width: number; readonly height: number };
	/** Where the margin for counts begins. */
	readonly margin: number;
	readonly top: number;
	readonly bottom: number;
	readonly network: boolean;
	readonly size: Sizes;
}

/** Shape of a film's frame. */
const aspect = 1.37;

export function makeGrid(
	rows: InScope,
	heads: readonly Head[],
	size: Sizes,
	place: { readonly top: number; readonly pitch: number; readonly margin: number }
): Grid {
	const xs = new Map(heads.map((head) => [head.film.id, head.x]));
	const index = new Map(rows.motifs.map((motif, row) => [motif.id, row]));
	const gaps = heads.slice(1).map((head, before) => head.x - (heads[before]?.x ?? 0));
	const room = Math.min(0.72 * Math.min(...gaps, Infinity), size.cell);
	const height = Math.min(0.66 * place.pitch, room / aspect);
	const bottom = place.top + place.pitch * rows.motifs.length;
	return {
		...place,
		x: (film) => xs.get(film) ?? null,
		y: (motif) => place.top + place.pitch * ((index.get(motif) ?? 0) + 0.5),
		cell: { width: height * aspect, height },
		bottom,
		network: rows.view === 'network',
		size
	};
}
