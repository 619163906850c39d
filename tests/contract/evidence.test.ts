// The data against the article they come from, and against their own rules.
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '@valibot/to-json-schema';
import { address, listClaims } from '$lib/data/claims';
import { dataset } from '$lib/data/dataset';
import { openableClaims } from '$lib/data/facts';
import { waysOfKnowing } from '$lib/data/evidence';
import * as ids from '$lib/data/ids';
import { published } from '$lib/data/published';
import { citeLines, passagesOf, retoldLines, targetOf } from '$lib/data/lines';
import { datasetSchema } from '$lib/data/schema';
import { isPlace, sourcePages } from '$lib/data/source';
import { terms } from '$lib/data/terms';
import { readStory } from '$lib/article/bind';

const {
	films,
	shots,
	motifs,
	appearances,
	openAppearances,
	references,
	discrepancies,
	quantities
} = dataset;
const seven = films.filter((film) => film.shows.value === true);
const amount = (id: string) => quantities.find((one) => one.id === id)?.amount.value;

describe('the dataset', () => {
	it('has the shape it is published in', () => {
		expect(v.safeParse(datasetSchema, published).issues).toBeUndefined();
	});

	it('validates against its JSON Schema, so that others can rely on it', () => {
		const ajv = new Ajv({ allErrors: true, strict: false });
		const validate = ajv.compile(toJsonSchema(datasetSchema));
		validate(JSON.parse(JSON.stringify(published)));
		expect(validate.errors).toBeNull();
		const broken = structuredClone(JSON.parse(JSON.stringify(published)));
		broken.shots[0].frames.value = 39.5;
		expect(validate(broken)).toBe(false);
	});

	it('has every identifier exactly once', () => {
		const same = (rows: readonly { id: string }[], known: readonly string[]) =>
			expect(rows.map((row) => row.id).sort()).toEqual([...known].sort());
		same(films, ids.filmIds);
		same(shots, ids.shotIds);
		same(dataset.signs, ids.signIds);
		same(motifs, ids.motifIds);
		same(openAppearances, ids.openIds);
		same(dataset.reuses, ids.reuseIds);
		same(dataset.besides, ids.besideIds);
		same(dataset.otherFilms, ids.otherFilmIds);
		same(dataset.texts, ids.textIds);
		same(references, ids.referenceIds);
		same(terms, ids.termIds);
		for (const rows of [dataset.events, quantities, discrepancies])
			expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
		const pairs = appearances.map((one) => `${one.film} ${one.motif}`);
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});

describe('evidence', () => {
	it('stands behind every claim, at places the article has', () => {
		const wrong = openableClaims.flatMap(({ address, claim }) => [
			...(claim.at.length ? [] : [`${address}: no place`]),
			...claim.at.filter((place) => !isPlace(place)).map((place) => `${address}: ${place}`),
			...(claim.certainty !== 'stated' && !claim.because ? [`${address}: no reason`] : [])
		]);
		expect(wrong).toEqual([]);
	});

	it('cites places the article has in discrepancies, references and words too', () => {
		const places = [
			...discrepancies.flatMap((one) =>
				one.statements.flatMap((s) => ('at' in s ? [...s.at] : []))
			),
			...references.flatMap((one) => [...one.custom.citedAt]),
			...terms.flatMap((one) => [...(one.at ?? [])])
		];
		expect(places.filter((place) => !isPlace(place))).toEqual([]);
	});

	it('has one address a claim, so that a link opens one thing', () => {
		const all = openableClaims.map((one) => one.address);
		expect(new Set(all).size).toBe(all.length);
	});

	it('leaves values empty only where a claim is open', () => {
		const empty = listClaims(dataset).filter(
			({ claim }) => claim.value === null && claim.certainty !== 'unresolved'
		);
		expect(empty.map((one) => one.address)).toEqual([]);
	});

	it('has a named work behind every claim from outside the article, and says how it is known', () => {
		const works = new Map(references.map((one) => [one.id, one]));
		const outside = openableClaims.flatMap(({ claim }) => claim.outside ?? []);
		expect(outside.length).toBeGreaterThan(20);
		for (const { reference, known } of outside) {
			expect(waysOfKnowing).toContain(known);
			expect(works.get(reference)?.custom.citedAt, reference).toEqual([]);
		}
	});

	it('leaves no work set beside the article unnamed', () => {
		const unnamed = references.filter(
			({ custom, 'container-title': container, author, publisher, URL }) =>
				!custom.citedAt.length && !(container ?? author ?? publisher ?? URL)
		);
		// the article itself has no address
		expect(unnamed.map((one) => one.id)).toEqual(['article']);
	});

	it('publishes what follows from the data as well, every claim a reader can open', () => {
		const inTables = listClaims(published).length + published.derived.length;
		expect(inTables).toBe(openableClaims.length);
	});
});

describe('totals the article prints', () => {
	it('seven films with images of Stakhanov, five, one and one by collection (p. 5)', () => {
		expect(seven.length).toBe(7);
		const of = (name: string) => seven.filter((film) => film.collection.value === name).length;
		expect([of('gaumont-arkeion'), of('pathe-news'), of('gaumont-documentary')]).toEqual([5, 1, 1]);
	});

	it('four newsreels and three documentaries (p. 5)', () => {
		const of = (name: string) => seven.filter((film) => film.kind.value === name).length;
		expect([of('newsreel'), of('documentary')]).toEqual([4, 3]);
	});

	it('one film looks back, two celebrate, four commemorate (pp. 7, 8, 14)', () => {
		const of = (name: string) => seven.filter((film) => film.phase?.value === name).length;
		expect([of('looking-back'), of('celebration'), of('commemoration')]).toEqual([1, 2, 4]);
	});

	it('five shots, 39, 36, 36 and 29 frames and one not counted (pp. 6 and 7)', () => {
		expect(shots.map((shot) => shot.frames.value)).toEqual([39, 36, 36, 29, null]);
		expect(shots.map((shot) => shot.order)).toEqual([1, 2, 3, 4, 5]);
	});

	it('a speech in six pieces, from number 63 to number 45 (p. 8)', () => {
		const pieces = dataset.reuses.filter((one) => one.what === 'piece');
		expect(pieces.length).toBe(6);
		expect(pieces.find((one) => one.order?.value === 1)?.to).toBe('archives-63');
		expect(pieces.find((one) => one.order?.value === 6)?.to).toBe('archives-45');
	});

	it('the four films with the same take, and the one with another (pp. 11 and 12)', () => {
		const having = (motif: string) =>
			appearances.filter((one) => one.motif === motif && one.present.value).map((one) => one.film);
		expect(having('seam-take').length).toBe(4);
		expect(having('other-take')).toEqual(['plus-cher']);
		expect(having('mouth-open').length).toBe(3);
	});

	it('screen times: 7, 19, 35 and 94 seconds, scenes of 7 to 15 (pp. 5, 6, 8, 9, 11)', () => {
		expect(amount('sequence-seconds')).toBe(7);
		expect(amount('commentary-seconds')).toBe(19);
		expect(amount('speech-seconds')).toBe(35);
		expect(amount('deputy-seconds')).toBe(94);
		expect(amount('scene-seconds')).toEqual({ min: 7, max: 15 });
	});
});

describe('signs that a shot was staged', () => {
	const of = (take: string) => dataset.signs.filter((one) => one.take === take);
	const argument = (take: string) => of(take).map((one) => one.follows.certainty);

	it('are two lists, four of the article’s each and one of ours last: neither lends a sign to the other', () => {
		const four = ['stated', 'stated', 'stated', 'stated', 'inferred'];
		expect(argument('seam')).toEqual(four);
		expect(argument('other-take')).toEqual(four);
		expect(of('seam').at(-1)?.id).toBe('both-hands');
		expect(of('other-take').at(-1)?.id).toBe('second-miner');
	});

	it('see each take on its own page: page 6 tells of the seam, page 12 of the other', () => {
		const elsewhere = dataset.signs.filter(({ take, shows, follows }) => {
			const page = take === 'seam' ? 'p06.' : 'p12.';
			return [...shows.at, ...follows.at].some((place) => !place.startsWith(page));
		});
		expect(elsewhere.map((one) => one.id)).toEqual([]);
	});

	it('are all seen, not concluded: what a take shows is stated', () => {
		for (const { id, shows } of dataset.signs) expect(shows.certainty, id).toBe('stated');
	});

	it('open their evidence, every claim of every sign', () => {
		const known = new Set(openableClaims.map((one) => one.address));
		for (const sign of dataset.signs) {
			expect(known).toContain(address.sign(sign, 'shows'));
			expect(known).toContain(address.sign(sign, 'follows'));
			expect(known.has(address.sign(sign, 'against')), sign.id).toBe(sign.against !== null);
		}
	});

	it('quote three phrases of the article and no other, so that a new one is looked up there first', () => {
		const claims = dataset.signs.flatMap((one) => [one.shows, one.against, one.follows]);
		for (const claim of claims)
			for (const [, quoted] of claim?.value?.matchAll(/“([^”]+)”/g) ?? [])
				expect(['so many blocks of coal', 'sank so deep', 'appears to be posing']).toContain(
					quoted
				);
	});
});

describe('open claims', () => {
	it('count what is known: every known film has the motif, no candidate is settled', () => {
		const wrong = openAppearances.flatMap(({ id, motif, claim }) => {
			const row = (film: string) =>
				appearances.find((one) => one.film === film && one.motif === motif)?.present.value;
			return [
				...(claim.value?.known ?? [])
					.filter((film) => row(film) !== true)
					.map((film) => `${id}: ${film} is not known`),
				...(claim.value?.candidates ?? [])
					.filter((film) => motif !== 'equal-length' && row(film) !== undefined)
					.map((film) => `${id}: ${film} is settled`)
			];
		});
		expect(wrong).toEqual([]);
	});

	it('leave more candidates than places, else they would not be open', () => {
		for (const { id, claim } of openAppearances) {
			const { count, known, candidates } = claim.value ?? {
				count: null,
				known: [],
				candidates: []
			};
			if (count !== null) expect(candidates.length, id).toBeGreaterThan(count - known.length);
		}
	});

	it('hang together both ways', () => {
		for (const one of openAppearances)
			for (const other of one.hangsWith)
				expect(openAppearances.find((row) => row.id === other)?.hangsWith).toContain(one.id);
	});
});

describe('the places of the article', () => {
	it('has fourteen pages whose notes run from 1 to 49 without a gap', () => {
		expect(sourcePages.length).toBe(14);
		expect(sourcePages.flatMap((page) => page.notes)).toEqual(
			Array.from({ length: 49 }, (_, index) => index + 1)
		);
	});

	it('refuses a line a page has not', () => {
		expect(isPlace('p06.28')).toBe(true);
		expect(isPlace('p06.29')).toBe(false);
		expect(isPlace('p12.fn')).toBe(false);
		expect(isPlace('p15.01')).toBe(false);
	});
});

describe('what the lines say', () => {
	const told = new Set<string>(retoldLines.map(({ at }) => at));

	it('is told of every line that a claim rests on', () => {
		const untold = openableClaims.flatMap(({ address, claim }) =>
			claim.at.filter((at) => !told.has(at)).map((at) => `${address}: ${at}`)
		);
		expect(untold).toEqual([]);
	});

	it('is told of no line that nothing cites, and of none that the article has not', () => {
		const cited = new Set<string>([
			...openableClaims.flatMap(({ claim }) => claim.at),
			...readStory().chapters.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources))
		]);
		expect(retoldLines.map(({ at }) => at).filter((at) => !isPlace(at) || !cited.has(at))).toEqual(
			[]
		);
	});

	it('quotes under a dozen words at a time, also where lines are read together, and closes what it opens', () => {
		const joined = passagesOf(retoldLines.map(({ at }) => at));
		for (const { at, says } of [...retoldLines, ...joined]) {
			expect(says.trim(), `${at}`).not.toBe('');
			expect(says.replace(/“[^“”]+”/g, ''), `${at}`).not.toMatch(/[“”]/);
			for (const [, quoted = ''] of says.matchAll(/“([^”]+)”/g))
				expect(quoted.split(/\s+/).length, `${at}: ${quoted}`).toBeLessThan(12);
		}
	});

	it('is retold in our words: fewer than one of five is quoted', () => {
		const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
		const all = retoldLines.map(({ says }) => says).join(' ');
		const quoted = [...all.matchAll(/“([^”]+)”/g)].map(([, one]) => one).join(' ');
		expect(words(quoted) / words(all)).toBeLessThan(0.2);
	});

	it('goes on from line to line: a sentence cut by the end of one is whole again', () => {
		const [passage, ...rest] = passagesOf(['p11.24', 'p11.23']);
		expect(rest).toEqual([]);
		expect(passage?.says).toContain('“are short, lasting only seven to fifteen seconds”');
		expect(passage && citeLines(passage)).toBe('p.\u00a011, l.\u00a023–24');
	});

	it('leaves two quotations two where they do not meet', () => {
		const [passage] = passagesOf(['p13.03', 'p13.04']);
		expect(passage?.says).toContain('icon.” Two films are “particularly similar”');
	});

	it('stands apart where lines do, on one page or two, and notes by themselves', () => {
		const cites = passagesOf(['p08.fn', 'p07.04', 'p08.01', 'p06.24', 'p06.22']).map(citeLines);
		expect(cites).toEqual([
			'p.\u00a06, l.\u00a022',
			'p.\u00a06, l.\u00a024',
			'p.\u00a07, l.\u00a04',
			'p.\u00a08, l.\u00a01',
			'p.\u00a08, notes'
		]);
	});

	it('is what a citation opens: its first line that is told, else its page', () => {
		expect(targetOf(['p04.01', 'p04.02'])).toBe('source/p04.02');
		expect(targetOf(['p04.01'])).toBe('source/p04');
	});
});
