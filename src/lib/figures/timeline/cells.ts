// Cells on the line of a lane: what the step does not point at, a cell an event, cells of the same days in a pile.
import type { Rect } from '$lib/components/chart/rect';
import { dress } from './dress';
import { drawMark, type EventMark } from './marks';
import { phaseOf } from './phases';
import type { Pile } from './piles';
import type { Sizes } from './sizes';
import { nameOf, type Drawn, type LabelText } from './text';
import type { Zoom } from './windows';

export interface Heap {
	/** The first of its events. */
	readonly first: EventMark;
	readonly many: number;
	readonly opens: Zoom;
	readonly x: number;
	readonly y: number;
	readonly hit: Rect;
}

type Name = LabelText & { readonly side: 'right' | 'left'; readonly x: number };

/** Piles as high as they will be drawn. */
export interface Cells {
	readonly piles: readonly (Pile & {
		/** From one cell to the next, upwards. */
		readonly step: number;
		/** Height with the sign over it. */
		readonly high: number;
	})[];
	readonly names: ReadonlyMap<Drawn, Name>;
	readonly height: number;
}

/**
 * @param most the height that no pile exceeds
 * @param stems where something comes down to the line
 */
export function stackCells(
	piles: readonly Pile[],
	most: number,
	stems: readonly number[],
	named: boolean,
	sizes: Sizes
): Cells {
	const { small, pitch } = sizes;
	const names = named ? nameAlone(piles, stems, sizes) : new Map<Drawn, Name>();
	const stacked = piles.map((pile) => {
		const { items, opens } = pile;
		// a count or the sign of a phase stands on it
		const sign = opens || items.some(({ event }) => phaseOf(event)) ? small : 0;
		return {
			...pile,
			step: Math.min(pitch, most / items.length),
			high: Math.min(most, items.length * pitch) + sign
		};
	});
	return {
		piles: stacked,
		names,
		height: Math.max(pitch, names.size ? small * 1.2 : 0, ...stacked.map(({ high }) => high))
	};
}

/** Names for cells that stand alone, where there is ample room: right of them, else left. */
function nameAlone(
	piles: readonly Pile[],
	stems: readonly number[],
	sizes: Sizes
): ReadonlyMap<Drawn, Name> {
	const { cell, gap, left, right, label } = sizes;
	const ample = label * 0.8;
	const names = new Map<Drawn, Name>();
	let before = left;
	for (const { x, items } of piles) {
		const [one] = items;
		const ends = [...piles.map((pile) => pile.x), ...stems].filter((other) => other > x + cell);
		const starts = stems.filter((other) => other < x);
		const text = one && items.length === 1 ? nameOf(one.event, sizes) : null;
		before = Math.max(before, ...starts);
		let end = x + cell;
		if (one && text) {
			const width = text.width + gap;
			if (x + cell + width + ample < Math.min(right + ample, ...ends)) {
				names.set(one, { ...text, side: 'right', x: x + cell + gap });
				end += width;
			} else if (x - width - ample > before)
				names.set(one, { ...text, side: 'left', x: x - width });
		}
		before = end;
	}
	return names;
}

export function drawCells(
	{ piles, names }: Cells,
	ground: number,
	sizes: Sizes
): { readonly marks: readonly EventMark[]; readonly heaps: readonly Heap[] } {
	const { small, cell } = sizes;
	const drawn = piles.map(({ x, items, opens, step, high }) => {
		// a gap of 1.5 px over each cell, less where they are thin
		const height = step - Math.min(1.5, step * 0.35);
		const marks = items.map((one, index) => {
			const at = { x, y: ground - (index + 1) * step, width: cell, height };
			// a name stands clear of the line
			const row = { y: at.y + height / 2 - small * 0.8, height: small * 1.2 };
			const standing = { ...one, now: false, cell: at, text: names.get(one) ?? null, row };
			return drawMark(standing, dress(standing, sizes));
		});
		const [first] = marks;
		if (!opens || !first) return { marks, heaps: [] };
		const finger = { wide: Math.max(24, cell), high: Math.max(24, high) };
		const heap = {
			first,
			many: items.length,
			opens,
			x: x + cell / 2,
			y: ground - high + small * 0.75,
			hit: {
				x: x + (cell - finger.wide) / 2,
				y: ground - finger.high,
				width: finger.wide,
				height: finger.high
			}
		};
		return { marks, heaps: [heap] };
	});
	return {
		marks: drawn.flatMap(({ marks }) => marks),
		heaps: drawn.flatMap(({ heaps }) => heaps)
	};
}
