// The class's data: the order of the slides, and their texts behind a veil.
import { makeDeck } from '$lib/article/deck';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => makeDeck();
