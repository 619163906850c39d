import { describe, expect, it } from 'vitest';
import { addVisit, dayOf, moreOf, parseDays, printCounts, type CountedDay } from './counted';

const empty: CountedDay = {
	day: '2027-01-04',
	visits: 0,
	seconds: 0,
	longest: 0,
	furthest: [],
	languages: {},
	idle: 0,
	restarts: 0
};
const visits = [
	{ seconds: 30, furthest: -1, language: 'en', idle: true },
	{ seconds: 240, furthest: 2, language: 'en', idle: false },
	{ seconds: 60, furthest: 0, language: 'fr', idle: true }
];

describe('The counts of a day', () => {
	it('are its visits, how long they were, how far they went, and how many just walked away', () => {
		expect(visits.reduce(addVisit, empty)).toEqual({
			...empty,
			visits: 3,
			seconds: 330,
			longest: 240,
			furthest: [1, 1, 0, 1],
			languages: { en: 2, fr: 1 },
			idle: 2
		});
	});
	it('are a row of a table that a spreadsheet opens, with a column a chapter', () => {
		const table = printCounts([visits.reduce(addVisit, empty)], ['One', 'The "usual"', 'Three']);
		const [head, row, end] = table.split('\r\n');
		expect(head).toContain('"furthest: The ""usual"""');
		expect(row).toBe('2027-01-04,3,330,240,1,1,0,1,2,1,2,0');
		expect(head?.split(',')).toHaveLength(row?.split(',').length ?? 0);
		expect(end).toBe('');
	});
	it('belong to the local day, whatever the hour', () => {
		expect(dayOf(new Date(2027, 0, 4, 23, 59))).toBe('2027-01-04');
		expect(dayOf(new Date(2027, 0, 5, 0, 0))).toBe('2027-01-05');
	});
});

describe('A record from elsewhere', () => {
	it('is read where it is whole, and left out where it is not, so that no damage spreads', () => {
		const good = { ...empty, visits: 3, furthest: [1, 2], languages: { en: 3 } };
		expect(parseDays(JSON.stringify([good, { ...good, visits: -1 }, { day: 'x' }, null]))).toEqual([
			good
		]);
		for (const text of ['', '{', '{}', 'null', '[[]]']) expect(parseDays(text)).toEqual([]);
	});

	it('gives way to the one that has seen more, whichever that is', () => {
		const [less, more] = [
			{ ...empty, visits: 2, restarts: 5 },
			{ ...empty, visits: 3 }
		];
		expect(moreOf(less, more)).toBe(more);
		expect(moreOf(more, less)).toBe(more);
		expect(moreOf(undefined, less)).toBe(less);
		expect(moreOf(empty, { ...empty, restarts: 1 }).restarts).toBe(1);
	});
});
