// What this figure draws of the data, worked out while building.
import { events as allEvents } from '$lib/data/events';
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';
import { otherFilms as allOtherFilms } from '$lib/data/other-films';

export const events = pick(allEvents, 'id', 'lane', 'short', 'what', 'date', 'film');
/** A date in its lane: an event of the article, or a film outside the seven under an id of its own. */
export interface Event extends Omit<(typeof events)[number], 'id'> {
	readonly id: string;
}
export type Lane = Event['lane'];

export const films = pick(allFilms, 'id', 'short', 'titleLanguage', 'phase');
export type Film = (typeof films)[number];

export const otherFilms = pick(allOtherFilms, 'id', 'short', 'title', 'date');
