// Chapters, steps and what stands behind them get their height late, so that the first paint waits for none of it.
import type { StepId } from '$lib/narrative/story';

/** What is laid out when it comes near: see read.css. */
const later = ':is(.chapter, .step, .end-matter):not(.laid-out)';

/** How many are laid out in one go: fewer take longer in all, more are felt on a slow phone. */
const batch = 2;

/** Lays out the rest while nothing else is to be done: who scrolls finds it ready. */
export function layOutRest(root: HTMLElement): void {
	const soon = (act: () => void) =>
		'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 50);
	const next = () => {
		const rest = [...root.querySelectorAll(later)];
		for (const section of rest.slice(0, batch)) section.classList.add('laid-out');
		if (rest.length > batch) soon(next);
	};
	soon(next);
}

/**
 * Lays out everything now: for who arrives in the middle, or jumps there.
 * @param here the step the reader looks at, which stays where it is
 */
export function layOutAll(here: StepId | null, root: HTMLElement): void {
	const step = here === null ? null : document.getElementById(here);
	const before = step?.getBoundingClientRect().top ?? 0;
	for (const section of root.querySelectorAll(later)) section.classList.add('laid-out');
	const moved = (step?.getBoundingClientRect().top ?? 0) - before;
	if (moved) scrollBy({ top: moved, behavior: 'instant' });
}
