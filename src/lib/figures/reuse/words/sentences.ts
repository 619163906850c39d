// Sentences about single things of the figure: a film, a motif, where they meet, an open count, a borrowing.
import type { Appearance, Film, Motif, OpenAppearance, Reuse } from '../data';
import { filmById, motifById, partsOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { capital, spell } from '$lib/data/words';
import { joinWords, leftWords, nameAll, nameOf, placeOf } from './words';

export function saySpeech({ pieces }: InScope): string {
	const name = (piece: Reuse | undefined) =>
		piece ? (filmById.get(piece.to)?.short ?? piece.to) : '';
	const open = pieces.filter((one) => one.order?.certainty === 'unresolved').length;
	return `Stalin’s speech lies in ${spell(pieces.length)} compilations: it begins in ${name(pieces[0])} and ends in ${name(pieces.at(-1))}; the order of ${spell(open)} is open.`;
}

export function sayAppearance(one: Appearance): string {
	const film = filmById.get(one.film);
	const name = film ? nameOf(film) : one.film;
	const has = one.present.value ? 'has it' : 'has it not';
	const how =
		one.present.certainty === 'stated' ? 'the article says so' : 'this is inferred, not said';
	return `${motifById.get(one.motif)?.title}: ${name} ${has}; ${how}.`;
}

export function sayOpen(open: OpenAppearance, { blank }: InScope): string {
	const title = motifById.get(open.motif)?.title;
	const { count, known: found, candidates } = partsOf(open);
	if (count === null)
		return `${title}: the article gives no number and names no film${blank ? '' : `; ${nameAll(candidates)} may have it`}.`;
	const besides = found.length > 0 ? `besides ${spell(found.length)} known, ` : '';
	if (blank)
		return `${title}: ${besides}${leftWords(open)} more, counted by the article and not named.`;
	const end =
		open.hangsWith.length > 0 ? 'another count hangs on which' : 'which, the article does not say';
	return `${title}: ${besides}${leftWords(open)} of ${nameAll(candidates)}; ${end}.`;
}

export function sayOpens(opens: readonly OpenAppearance[], { blank }: InScope): string {
	const [one, other] = opens;
	const tied = one && other && opens.length === 2 && one.hangsWith.includes(other.id);
	const short = (open: OpenAppearance) => `“${motifById.get(open.motif)?.short}”`;
	if (tied && !blank)
		return `Two counts hang together: of ${nameAll(partsOf(one).candidates)}, ${leftWords(one)} must have ${short(one)}, ${leftWords(other)} ${short(other)}.`;
	return `${capital(spell(opens.length))} counts are open, the films not named: ${joinWords(opens.map(short), 'and')}.`;
}

export function sayBorrowing(reuse: Reuse, { pieces }: InScope): string {
	const name = (id: Reuse['from']) => {
		const film = filmById.get(id as Film['id']);
		return film ? nameOf(film) : id;
	};
	const sure =
		reuse.claim.certainty === 'stated'
			? 'the article says so and names none'
			: 'this is inferred, and none is named';
	if (reuse.what === 'edit')
		return `${capital(name(reuse.to))} takes over the edit of ${name(reuse.from)}; the article concludes it from their likeness.`;
	if (reuse.what === 'footage')
		return `${capital(name(reuse.to))} takes its pictures of the record from newsreels; ${sure}.`;
	const place = placeOf(reuse, pieces.length);
	const film = filmById.get(reuse.to)?.short ?? reuse.to;
	return place === 'order open'
		? `${film} holds one of the middle pieces of Stalin’s speech; their order is open.`
		: `${film} holds the ${place} of ${spell(pieces.length)} pieces of Stalin’s speech; the article says so.`;
}

export function sayBorrowings(all: readonly Reuse[], rows: InScope): string {
	if (all.some((one) => one.what === 'piece')) return saySpeech(rows);
	return `${capital(spell(all.length))} borrowings: what each film of the record took, and from where as far as it is known.`;
}

/** @param title what it is called: its own title, or that of the shot that lives on in it */
export function sayMotif(motif: Motif, rows: InScope, title = motif.title): string {
	const here = rows.appearances.filter((one) => one.motif === motif.id);
	const present = here.filter((one) => one.present.value);
	const absent = here.filter((one) => !one.present.value);
	const opens = rows.opens.filter((one) => one.motif === motif.id);
	const [only] = present;
	const film =
		only && present.length === 1 && opens.length === 0 ? filmById.get(only.film) : undefined;
	const parts = opens.map((open) => sayLeft(open, rows));
	if (film) parts.unshift(`said of ${nameOf(film)} alone`);
	else if (only) parts.unshift(`${have(present.length, 'film')} it${inference(present)}`);
	if (absent.length > 0) parts.push(`${have(absent.length)} it not${inference(absent)}`);
	return `${title}: ${parts.join('; ')}.`;
}

/** `three films have`, `one has`. */
function have(count: number, noun = ''): string {
	return `${spell(count)}${noun && ` ${noun}${count === 1 ? '' : 's'}`} ${count === 1 ? 'has' : 'have'}`;
}

/** How many of some appearances are inferred, where any is. */
function inference(some: readonly Appearance[]): string {
	const inferred = some.filter((one) => one.present.certainty === 'inferred').length;
	if (inferred === 0) return '';
	return inferred === some.length ? ', by inference' : `, ${spell(inferred)} by inference`;
}

/** What an open count adds to the films that are known. */
function sayLeft(open: OpenAppearance, { blank }: InScope): string {
	const { count, known: found, candidates } = partsOf(open);
	if (count === null) return 'the article gives no number';
	const left = leftWords(open);
	const too = found.length > 0 ? ' too' : '';
	const one = left === 'one';
	const has = `${left} ${one ? 'has' : 'have'} it${too}`;
	if (blank)
		return `${left}${too && ' more'} ${one ? 'has it and is' : 'have it and are'} not named`;
	return `of ${spell(candidates.length)} ${too ? 'others' : 'films'} ${has}, the article does not say which`;
}

export function sayFilm(film: Film, rows: InScope): string {
	const piece = rows.pieces.find((one) => one.to === film.id);
	if (piece) return sayBorrowing(piece, rows);
	const present = rows.appearances.filter((one) => one.film === film.id && one.present.value);
	const open = rows.opens.filter((one) => partsOf(one).candidates.includes(film.id)).length;
	const left = open === 0 ? '' : `; ${spell(open)} more ${open === 1 ? 'is' : 'are'} open`;
	const are = present.length === 1 ? 'is' : 'are';
	return `In ${nameOf(film)} ${sayMotifs(present.map((one) => one.motif))} ${are} known${inference(present)}${left}.`;
}

/** How many motifs; one or two of them by name. */
export function sayMotifs(ids: readonly Motif['id'][]): string {
	const names = ids.slice(0, 3).map((id) => `“${motifById.get(id)?.short}”`);
	const few = names.length < 3 && names.length > 0 ? `, ${joinWords(names, 'and')},` : '';
	return `${spell(ids.length)} motif${ids.length === 1 ? '' : 's'}${few}`;
}

/** What stands in one edit as in the other. */
export function sayEdit({ films }: InScope): string {
	const names = films.map((film) => nameOf(film));
	return `${capital(joinWords(names, 'and'))} share one order, it is concluded; the older has another belt shot, its place not said.`;
}
