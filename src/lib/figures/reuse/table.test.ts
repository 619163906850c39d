import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { appearances, openAppearances } from '$lib/data/appearances';
import { listClaims } from '$lib/data/claims';
import { films } from '$lib/data/films';
import { motifs } from '$lib/data/motifs';
import { reuses } from '$lib/data/reuse';
import { shots } from '$lib/data/shots';
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';
import type { Choice } from '$lib/components/figure/types';
import { cueSchema } from './cue';
import type { Cue } from './cue';
import { cues } from './cues.fixture';
import { reuse } from './index';
import { keyOf } from './scope';

const claims = new Map(
	listClaims({
		films,
		motifs,
		signs: [],
		appearances,
		openAppearances,
		reuses,
		shots,
		events: [],
		quantities: []
	}).map((one) => [one.address, one.claim])
);
const choices: readonly Choice[] = [
	{},
	...filmIds.map((film) => ({ film })),
	...motifIds.map((motif) => ({ motif })),
	...[...openIds, ...appearances.map(keyOf)].map((claim) => ({ claim })),
	...reuseIds.map((id) => ({ reuse: id })),
	...shots.map((shot) => ({ shot: shot.id })),
	{ view: 'matrix' },
	{ view: 'network' }
];
/** Everything a reader gets in words at a cue and a choice. */
function wordsAt(cue: Cue, choice: Choice): string {
	const table = reuse.table(cue, choice);
	const cells = table.rows.flatMap((row) =>
		row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))
	);
	return [reuse.say(cue, choice), table.caption, ...cells].join('\n');
}

describe('the table', () => {
	it('has one row for each datum where all is shown, so that nothing is said twice or left out', () => {
		// the pieces of the speech have a drawing, and a table, of their own
		const keys = [reuse.table({}, {}), reuse.table({ scope: 'speech' }, {})].flatMap(({ rows }) =>
			rows.map((row) => row.key)
		);
		const places = reuses.filter((one) => one.order).map((one) => `${one.id}.order`);
		const data = [
			...appearances.map(keyOf),
			...openAppearances.map((one) => one.id),
			...reuses.map((one) => one.id),
			...places
		];
		expect([...keys].sort()).toEqual(data.sort());
	});

	it('names a claim of the dataset in each row, with that claim’s certainty', () => {
		for (const cue of cues)
			for (const row of reuse.table(cue, {}).rows)
				expect(claims.get(row.claim)?.certainty, `${row.key} ${row.claim}`).toBe(row.certainty);
	});

	it('fills every column of every row, so that no cell shifts', () => {
		for (const cue of cues) {
			const { columns, rows } = reuse.table(cue, {});
			expect(rows.filter((row) => row.cells.length !== columns.length)).toEqual([]);
			expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
		}
	});

	it('emphasises what the cue points at and nothing else', () => {
		const keys = (cue: Cue) =>
			reuse
				.table(cue, {})
				.rows.filter((row) => row.emphasised)
				.map((row) => row.key);
		expect(keys({})).toEqual([]);
		expect(keys({ motifs: ['belt'] })).toEqual(['journal-1935.belt', 'voie.belt', 'open-belt']);
		expect(keys({ scope: 'speech', reuses: ['speech-63'] })).toEqual([
			'speech-63',
			'speech-63.order'
		]);
	});

	it('is filtered by each kind of choice, and keeps a count with the one it hangs with', () => {
		const keys = (choice: Choice) => reuse.table({}, choice).rows.map((row) => row.key);
		expect(keys({ claim: 'voie.belt' })).toEqual(['voie.belt']);
		expect(keys({ claim: 'open-boy' }).sort()).toEqual(['open-bearded', 'open-boy']);
		expect(keys({ motif: 'helper' })).toEqual(['plus-cher.helper']);
		expect(keys({ reuse: 'edit-1977-1993' })).toEqual(['edit-1977-1993']);
		expect(keys({ film: 'archives-57' })).toContain('archives-57.name-card');
		expect(keys({ film: 'archives-57' })).not.toContain('voie.belt');
	});

	it('ignores ids it does not know, so that a choice made elsewhere empties nothing', () => {
		expect(reuse.table({}, { film: 'metropolis', claim: 'record' })).toEqual(reuse.table({}, {}));
		expect(reuse.say({}, { motif: 'drill' })).toBe(reuse.say({}, {}));
		expect(reuse.evidence({ film: 'metropolis', shot: 'close-up' })).toBeNull();
	});
});

describe('what is withheld', () => {
	it('keeps the names of the films out of the sentence and the table', () => {
		const names = films.flatMap((film) => [film.short, film.title.value ?? film.short]);
		for (const scope of ['record', 'celebration', 'speech', 'all'] as const)
			for (const choice of choices) {
				const words = wordsAt({ scope, withhold: 'films' }, choice);
				expect(names.filter((name) => words.includes(name))).toEqual([]);
			}
	});

	it('keeps the candidates of open counts out of the sentence and the table', () => {
		for (const open of openAppearances) {
			const cue: Cue = { withhold: 'open', open: [open.id] };
			const row = reuse.table(cue, {}).rows.find((one) => one.key === open.id);
			const cells = (row?.cells ?? []).join(' ');
			const words = `${reuse.say(cue, {})} ${reuse.say(cue, { claim: open.id })} ${cells}`;
			const candidates = open.claim.value?.candidates ?? [];
			const named = films.filter(
				(film) => candidates.includes(film.id) && words.includes(film.short)
			);
			expect(named.map((film) => film.id)).toEqual([]);
		}
	});

	it('does not list an open count under its candidates, for that would name them', () => {
		const keys = reuse.table({ withhold: 'open' }, { film: 'bataille' }).rows.map((row) => row.key);
		expect(keys.filter((key) => key.startsWith('open-'))).toEqual([]);
	});
});

describe('the sentence', () => {
	it('is one sentence of at most 25 words at every cue and choice, so that it can be taken in', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const said = reuse.say(cue, choice);
				expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(25);
				expect(said, `${JSON.stringify(cue)} ${JSON.stringify(choice)}`).toMatch(
					/^[A-Z“].*[^.]\.$/
				);
				expect(said).not.toMatch(/undefined|null|NaN/);
			}
	});

	it('is restated by a film, a motif, an appearance, an open count and a borrowing', () => {
		const said = [
			{},
			{ film: 'voie' },
			{ motif: 'belt' },
			{ claim: 'voie.belt' },
			{ claim: 'open-belt' },
			{ reuse: 'edit-1977-1993' }
		].map((choice) => reuse.say({}, choice));
		expect(new Set(said).size).toBe(said.length);
	});

	it('says of what is inferred that it is', () => {
		expect(reuse.say({}, { claim: 'voie.seam-take' })).toContain('inferred');
		expect(reuse.say({}, { claim: 'journal-1935.belt' })).not.toContain('inferred');
	});
});

describe('the cue', () => {
	it('is accepted by the schema in every form the tests use, and refused with a key it lacks', () => {
		for (const cue of cues) expect(v.safeParse(cueSchema, cue).success).toBe(true);
		expect(v.safeParse(cueSchema, { motif: ['belt'] }).success).toBe(false);
		expect(v.safeParse(cueSchema, { motifs: ['belts'] }).success).toBe(false);
	});

	it('names evidence of the dataset for every choice the figure knows', () => {
		for (const choice of choices.filter((one) => one.view === undefined).slice(1))
			expect(claims.has(reuse.evidence(choice) ?? '')).toBe(true);
	});
});
