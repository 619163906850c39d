// The plan's data: the order of the slides and their titles.
import { makeDeck } from '$lib/article/deck';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => makeDeck();
