// How places of the article and entries of the reference list are cited. Used while building only.
import type { WayOfKnowing } from './evidence';
import { references } from './references';
import { targetOf } from './lines';
import { isPlace, pageOf } from './source';
import { terms } from './terms';
import type { Reference, Term } from './schema';

export interface CitationLink {
	readonly text: string;
	/** Id of an element in the page. */
	readonly target: string;
}

/** Links for places written `p06.04 p06.05 p12.fn`, one a page, each to the first line named there that is retold. Throws where the article has no such place. */
export function citePages(at: string): readonly CitationLink[] {
	const places = at.trim().split(/[\s,]+/);
	for (const place of places)
		if (!isPlace(place))
			throw new Error(
				`unknown place: ${place} (valid: p01.01 to p14.26, or p01.fn for a page’s notes)`
			);
	const named = places.filter(isPlace);
	const pages = [...new Set(named.map(pageOf))].sort((a, b) => a - b);
	return pages.map((page, index) => ({
		text: `${index ? '' : pages.length > 1 ? 'pp.\u00a0' : 'p.\u00a0'}${page}`,
		target: targetOf(named.filter((place) => pageOf(place) === page))
	}));
}

/** Who and when, as a citation in the text gives it; where no person is named, the work it stands in, its publisher or its title. */
export function shortName(reference: Reference): string {
	const people = reference.author ?? reference.editor ?? [];
	const names = people.map((one) => ('literal' in one ? one.literal : one.family));
	const year = reference.issued?.['date-parts'][0]?.[0];
	const who =
		(names.length > 2 ? `${names[0]} and others` : names.join(' and ')) ||
		(reference['container-title'] ?? reference.publisher ?? reference.title);
	return year && !who.includes(String(year)) ? `${who} ${year}` : who;
}

/** How we know what a work outside the article says, as evidence puts it. */
export const sayKnown: Readonly<Record<WayOfKnowing, string>> = {
	read: 'read there by us',
	quoted: 'read by us where another page quotes it',
	retold: 'known to us from a retelling',
	matched: 'identified by us, by title and year'
};

export function findReference(id: string): Reference {
	const found = references.find((one) => one.id === id);
	if (!found)
		throw new Error(
			`unknown reference: ${id} (valid: ${references.map((one) => one.id).join(', ')})`
		);
	return found;
}

export function citeReference(id: string): CitationLink {
	const reference = findReference(id);
	return { text: shortName(reference), target: `reference/${reference.id}` };
}

export function findTerm(id: string): Term {
	const found = terms.find((one) => one.id === id);
	if (!found)
		throw new Error(`unknown term: ${id} (valid: ${terms.map((one) => one.id).join(', ')})`);
	return found;
}
