// What prose may print: every number, date and title of the data by a short name. Used while building only.
import { address, listClaims, type AddressedClaim } from './claims';
import {
	averageShot,
	countedFrames,
	formatDate,
	formatNumber,
	framesOf,
	medianShot,
	presence,
	secondsOf,
	type Range,
	type Rate
} from './derive';
import { dataset } from './dataset';
import { inferred, type Certainty, type Claim, type Places } from './evidence';

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

/** Printed length of the sequence, whole seconds. */
const sequence = quantityValue('sequence-seconds');

function quantityValue(id: string): number {
	const found = dataset.quantities.find((one) => one.id === id)?.amount.value;
	if (typeof found !== 'number') throw new Error(`quantity ${id} has no plain number`);
	return found;
}

/** Claims that follow by arithmetic from stated ones. */
export const derivedClaims: readonly (AddressedClaim & {
	readonly id: string;
	readonly unit: string;
})[] = deriveClaims();

function deriveClaims() {
	const { shots } = dataset;
	const counted = shots.filter((shot) => shot.frames.value !== null);
	const places = counted.flatMap((shot) => shot.frames.at) as unknown as Places;
	const all = ['p06.03', ...places] as unknown as Places;
	const fifth = shots.find((shot) => shot.frames.value === null);
	if (!fifth) throw new Error('no shot is left uncounted: the derived facts need one');
	const round = (value: number) => Math.round(value * 100) / 100;
	const derive = (
		id: string,
		unit: string,
		about: string,
		value: Amount,
		at: Places,
		because: string
	) => ({
		id,
		unit,
		about,
		address: `derived.${id}`,
		claim: inferred(value, at, because)
	});
	const inSeconds = (range: Range, rate: Rate): Amount => {
		const [min, max] = [round(secondsOf(range.min, rate)), round(secondsOf(range.max, rate))];
		return min === max ? min : { min, max };
	};
	const sum = counted.map((shot) => shot.frames.value).join(' + ');
	const rounding = `Seven seconds, if rounded to the nearest second, stands for anything from ${sequence - 0.5} up to ${sequence + 0.5}.`;
	const rows = [
		derive(
			'counted-frames',
			'frames',
			'Frames the article counts, in four of the five shots',
			countedFrames(shots),
			places,
			`${sum} = ${countedFrames(shots)}.`
		),
		derive(
			'absent-frames',
			'frames',
			'Counted frames without Stakhanov in the picture',
			presence(shots, sequence, 24).absent.max,
			places,
			'The frames of the belt and of the bearded man: neither shot shows him.'
		),
		derive(
			'shown-counted-frames',
			'frames',
			'Counted frames with Stakhanov in the picture',
			countedFrames(shots) - presence(shots, sequence, 24).absent.max,
			places,
			'The frames of the coal face and of the exit; the bouquet is not counted.'
		),
		derive(
			'assumed-rate',
			'frames a second',
			'Frame rate assumed here',
			24,
			all,
			'The article counts frames and seconds but names no rate. 24 a second is the rate of sound film; a video transfer in Europe runs at 25.'
		),
		derive(
			'video-rate',
			'frames a second',
			'Frame rate of a video transfer',
			25,
			all,
			'The rate of European video, at which an archive’s transfer of a film usually runs; the article does not say what was counted.'
		),
		derive(
			'strip-frames',
			'frames',
			'Frames in seven seconds at 24 a second',
			sequence * 24,
			all,
			`${sequence} seconds at 24 frames a second.`
		),
		...([24, 25] as const).flatMap((rate) => {
			const at = rate === 24 ? '' : '-25';
			const how = `at ${rate} frames a second`;
			const { shown, absent } = presence(shots, sequence, rate);
			return [
				derive(
					`fifth-frames${at}`,
					'frames',
					`Frames the fifth shot can have, ${how}`,
					framesOf(fifth, shots, sequence, rate),
					all,
					`${rounding} At ${rate} frames a second, less the ${countedFrames(shots)} frames counted.`
				),
				derive(
					`fifth-seconds${at}`,
					'seconds',
					`Seconds the fifth shot can last, ${how}`,
					inSeconds(framesOf(fifth, shots, sequence, rate), rate),
					all,
					`${rounding} The counted shots take ${round(secondsOf(countedFrames(shots), rate))} seconds ${how}.`
				),
				derive(
					`shown-seconds${at}`,
					'seconds',
					`Seconds with Stakhanov in the picture, ${how}`,
					inSeconds(shown, rate),
					all,
					`Shots one, three and five ${how}; the fifth as a range.`
				),
				derive(
					`absent-seconds${at}`,
					'seconds',
					`Seconds without Stakhanov in the picture, ${how}`,
					inSeconds(absent, rate),
					all,
					`The belt and the bearded man ${how}.`
				),
				derive(
					`average-seconds${at}`,
					'seconds',
					`Average shot length, ${how}`,
					inSeconds(averageShot(shots, sequence, rate), rate),
					all,
					`The length of the sequence divided by its five shots, ${how}; the fifth as a range.`
				),
				derive(
					`median-seconds${at}`,
					'seconds',
					`Median shot length, ${how}`,
					inSeconds(medianShot(shots, sequence, rate), rate),
					all,
					`The third longest of the five shots, ${how}: 36 frames, wherever the fifth falls.`
				)
			];
		}),
		derive(
			'median-frames',
			'frames',
			'Median shot length in frames',
			medianShot(shots, sequence, 24).min,
			all,
			'The third longest of the five: whatever the fifth shot’s length within its range, it stays the same.'
		),
		derive(
			'workers-left',
			'workers',
			'Workers left over when five do the work of 23',
			quantityValue('workers-before') - quantityValue('workers-after'),
			['p08.16'],
			'Twenty-three less five; the speech itself says 20.'
		),
		derive(
			'mine-day-tonnes',
			'tonnes',
			'A day’s output of the mine, if the record was a tenth of it',
			(quantityValue('record-tonnes') * 100) / quantityValue('record-share'),
			['p01.20'],
			'The record in tonnes divided by its share of the mine’s daily output.'
		),
		derive(
			'years-to-1988',
			'years',
			'Years from the book to the newspaper',
			50,
			['p02.10', 'p14.17'],
			'From 1938 to 1988.'
		),
		derive(
			'years-before-merger',
			'years',
			'Years from the French film to the merger of the collections',
			10,
			['p05.10', 'p04.22', 'p05.01'],
			'From 1993 to 2003.'
		)
	];
	return rows;
}

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

const small = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number below 200 in letters. */
export function inWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 199)
		throw new Error(`only whole numbers from 0 to 199 go in words: ${value}`);
	if (value >= 100) return value === 100 ? 'a hundred' : `a hundred and ${inWords(value - 100)}`;
	if (value < 20) return small[value] ?? '';
	const rest = value % 10;
	return `${tens[Math.floor(value / 10)]}${rest ? `-${small[rest]}` : ''}`;
}

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
	if (form === 'Words') text = text.charAt(0).toUpperCase() + text.slice(1);
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

export type { Certainty };
