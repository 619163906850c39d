// What the doctor measures this device against.
import { makeExhibit } from '$lib/article/exhibit';
import { readAbout } from '$lib/article/bind';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { edition, outline, languages } = makeExhibit();
	return {
		edition,
		known: {
			chapters: outline.chapters.map(({ slug }) => slug),
			languages: languages.map(({ code }) => code)
		},
		published: Date.parse(`1 ${readAbout().published} UTC`)
	};
};
