// What an event is on the axis: a point, something that lasted, one date somewhere in a range, or a pointer to beyond the window.
import { spanOf } from '$lib/data/derive';
import type { Event } from './data';
import type { Scene } from './scene';

export interface Extent {
	readonly shape: 'point' | 'lasted' | 'somewhere' | 'before' | 'after';
	/** A point has one x. */
	readonly x0: number;
	readonly x1: number;
	/** How each end is drawn: known, open for good, or cut by the window. */
	readonly start: End;
	readonly end: End;
}
export type End = 'known' | 'open' | 'cut';

export function extentOf(event: Event, { window, limit, x, sizes }: Scene): Extent {
	const date = event.date.value ?? '';
	// as wide as a number of the axis is high, a date is still a point
	const widest = sizes.label * 1.15;
	const { from, to, somewhere } = spanOf(date);
	const stop = Math.min(window.to, limit ?? Infinity);
	const at = (shape: Extent['shape'], x0: number): Extent => ({
		shape,
		x0,
		x1: x0,
		start: 'known',
		end: 'known'
	});
	if (from !== null && from >= window.to) return at('after', x(window.to));
	if (to !== null && to <= window.from) return at('before', x(window.from));
	const start = from === null ? 'open' : from < window.from ? 'cut' : 'known';
	const end = to === null ? 'open' : to > stop ? 'cut' : 'known';
	const [x0, x1] = [x(Math.max(window.from, from ?? -Infinity)), x(Math.min(stop, to ?? Infinity))];
	// a year is not a length: one date lies somewhere in it, and where the scale is large enough that shows
	const lasted = date.includes('/') && !somewhere;
	if (start === 'known' && end === 'known' && x1 - x0 < (lasted || somewhere ? widest / 2 : widest))
		return at('point', (x0 + x1) / 2);
	return { shape: lasted ? 'lasted' : 'somewhere', x0, x1, start, end };
}
