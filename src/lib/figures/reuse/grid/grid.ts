// The ground that threads, frames and counts stand on: margins, columns, and zones above, of and below the rows.
import type { Box } from '$lib/components/figure/types';
import type { MotifId } from '$lib/data/ids';
import { sourceWidth } from './borrowings';
import { placeColumns } from './columns';
import type { Columns, Ground } from './columns';
import type { Cue } from '../cue';
import { rectAt, sizes, widthOf } from '../geometry';
import type { Rect, Sizes } from '../geometry';
import { stackHeads } from './heads';
import type { HeadLines } from './heads';
import { marginOf } from './opens';
import { placeRows } from './rows';
import type { Row } from './rows';
import type { InScope } from '../scope/scope';

/** What every pass draws from. */
export interface Grid {
	readonly rows: InScope;
	readonly cue: Cue;
	readonly size: Sizes;
	/** Width of the box. */
	readonly width: number;
	readonly columns: Columns;
	readonly heads: HeadLines;
	/** Where the margin for counts begins. */
	readonly margin: number;
	/** Upper end of the rows, lower end of the rows, middle of the key’s first line. */
	readonly top: number;
	readonly bottom: number;
	readonly key: number;
	/** Middle of a film's column; null where it has none. */
	x(film: string): number | null;
	row(motif: MotifId): Row;
	/** Where a film and a motif meet; null where the film has no column. */
	cell(film: string, motif: MotifId): Rect | null;
}

/** Columns first: how wide a frame may be decides how high rows are, and those share out what heads and foot leave. */
export function layGrid(rows: InScope, cue: Cue, box: Box): Grid {
	const size = sizes[box.name];
	const { ground, margin } = layMargins(rows, size, box.width);
	const columns = placeColumns(rows, size, ground);
	const counted = rows.view === 'grid';
	const has = (what: string) => rows.borrowings.some((one) => one.what === what);

	const above = stackHeads(columns, size, 0).bottom + (has('edit') ? size.arc : 0.5 * size.label);
	// in the grid two lines of counts, under threads the rail of what was taken over
	const below = (counted ? 2.4 * size.label : 0) + (has('footage') ? size.rail : 0);
	// 2 px keep the key off the lower edge
	const room = box.height - above - below - size.key - 2;
	const { placed, height } = placeRows(rows, size, room, widestFrame(columns, size));

	// what the rows leave stands below the drawing rather than above it
	const from = (room - height) / 4;
	const top = from + above;
	const bottom = top + height;
	const down = (y: number) => y + from + above;
	const zones = new Map(
		[...placed].map(([id, one]): readonly [MotifId, Row] => [
			id,
			{ ...one, y: down(one.y), top: down(one.top), bottom: down(one.bottom) }
		])
	);
	const row = (motif: MotifId) => {
		const one = zones.get(motif);
		if (!one) throw new Error(`no row for ${motif}`);
		return one;
	};
	const middles = new Map<string, number>(
		rows.films.map((film, index) => [film.id, columns.xs[index] ?? 0])
	);
	const x = (film: string) => middles.get(film) ?? null;
	return {
		rows,
		cue,
		size,
		width: box.width,
		columns,
		heads: stackHeads(columns, size, from),
		margin,
		top,
		bottom,
		key: bottom + below + 0.5 * size.key + 1.5,
		x,
		row,
		cell: (film, motif) => {
			const { y, width, height } = row(motif);
			const middle = x(film);
			return middle === null ? null : rectAt(middle, y, width, height);
		}
	};
}

/** Names on the left, counts on the right: columns have what is between. */
function layMargins(
	rows: InScope,
	size: Sizes,
	width: number
): { readonly ground: Ground; readonly margin: number } {
	const names = rows.motifs.map(({ short }) =>
		widthOf({ text: short, face: 'sans', size: size.label })
	);
	if (rows.borrowings.some((one) => one.what === 'footage')) names.push(sourceWidth(size.label));
	// in the grid the known are counted before the margin
	const known = rows.view === 'grid' ? 1.1 * size.label : 0;
	// 3 px keep threads off the counts
	const end = width - marginOf(rows, size.label) - known;
	return {
		ground: {
			left: Math.max(0, ...names) + size.gap + size.reach,
			right: end - size.reach - 3,
			width
		},
		margin: end + known
	};
}

/** Two thirds of the closest step: the thread between two frames must show. */
function widestFrame({ xs }: Columns, size: Sizes): number {
	const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
	return Math.min(0.66 * Math.min(...steps), size.cell);
}
