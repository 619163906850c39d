import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { appearances, openAppearances } from '$lib/data/appearances';
import { listClaims } from '$lib/data/claims';
import { films } from '$lib/data/films';
import { motifs } from '$lib/data/motifs';
import { otherFilms } from '$lib/data/other-films';
import { reuses } from '$lib/data/reuse';
import { shots } from '$lib/data/shots';
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';
import type { Choice } from '$lib/components/figure/types';
import { cueSchema } from './cue';
import type { Cue } from './cue';
import { cues } from './cues.fixture';
import { claimOf, entries, listed } from './scope/elsewhere';
import { scenes } from './scope/told';
import { reuse } from './index';
import { keyOf } from './scope/scope';

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
		quantities: [],
		otherFilms
	}).map((one) => [one.address, one.claim])
);
const choices: readonly Choice[] = [
	{},
	...filmIds.map((film) => ({ film })),
	...motifIds.map((motif) => ({ motif })),
	...[...openIds, ...appearances.map(keyOf)].map((claim) => ({ claim })),
	...reuseIds.map((id) => ({ reuse: id })),
	...shots.map((shot) => ({ shot: shot.id })),
	...[...listed.map((one) => one.claim), ...entries.map(claimOf)].map((claim) => ({
		claim
	})),
	...scenes.map(({ claim }) => ({ claim })),
	{ claim: 'film.depute.people.1' },
	{ view: 'grid' },
	{ view: 'apart' }
];

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

	it('of windows, scenes and phases says what they draw, a row a datum', () => {
		const keys = (cue: Cue) => reuse.table(cue, {}).rows.map((row) => row.key);
		expect(keys({ windows: 'belt' })).toEqual(['journal-1935.belt', 'voie.belt', 'open-belt']);
		expect(keys({ windows: 'mouth' })).toContain('voie.seam-take');
		expect(keys({ scenes: ['sofa', 'desk'] })).toEqual([
			'film.depute.picture.10',
			'film.depute.picture.11'
		]);
		expect(keys({ scenes: ['wife'] })).toEqual(['film.depute.picture.8', 'film.depute.people.1']);
		expect(keys({ windows: 'order' })).toContain('plus-cher.other-take');
		expect(keys({ phases: 'dates' })).toHaveLength(7);
		expect(keys({ phases: 'order' })).toHaveLength(14);
	});

	it('has the words of the scene that is drawn, so that no drawing stands for another claim', () => {
		const said = Object.fromEntries(scenes.map(({ id, words }) => [id, words]));
		expect(said).toMatchObject({
			intertitle: expect.stringContaining('intertitle'),
			podium: expect.stringContaining('podium'),
			'title-card': expect.stringContaining('title card'),
			chalkboard: expect.stringContaining('chalkboard'),
			wife: expect.stringContaining('young woman'),
			table: expect.stringContaining('side by side at a table'),
			sofa: expect.stringContaining('sofa'),
			desk: expect.stringContaining('fountain pen')
		});
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

describe('a film outside the seven in words', () => {
	const cue = { elsewhere: true } as const;
	const keys = (choice: Choice) => reuse.table(cue, choice).rows.map((row) => row.key);
	const railway = 'elsewhere.other-railway';

	it('is the one whose listing has most pieces of kinds the seven have', () => {
		const kinds = ({ pieces }: (typeof otherFilms)[number]) =>
			pieces.filter(({ motif }) => motif !== null).length;
		const most = Math.max(...otherFilms.map(kinds));
		expect(entries.map(({ id }) => id)).toEqual(
			otherFilms.filter((film) => kinds(film) === most).map(({ id }) => id)
		);
	});

	it('has a row for each piece that is listed, said to be outside the seven and not seen', () => {
		const beside = reuse.table(cue, {}).rows.filter((row) => row.key.startsWith('elsewhere.'));
		expect(beside.map((row) => row.claim)).toEqual(
			[1, 2, 3, 4].map((place) => `${railway}.piece.${place}`)
		);
		for (const { cells } of beside)
			expect(cells.join(' ')).toMatch(
				/outside the seven.*not seen here; as we read what is listed/
			);
	});

	it('is said as far as it is known, and that nobody has seen it', () => {
		expect(reuse.say(cue, {})).toBe(
			'Late newsreel (about 1985): as we read its listing, it has three such pieces in this order; not seen here.'
		);
	});

	it('is restated whole and piece by piece, each with its evidence and its rows', () => {
		const head = { claim: `${railway}.title` };
		expect(reuse.say(cue, head)).toBe(reuse.say(cue, {}));
		expect(reuse.evidence(head)).toBe(`${railway}.title`);
		expect(keys(head)).toEqual([1, 2, 3, 4].map((place) => `${railway}.piece.${place}`));
		const piece = { claim: `${railway}.piece.3` };
		expect(reuse.say(cue, piece)).toBe(
			'Late newsreel (about 1985), as we read what is listed: Miners applaud; not seen here.'
		);
		expect(reuse.evidence(piece)).toBe(`${railway}.piece.3`);
		expect(keys(piece)).toEqual([`${railway}.piece.3`]);
	});

	it('enters no sentence that counts, and no table of a film', () => {
		for (const motif of ['seam-take', 'exit', 'flowers'] as const)
			expect(reuse.say(cue, { motif })).toBe(reuse.say({ scope: 'record' }, { motif }));
		const film = { film: 'journal-1935' };
		expect(reuse.say(cue, film)).toBe(reuse.say({ scope: 'record' }, film));
		expect(keys(film).filter((key) => key.startsWith('elsewhere.'))).toEqual([]);
		expect(keys({ motif: 'exit' })).toContain(`${railway}.piece.2`);
	});

	it('is nowhere without the cue, whatever was chosen', () => {
		const choice = { claim: `${railway}.title` };
		for (const plain of [{}, { scope: 'record' }] as const) {
			expect(reuse.say(plain, choice)).toBe(reuse.say(plain, {}));
			expect(reuse.table(plain, choice)).toEqual(reuse.table(plain, {}));
			expect(JSON.stringify(reuse.table(plain, {}))).not.toContain('elsewhere');
		}
	});
});

describe('what is withheld', () => {
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
	it.each(cues.map((cue) => [JSON.stringify(cue), cue] as const))(
		'is one sentence of at most 25 words at %s and any choice, so that it can be taken in',
		(_, cue) => {
			for (const choice of choices) {
				const said = reuse.say(cue, choice);
				expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(25);
				expect(said, JSON.stringify(choice)).toMatch(/^[A-Z“].*[^.]\.$/);
				expect(said).not.toMatch(/undefined|null|NaN/);
			}
		}
	);

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

	it('is not restated by what is not drawn, so that a question keeps its answer back', () => {
		const blank: Cue = { scope: 'record', rows: 'none' };
		for (const choice of [{ claim: 'open-belt' }, { motif: 'belt' }, { shot: 'seam' }])
			expect(reuse.say(blank, choice)).toBe(reuse.say(blank, {}));
		expect(reuse.say({ windows: 'belt' }, { shot: 'seam' })).toBe(
			reuse.say({ windows: 'belt' }, {})
		);
	});

	it('tells the whole of a film that was chosen, of which a window shows a part', () => {
		const whole = reuse.say({ scope: 'record' }, { film: 'voie' });
		for (const cue of [
			{ windows: 'belt' },
			{ edit: true },
			{ scope: 'record', rows: 'shots' }
		] as const)
			expect(reuse.say(cue, { film: 'voie' })).toBe(whole);
		expect(reuse.say({ scenes: ['sofa'] }, { film: 'depute' })).toContain('“Name card”');
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
		const cue = { elsewhere: true };
		const bad = [
			{ ...cue, scope: 'record' },
			{ ...cue, edit: true },
			{ ...cue, windows: 'belt' },
			{ edit: true, phases: 'order' },
			{ edit: true, scope: 'record' },
			{ windows: 'belt', rows: 'shots' },
			{ windows: 'belts' },
			{ scenes: [] },
			{ scenes: ['podium', 'sofa'] }
		];
		expect(bad.filter((one) => v.safeParse(cueSchema, one).success)).toEqual([]);
	});

	it('names evidence of the dataset for every choice the figure knows', () => {
		for (const choice of choices.filter((one) => one.view === undefined).slice(1))
			expect(claims.has(reuse.evidence(choice) ?? '')).toBe(true);
	});
});
