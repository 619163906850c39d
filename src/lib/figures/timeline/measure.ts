// Distances between the marks of what the step is about: the lines, and where their words find room.
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { distanceBetween } from './distances';
import type { LaneBand } from './lanes';
import type { EventMark, Words } from './marks';
import { plumb } from './plumb';
import type { Scene } from './scene';

export interface Distance {
	/** The later of the two. */
	readonly id: string;
	/** The line with its ends, and from it down to the two marks. */
	readonly line: string;
	readonly drops: string;
	readonly words: Words | null;
}

/** @param least length of a line that is drawn, px */
export function measureDistances(
	{ measured, sizes }: Scene,
	bands: readonly LaneBand[],
	least = 2
): readonly Distance[] {
	const { axis, lanes, distance, small, gap, left, right } = sizes;
	const marks = bands.flatMap((lane) => lane.marks);
	const rooms = [
		...bands.flatMap(({ nameRoom }) => nameRoom ?? []),
		...marks.flatMap(({ label }) => label?.room ?? [])
	];
	const pairs = measured.slice(1).flatMap((event, index) => {
		const before = measured[index];
		const [a, b] = [before, event].map((one) => marks.find((mark) => mark.id === one?.id));
		const text = before ? distanceBetween(before, event) : null;
		if (!a || !b || text === null) return [];
		const [x0, x1] = [anchor(a, 'end'), anchor(b, 'start')];
		return x1 - x0 > least ? [{ id: event.id, text, x0, x1, y0: a.cell.y, y1: b.cell.y }] : [];
	});
	const y = round((axis + lanes) / 2);
	return pairs.map(({ id, text, x0, x1, y0, y1 }, index) => {
		// on the line, of several if need be smaller; else beside it where nothing else is measured
		const [from, to] = [pairs[index - 1] ? x0 : left, pairs[index + 1] ? x1 : right];
		const ways = [distance, small * 1.2, small].flatMap((size) => {
			const width = measureText(text, 'sans', size);
			return [
				{ x: (x0 + x1 - width) / 2, size, width, fits: width + gap * 4 < x1 - x0, inside: true },
				{ x: x1 + gap * 2, size, width, fits: x1 + gap * 2 + width <= to, inside: false },
				{ x: x0 - gap * 2 - width, size, width, fits: x0 - gap * 2 - width >= from, inside: false }
			];
		});
		const fitting = ways.filter(({ fits }) => fits);
		const way = (pairs.length > 1 ? fitting.find(({ inside }) => inside) : null) ?? fitting[0];
		const broken = way?.inside
			? `H${round(way.x - gap)}M${round(way.x + way.width + gap)} ${y}`
			: '';
		const end = (x: number) => `M${round(x)} ${y - 5}v10`;
		return {
			id,
			line: `M${round(x0)} ${y}${broken}H${round(x1)}${end(x0)}${end(x1)}`,
			drops: plumb(x0, y, y0, rooms) + plumb(x1, y, y1, rooms),
			words: way
				? {
						text,
						size: round(way.size),
						x: round(way.x),
						y: round(y + way.size * 0.35),
						face: 'sans',
						tone: 'label far'
					}
				: null
		};
	});
}

/** Where a distance starts or ends: the middle of a point, the near end of what lasted. */
function anchor({ cell: { x, width }, shape }: EventMark, which: 'start' | 'end'): number {
	if (shape === 'after' || (shape === 'lasted' && which === 'end')) return x + width;
	if (shape === 'before' || (shape === 'lasted' && which === 'start')) return x;
	return x + width / 2;
}
