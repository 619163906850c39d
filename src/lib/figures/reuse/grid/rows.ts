// Where motifs stand: rows as high as the step needs them, the others gathered under them.
import type { MotifId } from '$lib/data/ids';
import type { Sizes } from '../geometry';
import type { InScope } from '../scope/scope';

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
	readonly more: number;
}

/** The rows from 0 down, and how high they come. */
export interface Rows {
	readonly placed: ReadonlyMap<MotifId, Row>;
	readonly height: number;
}

/** Shape of a film’s frame: that of the cinema, 1.37 to 1. */
const aspect = 1.37;
/** Height of a frame as a share of its row: the rest keeps it, and the ring of a choice, off its neighbours. */
const filled = 0.64;

/** Rows in a room so high, frames no wider than `cell`. */
export function placeRows(rows: InScope, size: Sizes, room: number, cell: number): Rows {
	const list = gatherRows(rows, size);
	// films without rows stand as high all the same
	if (list.length === 0) return { placed: new Map(), height: 0.94 * room };
	const pitch = size.thin;
	const full = list.filter((one) => !one.thin);
	const unit = Math.min(
		size.pitch,
		(room - (list.length - full.length) * pitch) / full.reduce((sum, one) => sum + one.weight, 0)
	);
	const width = Math.min(filled * unit * aspect, cell);
	const placed = new Map<MotifId, Row>();
	let end = 0;
	/** Where the next gathered row hangs: close under the frame it is gathered to. */
	let hang = 0;
	list.forEach(({ id, thin, weight }, index) => {
		if (thin) {
			const height = 0.6 * pitch;
			const y = hang + height / 2;
			placed.set(id, { y, width, height, top: hang, bottom: hang, thin, more: 0 });
			hang += pitch;
			return;
		}
		const next = list.findIndex((other, place) => place > index && !other.thin);
		const more = (next < 0 ? list.length : next) - index - 1;
		const height = (width / aspect) * weight;
		const y = end + (unit * weight) / 2;
		const bottom = end + unit * weight + more * pitch;
		placed.set(id, { y, width: height * aspect, height, top: end, bottom, thin, more });
		hang = y + height / 2 + 0.4 * size.thin;
		end = bottom;
	});
	return { placed, height: end };
}

/** Which rows are gathered under another, in units of a row how high the rest are: the narrow box has room for one of a bundle. */
function gatherRows(rows: InScope, size: Sizes) {
	const { at } = rows;
	const pointed = (id: MotifId) =>
		at.motif(id) || rows.opens.some((one) => one.motif === id && at.open(one));
	return rows.bundles.flatMap((some) =>
		some.map((id, index) => ({
			id,
			thin: !rows.asked.has(id) && size.face === 'sans' && index > 0,
			weight: pointed(id) ? size.lit : 1
		}))
	);
}
