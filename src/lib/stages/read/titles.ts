// A step's title travels once, in its heading: the outline that a page gives its script goes without, and takes it from there.
import type { Outline, StepOutline } from '$lib/narrative/story';
import { find } from './find';

export interface UntitledOutline extends Omit<Outline, 'chapters'> {
	readonly chapters: readonly (Omit<Outline['chapters'][number], 'steps'> & {
		readonly steps: readonly Omit<StepOutline, 'title'>[];
	})[];
}

export const withoutTitles = (outline: Outline): UntitledOutline => ({
	...outline,
	chapters: outline.chapters.map((chapter) => ({
		...chapter,
		steps: chapter.steps.map(({ title: _, ...step }) => step)
	}))
});

/** @param root what the steps are printed in */
export const withTitles = (outline: UntitledOutline, root: HTMLElement): Outline => ({
	...outline,
	chapters: outline.chapters.map((chapter) => ({
		...chapter,
		steps: chapter.steps.map((step) => ({
			...step,
			title: find(`[id="${step.id}"] h3`, root).textContent
		}))
	}))
});
