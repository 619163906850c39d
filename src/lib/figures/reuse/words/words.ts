// Words for films, dates, numbers and open counts, as labels and sentences print them.
import { formatDate, spanOf } from '$lib/data/derive';
import { spell } from '$lib/data/words';
import type { Film, Motif, OpenAppearance, Reuse } from '../data';
import { filmById, partsOf } from '../scope/scope';
import type { Phase } from '../scope/scope';

export function joinWords(words: readonly string[], by: 'and' | 'or'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${by} ${words[words.length - 1]}`;
}

/** The year over a column: `1977`, `1930–40`, `1935–?`. */
export function yearLabel(film: Film): string {
	const { from, to, somewhere } = spanOf(film.date.value ?? '');
	if (from === null) return '?';
	const year = String(Math.floor(from));
	if (!somewhere) return year;
	return to === null ? `${year}–?` : `${year}–${String(Math.ceil(to) - 1).slice(-2)}`;
}

/** A film in a sentence. */
export function nameOf(film: Film): string {
	const { somewhere, to } = spanOf(film.date.value ?? '');
	return somewhere && to === null ? film.short : `${film.short} (${yearLabel(film)})`;
}

/** Films in a list, without their years. */
export function nameAll(ids: readonly Film['id'][]): string {
	return joinWords(
		ids.map((id) => filmById.get(id)?.short ?? id),
		'and'
	);
}

/** A motif to those who listen: its name in the figure, and what it is. */
export function nameMotif({ short, title }: Motif): string {
	return short === title ? title : `${short}: ${title}`;
}

export function dateWords(film: Film): string {
	return film.date.value === null ? 'not said' : formatDate(film.date.value);
}

const phaseNames: Record<Phase, string> = {
	'looking-back': 'looking back',
	celebration: 'celebration',
	commemoration: 'commemoration'
};
export function phaseName(phase: Phase): string {
	return phaseNames[phase];
}

/** How many of its candidates an open claim takes in; null where the article gives no number. */
export function leftOf(open: OpenAppearance): number | null {
	const { count, known } = partsOf(open);
	return count === null ? null : count - known.length;
}

/** `1 of 3`, `? of 3` where the article gives no number. */
export const openLabel = (open: OpenAppearance): string =>
	`${leftOf(open) ?? '?'} of ${partsOf(open).candidates.length}`;

/** `one`, `some`. */
export function leftWords(open: OpenAppearance): string {
	const left = leftOf(open);
	return left === null ? 'some' : spell(left);
}

/** `first`, `last`, or that the order is open. */
export function placeOf(piece: Reuse, total: number): string {
	if (piece.order?.certainty !== 'stated') return 'order open';
	return piece.order.value === 1
		? 'first'
		: piece.order.value === total
			? 'last'
			: `${piece.order.value}`;
}
