// The class's data: the order of the slides, their texts behind a veil, and the strip of film for a guess.
import { makeDeck } from '$lib/article/deck';
import { readFootage } from '$lib/article/sequence';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	data: makeDeck(),
	footage: readFootage()
});
