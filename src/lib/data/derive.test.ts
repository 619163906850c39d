import { describe, expect, it } from 'vitest';
import {
	averageShot,
	countedFrames,
	formatDate,
	formatNumber,
	framesOf,
	medianShot,
	presence,
	spanOf
} from './derive';
import { inWords } from './words';
import { shots } from './shots';

const fifth = shots.at(-1);

describe('what follows from the counted frames', () => {
	it('140 are counted, 65 of them without him', () => {
		expect(countedFrames(shots)).toBe(140);
		expect(presence(shots, 7, 24).absent).toEqual({ min: 65, max: 65 });
	});

	it('the fifth shot has 16 to 39 frames at 24 a second and 23 to 47 at 25: what rounding to seven leaves', () => {
		if (!fifth) throw new Error('no fifth shot');
		expect(framesOf(fifth, shots, 7, 24)).toEqual({ min: 16, max: 39 });
		expect(framesOf(fifth, shots, 7, 25)).toEqual({ min: 23, max: 47 });
	});

	it('he is in the picture for about four seconds', () => {
		const { shown } = presence(shots, 7, 24);
		expect([shown.min / 24, shown.max / 24].map((one) => one.toFixed(2))).toEqual(['3.79', '4.75']);
	});

	it('the median does not move with the uncounted shot, the average does', () => {
		expect(medianShot(shots, 7, 24)).toEqual({ min: 36, max: 36 });
		expect(averageShot(shots, 7, 24)).toEqual({ min: 31.2, max: 35.8 });
	});
});

describe('dates', () => {
	it.each([
		['1935-11-17', '17\u00a0November\u00a01935'],
		['1941/1943', '1941 to 1943'],
		['1935-08-30/1935-08-31', '30 to 31\u00a0August\u00a01935'],
		['[1935-11-14..1935-11-17]', 'between 14 and 17\u00a0November\u00a01935'],
		['[1935-08-30..1935-12]', 'between 30\u00a0August and December\u00a01935'],
		['1935-12-30/1936-01-02', '30\u00a0December\u00a01935 to 2\u00a0January\u00a01936'],
		['[1930..1940]', 'between 1930 and 1940'],
		['[1935-11-17..]', '17\u00a0November\u00a01935 or later'],
		['196X', 'the 1960s'],
		['1938-01', 'January\u00a01938']
	])('%s reads %s', (edtf, words) => {
		expect(formatDate(edtf)).toBe(words);
	});

	it('stand on the axis where they belong, and say whether they lasted', () => {
		expect(spanOf('1941/1943')).toEqual({ from: 1941, to: 1944, somewhere: false });
		expect(spanOf('[1930..1940]')).toEqual({ from: 1930, to: 1941, somewhere: true });
		expect(spanOf('[1935-11-17..]').to).toBeNull();
		expect(spanOf('1935-08-30').from).toBeCloseTo(1935.66, 2);
	});
});

describe('numbers', () => {
	it('are printed with thousands apart from ten thousand up', () => {
		expect([1500, 250000].map(formatNumber)).toEqual(['1500', '250,000']);
	});
	it('go in words up to where words help', () => {
		expect([7, 35, 100, 140].map(inWords)).toEqual([
			'seven',
			'thirty-five',
			'a hundred',
			'a hundred and forty'
		]);
		expect(() => inWords(1.5)).toThrow();
	});
});
