// Which rows of the data a cue draws, in which order, and which of them the cue and the reader point at.
import type { Choice } from '$lib/components/figure/types';
import { spanOf } from '$lib/data/derive';
import type { FilmId, MotifId, ShotId } from '$lib/data/ids';
import type { Cue } from '../cue';
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
} from '../data';
import { elsewhereOf, entries, listed, type Listed } from './elsewhere';
import { motifsOf, type SubjectId } from './subjects';
import { scenes, type Scene } from './told';

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
/** The motif each shot is of: the first of those it lives on in. */
const ownMotifs: ReadonlySet<MotifId> = new Set(Object.values(lives).flatMap(([own]) => own ?? []));
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

/** What is drawn of the rows. */
export type Form = 'grid' | 'windows' | 'scenes' | 'speech' | 'edit' | 'listing' | 'phases';

export interface InScope {
	readonly scope: NonNullable<Cue['scope']>;
	readonly form: Form;
	/** Form of the grid: threads through time, or frames at equal steps, with counts. */
	readonly view: 'threads' | 'grid';
	/** What is looked for in the windows. */
	readonly subject: SubjectId | undefined;
	/** Scenes that are drawn. */
	readonly scenes: readonly Scene[];
	/** The two strips of the edit stand apart: one over the other, and not laid together. */
	readonly apart: boolean;
	/** Films stand in the order of their phases, and not of their dates. */
	readonly byPhase: boolean;
	/** The edit that is laid on the one that took it over. */
	readonly edit: Reuse | undefined;
	/** Candidates of open claims are kept back: none of these rows has any. */
	readonly blank: boolean;
	/** Films with a column, in the order of the columns. */
	readonly films: readonly Film[];
	/** A film outside the seven, as it is listed. */
	readonly elsewhere: readonly OtherFilm[];
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

/** `matrix` is its name in addresses of older editions. */
const isGrid = ({ view }: Choice) => view === 'grid' || view === 'matrix';

function formOf(cue: Cue): Form {
	if (cue.windows) return 'windows';
	if (cue.scenes) return 'scenes';
	if (cue.edit) return 'edit';
	if (cue.elsewhere) return 'listing';
	if (cue.phases) return 'phases';
	return cue.scope === 'speech' ? 'speech' : 'grid';
}

/** What holds of the two that a reader may see at a cue; undefined where one is all there is. */
export function viewOf(cue: Cue, choice: Choice): string | undefined {
	const form = formOf(cue);
	if (form === 'edit') return choice.view === 'apart' ? 'apart' : 'laid';
	if (cue.windows === 'order')
		return isGrid(choice) ? 'grid' : choice.view === 'threads' ? 'threads' : 'order';
	// films without rows, or with few of them, have nothing to be counted
	return form === 'grid' && !cue.rows ? (isGrid(choice) ? 'grid' : 'threads') : undefined;
}

/** Which films have a column, a window or a strip. */
function filmsOf(form: Form, scope: InScope['scope'], edit: Reuse | undefined, cue: Cue) {
	if (form === 'speech') return [];
	if (form === 'scenes') {
		return films.filter((film) => scenesOf(cue).some((scene) => scene.film === film.id));
	}
	if (edit) return films.filter((film) => film.id === edit.from || film.id === edit.to);
	// the film of the five shots
	if (form === 'listing') return films.filter((film) => film.id === edits[0]?.to);
	return scope === 'record' ? recordFilms : films.filter((film) => film.shows.value === true);
}

const scenesOf = (cue: Cue): readonly Scene[] =>
	(cue.scenes ?? []).flatMap((id) => scenes.find((scene) => scene.id === id) ?? []);

/** The motifs that a cue leaves of all. */
function isAsked(cue: Cue, motif: MotifId): boolean {
	if (cue.windows) return motifsOf(cue.windows).includes(motif);
	if (cue.rows === 'none' || cue.scenes || cue.phases) return false;
	if (cue.rows === 'shots' || cue.edit || cue.elsewhere) return ownMotifs.has(motif);
	return true;
}

/** The rows that a cue and the reader's view of it draw. */
export function rowsInScope(cue: Cue, choice: Choice): InScope {
	// the same films with all of their motifs, where a reader asks for them
	if (cue.windows === 'order' && viewOf(cue, choice) !== 'order')
		return rowsInScope({ scope: 'record', withhold: cue.withhold }, choice);
	const form = formOf(cue);
	const scope = ['windows', 'edit', 'listing'].includes(form) ? 'record' : (cue.scope ?? 'all');
	const view = viewOf(cue, choice) === 'grid' ? 'grid' : 'threads';
	const edit = form === 'edit' ? edits[0] : undefined;
	const blank = cue.withhold === 'open';
	const columns = filmsOf(form, scope, edit, cue);
	const has = (id: FilmId) => columns.some((film) => film.id === id);
	const opens = edit
		? []
		: openAppearances.filter((one) => isAsked(cue, one.motif) && partsOf(one).candidates.some(has));
	const seen = appearances.filter(
		(one) =>
			has(one.film) &&
			isAsked(cue, one.motif) &&
			// what follows by elimination would name those that are left
			!(blank && isInferred(one) && opens.some((open) => open.motif === one.motif))
	);
	const drawn = new Set([...seen, ...opens].map((one) => one.motif));
	const together = bundles.map((some) => some.filter((id) => drawn.has(id)));
	const byPhase = cue.phases === 'order';
	const ordered = [...columns].sort((a, b) =>
		byPhase ? phaseOf(a) - phaseOf(b) || yearOf(a) - yearOf(b) : yearOf(a) - yearOf(b)
	);
	// who took whose edit is told when the grid is whole
	const all = edit
		? edits
		: reuses.filter((one) => one.what === 'footage' || (one.what === 'edit' && !cue.rows));
	return {
		scope,
		form,
		view,
		subject: cue.windows,
		scenes: scenesOf(cue),
		edit,
		apart: viewOf(cue, choice) === 'apart',
		byPhase,
		blank,
		films: ordered,
		elsewhere: cue.elsewhere ? entries : [],
		bundles: together,
		motifs: together.flat().flatMap((id) => motifById.get(id) ?? []),
		appearances: seen,
		opens: blank ? opens.map(keepBack) : opens,
		borrowings: edit || (form === 'grid' && view === 'threads') ? all : [],
		pieces:
			form === 'speech'
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
/** What the cue is about: two kinds of thing named together mean where they meet. */
function pointsAt(cue: Cue) {
	const film = (id: FilmId) => cue.films?.includes(id) ?? false;
	const motif = (id: Motif['id']) => cue.motifs?.includes(id) ?? false;
	return {
		film,
		motif,
		appearance: (one: Pick<Appearance, 'film' | 'motif'>) =>
			motif(one.motif) && (cue.films === undefined || film(one.film)),
		// the entry is what its step is about
		listed: cue.elsewhere === true,
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
	readonly scene: Scene | undefined;
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
		shot: shots.find(
			(one) => one.id === choice.shot && rows.motifs.some(({ id }) => lives[one.id].includes(id))
		),
		elsewhere,
		listed: elsewhere && listed.find((one) => one.claim === choice.claim),
		scene: rows.scenes.find((one) => one.claim === choice.claim)
	};
}

/** How an appearance is named in a choice. */
export function keyOf(one: Pick<Appearance, 'film' | 'motif'>): string {
	return `${one.film}.${one.motif}`;
}
