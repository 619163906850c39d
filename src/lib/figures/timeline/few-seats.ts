// Where the few stand in a lane: each in a row that a finger finds, its words inside it, beside it, or over it.
import type { Event } from './data';
import { isElsewhere } from './elsewhere';
import type { Extent } from './extent';
import { across } from './seats';
import type { Sizes } from './sizes';
import { linesOf, type Lines, type Type } from './few-type';

/** Height and width of what a finger finds, px of the narrow box, which is as wide as a phone. */
export const finger = 46;

/** Half of the line around a mark, px, so that the drawing's edge cuts none. */
const line = 1.5;

export interface Item {
	readonly event: Event;
	readonly extent: Extent;
}
export interface Seated extends Item {
	readonly lines: Lines;
	/** Counted from the line of the lane. */
	readonly row: number;
	/** `in` a bar that is long enough for its words. */
	readonly side: 'in' | 'right' | 'left' | 'over';
	/** Where the words start. */
	readonly x: number;
	/** Whether the pole of another has to be broken where they stand. */
	readonly crossed: boolean;
	/** The mark from its start to its end, and all that a finger finds. */
	readonly mark: readonly [number, number];
	readonly reach: readonly [number, number];
}

/** Something with a length, drawn as a bar. */
export const isBar = ({ event, extent: { shape } }: Item) =>
	!isElsewhere(event) && (shape === 'lasted' || shape === 'somewhere');

/** Whether it could hold its words: they are hard to read on a hatch. */
export const holds = (item: Item) => isBar(item) && item.event.date.certainty !== 'unresolved';

/**
 * What lasted is seated first, and is the ground that dates stand on; of each the latest lowest, so that several read downwards.
 * @param items in order of time
 * @param drops where lines come down to the lanes beneath, px
 * @param ordered whether nothing stands lower than what is later and in its way
 */
export function seatFew(
	items: readonly Item[],
	type: Type,
	sizes: Sizes,
	drops: readonly number[],
	ordered: boolean
): readonly Seated[] {
	const { left, right } = sizes;
	const edge = right + left;
	const seated: Seated[] = [];
	const last = [...items].reverse();
	for (const item of [...last.filter(isBar), ...last.filter((one) => !isBar(one))]) {
		const { event, extent } = item;
		const lines = linesOf(event, type, sizes);
		const { width } = lines;
		const ring = isElsewhere(event);
		const mark = across(extent, ring ? type.mark.height : isBar(item) ? 0 : type.mark.width);
		const [x0, x1] = [Math.max(line, mark[0]), Math.min(edge - line, mark[1])];
		const pad = type.gap;
		const ways = [
			...(holds(item) && x1 - x0 > width + pad * 1.4
				? [{ side: 'in', x: x0 + pad * 0.7 } as const]
				: []),
			{ side: 'right', x: x1 + pad },
			{ side: 'left', x: x0 - pad - width },
			{ side: 'over', x: Math.max(left, Math.min(x0, right - width)) }
		] as const;
		const fitting = ways.filter(({ x }) => x >= left - 0.5 && x + width <= right + 0.5);
		// those that stand above send their poles down
		const later = items.filter((one) => one !== item && !isBar(one) && !has(seated, one));
		const poles = later.map((one) => one.extent.x0);
		const onAny = (some: readonly number[], x: number) =>
			some.filter((at) => x < at && at < x + width).length;
		const sorted = fitting
			.map(({ side, x }) => ({ side, x, crossed: side !== 'in' && onAny(poles, x) > 0 }))
			.sort((a, b) => onAny([...poles, ...drops], a.x) - onAny([...poles, ...drops], b.x))
			.sort((a, b) => Number(b.side === 'in') - Number(a.side === 'in'));
		const free = (way: Way, row: number): Seated['reach'] | null => {
			const [from, to] = reachOf(x0, x1, way.x, width, edge);
			const clear = seated.every(
				(other) =>
					(ordered ? other.row < row : other.row !== row) ||
					other.reach[0] >= to + pad ||
					other.reach[1] + pad <= from
			);
			return clear ? [from, to] : null;
		};
		const found = firstFree(sorted, free, seated.length);
		if (found) seated.push({ ...item, lines, mark: [x0, x1], ...found });
	}
	return seated;
}

const has = (seated: readonly Seated[], { event }: Item) =>
	seated.some((one) => one.event === event);

type Way = Pick<Seated, 'side' | 'x' | 'crossed'>;

/** The nearest row in which one of the ways is free; over the mark only where there is no other way. */
function firstFree(
	ways: readonly Way[],
	free: (way: Way, row: number) => Seated['reach'] | null,
	rows: number
): (Way & Pick<Seated, 'row' | 'reach'>) | undefined {
	const beside = ways.filter(({ side }) => side !== 'over');
	for (let row = 0; row <= rows; row++)
		for (const way of beside.length > 0 ? beside : ways) {
			const reach = free(way, row);
			if (reach) return { ...way, row, reach };
		}
	return undefined;
}

/** From the mark to the end of its words, and at least a finger wide, inside the drawing. */
function reachOf(x0: number, x1: number, x: number, width: number, edge: number): Seated['reach'] {
	const [from, to] = [Math.min(x0, x) - 2, Math.max(x1, x + width) + 2];
	const more = Math.max(0, finger - (to - from)) / 2;
	const start = Math.max(0, Math.min(from - more, edge - finger));
	return [start, Math.min(edge, Math.max(to + more, start + finger))];
}
