// The address of every claim: what a link to its evidence names. A function a table, so that a page loads those it uses.
import type {
	Appearance,
	Beside,
	Event,
	Film,
	Motif,
	OpenAppearance,
	OtherFilm,
	Quantity,
	Reuse,
	Shot,
	Sign,
	Text
} from './schema';

export const film = (film: Pick<Film, 'id'>, field: string) => `film.${film.id}.${field}`;
export const shot = (shot: Pick<Shot, 'id'>, field: string) => `shot.${shot.id}.${field}`;
export const sign = (sign: Pick<Sign, 'id'>, field: 'shows' | 'against' | 'follows') =>
	`sign.${sign.id}.${field}`;
export const motif = (motif: Pick<Motif, 'id'>) => `motif.${motif.id}`;
export const motifShot = (motif: Pick<Motif, 'id'>) => `motif.${motif.id}.shot`;
export const appearance = (one: Pick<Appearance, 'film' | 'motif'>) =>
	`appearance.${one.film}.${one.motif}`;
export const open = (one: Pick<OpenAppearance, 'id'>) => `open.${one.id}`;
export const reuse = (reuse: Pick<Reuse, 'id'>) => `reuse.${reuse.id}`;
export const reuseOrder = (reuse: Pick<Reuse, 'id'>) => `reuse.${reuse.id}.order`;
export const event = (event: Pick<Event, 'id'>) => `event.${event.id}`;
export const quantity = (quantity: Pick<Quantity, 'id'>) => `quantity.${quantity.id}`;
export const beside = (one: Pick<Beside, 'id'>, field: 'said' | 'count' | 'says') =>
	`beside.${one.id}.${field}`;
/** @param sentence its place in the text, from 1 */
export const text = (one: Pick<Text, 'id'>, sentence: number) => `text.${one.id}.${sentence}`;
export const textDate = (one: Pick<Text, 'id'>) => `text.${one.id}.date`;
export const otherFilm = (one: Pick<OtherFilm, 'id'>, field: string) =>
	`elsewhere.${one.id}.${field}`;
