// An axis: where its ticks stand, and the numbers under them.
import type { Scale } from '$lib/components/chart/scale';
import { serif, widthOf, type Label } from './marks';
import type { Sizes } from './sizes';

export interface Tick {
	/** In the units of the axis. */
	readonly at: number;
	readonly label: Label;
}

export interface Ruler {
	/** How far it goes, from one tick to the next, and where each is. */
	readonly domain: number;
	readonly step: number;
	readonly x: Scale;
	/** How many of these make one of what its numbers count. */
	readonly per: number;
	readonly unit: string;
}

/** A number under each tick, the first from it on; the unit follows the last, which keeps its place. */
export function rule(
	{ domain, step, x, per, unit }: Ruler,
	y: number,
	{ text }: Pick<Sizes, 'text'>
): readonly Tick[] {
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
