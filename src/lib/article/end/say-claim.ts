// The value of a claim as its entry prints it.
import type { AddressedClaim } from '$lib/data/claims';
import { formatDate, formatNumber } from '$lib/data/derive';
import { films } from '$lib/data/films';
import { shots } from '$lib/data/shots';

/** Values that are names in the data, in words. */
const named: Readonly<Record<string, string>> = {
	ussr: 'Soviet Union',
	france: 'France',
	'gaumont-arkeion': 'Gaumont Arkéïon',
	'pathe-news': 'Pathé news',
	'gaumont-documentary': 'Gaumont documentary collection',
	'looking-back': 'looking back'
};

export function sayClaim({ address, about, claim: { value }, unit, says }: AddressedClaim): string {
	if (value === null) return 'not known';
	if (value === true) return says ?? 'yes';
	if (value === false) return 'no';
	if (typeof value === 'number') return withUnit(formatNumber(value), unit, about);
	if (typeof value === 'object' && 'min' in value && 'max' in value) {
		const years = isYears(about);
		const [min, max] = [Number(value.min), Number(value.max)].map((one) =>
			years ? String(one) : formatNumber(one)
		);
		return withUnit(`${min} to ${max}`, unit, about);
	}
	if (typeof value === 'object' && 'candidates' in value) return sayOpen(value as Open);
	if (address.endsWith('.shot')) return shots.find(({ id }) => id === value)?.title ?? '';
	if (/^event\.|\.(date|filmed|said)$/.test(address)) return formatDate(String(value));
	return named[String(value)] ?? String(value);
}

const isYears = (about: string) => /^First and last year/.test(about);

/** A number that counts nothing, a year or a place in a row, has no unit. */
function withUnit(number: string, unit: string | undefined, about: string): string {
	if (!unit || isYears(about) || /^Number of /.test(about)) return number;
	const one = number === '1' ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;
	return `${number}\u00a0${one}`;
}

interface Open {
	readonly count: number | null;
	readonly known: readonly string[];
	readonly candidates: readonly string[];
}
const sayOpen = ({ count, known, candidates }: Open) =>
	`${count ?? 'some'} in all; ${filmNames(known) || 'none is named'}${known.length ? ' are known' : ''}; ${filmNames(candidates)} may be`;
const filmNames = (ids: readonly string[]) =>
	ids.map((id) => films.find((film) => film.id === id)?.short ?? id).join(', ');
