// A ring about a rectangle, as a path: the shape of what nobody here has seen. Films that were seen are frames and bars.
import type { Rect } from './rect';
import { round } from './round';

/** Which ends are closed; the other lie beyond what is shown. */
interface Ends {
	readonly start: boolean;
	readonly end: boolean;
}

/** As high as the rectangle, and as long: where that is longer, its sides are straight. */
export function ringPath(
	{ x, y, width, height }: Rect,
	{ start, end }: Ends = { start: true, end: true }
): string {
	const r = round(Math.min(width, height) / 2);
	const [from, to] = [round(x + (start ? r : 0)), round(x + width - (end ? r : 0))];
	const turn = (closed: boolean, by: number) => (closed ? `a${r} ${r} 0 0 1 0 ${by}` : `m0 ${by}`);
	return `M${from} ${round(y)}H${to}${turn(end, 2 * r)}H${from}${turn(start, -2 * r)}`;
}
