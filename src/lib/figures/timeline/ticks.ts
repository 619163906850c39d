// The ticks of the axis: months in the one year, else years as close as their numbers allow.
import { measureText } from '$lib/components/chart/text';
import type { Sizes } from './sizes';
import type { Window } from './windows';

export interface Tick {
	/** A year with its fraction. */
	readonly at: number;
	readonly text: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As close as leaves half a number of ground between two. */
const steps = [1, 2, 5, 10, 20, 50];

/** Room between a tick and its text, in sizes of the text: the text stands in the year or month that it names. */
export const inset = 0.25;

export function ticksOf({ from, to }: Window, sizes: Sizes): readonly Tick[] {
	if (to - from === 1) return months.map((text, month) => ({ at: from + month / 12, text }));
	const year = (sizes.right - sizes.left) / (to - from);
	const room = (text: string) => measureText(text, 'sans', sizes.label) + sizes.label * inset;
	const step = steps.find((one) => one * year > room('1935') * 1.5) ?? 100;
	// counted from the year of the record, so that wherever it is on the axis it has a tick
	const first = from + ((((1935 - from) % step) + step) % step);
	const all = Array.from(
		{ length: Math.ceil((to - first) / step) },
		(_, index) => first + index * step
	);
	return all
		.filter((at) => (to - at) * year >= room(String(at)))
		.map((at) => ({ at, text: String(at) }));
}
