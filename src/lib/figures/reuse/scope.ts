// Which rows of the data a cue draws, in which order, and which of them the cue and the reader point at.
import type { Choice } from '$lib/components/figure/types';
import { appearances, openAppearances } from '$lib/data/appearances';
import { spanOf } from '$lib/data/derive';
import { films } from '$lib/data/films';
import { motifs } from '$lib/data/motifs';
import { reuses } from '$lib/data/reuse';
import type { FilmId } from '$lib/data/ids';
import type { Appearance, Film, Motif, OpenAppearance, Reuse } from '$lib/data/schema';
import type { Cue } from './cue';

export type Phase = NonNullable<NonNullable<Film['phase']>['value']>;
/** In the article's order. */
export const phases: readonly Phase[] = ['looking-back', 'celebration', 'commemoration'];

/** The films that tell the record: those that took their pictures of it from somewhere. */
export const recordFilms = films.filter((film) => takes(film.id, 'footage'));
const celebrationFilms = films.filter((film) => film.phase?.value === 'celebration');
export const speechFilms = films.filter((film) => takes(film.id, 'piece'));

function takes(film: FilmId, what: Reuse['what']): boolean {
	return reuses.some((reuse) => reuse.to === film && reuse.what === what);
}

export interface InScope {
	readonly scope: NonNullable<Cue['scope']>;
	readonly view: 'network' | 'matrix';
	/** Films with a column, in the order of the columns. */
	readonly films: readonly Film[];
	readonly motifs: readonly Motif[];
	readonly appearances: readonly Appearance[];
	readonly opens: readonly OpenAppearance[];
	/** Edits and footage taken over. */
	readonly borrowings: readonly Reuse[];
	/** Pieces of the speech, by their place in it as far as that is known. */
	readonly pieces: readonly Reuse[];
}

/** The view that holds: the reader's, else the cue's. */
export function viewOf(cue: Cue, choice: Choice): InScope['view'] {
	const wanted = choice.view ?? cue.view;
	return wanted === 'matrix' ? 'matrix' : 'network';
}

/** The rows that a cue and the reader's view of it draw. */
export function rowsInScope(cue: Cue, choice: Choice): InScope {
	const scope = cue.scope ?? 'all';
	const view = viewOf(cue, choice);
	const columns = {
		record: recordFilms,
		celebration: celebrationFilms,
		speech: [],
		all: films.filter((film) => film.shows.value === true)
	}[scope];
	const has = (id: FilmId) => columns.some((film) => film.id === id);
	const seen = appearances.filter((one) => has(one.film));
	const opens = openAppearances.filter((one) => partsOf(one).candidates.some(has));
	const drawn = new Set([...seen, ...opens].map((one) => one.motif));
	const byPhase = view === 'matrix' && cue.order === 'phase';
	return {
		scope,
		view,
		films: [...columns].sort((a, b) => (byPhase ? phaseOf(a) - phaseOf(b) : yearOf(a) - yearOf(b))),
		motifs: motifs.filter((one) => drawn.has(one.id)),
		appearances: seen,
		opens,
		borrowings:
			view === 'network' && (scope === 'record' || scope === 'all')
				? reuses.filter((one) => one.what !== 'piece')
				: [],
		pieces:
			scope === 'speech' || scope === 'all'
				? reuses
						.filter((one) => one.what === 'piece')
						.sort((a, b) => (a.order?.value ?? 0) - (b.order?.value ?? 0))
				: []
	};
}

/** Where a film stands in time. One whose own date is open stands where its pictures were taken. */
export function yearOf(film: Film): number {
	const own = spanOf(film.date.value ?? '');
	if (!own.somewhere && own.from !== null) return own.from;
	return (film.filmed?.value ? spanOf(film.filmed.value).from : own.from) ?? 0;
}

/** Place of a film's phase in the article's order, from 1; 0 where it has none. */
export function phaseOf(film: Film): number {
	return film.phase?.value ? phases.indexOf(film.phase.value) + 1 : 0;
}

/** What an open claim says all the same; empty where it says nothing. */
export function partsOf(open: OpenAppearance) {
	return open.claim.value ?? { count: null, known: [], candidates: [] };
}

export const filmById = new Map(films.map((film) => [film.id, film]));
export const motifById = new Map(motifs.map((motif) => [motif.id, motif]));

/** What the cue is about: two kinds of thing named together mean where they meet. */
export function pointsAt(cue: Cue) {
	const film = (id: FilmId) => cue.films?.includes(id) ?? false;
	const motif = (id: Motif['id']) => cue.motifs?.includes(id) ?? false;
	return {
		film,
		motif,
		appearance: (one: Pick<Appearance, 'film' | 'motif'>) =>
			(cue.films !== undefined || cue.motifs !== undefined) &&
			(cue.films === undefined || film(one.film)) &&
			(cue.motifs === undefined || motif(one.motif)),
		open: (one: OpenAppearance) =>
			(cue.open?.includes(one.id) ?? false) || (cue.films === undefined && motif(one.motif)),
		reuse: (one: Reuse) =>
			(cue.reuses?.includes(one.id) ?? false) || (one.what === 'piece' && film(one.to))
	};
}

export interface Picked {
	readonly film?: Film | undefined;
	readonly motif?: Motif | undefined;
	readonly appearance?: Appearance | undefined;
	readonly open?: OpenAppearance | undefined;
	readonly reuse?: Reuse | undefined;
}

/** What the reader chose among the rows given; an id that is not among them is ignored. */
export function pickedIn(rows: InScope, choice: Choice): Picked {
	const drawnFilms = new Set([
		...rows.films,
		...speechFilms.filter((film) => rows.pieces.some((piece) => piece.to === film.id))
	]);
	return {
		film: [...drawnFilms].find((one) => one.id === choice.film),
		motif: rows.motifs.find((one) => one.id === choice.motif),
		appearance: rows.appearances.find((one) => keyOf(one) === choice.claim),
		open: rows.opens.find((one) => one.id === choice.claim),
		reuse: [...rows.borrowings, ...rows.pieces].find((one) => one.id === choice.reuse)
	};
}

/** How an appearance is named in a choice. */
export function keyOf(one: Pick<Appearance, 'film' | 'motif'>): string {
	return `${one.film}.${one.motif}`;
}
