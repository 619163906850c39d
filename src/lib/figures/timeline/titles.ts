// Titles over the cells of a lane: what the step is about, each on a stem from the line.
import { dress } from './dress';
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
	readonly height: number;
}

/** Width of a mark that is a point, in rows: what the step is about stands out, and a ring is as wide as it is high. */
const mark = { now: 0.6, quiet: 0.4, ring: 0.6 };

/** @param titled in order of time: the latest is seated lowest, so that a crowd of dates reads downwards */
export function seatTitles(titled: readonly Titled[], { sizes }: Scene): Titles {
	const items = [...titled].reverse().map((one) => ({ ...one, width: one.text.width }));
	const seated = seatRows(items, sizes.row * mark.now, sizes);
	return { seated, height: Math.max(0, ...seated.map(({ seat }) => seat.row + 1)) * sizes.row };
}

/**
 * @param base the lower edge of the lowest row
 * @param ground the line of the lane
 */
export function drawTitles(
	{ seated }: Titles,
	base: number,
	ground: number,
	{ sizes }: Scene
): readonly EventMark[] {
	return seated.map(({ event, extent, now, text, seat }) => {
		const high = sizes.row;
		const y = base - (seat.row + 1) * high;
		const over = seat.side === 'over';
		const bar = extent.shape === 'lasted' || extent.shape === 'somewhere';
		// flat under its name; beside it a bar is lower than a point, which has nothing but its height to show
		const ring = isElsewhere(event);
		const beside = ring ? mark.ring : bar ? 0.36 : 0.66;
		const height = sizes.row * (over ? (ring ? 0.3 : 0.2) : beside);
		const [x0, x1] = across(extent, sizes.row * (ring ? mark.ring : now ? mark.now : mark.quiet));
		const standing = {
			event,
			extent,
			now,
			cell: { x: x0, y: y + (high - height) / (over ? 1 : 2), width: x1 - x0, height },
			text: { ...text, ...seat },
			row: { y, height: high },
			ground
		};
		return drawMark(standing, dress(standing, sizes));
	});
}
