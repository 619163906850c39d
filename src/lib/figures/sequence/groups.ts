// Which of a shot's frames are set apart, so that they can be counted.
import type { Reading } from './reading';

/** Tens of frames, which are easily counted; half seconds in frames. */
export const stepOf = ({ unit, rate }: Reading) => (unit === 'frames' ? 10 : rate / 2);

/** Frames at which a strip's cells are set apart, for counting: tens, or the half seconds that fall between frames. */
export function layoutGroups(reading: Reading, max: number): readonly number[] {
	const step = stepOf(reading);
	const all = Array.from({ length: Math.ceil(max / step) - 1 }, (_, index) => (index + 1) * step);
	return all.filter((frames) => Number.isInteger(frames));
}
