// The figures as tables: what a reader without scripts looks up, and what is printed on demand.
import { readAbout } from '$lib/article/bind';
import { htmlFor } from '$lib/article/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readAbout().title,
	body: htmlFor('tables')
});
