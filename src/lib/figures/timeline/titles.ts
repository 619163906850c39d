// Titles over the cells of a lane: what the step is about, each on a stem from the line, and the threads between what was known.
import { drawMark, type EventMark } from './marks';
import { across, seatRows } from './seats';
import type { Sizes } from './sizes';
import type { Drawn, LabelText } from './text';
import { drawThreads, type Known, type Thread } from './threads';

export interface Titled extends Drawn {
	readonly now: boolean;
	readonly text: LabelText;
}

export interface Titles {
	readonly height: number;
	/** @param base the lower edge of the lowest row */
	readonly draw: (
		base: number,
		ground: number
	) => { readonly marks: readonly EventMark[]; readonly threads: readonly Thread[] };
}

/** @param titled in order of time: the latest is seated lowest, so that a crowd of dates reads downwards */
export function layTitles(titled: readonly Titled[], known: Known | null, sizes: Sizes): Titles {
	const { row } = sizes;
	const items = [...titled].reverse();
	const last = items.find(({ event }) => event === known?.last)?.extent.x1;
	const until = ({ event }: Titled) => (known?.before.has(event) ? last : undefined);
	const seats = seatRows(
		items.map((one) => ({ ...one, width: one.text.width, until: until(one) })),
		row * 0.6,
		sizes
	);
	const heights: number[] = [];
	items.forEach((one, index) => {
		const at = seats[index]?.row ?? 0;
		heights[at] = Math.max(heights[at] ?? 0, until(one) === undefined ? row : sizes.thread);
	});
	const upTo = (end: number) => heights.slice(0, end).reduce((sum, one) => sum + one, 0);
	return {
		height: upTo(heights.length),
		draw(base, ground) {
			const marks = items.map(({ event, extent, now, text }, index) => {
				const seat = seats[index] ?? { row: 0, side: 'right', x: 0 };
				const high = heights[seat.row] ?? row;
				const y = base - upTo(seat.row) - high;
				const over = seat.side === 'over';
				const bar = extent.shape === 'lasted' || extent.shape === 'somewhere';
				const height = row * (over ? 0.2 : bar ? 0.36 : 0.66);
				const [x0, x1] = across(extent, row * (now ? 0.6 : 0.4));
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
			return { marks, threads: known ? drawThreads(marks, known, sizes) : [] };
		}
	};
}
