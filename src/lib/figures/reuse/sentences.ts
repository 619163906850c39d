// Sentences about single things of the network: a film, a motif, where they meet, an open count, a borrowing.
import type { Appearance, Film, Motif, OpenAppearance, Reuse } from '$lib/data/schema';
import { filmById, motifById, partsOf } from './scope';
import type { InScope } from './scope';
import { capital, spell } from '$lib/data/words';
import { have, joinWords, leftWords, nameAll, nameOf, placeOf } from './words';

export interface Telling {
	readonly rows: InScope;
	/** Names of films are kept back. */
	readonly nameless: boolean;
	/** Candidates of open claims are kept back. */
	readonly blank: boolean;
}

export function saySpeech({ pieces }: InScope, nameless: boolean): string {
	const name = (piece: Reuse | undefined) =>
		nameless || !piece ? 'one film' : (filmById.get(piece.to)?.short ?? piece.to);
	const open = pieces.filter((one) => one.order?.certainty === 'unresolved').length;
	return `Stalin’s speech lies in ${spell(pieces.length)} compilations: it begins in ${name(pieces[0])} and ends in ${nameless ? 'another' : name(pieces.at(-1))}; the order of ${spell(open)} is open.`;
}

export function sayAppearance(one: Appearance, { nameless }: Telling): string {
	const film = filmById.get(one.film);
	const name = film ? nameOf(film, nameless) : one.film;
	const has = one.present.value ? 'has it' : 'has it not';
	const how =
		one.present.certainty === 'stated' ? 'the article says so' : 'this is inferred, not said';
	return `${motifById.get(one.motif)?.title}: ${name} ${has}; ${how}.`;
}

export function sayOpen(open: OpenAppearance, { nameless, blank }: Telling): string {
	const title = motifById.get(open.motif)?.title;
	const { count, known: found, candidates } = partsOf(open);
	if (count === null)
		return `${title}: the article gives no number and names no film${blank ? '' : `; ${nameAll(candidates, nameless)} may have it`}.`;
	const besides = found.length > 0 ? `besides ${spell(found.length)} known films, ` : '';
	if (blank)
		return `${title}: ${besides}${leftWords(open, true)} more, counted by the article and not named.`;
	const end =
		open.hangsWith.length > 0 ? 'another count hangs on which' : 'which, the article does not say';
	return `${title}: ${besides}${leftWords(open)} of ${nameAll(candidates, nameless)}; ${end}.`;
}

export function sayOpens(opens: readonly OpenAppearance[], { nameless, blank }: Telling): string {
	const [one, other] = opens;
	const tied = one && other && opens.length === 2 && one.hangsWith.includes(other.id);
	const short = (open: OpenAppearance) => `“${motifById.get(open.motif)?.short}”`;
	if (tied && !blank)
		return `Two counts hang together: of ${nameAll(partsOf(one).candidates, nameless)}, ${leftWords(one)} must have ${short(one)}, ${leftWords(other)} ${short(other)}.`;
	return `${capital(spell(opens.length))} counts are open, the films not named: ${joinWords(opens.map(short), 'and')}.`;
}

export function sayBorrowing(reuse: Reuse, { rows, nameless }: Telling): string {
	const name = (id: Reuse['from']) => {
		const film = filmById.get(id as Film['id']);
		return film ? nameOf(film, nameless) : id;
	};
	const sure =
		reuse.claim.certainty === 'stated'
			? 'the article says so and names none'
			: 'this is inferred, and none is named';
	if (reuse.what === 'edit')
		return `${capital(name(reuse.to))} takes over the edit of ${name(reuse.from)}; the article concludes it from their likeness.`;
	if (reuse.what === 'footage')
		return `${capital(name(reuse.to))} takes its pictures of the record from newsreels; ${sure}.`;
	const place = placeOf(reuse, rows.pieces.length);
	const film = nameless ? 'One compilation' : (filmById.get(reuse.to)?.short ?? reuse.to);
	return place === 'order open'
		? `${film} holds one of the middle pieces of Stalin’s speech; their order is open.`
		: `${film} holds the ${place} of ${spell(rows.pieces.length)} pieces of Stalin’s speech; the article says so.`;
}

export function sayBorrowings(all: readonly Reuse[], { rows, nameless }: Telling): string {
	if (all.every((one) => one.what === 'piece')) return saySpeech(rows, nameless);
	if (all.every((one) => one.what === 'footage'))
		return `${capital(spell(all.length))} films take their pictures of the record from newsreels, and the article names none of these.`;
	return `${capital(spell(all.length))} borrowings: what each film of the record took, and from where as far as it is known.`;
}

export function sayMotif(motif: Motif, telling: Telling): string {
	const { rows, nameless } = telling;
	const here = rows.appearances.filter((one) => one.motif === motif.id);
	const present = here.filter((one) => one.present.value);
	const absent = here.filter((one) => !one.present.value);
	const opens = rows.opens.filter((one) => one.motif === motif.id);
	const [only] = present;
	const single =
		only && present.length === 1 && opens.length === 0 ? filmById.get(only.film) : undefined;
	const parts = opens.map((open) => sayLeft(open, telling));
	if (single) parts.unshift(`said of ${nameOf(single, nameless)} alone`);
	else if (present.length > 0) parts.unshift(`${have(present.length)} it${inference(present)}`);
	if (absent.length > 0)
		parts.push(
			`${spell(absent.length)} ${absent.length === 1 ? 'has' : 'have'} it not${inference(absent)}`
		);
	return `${motif.title}: ${parts.join('; ')}.`;
}

/** How many of some appearances are inferred, where any is. */
function inference(some: readonly Appearance[]): string {
	const inferred = some.filter((one) => one.present.certainty === 'inferred').length;
	if (inferred === 0) return '';
	return inferred === some.length ? ', by inference' : `, ${spell(inferred)} by inference`;
}

/** What an open count adds to the films that are known. */
function sayLeft(open: OpenAppearance, { blank }: Telling): string {
	const { count, known: found, candidates } = partsOf(open);
	if (count === null) return 'the article gives no number';
	const left = leftWords(open, blank);
	const has = `${left} ${left === 'one' ? 'has' : 'have'} it`;
	const too = found.length > 0 ? ' too' : '';
	if (blank) return `${has}${too}, not named`;
	return `of ${spell(candidates.length)} ${too ? 'others' : 'films'} ${has}${too}, the article does not say which`;
}

export function sayFilm(film: Film, telling: Telling): string {
	const { rows, nameless, blank } = telling;
	const piece = rows.pieces.find((one) => one.to === film.id);
	if (piece && !rows.films.includes(film)) return sayBorrowing(piece, telling);
	const here = rows.appearances.filter((one) => one.film === film.id);
	const present = here.filter((one) => one.present.value);
	const open = rows.opens.filter((one) => partsOf(one).candidates.includes(film.id)).length;
	const left = blank || open === 0 ? '' : `; ${spell(open)} more ${open === 1 ? 'is' : 'are'} open`;
	const count = `${spell(present.length)} motif${present.length === 1 ? '' : 's'}`;
	return `${capital(nameOf(film, nameless))}: ${count} known in it${inference(present)}${left}${piece ? '; it also holds a piece of Stalin’s speech' : ''}.`;
}
