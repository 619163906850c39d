// Bars under the line of a lane: what lasted, and stretches in which one date lies.
import { dress } from './dress';
import { drawMark, type EventMark } from './marks';
import { across, seatRows, type Seat } from './seats';
import type { Sizes } from './sizes';
import { nameOf, type Drawn, type LabelText } from './text';

export interface Bars {
	readonly seated: readonly (Drawn & { readonly seat: Seat; readonly name: LabelText | null })[];
	/** Height of a row. */
	readonly row: number;
	readonly height: number;
}

/** @param named whether they have names, and rows as high as those need */
export function seatBars(bars: readonly Drawn[], named: boolean, sizes: Sizes): Bars {
	const { pitch, small } = sizes;
	const items = bars.map((one) => {
		const name = named ? nameOf(one.event, sizes) : null;
		return { ...one, name, width: name?.width ?? 0 };
	});
	const seated = seatRows(items, 0, sizes);
	const row = named ? small * 1.6 : pitch;
	return {
		seated,
		row,
		height: Math.max(0, ...seated.map(({ seat }) => seat.row + 1)) * row + pitch
	};
}

export function drawBars(
	{ seated, row }: Bars,
	ground: number,
	sizes: Sizes
): readonly EventMark[] {
	const { pitch, small } = sizes;
	const height = pitch * 0.55;
	return seated.map(({ event, extent, name, seat }) => {
		const y = ground + pitch * 0.8 + seat.row * row;
		const [x0, x1] = across(extent, 0);
		// at the foot of the row where its name is over it, else in the middle
		const down = seat.side === 'over' ? row - height - small * 0.2 : (row - height) / 2;
		const standing = {
			event,
			extent,
			now: false,
			cell: { x: x0, y: name ? y + down : y, width: x1 - x0, height },
			text: name && { ...name, ...seat },
			row: { y, height: row }
		};
		return drawMark(standing, dress(standing, sizes));
	});
}
