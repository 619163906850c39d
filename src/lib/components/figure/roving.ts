// One tab stop for all the marks of a drawing, arrow keys inside it.
import { middleOf, nearestRow } from '$lib/base/nearest';

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
	const way = key === 'ArrowDown' ? 'down' : 'up';
	const to = nearestRow(way, from, all.map(middleOf), 4);
	return to < 0 ? from : to;
}
