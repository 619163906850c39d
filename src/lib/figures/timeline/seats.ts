// Rows: in which row a mark and its name stand so that nothing touches anything, and on which side of the mark the name is.
import type { Extent } from './extent';
import type { Sizes } from './sizes';

export interface Item {
	readonly extent: Extent;
	/** Room the name takes; 0 for a bare mark. */
	readonly width: number;
}
export interface Seat {
	/** Counted from the line of the lane. */
	readonly row: number;
	readonly side: 'right' | 'left' | 'over';
	/** Where the name starts. */
	readonly x: number;
}

/** Where a mark starts and ends: one that has a point only is this wide. */
export function across({ shape, x0, x1 }: Extent, least: number): readonly [number, number] {
	if (shape === 'after') return [x0 - least, x0];
	if (shape === 'before') return [x0, x0 + least];
	const more = Math.max(0, least - (x1 - x0)) / 2;
	return [x0 - more, x1 + more];
}

/** The nearest free row for each, in this order: beside the mark where there is room, over it where it is as long as its name. */
export function seatRows<Seated extends Item>(
	items: readonly Seated[],
	least: number,
	{ left, right, gap }: Sizes
): readonly (Seated & { readonly seat: Seat })[] {
	const taken: { row: number; x0: number; x1: number }[] = [];
	return items.map((item) => {
		const { extent, width } = item;
		const [x0, x1] = across(extent, least);
		const over = Math.max(left, Math.min(x0, right - width));
		const ways = [
			...(x1 - x0 > width ? [{ side: 'over', x: over } as const] : []),
			{ side: 'right', x: x1 + gap },
			{ side: 'left', x: x0 - gap - width },
			{ side: 'over', x: over }
		] as const;
		const free = ways.filter(({ x }) => x >= left && x + width <= right);
		for (let row = 0; ; row++)
			for (const { side, x } of free) {
				const [from, to] = [Math.min(x0, x), Math.max(x1, x + width)];
				const clear = taken.every(
					(other) => other.row !== row || other.x0 >= to + gap || from - gap >= other.x1
				);
				if (!clear) continue;
				taken.push({ row, x0: from, x1: to });
				return { ...item, seat: { row, side, x } };
			}
	});
}
