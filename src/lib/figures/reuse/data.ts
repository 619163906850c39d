// What this figure draws of the data, worked out while building.
import * as all from '$lib/data/appearances';
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { motifs as allMotifs } from '$lib/data/motifs';
import { otherFilms as allOtherFilms } from '$lib/data/other-films';
import { reuses as allReuses } from '$lib/data/reuse';
import { shots as allShots } from '$lib/data/shots';
import { entryId } from './scope/entry-id';
import { isScene, isUnnamed } from './scope/scene-ids';

// what is said of a picture is drawn where it is a scene; the rest keeps its place only, and stands in the evidence
export const films = pick(
	allFilms,
	'id',
	'short',
	'title',
	'titleLanguage',
	'date',
	'filmed',
	'shows',
	'phase',
	'picture',
	'people'
).map((film) => {
	const picture = film.picture.map((one, index) => (isScene(film.id, index + 1) ? one : null));
	return {
		...film,
		picture: picture.slice(0, picture.findLastIndex(Boolean) + 1),
		people: film.people.map((one) => (isUnnamed(one) ? one : null))
	};
});
export type Film = (typeof films)[number];

export const motifs = pick(allMotifs, 'id', 'title', 'short', 'shot');
export type Motif = (typeof motifs)[number];

export const appearances = pick(all.appearances, 'film', 'motif', 'present');
export type Appearance = (typeof appearances)[number];

export const openAppearances = pick(all.openAppearances, 'id', 'motif', 'claim', 'hangsWith');
export type OpenAppearance = (typeof openAppearances)[number];

// what a reuse says in words stands in the evidence
export const reuses = pick(allReuses, 'id', 'from', 'to', 'what', 'order', 'claim').map(
	({ claim, ...reuse }) => ({ ...reuse, claim: { certainty: claim.certainty } })
);
export type Reuse = (typeof reuses)[number];

export const shots = pick(allShots, 'id', 'order', 'title', 'frames');
export type Shot = (typeof shots)[number];

export const otherFilms = pick(allOtherFilms, 'id', 'short', 'date', 'pieces').filter(
	({ id }) => id === entryId
);
export type OtherFilm = (typeof otherFilms)[number];
