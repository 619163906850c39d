// The reading page's data: the order of the essay. Its prose does not come this way, see article/html.ts.
import { outlineOf, readAbout, readStory } from '$lib/article/bind';
import { dataset } from '$lib/data/dataset';
import { absolute } from './site-origin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const about = readAbout();
	const sequence = dataset.quantities.find((one) => one.id === 'sequence-seconds')?.amount.value;
	if (typeof sequence !== 'number')
		throw new Error('no quantity sequence-seconds: the film clock needs it');
	return {
		outline: outlineOf(readStory()),
		seconds: sequence,
		title: `${about.title}: ${about.subtitle}`,
		description: about.description,
		canonical: absolute('./'),
		image: absolute('./social.png')
	};
};
