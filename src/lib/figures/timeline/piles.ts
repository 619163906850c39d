// Piles: events of the same days, where their cells would lie on each other.
import { spanOf } from '$lib/data/derive';
import type { Scene } from './scene';
import type { Drawn } from './text';
import { windows, zooms, type SpanName, type Zoom } from './windows';

export interface Pile {
	/** Left edge. */
	readonly x: number;
	readonly items: readonly Drawn[];
	/** The window that takes its events apart; none where it has few, or no window does. */
	readonly opens: Zoom | undefined;
}

/** A pile of so many is a heap: it is counted, and opens. */
const heap = 4;

/** @param points in order of time */
export function pileUp(points: readonly Drawn[], { span, sizes }: Scene): readonly Pile[] {
	const { cell, left, right } = sizes;
	const piles: { x: number; items: Drawn[] }[] = [];
	for (const one of [...points].sort((a, b) => a.extent.x0 - b.extent.x0)) {
		const x = Math.max(left, Math.min(right - cell, one.extent.x0 - cell / 2));
		const last = piles.at(-1);
		if (last && x < last.x + cell + 1) last.items.push(one);
		else piles.push({ x, items: [one] });
	}
	return piles.map((pile) => ({
		...pile,
		opens: pile.items.length < heap ? undefined : closerOn(pile.items, span)
	}));
}

/** The window that takes events apart: one clearly shorter than what is shown, that holds them all. */
export function closerOn(items: readonly Drawn[], span: SpanName): Zoom | undefined {
	const length = ({ from, to }: { from: number; to: number }) => to - from;
	return zooms.findLast(
		(name) =>
			length(windows[name]) < length(windows[span]) * 0.8 &&
			name !== 'half-century' &&
			items.every(({ event }) => {
				const { from, to } = spanOf(event.date.value ?? '');
				return (from ?? 0) >= windows[name].from && (to ?? 0) <= windows[name].to;
			})
	);
}
