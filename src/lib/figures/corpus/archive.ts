// What the figure knows of the archive: three counts, the films shown, and two ways to sort them.
import { address } from '$lib/data/claims';
import type { Certainty } from '$lib/data/evidence';
import type { FilmId } from '$lib/data/ids';
import { films, quantities, type CountId } from './data';

/** How far the archive has been narrowed; each stage keeps what the ones before it showed. */
export const stages = ['database', 'hits', 'films', 'collections', 'kinds'] as const;
export type Stage = (typeof stages)[number];

export interface Count {
	readonly value: number;
	readonly what: string;
	readonly claim: string;
	readonly certainty: Certainty;
}

/** A film in its place: that it shows him, or where it is sorted. */
export interface Member {
	readonly id: FilmId;
	readonly short: string;
	readonly title: string;
	readonly lang: string;
	readonly claim: string;
	readonly certainty: Certainty;
}

export interface Group {
	readonly name: string;
	/** Where a film of the group is placed, to follow “is placed”; for the seven themselves what they have. */
	readonly place: string;
	readonly count: Count;
	readonly members: readonly Member[];
	/** The stage points at it: the seven themselves, or the group whose every place the article states. */
	readonly now: boolean;
}

function countOf(id: CountId): Count {
	const found = quantities.find((one) => one.id === id);
	if (!found) throw new Error(`unknown quantity: ${id}`);
	const { value, certainty } = found.amount;
	if (typeof value !== 'number') throw new Error(`quantity ${id} has no plain number`);
	return { value, certainty, what: found.what, claim: address.quantity(found) };
}

export const items = countOf('archive-items');
export const hits = countOf('keyword-hits');
export const shown = countOf('films-with-images');

type Field = 'shows' | 'collection' | 'kind';

const sorts: Record<
	Field,
	readonly { value: unknown; name: string; place: string; count: CountId }[]
> = {
	shows: [
		{
			value: true,
			name: 'films with images of\u00a0him',
			place: 'has images of Stakhanov',
			count: 'films-with-images'
		}
	],
	collection: [
		{
			value: 'gaumont-arkeion',
			name: 'Gaumont Arkéïon',
			place: 'in the Gaumont Arkéïon collection',
			count: 'films-arkeion'
		},
		{ value: 'pathe-news', name: 'Pathé news', place: 'in Pathé news', count: 'films-pathe-news' },
		{
			value: 'gaumont-documentary',
			name: 'Gaumont documentary',
			place: 'in the Gaumont documentary collection',
			count: 'films-gaumont-documentary'
		}
	],
	kind: [
		{ value: 'newsreel', name: 'newsreels', place: 'among the newsreels', count: 'films-newsreel' },
		{
			value: 'documentary',
			name: 'documentaries',
			place: 'among the documentaries',
			count: 'films-documentary'
		}
	]
};

const fieldOf: Record<Stage, Field | null> = {
	database: null,
	hits: null,
	films: 'shows',
	collections: 'collection',
	kinds: 'kind'
};

/** The films in their groups at this stage; none while they are withheld. */
export function groupsAt(stage: Stage): readonly Group[] {
	const field = fieldOf[stage];
	if (field === null) return [];
	const groups = sorts[field].map(({ value, name, place, count }) => ({
		name,
		place,
		count: countOf(count),
		members: films
			.filter((film) => film.shows.value === true && film[field].value === value)
			.map((film): Member => ({
				id: film.id,
				short: film.short,
				title: film.title.value ?? film.short,
				lang: film.titleLanguage,
				claim: address.film(film, field),
				certainty: film[field].certainty
			}))
	}));
	const firm = groups.find((group) => group.members.every((one) => one.certainty === 'stated'));
	return groups.map((group) => ({ ...group, now: group === firm }));
}

/** The chosen film where it is to be seen, with its group. */
export function findFilm(
	stage: Stage,
	id: string | undefined
): { readonly member: Member; readonly group: Group } | null {
	for (const group of groupsAt(stage)) {
		const member = group.members.find((one) => one.id === id);
		if (member) return { member, group };
	}
	return null;
}
