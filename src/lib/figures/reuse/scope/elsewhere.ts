// The film outside the seven that lists most pieces of the kinds the seven have: known from a catalogue's words, seen by nobody here,
// and so in no count and in no thread.
import { address } from '$lib/data/claims';
import { formatDate, spanOf } from '$lib/data/derive';
import type { Certainty } from '$lib/data/evidence';
import type { MotifId } from '$lib/data/ids';
import { spell } from '$lib/data/words';
import { otherFilms, type Motif, type OtherFilm } from '../data';
import { entryId } from './entry-id';

/** A piece that a catalogue lists. */
export interface Listed {
	readonly film: OtherFilm;
	/** The kind it may be of; null where the seven have none like it. */
	readonly motif: MotifId | null;
	/** What is listed, as we read it. */
	readonly words: string;
	readonly certainty: Certainty;
	/** Address of its claim. */
	readonly claim: string;
}

/** The film whose entry is drawn. */
export const entries = otherFilms.filter(({ id }) => id === entryId);

/** In the catalogue’s order. */
export const listed: readonly Listed[] = entries.flatMap((film) =>
	film.pieces.map(({ motif, claim: { value, certainty } }, index) => {
		const claim = address.otherFilm(film, `piece.${index + 1}`);
		return { film, motif, words: value ?? '', certainty, claim };
	})
);
export const listedIn = (film: OtherFilm) => listed.filter((one) => one.film === film);

/** Address of the claim that stands for one of them. */
export const claimOf = (film: OtherFilm) => address.otherFilm(film, 'title');

/** The one that a claim is about. */
export const elsewhereOf = (claim: string | undefined): OtherFilm | undefined =>
	entries.find((film) => claim?.startsWith(address.otherFilm(film, '')));

/** The years over a column: `1938`, `1935–36`, `c. 1985`. */
export function yearsOf({ date }: OtherFilm): string {
	const { from, to } = spanOf(date.value ?? '');
	const [first, last] = [Math.floor(from ?? 0), Math.ceil(to ?? 0) - 1];
	const about = date.value?.includes('~') ? 'c. ' : '';
	return `${about}${first}${last > first ? `–${String(last).slice(-2)}` : ''}`;
}

const dateOf = ({ date }: OtherFilm) => formatDate(date.value ?? '');

/** Its name with its date, where the name does not have it. */
const nameOf = (film: OtherFilm) =>
	/\d{4}/.test(film.short) ? film.short : `${film.short} (${dateOf(film)})`;

/** @param motifs rows of the drawing, from the first down */
function sayPieces(film: OtherFilm, motifs: readonly Motif[]): string {
	const places = listedIn(film)
		.filter(({ motif }) => motif !== null)
		.map((one) => motifs.findIndex(({ id }) => id === one.motif));
	const ordered = places.every((place, index) => place > (places[index - 1] ?? -1));
	const order = places.length > 1 && ordered ? ' in this order' : '';
	const pieces = places.length === 1 ? 'one such piece' : `${spell(places.length)} such pieces`;
	return `has ${pieces}${order}; not seen here.`;
}

/** One of them, as a reader chose it. */
export function sayElsewhere(film: OtherFilm, motifs: readonly Motif[]): string {
	return `${nameOf(film)}: as we read its listing, it ${sayPieces(film, motifs)}`;
}

/** Its name says what it is and is no title: in a sentence it has an article and no capital. */
export function sayEntry(film: OtherFilm, motifs: readonly Motif[]): string {
	const kind = film.short.charAt(0).toLowerCase() + film.short.slice(1);
	return `As we read its listing, what seems a ${kind} of ${dateOf(film)} ${sayPieces(film, motifs)}`;
}

export function sayListed({ film, words }: Listed): string {
	return `${nameOf(film)}, as we read what is listed: ${words}; not seen here.`;
}

/** To those who listen. */
export const nameElsewhere = (film: OtherFilm) =>
	`${nameOf(film)}, outside the seven, as listed elsewhere`;
export const nameListed = ({ film, words }: Listed, motif: string) =>
	`${motif}: ${nameOf(film)}, outside the seven; as we read what is listed: ${words}`;
