// The design of each box of the archive's figure, in its own px, and the parts a layout is made of.
import type { Face } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import { blocksASide, pieceSide } from './field';
import { items } from './rows';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Label {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly face: Face;
	readonly size: number;
	readonly anchor: 'start' | 'end';
	readonly tone: 'plain' | 'soft' | 'now';
}

/** A label at its baseline: heavy and plain, unless it is said otherwise. */
export function label(
	text: string,
	x: number,
	y: number,
	size: number,
	rest: Partial<Pick<Label, 'face' | 'anchor' | 'tone'>> = {}
): Label {
	return { text, x, y, size, face: 'sans', anchor: 'start', tone: 'plain', ...rest };
}

/** Small words beside a numeral or under a part. */
export const soft = { face: 'serif', tone: 'soft' } as const;

/** The design of a box, in its own px. */
export interface Plan {
	readonly field: Rect;
	readonly inset: Rect;
	readonly numeral: number;
	/** Baseline of the large numerals. */
	readonly top: number;
	readonly small: number;
	/** Baselines of small text beside a large numeral. */
	readonly beside: readonly [number, number];
	/** Where the films stand. */
	readonly films: Rect;
	/** What stands beside the first numeral. */
	readonly about: readonly [string, string];
	readonly note: readonly string[];
}

const block = formatNumber(items.value / blocksASide ** 2);

export const plans: Record<Box['name'], Plan> = {
	narrow: {
		field: { x: 0, y: 34, width: 190, height: 190 },
		inset: { x: 222, y: 34, width: 138, height: 138 },
		numeral: 32,
		top: 25,
		small: 13,
		beside: [11, 25],
		films: { x: 0, y: 232, width: 360, height: 66 },
		about: ['items in one', 'database'],
		note: [`${pieceSide ** 2} items,`, 'magnified']
	},
	wide: {
		field: { x: 0, y: 58, width: 500, height: 500 },
		inset: { x: 536, y: 58, width: 184, height: 184 },
		numeral: 54,
		top: 44,
		small: 15,
		beside: [26, 44],
		films: { x: 536, y: 264, width: 184, height: 296 },
		about: ['items in one database,', `${block} to a block`],
		note: [`${pieceSide ** 2} items, magnified`]
	}
};
