// The registry for who shows one figure at a time: each is a file of its own, with the data it needs.
import type { FigureName } from '$lib/base/figure-names';
import type { AnyFigure } from './index';

const files: Readonly<Record<FigureName, () => Promise<unknown>>> = {
	anatomy: async () => (await import('./anatomy')).anatomy,
	beside: async () => (await import('./beside')).beside,
	corpus: async () => (await import('./corpus')).corpus,
	lengths: async () => (await import('./lengths')).lengths,
	passage: async () => (await import('./passage')).passage,
	projector: async () => (await import('./projector')).projector,
	reuse: async () => (await import('./reuse')).reuse,
	shots: async () => (await import('./shots')).shots,
	timeline: async () => (await import('./timeline')).timeline,
	tonnes: async () => (await import('./tonnes')).tonnes
};

/** Fetches a figure. Rejects where its file can't be had. */
export const loadFigure = async (name: FigureName): Promise<AnyFigure> =>
	(await files[name]()) as AnyFigure;
