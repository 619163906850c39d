// A film as a mark: in every form a reader can point at it, and finds its date behind it.
import { address } from '$lib/data/claims';
import type { Film } from './data';
import type { Label, Mark, Rect, Shape } from './geometry';
import type { InScope } from './scope/scope';
import { dateWords } from './words/words';

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
