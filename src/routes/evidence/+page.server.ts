// The page of evidence: every claim, with its places and how sure it is.
import { readAbout } from '$lib/article/bind';
import { htmlFor } from '$lib/article/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readAbout().title,
	body: htmlFor('evidence')
});
