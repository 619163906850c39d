import { describe, expect, it } from 'vitest';
import { besides } from '$lib/data/beside';
import { address, listClaims } from '$lib/data/claims';
import { besideIds } from '$lib/data/ids';
import type { Cue } from './cue';
import { cues, learned } from './cues.fixture';
import { beside } from './index';

const known = listClaims({ besides }).map((one) => one.address);
const all: Cue = { found: [...learned] };
const rows = (cue: Cue, choice = {}) => beside.table(cue, choice).rows;
const keys = (cue: Cue, choice = {}) => rows(cue, choice).map((row) => row.key);

describe('the table', () => {
	it('has a row for each who was found and for no other, each resting on a claim that can be opened', () => {
		for (const cue of cues.filter(({ found }) => found.length)) {
			expect(keys(cue)).toEqual(besideIds.filter((id) => cue.found.includes(id)));
			for (const { claim, cells } of rows(cue)) {
				expect(known).toContain(claim);
				expect(cells).toHaveLength(5);
			}
		}
	});

	it('gives no name that the claim of its row doesn’t', () => {
		const named = besides.filter(({ names }) => names);
		expect(named).not.toEqual([]);
		for (const { names = '', says } of named)
			for (const name of names.split(', ')) expect(says.value).toContain(name);
	});

	it('has a row for the place while nothing is found, and names nobody there', () => {
		const [place, ...rest] = rows({ found: [] });
		expect(rest).toEqual([]);
		expect(place?.key).toBe('place');
		expect(place?.cells[0]).toBe('not yet found');
		expect(known).toContain(place?.claim);
		for (const { who } of besides) expect(JSON.stringify(place)).not.toContain(who);
	});

	it('stands in the order that is shown, and says which it is', () => {
		expect(keys(all)).toEqual(besideIds);
		expect(keys(all, { view: 'found' })).toEqual(learned);
		expect(beside.table(all, {}).caption).toContain('said');
		expect(beside.table(all, { view: 'found' }).caption).toContain('found');
		expect(rows(all, { view: 'found' }).map(({ cells }) => cells[4])).toEqual(
			learned.map((_, index) => String(index + 1))
		);
	});

	it('quotes where words are quoted, French as French, and else says what is said', () => {
		const says = new Map(rows(all).map(({ key, cells }) => [key, cells[2]]));
		for (const { id, words, says: claim } of besides)
			expect(says.get(id)).toEqual(
				id === 'annales'
					? { text: '“deux boiseurs”', lang: 'fr' }
					: words === null
						? claim.value
						: `“${words}”`
			);
	});

	it('says in a word whom each puts beside him', () => {
		expect(rows(all).map(({ cells }) => cells[3])).toEqual([
			'nobody',
			'a question',
			'two',
			'two',
			'two',
			'one',
			'two',
			'two',
			'many'
		]);
	});

	it('keeps only the row that was chosen, by any claim of it, and ignores what was not found', () => {
		expect(keys(all, { claim: 'beside.book.says' })).toEqual(['book']);
		expect(keys(all, { claim: 'beside.time.count' })).toEqual(['time']);
		const cue: Cue = { found: ['picture', 'lamp'] };
		for (const choice of [{ claim: 'beside.book.says' }, { claim: 'beside' }, { film: 'voie' }])
			expect(rows(cue, choice)).toEqual(rows(cue));
	});

	it('marks the row the step is about, and shows how sure each is', () => {
		const marked = rows({ ...all, now: 'time' }).filter((row) => row.emphasised);
		expect(marked.map((row) => row.key)).toEqual(['time']);
		for (const { key, certainty } of rows(all))
			expect(certainty).toBe(besides.find(({ id }) => id === key)?.says.certainty);
	});
});

describe('the evidence of a choice', () => {
	it('is what the chosen one says, and nothing for what this figure does not know', () => {
		for (const one of besides) {
			expect(beside.evidence({ claim: address.beside(one, 'count') })).toBe(
				address.beside(one, 'says')
			);
			expect(known).toContain(beside.evidence({ claim: address.beside(one, 'says') }));
		}
		expect(beside.evidence({ claim: 'sign.headroom.shows' })).toBeNull();
		expect(beside.evidence({ view: 'found' })).toBeNull();
		expect(beside.evidence({})).toBeNull();
	});
});
