// The data of the page of all figures: which are shown in which states.
import { readFigures } from '$lib/article/bind';
import { htmlFor as html } from '$lib/article/pages';
import { listGroups } from '$lib/article/plates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readFigures().title,
	prose: html('figures'),
	groups: listGroups()
});
