// The ground that threads, frames and counts stand on: rows as high as the step needs them, the others gathered under them.
import type { FilmId, MotifId } from '$lib/data/ids';
import { rectAt } from './geometry';
import type { Rect, Sizes } from './geometry';
import type { InScope } from './scope';

export interface Row {
	/** Middle of its frames. */
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The zone it answers for: its own, and that of the rows gathered under it. */
	readonly top: number;
	readonly bottom: number;
	/** Gathered under another: no name, no count, and too thin for a finger. */
	readonly thin: boolean;
	/** How many are gathered under it. */
	more: number;
}

export interface Grid {
	/** Middle of a film's column; null where it has none. */
	x(film: FilmId | string): number | null;
	row(motif: MotifId): Row;
	/** Where a film and a motif meet; null where the film has no column. */
	cell(film: FilmId, motif: MotifId): Rect | null;
	/** Where the margin for counts begins. */
	readonly margin: number;
	readonly top: number;
	readonly bottom: number;
	readonly network: boolean;
	readonly size: Sizes;
}

/** Shape of a film's frame. */
const aspect = 1.37;

/** Rows from 0 down in a room so high, frames no wider than `cell`; and how high they come. */
export function layoutRows(rows: InScope, size: Sizes, room: number, cell: number) {
	const { at } = rows;
	const celebrates = rows.scope === 'celebration';
	const point = (id: MotifId) =>
		at.motif(id) || rows.opens.some((one) => one.motif === id && at.open(one));
	const list = rows.bundles.flatMap((some) =>
		some.map((id, index) => ({
			id,
			thin:
				!rows.asked.has(id) && (celebrates ? some.length > 1 : size.face === 'sans' && index > 0),
			weight: point(id) ? size.lit : 1
		}))
	);
	const pitch = celebrates ? 1.6 * size.thin : size.thin;
	const full = list.filter((one) => !one.thin);
	const apart = celebrates ? 1.5 * size.label : 0;
	const unit = Math.min(
		celebrates ? 1.8 * size.pitch : size.pitch,
		(room - apart - (list.length - full.length) * pitch) /
			full.reduce((sum, one) => sum + one.weight, 0)
	);
	const width = Math.min(0.64 * unit * aspect, cell);
	const placed = new Map<MotifId, Row>();
	let end = 0;
	/** Where the next gathered row hangs: close under the frame it is gathered to. */
	let hang = 0;
	list.forEach(({ id, thin, weight }, index) => {
		if (thin) {
			const height = 0.6 * pitch;
			placed.set(id, {
				y: hang + height / 2,
				width,
				height,
				top: hang,
				bottom: hang,
				thin,
				more: 0
			});
			hang += pitch;
			return;
		}
		const next = list.findIndex((other, place) => place > index && !other.thin);
		const more = celebrates ? 0 : (next < 0 ? list.length : next) - index - 1;
		const height = (width / aspect) * weight;
		const y = end + (unit * weight) / 2;
		const bottom = end + unit * weight + more * pitch;
		placed.set(id, { y, width: height * aspect, height, top: end, bottom, thin, more });
		hang = celebrates ? bottom + apart : y + height / 2 + 0.4 * size.thin;
		end = bottom;
	});
	return { placed, height: celebrates ? hang : end };
}

export function makeGrid(
	rows: InScope,
	xs: readonly number[],
	size: Sizes,
	placed: ReadonlyMap<MotifId, Row>,
	place: { readonly top: number; readonly bottom: number; readonly margin: number }
): Grid {
	const columns = new Map<string, number>(
		rows.films.map((film, index) => [film.id, xs[index] ?? 0])
	);
	const x = (film: string) => columns.get(film) ?? null;
	const row = (motif: MotifId) => {
		const one = placed.get(motif);
		if (!one) throw new Error(`no row for ${motif}`);
		return one;
	};
	return {
		...place,
		x,
		row,
		cell: (film, motif) => {
			const { y, width, height } = row(motif);
			const middle = x(film);
			return middle === null ? null : rectAt(middle, y, width, height);
		},
		network: rows.view === 'network',
		size
	};
}
