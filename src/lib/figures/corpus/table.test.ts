import { describe, expect, it } from 'vitest';
import { listClaims } from '$lib/data/claims';
import { films } from '$lib/data/films';
import { quantities } from '$lib/data/quantities';
import { corpus } from './index';
import { groupsAt, hits, shown, stages } from './archive';

const known = new Set(listClaims({ films, quantities }).map((one) => one.address));
const textOf = (stage: (typeof stages)[number], choice = {}) =>
	JSON.stringify(corpus.table({ stage }, choice));

describe('the table', () => {
	it.each(stages)(
		'rests every row at %s on a claim that exists, so that each can be opened',
		(stage) => {
			for (const row of corpus.table({ stage }, {}).rows) expect([...known]).toContain(row.claim);
		}
	);

	it.each(stages)(
		'has no two rows at %s under one key, or the page could not tell them apart',
		(stage) => {
			const keys = corpus.table({ stage }, {}).rows.map((row) => row.key);
			expect(new Set(keys).size).toBe(keys.length);
		}
	);

	it('withholds what the stage withholds, or the guess is spoilt', () => {
		expect(textOf('database')).not.toContain(`"${hits.value}"`);
		expect(textOf('hits')).not.toContain(`"${shown.value}"`);
		expect(textOf('films')).not.toMatch(/in Pathé news|newsreel/);
	});

	it('has a row for each film and each count once the films are sorted', () => {
		const groups = groupsAt('collections').length;
		expect(corpus.table({ stage: 'collections' }, {}).rows).toHaveLength(3 + groups + shown.value);
	});

	it('keeps only the film that was chosen, and ignores films it does not know', () => {
		expect(corpus.table({ stage: 'kinds' }, { film: 'depute' }).rows).toMatchObject([
			{ key: 'depute', certainty: 'inferred', claim: 'film.depute.kind' }
		]);
		expect(corpus.table({}, { film: 'nosferatu' })).toEqual(corpus.table({}, {}));
		expect(corpus.table({ stage: 'hits' }, { film: 'depute' })).toEqual(
			corpus.table({ stage: 'hits' }, {})
		);
	});
});

describe('the evidence of a choice', () => {
	it('is that of the place where the film was picked, else that it shows him', () => {
		expect(corpus.evidence({ film: 'depute' })).toBe('film.depute.shows');
		expect(corpus.evidence({ film: 'depute', claim: 'film.depute.kind' })).toBe('film.depute.kind');
		expect(corpus.evidence({ film: 'depute', claim: 'film.voie.kind' })).toBe('film.depute.shows');
		expect(corpus.evidence({ film: 'nosferatu' })).toBeNull();
		expect(corpus.evidence({})).toBeNull();
	});
});
