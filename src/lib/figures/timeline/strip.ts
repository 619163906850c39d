// The whole century as a thin strip, the window marked on it, and the wedge that opens from the window to the axis.
import { spanOf } from '$lib/data/derive';
import type { Event } from '$lib/data/schema';
import { round } from './shapes';
import type { Sizes } from './sizes';
import { laneNames, windows, yearsOf, type SpanName } from './windows';

export interface Strip {
	readonly ends: readonly [string, string];
	/** The window on the strip. */
	readonly x0: number;
	readonly x1: number;
	/** The wedge, as points of a polygon. */
	readonly wedge: string;
	readonly years: { readonly text: string; readonly x: number };
	readonly ticks: readonly {
		readonly id: string;
		readonly x: number;
		readonly y: number;
		readonly now: boolean;
	}[];
	/** Height of a tick. */
	readonly tick: number;
}

export function drawStrip(
	events: readonly Event[],
	asked: ReadonlySet<string>,
	span: SpanName,
	sizes: Sizes
): Strip {
	const { strip, left, right, wedge } = sizes;
	const { from, to } = windows.whole;
	const x = (year: number) => strip.x0 + ((year - from) / (to - from)) * (strip.x1 - strip.x0);
	const window = windows[span];
	const [x0, x1] = [x(window.from), x(window.to)];
	const tick = (strip.bottom - strip.top) / laneNames.length;
	return {
		ends: [String(from), String(to - 1)],
		x0,
		x1,
		wedge: `${round(x0)},${strip.bottom} ${round(x1)},${strip.bottom} ${right},${wedge} ${left},${wedge}`,
		// below the middle of the wedge, between the window above and the axis beneath
		years: { text: yearsOf(window), x: round(((x0 + x1) / 2) * 0.4 + ((left + right) / 2) * 0.6) },
		ticks: events.flatMap((event) => {
			const at = event.date.value === null ? null : spanOf(event.date.value).from;
			if (at === null || at < from || at >= to) return [];
			const y = strip.top + laneNames.indexOf(event.lane) * tick;
			return [{ id: event.id, x: round(x(at)), y: round(y), now: asked.has(event.id) }];
		}),
		tick: round(tick)
	};
}
