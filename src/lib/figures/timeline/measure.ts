// Distances between the marks of what the step is about: the lines, and where their words find room.
import { measureText } from '$lib/components/chart/text';
import type { Event } from '$lib/data/schema';
import { distanceBetween, isPlaced } from './distances';
import type { LaneBand } from './lanes';
import type { EventMark } from './marks';
import { round } from './shapes';
import type { Sizes } from './sizes';

export interface Distance {
	/** The line with its ends, broken where the words stand. */
	readonly line: string;
	/** From the line down to the two marks. */
	readonly drops: string;
	readonly label: Words | null;
}
interface Words {
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly width: number;
	/** Whether they stand on the line; else beside it. */
	readonly inside: boolean;
}

export function measureDistances(
	now: readonly Event[],
	lanes: readonly LaneBand[],
	sizes: Sizes
): readonly Distance[] {
	const marks = new Map(lanes.flatMap((lane) => lane.marks).map((mark) => [mark.id, mark]));
	const placed = now.filter(isPlaced);
	const pairs = placed.slice(1).flatMap((event, index) => {
		const before = placed[index];
		const [a, b] = [before && marks.get(before.id), marks.get(event.id)];
		const text = before ? distanceBetween(before, event) : null;
		if (!a || !b || text === null) return [];
		const [x0, x1] = [anchor(a, 'end'), anchor(b, 'start')];
		return x1 - x0 > 2 ? [{ text, x0, x1, y0: a.cell.y, y1: b.cell.y }] : [];
	});
	const y = (sizes.axis + sizes.measure) / 2;
	return pairs.map(({ text, x0, x1, y0, y1 }, index) => {
		const room = {
			left: pairs[index - 1] ? x0 : sizes.left,
			right: pairs[index + 1] ? x1 : sizes.right
		};
		const label = findWords(text, x0, x1, room, sizes);
		const gap = label?.size === sizes.distance ? sizes.gap * 0.8 : 2;
		const line = label?.inside
			? `M${round(x0)} ${round(y)}H${round(label.x - gap)}M${round(label.x + label.width + gap)} ${round(y)}H${round(x1)}`
			: `M${round(x0)} ${round(y)}H${round(x1)}`;
		const end = (x: number) => `M${round(x)} ${round(y - 5)}v10`;
		const drop = (x: number, to: number) => `M${round(x)} ${round(y)}V${round(to)}`;
		return { line: line + end(x0) + end(x1), drops: drop(x0, y0) + drop(x1, y1), label };
	});
}

/** Where a distance starts or ends: the middle of a point, the near end of what lasted. */
function anchor({ cell: { x, width }, shape }: EventMark, which: 'start' | 'end'): number {
	const toEnd = shape === 'after' || (shape === 'lasted' && which === 'end');
	const toStart = shape === 'before' || (shape === 'lasted' && which === 'start');
	return toEnd ? x + width : toStart ? x : x + width / 2;
}

/** On the line, if need be in small text; else beside it where nothing else is measured. */
function findWords(
	text: string,
	x0: number,
	x1: number,
	room: { readonly left: number; readonly right: number },
	{ distance, small, gap }: Sizes
): Words | null {
	const width = measureText(text, 'sans', distance);
	const words = (size: number, x: number, inside: boolean) => ({
		text,
		size,
		x: round(x),
		width: measureText(text, 'sans', size),
		inside
	});
	if (width + gap * 4 < x1 - x0) return words(distance, (x0 + x1 - width) / 2, true);
	if (x1 + gap * 1.5 + width <= room.right) return words(distance, x1 + gap * 1.5, false);
	if (x0 - gap * 1.5 - width >= room.left) return words(distance, x0 - gap * 1.5 - width, false);
	const less = measureText(text, 'sans', small);
	return less + gap * 2 < x1 - x0 ? words(small, (x0 + x1 - less) / 2, true) : null;
}
