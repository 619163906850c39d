// Films outside the seven: known from catalogues and captions, seen by nobody here. They have a date in the lane of what was filmed,
// a mark of another kind, and no part in any count.
import { address } from '$lib/data/claims';
import { formatDate } from '$lib/data/derive';
import { capital, spell } from '$lib/data/words';
import type { Cue } from './cue';
import { otherFilms, type Event } from './data';
import { dateOf } from './words';

/** What marks them, in the key and to those who listen. */
export const elsewhereWords = 'outside the seven, as listed elsewhere';

/** Their ids are addresses without a field, so that none is an event's. */
const home = 'elsewhere.';

const elsewhere = otherFilms.map((film): Event => ({
	id: `${home}${film.id}`,
	lane: 'filmed',
	short: film.short,
	what: film.title.value ?? film.short,
	date: film.date
}));

/** What the cue shows of them. */
export const elsewhereAt = (cue: Cue): readonly Event[] => (cue.elsewhere ? elsewhere : []);

export const isElsewhere = ({ id }: Pick<Event, 'id'>): boolean => id.startsWith(home);

/** Address of the claim that stands for an event; of a film outside the seven, that for its title. */
export function claimOf({ id }: Pick<Event, 'id'>): string {
	const film = otherFilms.find((one) => id === `${home}${one.id}`);
	return film ? address.otherFilm(film, 'title') : address.event({ id });
}

/** The film outside the seven that a claim is about. */
export const elsewhereOf = (claim: string | undefined): Event | undefined =>
	elsewhere.find(({ id }) => claim?.startsWith(`${id}.`));

/** One of them, as a reader chose it. */
export function sayElsewhere(film: Event): string {
	return `${film.what} (${dateOf(film)}): outside the seven films, known by what is listed of it alone; nobody here has seen it.`;
}

/** All that are shown, or nothing where none is. */
export function sayAllElsewhere(films: readonly Event[]): string | undefined {
	const [first, last] = [films[0], films.at(-1)];
	if (!first || !last) return undefined;
	if (first === last)
		return `One film outside the seven, of ${dateOf(first)}, is known here by a listing alone: nobody here has seen it.`;
	const from = formatDate(first.date.value?.split('/')[0] ?? '');
	return `${capital(spell(films.length))} films outside the seven, of ${from} to ${dateOf(last)}, are known here by listings alone: nobody here has seen one.`;
}
