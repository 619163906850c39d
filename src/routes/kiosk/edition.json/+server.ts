// What this edition is and has, for the launcher, which checks settings against it.
import { makeExhibit } from '$lib/article/exhibit';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const { edition, outline, languages } = makeExhibit();
	return Response.json({
		edition,
		chapters: outline.chapters.map(({ slug }) => slug),
		languages: languages.map(({ code }) => code)
	});
};
