// What this figure draws of the data, worked out while building.
import { events as allEvents } from '$lib/data/events';
import { films as allFilms } from '$lib/data/films';
import { pick } from '$lib/data/known';

export const events = pick(allEvents, 'id', 'lane', 'short', 'what', 'date', 'film');
export type Event = (typeof events)[number];
export type Lane = Event['lane'];

export const films = pick(allFilms, 'id', 'short', 'titleLanguage', 'phase');
export type Film = (typeof films)[number];
