// The axis of the strips: tens of frames, or half seconds at the rate in force.
import type { Scale } from '$lib/components/chart/scale';
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
	const { domain, x, axisY } = sizes;
	const step = stepOf(reading);
	return reading.unit === 'frames'
		? rule({ domain, step, x, per: 1, unit: 'frames' }, axisY, sizes)
		: rule({ domain, step, x, per: reading.rate, unit: 'seconds' }, axisY, sizes);
}

/** Ticks of the longer durations, every 20 seconds. */
export function layoutSeconds(domain: number, x: Scale, y: number, sizes: Sizes): readonly Tick[] {
	return rule({ domain, step: 20, x, per: 1, unit: 'seconds' }, y, sizes);
}

/** Tens of frames, which are easily counted; half seconds in frames. */
const stepOf = ({ unit, rate }: Reading) => (unit === 'frames' ? 10 : rate / 2);

interface Ruler {
	/** How far it goes, from one tick to the next, and where each is. */
	readonly domain: number;
	readonly step: number;
	readonly x: Scale;
	/** How many of these make one of what its numbers count. */
	readonly per: number;
	readonly unit: string;
}

/** A number under each tick, the first from it on; the unit follows the last, which keeps its place. */
function rule({ domain, step, x, per, unit }: Ruler, y: number, { text }: Sizes): readonly Tick[] {
	const count = Math.floor(domain / step) + 1;
	return Array.from({ length: count }, (_, index): Tick => {
		const at = index * step;
		const bare = serif(String(at / per), 0, y + text * 1.35, text);
		return {
			at,
			label: {
				...bare,
				x: x(at) - (index === 0 ? 0 : widthOf(bare) / 2),
				text: index === count - 1 ? `${bare.text} ${unit}` : bare.text
			}
		};
	});
}

/** Frames at which a strip's cells are set apart, for counting: tens, or the half seconds that fall between frames. */
export function layoutGroups(reading: Reading, max: number): readonly number[] {
	const step = stepOf(reading);
	const all = Array.from({ length: Math.ceil(max / step) - 1 }, (_, index) => (index + 1) * step);
	return all.filter((frames) => Number.isInteger(frames));
}
