// What this figure draws of the data beside the shots, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';

export const films = pick(
	allFilms.filter((film) => film.durations.length > 0),
	'id',
	'short',
	'durations'
);
export type Film = (typeof films)[number];
