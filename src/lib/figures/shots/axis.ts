// The axis of the strips: tens of frames, or half seconds at the rate in force.
import { serif, widthOf, type Label } from './marks';
import type { Reading } from './reading';
import type { Sizes } from './sizes';

export interface Tick {
	/** In the units of the axis. */
	readonly at: number;
	readonly label: Label;
}

/** Ticks with their numbers; none where numbers are withheld, since a tick is a count. */
export function layoutTicks(reading: Reading, sizes: Sizes): readonly Tick[] {
	if (reading.hidden) return [];
	const inFrames = reading.unit === 'frames';
	const step = inFrames ? 10 : reading.rate / 2;
	const count = Math.floor(sizes.domain / step) + 1;
	return Array.from({ length: count }, (_, index): Tick => {
		const frames = index * step;
		const number = String(inFrames ? frames : frames / reading.rate);
		const unit = inFrames ? ' frames' : ' seconds';
		const y = sizes.axisY + sizes.text * 1.35;
		const bare = serif(number, 0, y, sizes.text);
		// the unit follows the last number, which keeps its place under the tick
		const x = sizes.x(frames) - (index === 0 ? 0 : widthOf(bare) / 2);
		return {
			at: frames,
			label: { ...bare, x, text: index === count - 1 ? number + unit : number }
		};
	});
}

/** Frames at which a strip's cells are set apart, for counting: tens, or the half seconds that fall between frames. */
export function layoutGroups(reading: Reading, max: number): readonly number[] {
	const step = reading.unit === 'frames' ? 10 : reading.rate / 2;
	const all = Array.from({ length: Math.ceil(max / step) - 1 }, (_, index) => (index + 1) * step);
	return all.filter((frames) => Number.isInteger(frames));
}
