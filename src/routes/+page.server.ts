// The essay: its HTML, and what its script has to know of it.
import { outlineOf, readAbout, readStory } from '$lib/article/bind';
import { readFootage, readSequence } from '$lib/article/sequence';
import { renderEssay } from './essay';
import { absolute } from './site-origin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const about = readAbout();
	const data = { outline: outlineOf(readStory()), seconds: readSequence(), footage: readFootage() };
	return {
		body: renderEssay(data),
		data,
		title: `${about.title}: ${about.subtitle}`,
		description: about.description,
		canonical: absolute('./'),
		image: absolute('./social.png')
	};
};
