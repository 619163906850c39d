// What this figure draws of the data beside the shots, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';

/** The film that has the sequence: before it is shown its length is all there is to open. */
export const films = pick(allFilms, 'id', 'durations').flatMap(({ id, durations }) => {
	const own = durations.filter(({ of }) => of === 'sequence');
	return own.length > 0 ? [{ id, durations: own }] : [];
});
