// In five minutes: what is no stop leaves the page, and each stop has its words for a wall in place of its prose.
import { parsePosition } from '$lib/narrative/position';
import { asksShort, shortWay } from '$lib/narrative/short-way';
import type { Outline } from '$lib/narrative/story';
import { find } from './find';

/** Leaves the stops alone in the printed page, unless the address names a step that is none. Answers what is left. */
export function takeShortWay(outline: Outline, root: HTMLElement): Outline {
	const short = shortWay(outline);
	const { step } = parsePosition(location.hash, outline);
	const isStop = short.chapters.some(({ steps }) => steps.some(({ id }) => id === step));
	if (!asksShort(location.search) || (step !== null && !isStop)) return outline;
	root.dataset.depth = 'short';
	for (const step of root.querySelectorAll('.step:not(.stop)')) step.remove();
	for (const part of root.querySelectorAll('.chapter, .side-by-side'))
		if (!part.querySelector('.stop')) part.remove();
	for (const stop of root.querySelectorAll('.stop')) {
		find('.label', stop).hidden = false;
		find('.prose', stop).remove();
	}
	// numbers are those of the whole
	for (const long of root.querySelectorAll('.chapter-opening, .chapter-head .number'))
		long.remove();
	for (const link of root.querySelectorAll<HTMLAnchorElement>('.opening nav li > a'))
		if (!short.chapters.some(({ slug }) => link.hash === `#${slug}`)) link.parentElement?.remove();
	for (const minutes of root.querySelectorAll('.opening nav small')) minutes.remove();
	find('.pace', root).textContent = 'About 5 minutes: of each stop its label, and its figure.';
	for (const way of root.querySelectorAll<HTMLElement>('[data-way]'))
		way.hidden = way.dataset.way !== 'whole';
	return short;
}
