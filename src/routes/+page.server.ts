// The essay: its order, and what its script has to know of it.
import { outlineOf, readAbout, readStory } from '$lib/article/bind';
import { readFootage, readSequence } from '$lib/article/sequence';
import { drawWord } from '$lib/article/title';
import { absolute } from './site-origin';
import type { PageServerLoad } from './$types';

/** Space between the title’s letters and height of its lines, in em: see opening.css. */
const [spacing, line] = [-0.012, 0.72];

export const load: PageServerLoad = () => {
	const about = readAbout();
	const data = { outline: outlineOf(readStory()), seconds: readSequence(), footage: readFootage() };
	return {
		words: [drawWord('SEVEN', spacing, line), drawWord('SECONDS', spacing, line)] as const,
		data,
		title: `${about.title}: ${about.subtitle}`,
		description: about.description,
		canonical: absolute('./'),
		image: absolute('./social.png')
	};
};
