// The driver that follows the address: on arrival and on a changed hash it moves the page.
import { parsePosition, type Position } from '$lib/narrative/position';
import type { Outline } from '$lib/narrative/story';

export interface HashOptions {
	readonly outline: Outline;
	/** Shows a position: scrolls there, sets the choice. The address itself may have been written over since `hash` was asked for. */
	readonly show: (position: Position, arrival: boolean, hash: string) => void;
}

/** Follows for as long as the page lives. */
export function followHash({ outline, show }: HashOptions): void {
	const read = (hash: string, arrival: boolean) =>
		show(
			parsePosition(hash, outline, (id) => document.getElementById(id) !== null),
			arrival,
			hash
		);
	addEventListener('hashchange', ({ newURL }) => read(new URL(newURL).hash, false));
	read(location.hash, true);
}
