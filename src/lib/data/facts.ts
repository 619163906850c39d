// What prose may print: every number, date and title of the data by a short name. Used while building only.
import { address, listClaims, type AddressedClaim } from './claims';
import { formatDate, formatNumber } from './derive';
import { dataset } from './dataset';
import { derivedClaims } from './derived-claims';
import type { Claim } from './evidence';
import { capital, inWords } from './words';

type Kind = 'amount' | 'date' | 'title' | 'text';
type Amount = number | { readonly min: number; readonly max: number };

export interface Fact {
	readonly id: string;
	readonly address: string;
	readonly about: string;
	readonly claim: Claim<unknown>;
	readonly kind: Kind;
	readonly unit?: string;
	/** Language of a title. */
	readonly lang?: string;
}

/** Ways to print a fact. `unit`: with its unit. `words`: in letters. `year`, `day` (no year), `month` (no day): of a date. `min`, `max`: an end of a range. */
export const factForms = ['unit', 'words', 'Words', 'year', 'day', 'month', 'min', 'max'] as const;
export type FactForm = (typeof factForms)[number];

const facts: ReadonlyMap<string, Fact> = new Map(
	[
		...dataset.quantities.map((one): Fact => ({
			id: one.id,
			address: address.quantity(one),
			about: one.what,
			claim: one.amount,
			kind: 'amount',
			unit: one.unit
		})),
		...derivedClaims.map((one): Fact => ({ ...one, kind: 'amount' })),
		...dataset.events.map((one): Fact => ({
			id: `${one.id}.date`,
			address: address.event(one),
			about: one.what,
			claim: one.date,
			kind: 'date'
		})),
		...dataset.otherFilms.map((one): Fact => ({
			id: `${one.id}.date`,
			address: address.otherFilm(one, 'date'),
			about: `Outside the corpus: ${one.title.value ?? one.id}: date`,
			claim: one.date,
			kind: 'date'
		})),
		...dataset.shots.map((one): Fact => ({
			id: `${one.id}.frames`,
			address: address.shot(one, 'frames'),
			about: `Shot ${one.order}, ${one.title}: frames`,
			claim: one.frames,
			kind: 'amount',
			unit: 'frames'
		})),
		...dataset.films.flatMap((one): Fact[] => {
			const fact = (
				field: string,
				claim: Claim<unknown>,
				kind: Kind,
				rest?: Partial<Fact>
			): Fact => ({
				id: `${one.id}.${field}`,
				address: address.film(one, field),
				about: `${one.title.value ?? one.id}: ${field}`,
				claim,
				kind,
				...rest
			});
			return [
				fact('title', one.title, 'title', { lang: one.titleLanguage }),
				fact('english', one.english, 'title', { lang: 'en' }),
				fact('date', one.date, 'date'),
				...(one.filmed ? [fact('filmed', one.filmed, 'date')] : []),
				...one.durations.map((row) =>
					fact(`seconds.${row.of}`, row.seconds, 'amount', { unit: 'seconds' })
				)
			];
		})
	].map((fact) => [fact.id, fact])
);

/** Every name prose may use. */
export const factIds: readonly string[] = [...facts.keys()];

/** Throws where there is no such fact, naming near ones. */
export function findFact(id: string): Fact {
	const found = facts.get(id);
	if (found) return found;
	const stem = id.split(/[.-]/)[0] ?? id;
	const near = factIds.filter((one) => one.includes(stem));
	throw new Error(`unknown fact: ${id} (valid: ${(near.length ? near : factIds).join(', ')})`);
}

/** Every claim a reader can open: the dataset's, and those derived from it. */
export const openableClaims: readonly AddressedClaim[] = [...listClaims(dataset), ...derivedClaims];

/** A fact as prose prints it. Throws where the form does not suit it. */
export function sayFact(fact: Fact, form?: FactForm): string {
	const { value } = fact.claim;
	if (value === null)
		throw new Error(`fact ${fact.id} is open and has no value to print: say so in words`);
	if (fact.kind === 'date') return sayDate(String(value), form, fact.id);
	if (fact.kind !== 'amount') return String(value);
	const amount = value as Amount;
	const one = (number: number) =>
		form === 'words' || form === 'Words' ? inWords(number) : formatNumber(number);
	let text: string;
	if (typeof amount === 'number') text = one(amount);
	else if (form === 'min') text = one(amount.min);
	else if (form === 'max') text = one(amount.max);
	else text = `${one(amount.min)} to ${one(amount.max)}`;
	if (form === 'Words') text = capital(text);
	return form === 'unit' ? `${text}\u00a0${fact.unit}` : text;
}

function sayDate(edtf: string, form: FactForm | undefined, id: string): string {
	if (form === undefined) return formatDate(edtf);
	const plain = /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(edtf);
	const words = formatDate(edtf);
	if (form === 'year' && plain) return plain[1] ?? '';
	if (form === 'day' && plain?.[3]) return words.replace(/\u00a0\d{4}$/, '');
	const interval = /^(\d{4})\/(\d{4})$/.exec(edtf);
	if (interval && form === 'min') return interval[1] ?? '';
	if (interval && form === 'max') return interval[2] ?? '';
	if (form === 'month' && plain?.[2]) return words.replace(/^\d{1,2}\u00a0/, '');
	throw new Error(`fact ${id} is the date ${edtf}: it can't be printed as ${form}`);
}
