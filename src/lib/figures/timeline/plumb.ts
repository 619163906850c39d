// A line straight down that is broken where it would run through words.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';

/** Ground left free above and below words, px. */
const air = 2;

export function plumb(x: number, from: number, to: number, rooms: readonly Rect[]): string {
	const through = rooms
		.filter((one) => one.x - air < x && x < one.x + one.width + air && one.y < to && from < one.y)
		.sort((a, b) => a.y - b.y);
	let path = `M${round(x)} ${round(from)}`;
	for (const { y, height } of through)
		path += `V${round(y - air)}M${round(x)} ${round(Math.min(to, y + height + air))}`;
	return `${path}V${round(to)}`;
}
