// Which rows of the data a cue draws, in which order, and which of them the cue and the reader point at.
import type { Choice } from '$lib/components/figure/types';
import { spanOf } from '$lib/data/derive';
import type { FilmId, MotifId, ShotId } from '$lib/data/ids';
import type { Cue } from './cue';
import {
	appearances,
	films,
	motifs,
	openAppearances,
	reuses,
	shots,
	type Appearance,
	type Film,
	type Motif,
	type OpenAppearance,
	type OtherFilm,
	type Reuse,
	type Shot
} from './data';
import { elsewhereFilms, elsewhereOf, listed, type Listed } from './elsewhere';

export type Phase = NonNullable<NonNullable<Film['phase']>['value']>;
/** In the article's order. */
export const phases: readonly Phase[] = ['looking-back', 'celebration', 'commemoration'];

/** The films that tell the record: those that took their pictures of it from somewhere. */
export const recordFilms = films.filter((film) =>
	reuses.some((reuse) => reuse.to === film.id && reuse.what === 'footage')
);
/** The one edit that is traced from film to film. */
const edits = reuses.filter((reuse) => reuse.what === 'edit');

/** The motifs a shot of 1993 lives on in, the first its own. */
const livesOf = (shot: ShotId) =>
	motifs.filter((one) => one.shot?.value === shot).map((one) => one.id);
export const lives: Readonly<Record<ShotId, readonly MotifId[]>> = {
	seam: livesOf('seam'),
	belt: livesOf('belt'),
	exit: livesOf('exit'),
	bearded: livesOf('bearded'),
	bouquet: livesOf('bouquet')
};
/** Rows that stand together: in the order of the shots, then what is in none of them. */
const bundles: readonly (readonly MotifId[])[] = [
	lives.seam,
	['other-take', 'helper'],
	lives.belt,
	lives.exit,
	['bearded-man', 'boy'],
	['flowers', 'to-camera'],
	['name-card']
];

export interface InScope {
	readonly scope: NonNullable<Cue['scope']>;
	readonly view: 'network' | 'matrix';
	/** The edit that is laid beside the one it was taken from. */
	readonly edit: Reuse | undefined;
	/** Names of films are kept back. */
	readonly nameless: boolean;
	/** Candidates of open claims are kept back: none of these rows has any. */
	readonly blank: boolean;
	/** Films with a column, in the order of the columns. */
	readonly films: readonly Film[];
	/** Films outside the seven with a column. */
	readonly elsewhere: readonly OtherFilm[];
	/** All columns from left to right; by phase, what has none comes last. */
	readonly columns: readonly (Film | OtherFilm)[];
	/** Rows by what they stand with; the first of each may stand for the rest. */
	readonly bundles: readonly (readonly MotifId[])[];
	readonly motifs: readonly Motif[];
	readonly appearances: readonly Appearance[];
	readonly opens: readonly OpenAppearance[];
	/** Edits and footage taken over. */
	readonly borrowings: readonly Reuse[];
	/** Pieces of the speech, by their place in it as far as that is known. */
	readonly pieces: readonly Reuse[];
	/** What the cue points at. */
	readonly at: ReturnType<typeof pointsAt>;
	/** Ids of motifs and borrowings that the cue or the reader names. */
	readonly asked: ReadonlySet<string | undefined>;
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
	const edit = cue.edit && view === 'network' ? edits[0] : undefined;
	const blank = cue.withhold === 'open';
	const columns =
		scope === 'speech'
			? []
			: edit
				? films.filter((film) => film.id === edit.from || film.id === edit.to)
				: scope === 'record'
					? recordFilms
					: films.filter((film) => film.shows.value === true);
	const has = (id: FilmId) => columns.some((film) => film.id === id);
	const opens = edit ? [] : openAppearances.filter((one) => partsOf(one).candidates.some(has));
	const seen = appearances.filter(
		(one) =>
			has(one.film) &&
			(!edit || Object.values(lives).some(([own]) => own === one.motif)) &&
			// what follows by elimination would name those that are left
			!(blank && isInferred(one) && opens.some((open) => open.motif === one.motif))
	);
	const drawn = new Set([...seen, ...opens].map((one) => one.motif));
	const byPhase = view === 'matrix' && cue.order === 'phase';
	const together =
		scope === 'celebration'
			? [...celebrated.map((id) => [id]), bundles.flat().filter((id) => !celebrated.includes(id))]
			: bundles.map((some) => some.filter((id) => drawn.has(id)));
	const ordered = [...columns].sort((a, b) =>
		byPhase ? phaseOf(a) - phaseOf(b) : yearOf(a) - yearOf(b)
	);
	const elsewhere = cue.elsewhere ? elsewhereFilms : [];
	const both = [...ordered, ...elsewhere];
	const all = edit ? edits : reuses.filter((one) => one.what !== 'piece');
	return {
		scope,
		view,
		edit,
		nameless: cue.withhold === 'films',
		blank,
		films: ordered,
		elsewhere,
		columns: byPhase ? both : both.sort((a, b) => yearOf(a) - yearOf(b)),
		bundles: together,
		motifs: together.flat().flatMap((id) => motifById.get(id) ?? []),
		appearances: seen,
		opens: blank ? opens.map(keepBack) : opens,
		borrowings: view === 'network' && (scope === 'record' || scope === 'all') ? all : [],
		pieces:
			scope === 'speech'
				? reuses
						.filter((one) => one.what === 'piece')
						.sort((a, b) => (a.order?.value ?? 0) - (b.order?.value ?? 0))
				: [],
		at: pointsAt(cue),
		asked: new Set<string | undefined>([
			...(cue.motifs ?? []),
			...(cue.reuses ?? []),
			...openAppearances
				.filter((one) => one.id === choice.claim || cue.open?.includes(one.id))
				.map((one) => one.motif),
			choice.motif,
			choice.reuse,
			choice.claim?.split('.')[1]
		])
	};
}

const isInferred = (one: Appearance) => one.present.certainty === 'inferred';

/** An open claim without its candidates, and without the films that only elimination gives it. */
function keepBack(open: OpenAppearance): OpenAppearance {
	const known = partsOf(open).known.filter((film) =>
		appearances.some((one) => one.film === film && one.motif === open.motif && !isInferred(one))
	);
	return {
		...open,
		claim: { ...open.claim, value: { count: partsOf(open).count, known, candidates: [] } }
	} as OpenAppearance;
}

/** Where a film stands in time. One whose own date is open stands where its pictures were taken. */
export function yearOf(film: Pick<Film, 'date' | 'filmed'>): number {
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
/** Motifs of the two films of celebration. */
const celebrated = bundles
	.flat()
	.filter((id) =>
		appearances.some(
			(one) => one.motif === id && filmById.get(one.film)?.phase?.value === 'celebration'
		)
	)
	.reverse();

/** What the cue is about: two kinds of thing named together mean where they meet. */
function pointsAt(cue: Cue) {
	const film = (id: FilmId) => cue.films?.includes(id) ?? false;
	const motif = (id: Motif['id']) => cue.motifs?.includes(id) ?? false;
	return {
		film,
		motif,
		appearance: (one: Pick<Appearance, 'film' | 'motif'>) =>
			(cue.films !== undefined || cue.motifs !== undefined) &&
			(cue.films === undefined || film(one.film)) &&
			(cue.motifs === undefined || motif(one.motif)),
		listed: (one: Listed) => cue.films === undefined && motif(one.motif),
		open: (one: OpenAppearance) =>
			(cue.open?.includes(one.id) ?? false) || (cue.films === undefined && motif(one.motif)),
		reuse: (one: Reuse) =>
			(cue.reuses?.includes(one.id) ?? false) || (one.what === 'piece' && film(one.to))
	};
}

export interface Picked {
	readonly film: Film | undefined;
	readonly motif: Motif | undefined;
	readonly appearance: Appearance | undefined;
	readonly open: OpenAppearance | undefined;
	readonly reuse: Reuse | undefined;
	readonly shot: Shot | undefined;
	/** A film outside the seven, and of its pieces the one that was meant. */
	readonly elsewhere: OtherFilm | undefined;
	readonly listed: Listed | undefined;
}

/** What the reader chose among the rows given; an id that is not among them is ignored. */
export function pickedIn(rows: InScope, choice: Choice): Picked {
	const film = filmById.get(choice.film as FilmId);
	const elsewhere = rows.elsewhere.find((one) => one === elsewhereOf(choice.claim));
	return {
		film:
			film && (rows.films.includes(film) || rows.pieces.some((piece) => piece.to === film.id))
				? film
				: undefined,
		motif: rows.motifs.find((one) => one.id === choice.motif),
		appearance: rows.appearances.find((one) => keyOf(one) === choice.claim),
		open: rows.opens.find((one) => one.id === choice.claim),
		reuse: [...rows.borrowings, ...rows.pieces].find((one) => one.id === choice.reuse),
		shot: rows.motifs.length > 0 ? shots.find((one) => one.id === choice.shot) : undefined,
		elsewhere,
		listed: elsewhere && listed.find((one) => one.claim === choice.claim)
	};
}

/** How an appearance is named in a choice. */
export function keyOf(one: Pick<Appearance, 'film' | 'motif'>): string {
	return `${one.film}.${one.motif}`;
}
