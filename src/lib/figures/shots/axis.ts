// The axis of the strips: tens of frames, or half seconds at the rate in force.
import { stepOf } from '../sequence/groups';
import type { Reading } from '../sequence/reading';
import { rule, type Tick } from '../sequence/ruler';
import type { Sizes } from '../sequence/sizes';

/** Ticks with their numbers; none where numbers are withheld, since a tick is a count. */
export function layoutTicks(reading: Reading, sizes: Sizes): readonly Tick[] {
	if (reading.hidden) return [];
	const { domain, x, axisY } = sizes;
	const step = stepOf(reading);
	return reading.unit === 'frames'
		? rule({ domain, step, x, per: 1, unit: 'frames' }, axisY, sizes)
		: rule({ domain, step, x, per: reading.rate, unit: 'seconds' }, axisY, sizes);
}
