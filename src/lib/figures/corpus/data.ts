// What this figure draws of the data, worked out while building.
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { quantities as allQuantities } from '$lib/data/quantities';

const counts = [
	'archive-items',
	'keyword-hits',
	'films-with-images',
	'films-arkeion',
	'films-pathe-news',
	'films-gaumont-documentary',
	'films-newsreel',
	'films-documentary'
] as const;
export type CountId = (typeof counts)[number];

export const films = pick(
	allFilms.filter((film) => film.shows.value === true),
	'id',
	'short',
	'title',
	'titleLanguage',
	'shows',
	'collection',
	'kind'
);
export const quantities = pick(
	allQuantities.filter(({ id }) => counts.some((one) => one === id)),
	'id',
	'what',
	'amount'
);
