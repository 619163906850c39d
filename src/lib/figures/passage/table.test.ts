import { describe, expect, it } from 'vitest';
import { listClaims } from '$lib/data/claims';
import { texts as allTexts } from '$lib/data/texts';
import type { Cue } from './cue';
import { texts } from './data';
import { passage } from './index';

const known = listClaims({ texts: allTexts }).map((one) => one.address);
const keys = (cue: Cue, choice = {}) => passage.table(cue, choice).rows.map((row) => row.key);

describe('the table', () => {
	it('has a row for every sentence, each resting on a claim that can be opened', () => {
		for (const { id, sentences } of texts) {
			const { rows } = passage.table({ text: id }, {});
			expect(rows.map(({ cells }) => cells[1])).toEqual(sentences.map(({ value }) => value));
			for (const row of rows) expect(known).toContain(row.claim);
		}
	});

	it('gives nothing away of what is kept back, not even to a choice', () => {
		for (const { id, sentences } of texts)
			for (const [upto] of sentences.entries())
				for (const choice of [{}, { claim: `text.${id}.${upto + 1}` }]) {
					const table = passage.table({ text: id, upto }, choice);
					for (const { value } of sentences.slice(upto))
						expect(JSON.stringify(table)).not.toContain(value);
					expect(table.rows.length).toBe(Math.max(1, upto));
				}
	});

	it('says so where all is kept back, and leads to the date', () => {
		for (const { id } of texts) {
			const [row, ...more] = passage.table({ text: id, upto: 0 }, {}).rows;
			expect(more).toEqual([]);
			expect(row).toMatchObject({ key: 'withheld', claim: `text.${id}.date` });
			expect(row?.cells[1]).toBe('kept back');
			expect(known).toContain(row?.claim);
		}
	});

	it('keeps only the sentence that was chosen, and ignores claims it does not know', () => {
		const cue = { text: 'book' } as const;
		expect(keys(cue, { claim: 'text.book.6' })).toEqual(['6']);
		for (const claim of ['text.pravda.1', 'text.book.7', 'film.voie.kind'])
			expect(keys(cue, { claim })).toEqual(keys(cue));
	});

	it('marks the row the step is about', () => {
		const marked = passage.table({ text: 'book', now: 6 }, {}).rows.filter((row) => row.emphasised);
		expect(marked.map((row) => row.key)).toEqual(['6']);
	});
});

describe('the evidence of a choice', () => {
	it('is the sentence that was chosen, and nothing for what this figure does not know', () => {
		for (const { id, sentences } of texts)
			for (const [index] of sentences.entries()) {
				const claim = `text.${id}.${index + 1}`;
				expect(passage.evidence({ claim })).toBe(claim);
			}
		for (const choice of [{ claim: 'text.book.7' }, { claim: 'film.voie.kind' }, {}])
			expect(passage.evidence(choice)).toBeNull();
	});
});
