// The reading page's data: the order of the essay. Its prose does not come this way, see article/html.ts.
import { outlineOf, readAbout, readStory } from '$lib/article/bind';
import { planStrip, readSequence } from '$lib/article/sequence';
import { absolute } from './site-origin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const about = readAbout();
	return {
		strip: planStrip(),
		outline: outlineOf(readStory()),
		seconds: readSequence(),
		title: `${about.title}: ${about.subtitle}`,
		description: about.description,
		canonical: absolute('./'),
		image: absolute('./social.png')
	};
};
