// What this figure draws of the data, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { shots as allShots } from '$lib/data/shots';

export const shots = pick(allShots, 'id', 'order', 'title', 'frames', 'scale', 'shows');
export type Shot = (typeof shots)[number];

/** The film that has the sequence, for its length. */
export const films = pick(allFilms, 'durations').flatMap(({ durations }) => {
	const own = durations.filter(({ of }) => of === 'sequence');
	return own.length > 0 ? [{ durations: own }] : [];
});
