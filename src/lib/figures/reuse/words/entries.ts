// Rows of the table, one a datum: what each says, and what a choice finds it by.
import type { Cell, TableRow } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { formatDate } from '$lib/data/derive';
import type { MotifId } from '$lib/data/ids';
import type { Appearance, Film, OpenAppearance, Reuse, Shot } from '../data';
import { claimOf, type Listed } from '../scope/elsewhere';
import { filmById, keyOf, lives, motifById, partsOf } from '../scope/scope';
import { spell } from '$lib/data/words';
import type { Scene, Unnamed } from '../scope/told';
import { dateWords, leftWords, nameOf, phaseName, placeOf, yearLabel } from './words';

/** A row, and what the reader's choice is compared with. */
export interface Entry extends TableRow {
	readonly films: readonly string[];
	readonly motif?: MotifId | undefined;
	/** What a choice of one thing names it by. */
	readonly ids: readonly string[];
}

function titleOf(film: Film | undefined): Cell {
	if (!film) return 'not named';
	return { text: film.title.value ?? film.short, lang: film.titleLanguage };
}

export function enterAppearance(one: Appearance, emphasised: boolean): Entry {
	const film = filmById.get(one.film);
	return {
		key: keyOf(one),
		cells: [
			motifById.get(one.motif)?.title ?? one.motif,
			titleOf(film),
			film ? dateWords(film) : '',
			one.present.value ? 'has it' : 'has it not'
		],
		certainty: one.present.certainty,
		claim: address.appearance(one),
		emphasised,
		films: [one.film],
		motif: one.motif,
		ids: [keyOf(one)]
	};
}

/** An open count; where its candidates are kept back it has none, and is listed under no film. */
export function enterOpen(one: OpenAppearance, emphasised: boolean): Entry {
	const { candidates } = partsOf(one);
	const films = candidates.flatMap((id) => filmById.get(id) ?? []);
	const names = films.map((film) => film.short).join(', ');
	return {
		key: one.id,
		cells: [
			motifById.get(one.motif)?.title ?? one.motif,
			names || 'not named',
			'',
			names
				? `${leftWords(one)} of ${spell(candidates.length)} ${leftWords(one) === 'one' ? 'has' : 'have'} it`
				: `${leftWords(one)} more`
		],
		certainty: one.claim.certainty,
		claim: address.open(one),
		emphasised,
		films: candidates,
		motif: one.motif,
		ids: names ? [one.id, ...one.hangsWith] : [one.id]
	};
}

/** What a catalogue lists of a film outside the seven. */
export function enterListed(one: Listed, emphasised: boolean): Entry {
	const { film, motif, words, certainty, claim } = one;
	return {
		key: claim,
		cells: [
			motif ? (motifById.get(motif)?.title ?? motif) : 'A piece of another kind',
			`${film.short}, outside the seven`,
			formatDate(film.date.value ?? ''),
			`not seen here; as we read what is listed: ${words}`
		],
		certainty,
		claim,
		emphasised,
		films: [],
		motif: motif ?? undefined,
		ids: [claim, claimOf(film)]
	};
}

const taken = {
	edit: 'Its edit',
	footage: 'Its pictures of the record',
	piece: 'A piece of Stalin’s speech'
};

export function enterReuse(one: Reuse, emphasised: boolean): Entry {
	const film = filmById.get(one.to);
	const from = filmById.get(one.from as Film['id']);
	const source = from ? nameOf(from) : 'newsreels that are not named';
	return {
		key: one.id,
		cells: [
			taken[one.what],
			titleOf(film),
			film ? dateWords(film) : '',
			one.what === 'piece' ? 'holds one' : `taken from ${source}`
		],
		certainty: one.claim.certainty,
		claim: address.reuse(one),
		emphasised,
		films: [one.to, one.from],
		ids: [one.id]
	};
}

export function enterPlace(one: Reuse, total: number, emphasised: boolean): readonly Entry[] {
	if (!one.order) return [];
	const place = placeOf(one, total);
	return [
		{
			...enterReuse(one, emphasised),
			key: `${one.id}.order`,
			cells: [
				'Place of the piece',
				...enterReuse(one, emphasised).cells.slice(1, 3),
				place === 'order open' ? 'one of the middle, order open' : `the ${place} of ${total}`
			],
			certainty: one.order.certainty,
			claim: address.reuseOrder(one)
		}
	];
}

/** What is said of a film. */
const enter = (
	film: Film,
	what: string,
	said: string,
	rest: Omit<Entry, 'cells' | 'films'>
): Entry => ({ cells: [what, titleOf(film), dateWords(film), said], films: [film.id], ...rest });

/** How many frames the later film gives a shot of the edit. */
export function enterFrames(shot: Shot, film: Film): Entry {
	const { value, certainty } = shot.frames;
	const said = value === null ? 'not counted' : `${value} frames`;
	return enter(film, `Length of “${shot.title}”`, said, {
		key: `${shot.id}.frames`,
		certainty,
		claim: address.shot(shot, 'frames'),
		emphasised: false,
		motif: lives[shot.id][0],
		ids: []
	});
}

/** What the article says of a scene; or who is in the picture and has no name there. */
export function enterTold(
	what: string,
	one: Scene | Unnamed,
	emphasised: boolean
): readonly Entry[] {
	const film = filmById.get(one.film);
	const { claim, words } = one;
	if (!film) return [];
	return [
		enter(film, what, words, { key: claim, certainty: 'stated', claim, emphasised, ids: [claim] })
	];
}

/** When a film was made. */
export function enterDate(film: Film, emphasised: boolean): Entry {
	return enter(film, 'Date', `stands at ${yearLabel(film)}`, {
		key: `${film.id}.date`,
		certainty: film.date.certainty,
		claim: address.film(film, 'date'),
		emphasised,
		ids: []
	});
}

export function enterPhase(film: Film, emphasised: boolean): readonly Entry[] {
	if (!film.phase?.value) return [];
	return [
		enter(film, 'Phase of memory', phaseName(film.phase.value), {
			key: `${film.id}.phase`,
			certainty: film.phase.certainty,
			claim: address.film(film, 'phase'),
			emphasised,
			ids: []
		})
	];
}
