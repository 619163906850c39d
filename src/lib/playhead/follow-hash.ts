// The driver that follows the address, and writes it: on arrival and on a changed hash it moves the page, on a settled
// step it writes the hash without piling up history.
import { parsePosition, type Position } from '$lib/narrative/position';
import type { Outline } from '$lib/narrative/story';

/** Milliseconds a step has to stand before the address names it: Safari allows 100 writes in 30 seconds. */
export const settleTime = 400;

export interface HashOptions {
	readonly outline: Outline;
	/** Shows a position: scrolls there, sets the choice. */
	readonly show: (position: Position, arrival: boolean) => void;
}

/** Follows until the signal aborts. */
export function followHash({ outline, show }: HashOptions, signal: AbortSignal): void {
	const read = (hash: string, arrival: boolean) =>
		show(
			parsePosition(hash, outline, (id) => document.getElementById(id) !== null),
			arrival
		);
	// what was asked for: the address itself may have been written over since
	addEventListener('hashchange', ({ newURL }) => read(new URL(newURL).hash, false), { signal });
	read(location.hash, true);
}
