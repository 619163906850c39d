// Threads: where a step points at several dates of what was known, one runs back from the last to each that came before it.
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import type { Event } from './data';
import { distanceBetween, isPlaced } from './distances';
import type { EventMark } from './marks';
import type { Scene } from './scene';

/** What the last is, and how long before it each of the others came. */
export interface Known {
	readonly last: Event;
	readonly before: ReadonlyMap<Event, string>;
}

/** @param now what the step points at, in order of time */
export function knownBefore(now: readonly Event[]): Known | null {
	const known = now.filter((event) => event.lane === 'known' && isPlaced(event));
	const last = known.at(-1);
	if (!last) return null;
	const before = new Map<Event, string>();
	for (const event of known) {
		const far = distanceBetween(event, last);
		if (far !== null) before.set(event, far);
	}
	return before.size > 0 ? { last, before } : null;
}

export interface Thread {
	readonly id: string;
	readonly inferred: boolean;
	/** From the last mark up, back, and its head; broken where the words stand. */
	readonly line: string;
	readonly head: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

/** @param marks of one lane: only what was known has threads */
export function drawThreads(
	marks: readonly EventMark[],
	{ known, sizes }: Scene
): readonly Thread[] {
	if (!known) return [];
	const { last, before } = known;
	const { gap, distance, small } = sizes;
	const markOf = (event: Event) => marks.find((mark) => mark.id === event.id);
	const from = markOf(last);
	return [...before].flatMap(([event, text]) => {
		const room = markOf(event)?.label?.room;
		if (!from || !room) return [];
		const x1 = from.cell.x + from.cell.width / 2;
		const x0 = room.x + room.width + gap * 2;
		const size = [distance, small * 1.2, small].find(
			(one) => measureText(text, 'sans', one) + gap * 8 < x1 - x0
		);
		if (!size) return [];
		const width = measureText(text, 'sans', size);
		const y = round(room.y + room.height / 2);
		const x = round((x0 + x1 - width) / 2);
		return [
			{
				id: event.id,
				inferred: event.date.certainty !== 'stated',
				line: `M${round(x1)} ${round(from.cell.y)}V${y}H${round(x + width + gap)}M${round(x - gap)} ${y}H${round(x0 + gap)}`,
				head: `M${round(x0)} ${y}l${round(gap * 2)} ${round(-gap)}v${round(gap * 2)}z`,
				text,
				x,
				y: round(y + size * 0.35),
				width: round(width),
				size: round(size)
			}
		];
	});
}
