// Cells on the line of a lane: what the step does not point at, a cell an event, cells of the same days in a pile.
import type { Rect } from '$lib/components/chart/rect';
import { spanOf } from '$lib/data/derive';
import { drawMark, type EventMark } from './marks';
import { phaseOf } from './phases';
import type { Sizes } from './sizes';
import { nameOf, type Drawn, type LabelText } from './text';
import { spanNames, windows, type SpanName } from './windows';

export interface Pile {
	/** Left edge. */
	readonly x: number;
	readonly items: readonly Drawn[];
	/** The window that takes its events apart; none where it has few, or no window does. */
	readonly opens: SpanName | undefined;
}

/** A pile of so many is a heap: it is counted, and opens. */
const heap = 4;

/** @param points in order of time */
export function pileUp(
	points: readonly Drawn[],
	span: SpanName,
	{ cell, left, right }: Sizes
): readonly Pile[] {
	const piles: { x: number; items: Drawn[] }[] = [];
	for (const one of [...points].sort((a, b) => a.extent.x0 - b.extent.x0)) {
		const x = Math.max(left, Math.min(right - cell, one.extent.x0 - cell / 2));
		const last = piles.at(-1);
		if (last && x < last.x + cell + 1) last.items.push(one);
		else piles.push({ x, items: [one] });
	}
	return piles.map((pile) => ({
		...pile,
		opens: pile.items.length < heap ? undefined : closerOn(pile.items, span)
	}));
}

/** The window that takes events apart: one clearly shorter than what is shown, that holds them all. */
export function closerOn(items: readonly Drawn[], span: SpanName): SpanName | undefined {
	const length = ({ from, to }: { from: number; to: number }) => to - from;
	return spanNames.findLast(
		(name) =>
			length(windows[name]) < length(windows[span]) * 0.8 &&
			name !== 'half-century' &&
			items.every(({ event }) => {
				const { from, to } = spanOf(event.date.value ?? '');
				return (from ?? 0) >= windows[name].from && (to ?? 0) <= windows[name].to;
			})
	);
}

/** Names for cells that stand alone, where there is ample room: right of them, else left. */
function nameAlone(
	piles: readonly Pile[],
	stems: readonly number[],
	sizes: Sizes
): ReadonlyMap<Drawn, LabelText & { readonly side: 'right' | 'left'; readonly x: number }> {
	const { cell, gap, left, right, label } = sizes;
	const names = new Map<Drawn, ReturnType<typeof nameOf> & { side: 'right' | 'left'; x: number }>();
	let before = left;
	for (const { x, items } of piles) {
		const [one] = items;
		const ends = [...piles.map((pile) => pile.x), ...stems].filter((other) => other > x + cell);
		const starts = stems.filter((other) => other < x);
		const text = one && items.length === 1 ? nameOf(one.event, sizes) : null;
		const ample = label * 0.8;
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

export interface Heap {
	/** The first of its events. */
	readonly first: EventMark;
	readonly many: number;
	readonly opens: SpanName;
	readonly x: number;
	readonly y: number;
	readonly hit: Rect;
}

export interface Cells {
	readonly height: number;
	readonly draw: (ground: number) => {
		readonly marks: readonly EventMark[];
		readonly heaps: readonly Heap[];
	};
}

/**
 * @param most the height that no pile exceeds
 * @param stems where something comes down to the line
 */
export function layCells(
	piles: readonly Pile[],
	most: number,
	stems: readonly number[],
	named: boolean,
	sizes: Sizes
): Cells {
	const { small, cell, pitch } = sizes;
	const names = named ? nameAlone(piles, stems, sizes) : null;
	const topOf = ({ items, opens }: Pile) => {
		const sign = opens || items.some(({ event }) => phaseOf(event)) ? small : 0;
		return Math.min(most, items.length * pitch) + sign;
	};
	return {
		height: Math.max(pitch, names?.size ? small * 1.2 : 0, ...piles.map(topOf)),
		draw(ground) {
			const drawn = piles.map((pile) => {
				const { x, items, opens } = pile;
				const step = Math.min(pitch, most / items.length);
				const height = step - Math.min(1.5, step * 0.35);
				const marks = items.map((one, index) => {
					const at = { x, y: ground - (index + 1) * step, width: cell, height };
					// a name stands clear of the line
					const row = { y: at.y + height / 2 - small * 0.8, height: small * 1.2 };
					return drawMark(
						{ ...one, now: false, cell: at, text: names?.get(one) ?? null, row },
						sizes
					);
				});
				const [first] = marks;
				const [wide, high] = [Math.max(24, cell), Math.max(24, topOf(pile))];
				const hit = { x: x + (cell - wide) / 2, y: ground - high, width: wide, height: high };
				const top = { x: x + cell / 2, y: ground - topOf(pile) + small * 0.75 };
				return {
					marks,
					heaps: opens && first ? [{ first, many: items.length, opens, ...top, hit }] : []
				};
			});
			return {
				marks: drawn.flatMap(({ marks }) => marks),
				heaps: drawn.flatMap(({ heaps }) => heaps)
			};
		}
	};
}
