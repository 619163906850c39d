import { describe, expect, it } from 'vitest';
import { listClaims } from '$lib/data/claims';
import { quantities } from '$lib/data/quantities';
import type { Cue } from './cue';
import { tonnes } from './index';
import { allRows, mine, plainOf, record, shows } from './amounts';

const known = [...listClaims({ quantities }).map((one) => one.address), mine.claim];
const guesses: readonly Cue[] = [
	{ show: 'usual' },
	...shows.map((show) => ({ show, guess: true as const }))
];

describe('the table', () => {
	it('rests every row on a claim that exists, so that each can be opened', () => {
		for (const row of allRows) expect(known).toContain(row.claim);
	});

	it('gives nothing away while the record is to be guessed, not even to a choice', () => {
		for (const cue of guesses)
			for (const choice of [{}, { claim: record.claim }, { claim: mine.claim }]) {
				const text = JSON.stringify(tonnes.table(cue, choice));
				expect(text).not.toMatch(/102|1020|14|shift|share/);
			}
	});

	it('says of the mine’s day that it is worked out, for the article does not give it', () => {
		const row = tonnes.table({ show: 'mine' }, {}).rows.find((one) => one.claim === mine.claim);
		expect(row).toMatchObject({ certainty: 'inferred', claim: 'derived.mine-day-tonnes' });
		expect(plainOf(mine)).toBe(1020);
	});

	it('keeps only the amount that was chosen, and ignores claims it does not know', () => {
		expect(tonnes.table({}, { claim: record.claim }).rows.map((row) => row.key)).toEqual([
			'record'
		]);
		expect(tonnes.table({}, { claim: 'film.voie.kind' })).toEqual(tonnes.table({}, {}));
	});

	it('marks the row the step is about, and none while it is guessed', () => {
		const marked = (cue: Cue) =>
			tonnes
				.table(cue, {})
				.rows.filter((row) => row.emphasised)
				.map((row) => row.key);
		expect(marked({})).toEqual(['record']);
		expect(marked({ show: 'usual' })).toEqual(['usual']);
		expect(marked({ guess: true })).toEqual([]);
	});
});

describe('the evidence of a choice', () => {
	it('is the chosen claim itself, and nothing for a claim of another figure', () => {
		expect(tonnes.evidence({ claim: mine.claim })).toBe(mine.claim);
		expect(tonnes.evidence({ claim: 'film.voie.kind' })).toBeNull();
		expect(tonnes.evidence({})).toBeNull();
	});
});
