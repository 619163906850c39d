// Titles over the cells of a lane: what the step is about, each on a stem from the line.
import { isElsewhere } from './elsewhere';
import { drawMark, type EventMark } from './marks';
import type { Scene } from './scene';
import { across, seatRows, type Seat } from './seats';
import type { Drawn, LabelText } from './text';

export interface Titled extends Drawn {
	readonly now: boolean;
	readonly text: LabelText;
}

export interface Titles {
	readonly seated: readonly (Titled & { readonly seat: Seat })[];
	/** Height of each row, from the lowest: one that a thread runs through is higher. */
	readonly rows: readonly number[];
	readonly height: number;
}

/** Width of a mark that is a point, in rows: what the step is about stands out, and a ring is as wide as it is high. */
const mark = { now: 0.6, quiet: 0.4, ring: 0.6 };

const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);

/** @param titled in order of time: the latest is seated lowest, so that a crowd of dates reads downwards */
export function seatTitles(titled: readonly Titled[], { known, sizes }: Scene): Titles {
	const last = titled.find(({ event }) => event === known?.last)?.extent.x1;
	const items = [...titled].reverse().map((one) => ({
		...one,
		width: one.text.width,
		// as far as the last of what was known the row is kept free for a thread
		until: known?.before.has(one.event) ? last : undefined
	}));
	const seated = seatRows(items, sizes.row * mark.now, sizes);
	const rows: number[] = [];
	for (const { seat, until } of seated)
		rows[seat.row] = Math.max(rows[seat.row] ?? 0, until === undefined ? sizes.row : sizes.thread);
	return { seated, rows, height: sum(rows) };
}

/**
 * @param base the lower edge of the lowest row
 * @param ground the line of the lane
 */
export function drawTitles(
	{ seated, rows }: Titles,
	base: number,
	ground: number,
	{ sizes }: Scene
): readonly EventMark[] {
	return seated.map(({ event, extent, now, text, seat }) => {
		const high = rows[seat.row] ?? sizes.row;
		const y = base - sum(rows.slice(0, seat.row)) - high;
		const over = seat.side === 'over';
		const bar = extent.shape === 'lasted' || extent.shape === 'somewhere';
		// flat under its name; beside it a bar is lower than a point, which has nothing but its height to show
		const ring = isElsewhere(event);
		const beside = ring ? mark.ring : bar ? 0.36 : 0.66;
		const height = sizes.row * (over ? (ring ? 0.3 : 0.2) : beside);
		const [x0, x1] = across(extent, sizes.row * (ring ? mark.ring : now ? mark.now : mark.quiet));
		return drawMark(
			{
				event,
				extent,
				now,
				cell: { x: x0, y: y + (high - height) / (over ? 1 : 2), width: x1 - x0, height },
				text: { ...text, ...seat },
				row: { y, height: high },
				ground
			},
			sizes
		);
	});
}
