// What this figure draws of the data, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { shots as allShots } from '$lib/data/shots';

export const shots = pick(allShots, 'id', 'order', 'title', 'frames', 'scale', 'shows');
export type Shot = (typeof shots)[number];

export const films = pick(
	allFilms.filter((film) => film.durations.length > 0),
	'id',
	'short',
	'durations'
);
export type Film = (typeof films)[number];
