// One tab stop for all the marks of a drawing, arrow keys inside it.

/**
 * An attachment: arrow keys, Home and End move between `[data-mark]` elements, and the last one reached keeps the tab stop.
 * @param escape what Escape does inside the drawing
 */
export const roving = (escape: () => void) => (drawing: HTMLElement) => {
	const abort = new AbortController();
	const marks = () =>
		[...drawing.querySelectorAll<HTMLElement>('[data-mark]')].filter(
			(mark) => mark.getClientRects().length > 0
		);
	drawing.addEventListener(
		'keydown',
		(event) => {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			if (event.key === 'Escape') return escape();
			const all = marks();
			const from = all.indexOf(document.activeElement as HTMLElement);
			if (from < 0) return;
			const to = target(event.key, from, all);
			if (to === undefined) return;
			event.preventDefault();
			all[to]?.focus();
		},
		{ signal: abort.signal }
	);
	drawing.addEventListener(
		'focusin',
		(event) => {
			const mark = (event.target as Element).closest<HTMLElement>('[data-mark]');
			if (!mark) return;
			for (const other of drawing.querySelectorAll('[data-mark]'))
				other.setAttribute('tabindex', other === mark ? '0' : '-1');
		},
		{ signal: abort.signal }
	);
	return () => abort.abort();
};

/** The index a key leads to: left and right in order, up and down to the nearest mark on that side. */
function target(key: string, from: number, all: readonly Element[]): number | undefined {
	const last = all.length - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'ArrowRight') return Math.min(last, from + 1);
	if (key === 'ArrowLeft') return Math.max(0, from - 1);
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
	const sign = key === 'ArrowDown' ? 1 : -1;
	const centres = all.map((mark) => {
		const box = mark.getBoundingClientRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	});
	const here = centres[from];
	if (!here) return undefined;
	let best = from;
	let least = Infinity;
	centres.forEach((there, index) => {
		const down = (there.y - here.y) * sign;
		if (down < 4) return;
		const distance = down + 2 * Math.abs(there.x - here.x);
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}
