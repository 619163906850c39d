// The exhibit's data. Its evidence is printed into the page.
import { makeExhibit } from '$lib/article/exhibit';
import { readFootage } from '$lib/article/sequence';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ data: makeExhibit(), footage: readFootage() });
