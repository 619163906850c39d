import { describe, expect, it } from 'vitest';
import { address, listClaims } from '$lib/data/claims';
import { signs } from '$lib/data/signs';
import type { Cue } from './cue';
import { anatomy } from './index';
import { takes } from './points';

const known = listClaims({ signs }).map((one) => one.address);
const keys = (cue: Cue, choice = {}) => anatomy.table(cue, choice).rows.map((row) => row.key);

describe('the table', () => {
	it('has a row for every point of the take, each resting on a claim that can be opened', () => {
		for (const take of ['seam', 'other-take'] as const) {
			const { rows } = anatomy.table({ take }, {});
			expect(rows.map((row) => row.key)).toEqual(
				signs.filter((one) => one.take === take).map((one) => one.id)
			);
			for (const row of rows) expect(known).toContain(row.claim);
		}
		expect(keys({ take: 'both' })).toEqual(signs.map((one) => one.id));
	});

	it('says whose each argument is: the article’s four, and ours marked as inferred', () => {
		for (const { cells, certainty } of anatomy.table({ take: 'both' }, {}).rows)
			expect(cells.at(-1)).toBe(certainty === 'inferred' ? 'ours' : 'the article’s');
		const ours = anatomy.table({ take: 'both' }, {}).rows.filter((r) => r.cells[3] === 'ours');
		expect(ours.map((row) => row.key)).toEqual(['both-hands', 'second-miner']);
	});

	it('gives no point away while they are to be found, not even to a choice', () => {
		for (const take of ['seam', 'other-take', 'both'] as const)
			for (const choice of [{}, { point: 'both-hands' }, { claim: 'sign.headroom.shows' }]) {
				const text = JSON.stringify(anatomy.table({ take, withhold: true }, choice));
				for (const { id, title, shows } of signs) {
					expect(text).not.toContain(id);
					expect(text).not.toContain(title);
					expect(text).not.toContain(shows.value);
				}
			}
	});

	it('keeps only the point that was chosen, by its id or by a claim of it, and ignores ids it does not know', () => {
		const cue = { take: 'seam' } as const;
		expect(keys(cue, { point: 'both-hands' })).toEqual(['both-hands']);
		expect(keys(cue, { claim: 'sign.little-coal.against' })).toEqual(['little-coal']);
		for (const choice of [{ point: 'fog' }, { point: 'headroom' }, { claim: 'film.voie.kind' }])
			expect(keys(cue, choice)).toEqual(keys(cue));
	});

	it('marks the row the step is about', () => {
		const marked = anatomy
			.table({ take: 'seam', point: 'both-hands' }, {})
			.rows.filter((row) => row.emphasised);
		expect(marked.map((row) => row.key)).toEqual(['both-hands']);
	});
});

describe('the evidence of a choice', () => {
	it('is what follows from the chosen point, and nothing for what this figure does not know', () => {
		for (const sign of signs) {
			expect(anatomy.evidence({ point: sign.id })).toBe(address.sign(sign, 'follows'));
			expect(known).toContain(anatomy.evidence({ point: sign.id }));
		}
		expect(anatomy.evidence({ claim: 'sign.headroom.shows' })).toBe('sign.headroom.follows');
		expect(anatomy.evidence({ point: 'fog' })).toBeNull();
		expect(anatomy.evidence({})).toBeNull();
	});
});

describe('the takes', () => {
	it('number their points from one, the article’s before ours', () => {
		for (const { points } of takes) {
			expect(points.map((one) => one.number)).toEqual([1, 2, 3, 4, 5]);
			expect(points.map((one) => one.ours)).toEqual([false, false, false, false, true]);
		}
	});
});
