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

/** Its year over the entry: `c. 1985`. */
export const yearsOf = ({ date }: OtherFilm): string =>
	`${date.value?.includes('~') ? 'c. ' : ''}${Math.floor(spanOf(date.value ?? '').from ?? 0)}`;

const nameOf = ({ short, date }: OtherFilm) => `${short} (${formatDate(date.value ?? '')})`;

/** @param motifs those of the drawing, in their order */
export function sayEntry(film: OtherFilm, motifs: readonly Motif[]): string {
	const places = listedIn(film).flatMap(({ motif }) =>
		motif ? motifs.findIndex(({ id }) => id === motif) : []
	);
	const ordered = places.every((place, index) => place > (places[index - 1] ?? -1));
	const order = ordered ? ' in this order' : '';
	return `${nameOf(film)}: as we read its listing, it has ${spell(places.length)} such pieces${order}; not seen here.`;
}

export function sayListed({ film, words }: Listed): string {
	return `${nameOf(film)}, as we read what is listed: ${words}; not seen here.`;
}

/** To those who listen. */
export const nameElsewhere = (film: OtherFilm) =>
	`${nameOf(film)}, outside the seven, as listed elsewhere`;
export const nameListed = ({ film, words }: Listed, motif: string) =>
	`${motif}: ${nameOf(film)}, outside the seven; as we read what is listed: ${words}`;
