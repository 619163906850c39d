// The figures as tables: what a reader without scripts looks up, and what is printed on demand.
import { readAbout, readStory } from '$lib/article/bind';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readAbout().title,
	chapters: readStory().chapters.map(({ slug, title, figure, cue }) => ({
		slug,
		title,
		figure,
		cue
	}))
});
