// The phase of memory as a mark on the film itself: never a stretch of time, for by date the first phase comes last.
import { films, type Event, type Film } from './data';

export type Phase = NonNullable<NonNullable<Film['phase']>['value']>;

/** In the article's order. */
export const phaseWords: Readonly<Record<Phase, string>> = {
	'looking-back': 'looking back',
	celebration: 'celebration',
	commemoration: 'commemoration'
};

export const phaseNames = Object.keys(phaseWords) as readonly Phase[];

/** The film whose making is the event; other events about a film (a take, a greeting) are not the film. */
export function filmOf({ id }: Pick<Event, 'id'>): Film | undefined {
	return films.find((film) => id === `film-${film.id}`);
}

export function phaseOf(event: Event): Phase | null {
	return filmOf(event)?.phase?.value ?? null;
}
