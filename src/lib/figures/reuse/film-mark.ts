// A film as a mark: in every form a reader can point at it, and finds its date behind it.
import { address } from '$lib/data/claims';
import type { Film } from './data';
import {
	makeLabel,
	widthOf,
	type Label,
	type Mark,
	type Rect,
	type Shape,
	type Sizes
} from './geometry';
import type { InScope } from './scope/scope';
import { dateWords, yearLabel } from './words/words';

/** @param further other places where a finger finds it */
export function filmMark(
	film: Film,
	rows: InScope,
	hit: Rect,
	rings: readonly Rect[],
	shapes: readonly Shape[],
	labels: readonly Label[],
	further: readonly Rect[] = []
): Mark {
	return {
		by: 'film',
		id: film.id,
		claim: address.film(film, 'date'),
		label: `${film.title.value ?? film.short}, ${dateWords(film)}`,
		kind: 'film',
		now: rows.at.film(film.id),
		hits: [hit, ...further],
		rings,
		shapes,
		labels
	};
}

/**
 * A film as windows and strips have it written: its year, and its name beside that, or under it.
 * @param em size of the year, px
 */
export function titleOf(
	film: Film,
	x: number,
	y: number,
	em: number,
	{ face, small }: Sizes,
	under = false
): readonly Label[] {
	const year = makeLabel(yearLabel(film), x, y, 'sans', em);
	const [right, down] = under ? [0, 1.3 * small] : [widthOf(year) + 0.35 * em, 0];
	return [year, makeLabel(film.short, x + right, y + down, face, small, 'start', 'soft')];
}
