// What this figure draws of the data, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { texts as allTexts } from '$lib/data/texts';

export const texts = pick(allTexts, 'id', 'title', 'who', 'when', 'through', 'sentences');
export type Text = (typeof texts)[number];

/** The film whose commentary is read. */
export const films = pick(
	allFilms.filter(({ id }) => id === 'journal-1935'),
	'id',
	'durations'
);
