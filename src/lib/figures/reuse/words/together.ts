// What several films have in common.
import { spell } from '$lib/data/words';
import type { Film, Motif } from '../data';
import type { InScope } from '../scope/scope';
import { sayMotifs } from './sentences';
import { joinWords, nameOf } from './words';

/** Of the films given, how many are known to have the motif. */
export function countKnown(rows: InScope, motif: Motif, films: readonly Film[]): number {
	return rows.appearances.filter(
		(one) =>
			one.motif === motif.id &&
			one.present.value === true &&
			films.some((film) => film.id === one.film)
	).length;
}

export function sayCommon(films: readonly Film[], rows: InScope): string {
	const all = rows.motifs.filter((one) => countKnown(rows, one, films) === films.length);
	const names = films.map((one) => nameOf(one));
	const who = names.length > 4 ? `these ${spell(names.length)} films` : joinWords(names, 'and');
	return `As far as is known, ${who} have ${sayMotifs(all.map((one) => one.id))} in common.`;
}
