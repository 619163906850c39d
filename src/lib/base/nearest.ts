// Where arrow keys lead on a page: from one of several places to the nearest above or below it.

/** The middle of something on the page, px. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

export function middleOf(element: Element): Place {
	const box = element.getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The index of the nearest place below this one, or above it; -1 where there is none. What lies aside is twice as far.
 * @param least px by which a place has to be lower or higher, or it stands in the same row
 */
export function nearestRow(
	way: 'down' | 'up',
	from: number,
	places: readonly Place[],
	least: number
): number {
	const here = places[from];
	const sign = way === 'down' ? 1 : -1;
	let best = -1;
	let nearest = Infinity;
	places.forEach((there, index) => {
		if (!here) return;
		const off = (there.y - here.y) * sign;
		const far = off + 2 * Math.abs(there.x - here.x);
		if (off >= least && far < nearest) [best, nearest] = [index, far];
	});
	return best;
}
