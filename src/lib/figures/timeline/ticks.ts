// The ticks of the axis: months in one year, else years as close as their numbers allow.
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import type { Words } from './marks';
import type { Scene } from './scene';

export interface Tick {
	/** A year with its fraction. */
	readonly at: number;
	/** Where its line stands. */
	readonly x: number;
	readonly words: Words;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As close as leaves half a number of ground between two. */
const steps = [1, 2, 5, 10, 20, 50];

/** Room between a tick and its text, in sizes of the text: the text stands in the year or month that it names. */
const inset = 0.25;

/** @param apart how far apart two ticks stand at least, in widths of a number */
export function ticksOf(scene: Scene, apart: number): readonly Tick[] {
	const { x, sizes } = scene;
	const { label, axis } = sizes;
	return datesOf(scene, apart).map(({ at, text }) => ({
		at,
		x: round(x(at)),
		words: {
			text,
			x: round(x(at) + label * inset),
			y: round(axis - label * 0.3),
			size: label,
			face: 'sans',
			tone: 'label'
		}
	}));
}

function datesOf({ window: { from, to }, sizes }: Scene, apart: number) {
	if (to - from === 1) {
		const first = (from % 1) * 12;
		// where a year begins within, it says which
		return months.map((_, index) => {
			const month = Math.round(first + index) % 12;
			const text = month === 0 && index > 0 ? String(Math.round(to - 0.5)) : (months[month] ?? '');
			return { at: from + index / 12, text };
		});
	}
	const year = (sizes.right - sizes.left) / (to - from);
	const room = (text: string) => measureText(text, 'sans', sizes.label) + sizes.label * inset;
	const step = steps.find((one) => one * year > room('1935') * apart) ?? 100;
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
