import { describe, expect, it } from 'vitest';
import { listClaims } from '$lib/data/claims';
import { averageShot, countedFrames, medianShot, presence } from '$lib/data/derive';
import { films } from '$lib/data/films';
import { shots as data } from '$lib/data/shots';
import { effectiveRate, sequenceSeconds } from '../sequence/reading';
import { say } from './say';
import { table } from '../sequence/table';
import { choices, name } from '../sequence/testing';
import { cues } from './test-cues';
import { shots } from './index';

const cellsOf = (...given: Parameters<typeof table>) =>
	table(...given).rows.map((row) => row.cells);
const words = (sentence: string) => sentence.split(/\s+/).length;

const claims = new Set(
	listClaims({
		films,
		shots: data,
		signs: [],
		motifs: [],
		appearances: [],
		openAppearances: [],
		reuses: [],
		events: [],
		quantities: []
	}).map((one) => one.address)
);

describe('the table of the shots', () => {
	it('has a row a shot with the frames the article counts, the uncounted one as a range', () => {
		expect(cellsOf({}, {}).map((cells) => cells[2])).toEqual(['39', '36', '36', '29', '16–39']);
		expect(table({}, {}).rows.map((row) => row.certainty)).toEqual([
			'stated',
			'stated',
			'stated',
			'stated',
			'unresolved'
		]);
	});

	it('adds up who is in the picture, and rests each row on the claim that says so', () => {
		const { rows } = table({ presence: true }, {});
		expect(rows.map((row) => row.cells[2])).toEqual([
			'39',
			'36',
			'36',
			'29',
			'16–39',
			'91–114',
			'65'
		]);
		expect(rows[1]).toMatchObject({ claim: 'shot.belt.shows', certainty: 'inferred' });
		expect(rows.map((row) => row.emphasised)).toEqual([
			true,
			false,
			true,
			false,
			true,
			false,
			false
		]);
	});

	it('gives the average as a range and the median as one number, since only one of them moves', () => {
		for (const rate of [24, 25] as const) {
			const rows = cellsOf({ measures: true, rate }, {}).slice(-2);
			const average = averageShot(data, sequenceSeconds, rate);
			expect(rows[0]?.[2]).toBe(`${average.min}–${average.max}`);
			expect(rows[1]?.[2]).toBe(String(medianShot(data, sequenceSeconds, rate).min));
			expect(medianShot(data, sequenceSeconds, rate)).toEqual({ min: 36, max: 36 });
		}
	});

	it('reckons seconds by the rate of the reader before that of the cue', () => {
		expect(cellsOf({ rate: 25 }, {})[1]?.[3]).toBe('1.44');
		expect(cellsOf({ rate: 25 }, { rate: '24' })[1]?.[3]).toBe('1.50');
		expect(effectiveRate({}, { rate: '18' })).toBe(24);
	});

	it('withholds with the cue: rows after the last shot shown, and every number that is hidden', () => {
		const rows = cellsOf({ upto: 'belt', counts: 'hidden', measures: true, presence: true }, {});
		expect(rows.map((cells) => cells[0])).toEqual(['At the seam', 'The belt']);
		for (const cue of cues.filter((one) => one.counts === 'hidden'))
			for (const choice of choices) {
				const { columns, caption } = table(cue, choice);
				const all = [...cellsOf(cue, choice).flat(), ...columns, caption];
				expect(all.join(' '), name(cue)).not.toMatch(/\d/);
			}
	});

	it('keeps to what the reader chose, and ignores what it does not know', () => {
		expect(table({}, { shot: 'exit' }).rows.map((row) => row.key)).toEqual(['exit']);
		expect(table({}, { shot: 'nobody' })).toEqual(table({}, {}));
		expect(table({ upto: 'seam' }, { shot: 'exit' })).toEqual(table({ upto: 'seam' }, {}));
	});

	it('has as many cells as columns in every row, at every cue and choice', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const { columns, rows } = table(cue, choice);
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row.cells.length, name(cue)).toBe(columns.length);
			}
	});

	it('leads every row to a claim a reader can open', () => {
		for (const cue of cues)
			for (const { claim } of table(cue, {}).rows)
				expect(claims.has(claim) || claim.startsWith('derived.'), claim).toBe(true);
		for (const choice of choices) {
			const claim = shots.evidence(choice);
			expect(claim === null || claims.has(claim), name(choice)).toBe(true);
		}
		expect(shots.evidence({ shot: 'bouquet' })).toBe('shot.bouquet.frames');
	});
});

describe('the sentence', () => {
	it('is one, of at most 25 words, at every cue and choice', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const sentence = say(cue, choice);
				expect(words(sentence), sentence).toBeLessThanOrEqual(25);
				expect(sentence).toMatch(/^[A-Z“].*[.?]$/);
				expect(sentence).not.toMatch(/undefined|NaN|null/);
			}
	});

	it('takes its numbers from the data: what is counted, shown and left over', () => {
		const { absent } = presence(data, sequenceSeconds, 24);
		expect(say({}, {})).toContain(`${countedFrames(data)} frames`);
		expect(say({ presence: true }, {})).toContain(`${absent.min} of the ${countedFrames(data)}`);
		expect(say({ presence: true }, {})).toContain('the man about four');
		expect(say({ highlight: ['bouquet'] }, {})).toContain('16 to 39 frames');
		expect(say({ highlight: ['belt', 'bearded'] }, {})).toContain('65 of the 140');
		expect(say({ measures: true }, {})).toContain('31.2 to 35.8 frames');
		expect(say({ unit: 'seconds', rate: 25 }, {})).toContain('0.92 to 1.88');
	});

	it('is restated by the choice, so that a reader hears what was picked', () => {
		expect(say({}, { shot: 'belt' })).toContain('“The belt”, takes 36 of');
		expect(say({ presence: true }, { shot: 'belt' })).toContain('does without him for 36');
	});

	it('tells no number where counts are hidden, not even how many shots there are', () => {
		for (const cue of cues.filter((one) => one.counts === 'hidden'))
			for (const choice of choices)
				expect(say(cue, choice), name(cue)).not.toMatch(
					/\d|\b(two|three|four|five|six|seven|eight|nine|ten)\b/
				);
	});
});
