// What an event is on the axis: a point, something that lasted, one date somewhere in a range, or a pointer to beyond the window.
import { spanOf } from '$lib/data/derive';
import type { Event } from '$lib/data/schema';
import type { Sizes } from './sizes';
import type { Window } from './windows';

export type Shape = 'point' | 'lasted' | 'somewhere' | 'before' | 'after';

export interface Extent {
	readonly shape: Shape;
	readonly x0: number;
	readonly x1: number;
	/** How each end is drawn: known, open for good, or cut by the window. */
	readonly start: End;
	readonly end: End;
}
export type End = 'known' | 'open' | 'cut';

export interface Axis {
	readonly window: Window;
	/** Where what is shown ends, or null. */
	readonly limit: number | null;
	readonly x: (year: number) => number;
}

/** @param least width of the narrowest mark */
export function extentOf(
	event: Event,
	{ window, limit, x }: Axis,
	least: number,
	sizes: Sizes
): Extent {
	const date = event.date.value ?? '';
	const { from, to, somewhere } = spanOf(date);
	const stop = Math.min(window.to, limit ?? Infinity);
	const pointer = (shape: 'before' | 'after', x0: number): Extent => ({
		shape,
		x0,
		x1: x0 + sizes.point * 0.7,
		start: 'known',
		end: 'known'
	});
	if (from !== null && from >= window.to) return pointer('after', sizes.right - sizes.point * 0.7);
	if (Math.min(to ?? Infinity, limit ?? Infinity) <= window.from)
		return pointer('before', sizes.left);
	const start = from === null ? 'open' : from < window.from ? 'cut' : 'known';
	const end = to === null ? 'open' : to > stop ? 'cut' : 'known';
	const [x0, x1] = [x(Math.max(window.from, from ?? -Infinity)), x(Math.min(stop, to ?? Infinity))];
	const [known, width] = [start === 'known' && end === 'known', x1 - x0];
	if (known && width < least) {
		const middle = Math.min(
			Math.max((x0 + x1) / 2, sizes.left + least / 2),
			sizes.right - least / 2
		);
		return {
			shape: 'point',
			x0: middle - least / 2,
			x1: middle + least / 2,
			start,
			end
		};
	}
	if (width <= sizes.point) return { shape: 'point', x0, x1, start, end };
	// a year is not a length: one date lies somewhere in it, and at this scale that shows
	const lasted = date.includes('/') && !somewhere;
	return { shape: lasted ? 'lasted' : 'somewhere', x0, x1, start, end };
}
