// Sentences about several films or motifs of the network together.
import type { Appearance, Film, Motif } from '$lib/data/schema';
import type { InScope } from './scope';
import type { Telling } from './sentences';
import { capital, spell } from '$lib/data/words';
import { joinWords, nameOf } from './words';

/** Films, of those given, that are known to have the motif. */
export function known(rows: InScope, motif: Motif, films: readonly Film[]): readonly Appearance[] {
	return rows.appearances.filter(
		(one) =>
			one.motif === motif.id &&
			one.present.value === true &&
			films.some((film) => film.id === one.film)
	);
}

export function sayCelebration(rows: InScope): string {
	const each = rows.motifs.map((motif) => {
		const count = known(rows, motif, rows.films).length;
		return `“${motif.short}” is in ${count === rows.films.length && count === 2 ? 'both' : spell(count)}`;
	});
	return `${capital(spell(rows.films.length))} films celebrate the man, not the record: ${joinWords(each, 'and')}.`;
}

export function sayShared(motifs: readonly Motif[], { rows }: Telling): string {
	const all = rows.films.filter((film) =>
		motifs.every((one) => known(rows, one, [film]).length > 0)
	);
	const names = motifs.map((one) => `“${one.short}”`);
	const which = names.length > 4 ? `these ${spell(names.length)} motifs` : joinWords(names, 'and');
	return `${capital(spell(all.length))} of these films ${all.length === 1 ? 'is' : 'are'} known to have ${which} together.`;
}

export function sayCommon(films: readonly Film[], { rows, nameless }: Telling): string {
	const all = rows.motifs.filter((one) => known(rows, one, films).length === films.length);
	const names =
		films.length > 4
			? `these ${spell(films.length)} films`
			: joinWords(
					films.map((one) => nameOf(one, nameless)),
					'and'
				);
	return `${capital(names)} are known to share ${spell(all.length)} motif${all.length === 1 ? '' : 's'}.`;
}
