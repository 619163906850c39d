// A step's title and headline travel once, in the text: the outline that a page gives its script goes without, and both are taken
// from there.
import type { Outline, StepId, StepOutline } from '$lib/narrative/story';
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

/** HTML of the words over a figure: a step's, or those its stretch opens with. */
export const headlineOf = (id: StepId | null, stretch: string): string =>
	(
		document.querySelector(`[id="${id}"] .alt > b`) ??
		find(`[data-stretch="${stretch}"] .still .headline`)
	).innerHTML;
