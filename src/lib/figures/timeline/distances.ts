// How far apart two dates are, in days, months or years: only where both are dates or closed intervals, not ranges.
import type { Event } from './data';

const day = 86_400_000;
type Parts = readonly number[];

/** From the end of the first to the start of the second; null where a date is open or a range, or the second is not later. */
export function distanceBetween(first: Event, second: Event): string | null {
	const [a, b] = [partsOf(first, 'end'), partsOf(second, 'start')];
	if (!a || !b) return null;
	const precision = Math.min(a.length, b.length);
	const months = monthsOf(b) - monthsOf(a);
	if (precision === 3) {
		const days = Math.round((utc(b) - utc(a)) / day);
		if (days < 100) return days > 0 ? count(days, 'day') : null;
	}
	if (precision >= 2 && months < 24) {
		const whole = precision === 3 && (b[2] ?? 0) < (a[2] ?? 0) ? months - 1 : months;
		return whole > 0 ? count(whole, 'month') : null;
	}
	// with a year alone on one side, years are counted as the calendar counts them
	const years = precision === 1 ? (b[0] ?? 0) - (a[0] ?? 0) : Math.floor(months / 12);
	return years > 0 ? count(years, 'year') : null;
}

/** One date, of whatever precision. */
export function isFirm(event: Event): boolean {
	return partsOf(event, 'start') !== null && !lasted(event);
}

/** Something that lasted from one known date to another. */
export function lasted({ date }: Event): boolean {
	return date.value !== null && /^[\d-]+\/[\d-]+$/.test(date.value);
}

/** Something distances can be measured from and to. */
export function isPlaced(event: Event): boolean {
	return isFirm(event) || lasted(event);
}

function partsOf({ date }: Event, which: 'start' | 'end'): Parts | null {
	if (date.value === null || !/^[\d-]+(\/[\d-]+)?$/.test(date.value)) return null;
	const [start = '', end = start] = date.value.split('/');
	return (which === 'start' ? start : end).split('-').map(Number);
}

const monthsOf = ([year = 0, month = 1]: Parts) => year * 12 + month;
const utc = ([year = 0, month = 1, date = 1]: Parts) => Date.UTC(year, month - 1, date);
const count = (many: number, unit: string) => `${many} ${unit}${many === 1 ? '' : 's'}`;
