// Bars under the line of a lane: what lasted, and stretches in which one date lies.
import { drawMark, type EventMark } from './marks';
import { across, seatRows } from './seats';
import type { Sizes } from './sizes';
import { nameOf, type Drawn } from './text';

export interface Bars {
	readonly height: number;
	readonly draw: (ground: number) => readonly EventMark[];
}

/** @param named whether they have names, and rows as high as those need */
export function layBars(bars: readonly Drawn[], named: boolean, sizes: Sizes): Bars {
	const { pitch, small } = sizes;
	const items = bars.map((one) => ({ ...one, ...nameOf(one.event, sizes) }));
	const seats = seatRows(named ? items : items.map((one) => ({ ...one, width: 0 })), 0, sizes);
	const [row, height] = [named ? small * 1.6 : pitch, pitch * 0.55];
	return {
		height: Math.max(0, ...seats.map((seat) => seat.row + 1)) * row + pitch,
		draw: (ground) =>
			items.map((item, index) => {
				const seat = seats[index] ?? { row: 0, side: 'right', x: 0 };
				const y = ground + pitch * 0.8 + seat.row * row;
				const [x0, x1] = across(item.extent, 0);
				const over = seat.side === 'over';
				const down = named ? (over ? row - height - small * 0.2 : (row - height) / 2) : 0;
				return drawMark(
					{
						...item,
						now: false,
						cell: { x: x0, y: y + down, width: x1 - x0, height },
						text: named ? { ...item, ...seat } : null,
						row: { y, height: row }
					},
					sizes
				);
			})
	};
}
