// How one who speaks of somebody beside him is put in words.
import { formatDate } from '$lib/data/derive';
import { spell } from '$lib/data/words';
import type { Beside } from './data';
import type { Row } from './rows';

/** Whose words are quoted as they were printed, in another language. */
const languages: Partial<Record<Beside['id'], string>> = { annales: 'fr' };

/** The year it was said: `1935?` where it lies between two dates, `2013–?` where it has no end. */
export function yearOf({ said }: Beside): string {
	const date = said.value ?? '';
	const year = /\d{4}/.exec(date)?.[0] ?? '?';
	if (!date.startsWith('[')) return year;
	return date.endsWith('..]') ? `${year}–?` : `${year}?`;
}

export const dateOf = ({ said }: Beside): string =>
	said.value === null ? 'no date' : formatDate(said.value);

/** Whom it puts beside him, in a word. */
export function companyOf({ puts, count }: Beside): string {
	if (puts === 'question') return 'a question';
	if (puts === 'many') return 'many';
	return count.value ? spell(count.value) : 'nobody';
}

/** Its own words in quotation marks; null where none are quoted. */
export const quoteOf = ({ words }: Beside): string | null => words && `“${words}”`;

/** The language of its words, where that is not the essay's. */
export const languageOf = ({ id }: Beside): string | undefined => languages[id];

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** All of a row, for those who hear it. */
export function aboutRow(row: Row): string {
	const doubt = row.says.certainty === 'inferred' ? ', inferred' : '';
	return `${row.who}, ${dateOf(row)}: ${quoteOf(row) ?? companyOf(row)}${doubt}; found ${ordinals[row.number - 1]}`;
}
