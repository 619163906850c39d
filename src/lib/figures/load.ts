// The registry for browsers: each figure is a file of its own, with the data it needs.
import type { AnyFigure } from './index';

const files = {
	anatomy: async () => (await import('./anatomy')).anatomy,
	corpus: async () => (await import('./corpus')).corpus,
	reuse: async () => (await import('./reuse')).reuse,
	shots: async () => (await import('./shots')).shots,
	timeline: async () => (await import('./timeline')).timeline,
	tonnes: async () => (await import('./tonnes')).tonnes
};

/** Fetches a figure. Rejects where its file can't be had, and for a name that no figure has. */
export async function loadFigure(name: string): Promise<AnyFigure> {
	const load = files[name as keyof typeof files];
	if (!load) throw new Error(`unknown figure: ${name} (valid: ${Object.keys(files).join(', ')})`);
	return (await load()) as unknown as AnyFigure;
}
