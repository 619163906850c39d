import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { address, listClaims } from '$lib/data/claims';
import { films } from '$lib/data/films';
import { events } from '$lib/data/events';
import { otherFilms } from '$lib/data/other-films';
import { timeline } from '.';
import { cueSchema } from './cue';
import { alone, crowds, cues } from './cues.fixture';
import { wordsIn } from './words';
import { liesIn, windows } from './windows';

const claims = new Map(listClaims({ otherFilms }).map((one) => [one.address, one.claim]));
const text = (table: ReturnType<typeof timeline.table>) => JSON.stringify(table);

describe('the table of the timeline', () => {
	it('has one row for each event of the window, so that it holds what the drawing holds', () => {
		const { rows } = timeline.table({ span: 'thirties' }, {});
		const inWindow = events.filter((event) => liesIn(event, windows.thirties, undefined));
		expect(rows).toHaveLength(inWindow.length);
		expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
		for (const row of rows) expect(row.claim).toBe(`event.${row.key}`);
	});

	it('is in order of time', () => {
		const keys = timeline.table({ span: 'whole' }, {}).rows.map((row) => row.key);
		expect(keys.indexOf('decree')).toBeLessThan(keys.indexOf('record'));
		expect(keys.indexOf('record')).toBeLessThan(keys.indexOf('pravda'));
		expect(keys.indexOf('komsomolskaya')).toBeLessThan(keys.indexOf('merger'));
	});

	it('gives nothing away that the cue withholds, not even to a reader who chose it', () => {
		const cue = { span: 'whole', until: '1987' } as const;
		const film = events.find((event) => event.id === 'komsomolskaya');
		for (const choice of [{}, { event: 'komsomolskaya' }]) {
			expect(text(timeline.table(cue, choice))).not.toContain(film?.what);
			expect(timeline.say(cue, choice)).not.toContain('Komsomolskaya');
		}
		expect(text(timeline.table({ span: 'whole' }, {}))).toContain(film?.what);
	});

	it('names phases only where the step does, each with the claim of its film', () => {
		expect(text(timeline.table({ span: 'whole' }, {}))).not.toContain('Phase of memory');
		const rows = timeline
			.table({ span: 'whole', phases: true }, {})
			.rows.filter((row) => row.key.endsWith('.phase'));
		const phased = films.filter((film) => film.phase);
		expect(rows.map((row) => row.claim).sort()).toEqual(
			phased.map((film) => `film.${film.id}.phase`).sort()
		);
	});

	it('marks the rows of what the step is about, also of an event beyond the window', () => {
		const { rows } = timeline.table({ span: 'thirties', events: ['record', 'komsomolskaya'] }, {});
		expect(rows.filter((row) => row.emphasised).map((row) => row.key)).toEqual([
			'record',
			'komsomolskaya'
		]);
	});

	it('keeps the chosen event with its neighbours in time, and says so', () => {
		const { rows, caption } = timeline.table({}, { event: 'komsomolskaya' });
		expect(rows).toHaveLength(5);
		expect(rows[2]?.key).toBe('komsomolskaya');
		expect(caption).toContain('Komsomolskaya Pravda');
		expect(timeline.table({}, { event: 'no-such-event' })).toEqual(timeline.table({}, {}));
	});

	it('follows the span a reader chose, and ignores one that does not exist', () => {
		expect(timeline.table({}, { span: 'year' }).caption).toContain('1935');
		expect(timeline.table({}, { span: 'decade' })).toEqual(timeline.table({}, {}));
		expect(timeline.setting?.('span', { span: 'archive' }, {})).toBe('archive');
		expect(timeline.setting?.('span', { span: 'archive' }, { span: 'year' })).toBe('year');
	});
});

describe('films outside the seven in words', () => {
	const cue = { span: 'half-century', elsewhere: true } as const;

	it('have a row each, with a claim that exists, said to be outside the seven', () => {
		const { rows, caption } = timeline.table(cue, {});
		const beside = rows.filter((row) => row.key.startsWith('elsewhere.'));
		expect(caption).toContain('outside the seven');
		expect(beside.map((row) => row.claim)).toEqual(
			otherFilms.map((one) => address.otherFilm(one, 'title'))
		);
		for (const { cells, claim, certainty } of beside) {
			expect(cells.join(' ')).toMatch(/outside the seven.*from a listing/);
			expect(claims.get(claim)?.certainty).toBe(certainty);
		}
		expect(rows.filter((row) => !beside.includes(row))).toEqual(
			timeline.table({ span: 'half-century' }, {}).rows
		);
	});

	it('are in the order of time with the rest', () => {
		const keys = timeline.table(cue, {}).rows.map((row) => row.key);
		expect(keys.indexOf('elsewhere.other-1938')).toBeLessThan(keys.indexOf('film-bataille'));
		expect(keys.indexOf('film-voie')).toBeLessThan(keys.indexOf('elsewhere.other-railway'));
	});

	it('are said where nothing else is pointed at, as many as the window shows', () => {
		expect(timeline.say(cue, {})).toBe(
			'Four films outside the seven, of 1935 to about 1985, are known here by listings alone: nobody here has seen one.'
		);
		expect(timeline.say(cue, { span: 'archive' })).toMatch(/^One film .* of about 1985, is known/);
		expect(timeline.say({ ...cue, until: '1934' }, {})).toBe(timeline.say({ until: '1934' }, {}));
		expect(timeline.say({ ...cue, events: ['book'] }, {})).toBe(
			timeline.say({ events: ['book'] }, {})
		);
	});

	it('enter no count of the article’s dates', () => {
		const phases = { span: 'whole', phases: true } as const;
		expect(timeline.say({ ...phases, elsewhere: true }, {})).toBe(timeline.say(phases, {}));
	});

	it('are chosen by any of their claims, and open the one for their title', () => {
		for (const one of otherFilms)
			for (const field of ['title', 'date', 'piece.1']) {
				const choice = { claim: address.otherFilm(one, field) };
				expect(timeline.say(cue, choice)).toContain(one.title.value);
				expect(wordsIn(timeline.say(cue, choice))).toBeLessThanOrEqual(25);
				expect(timeline.evidence(choice)).toBe(address.otherFilm(one, 'title'));
				expect(timeline.table(cue, choice).caption).toContain(one.short);
			}
	});

	it('are nowhere without the cue, whatever was chosen', () => {
		const choice = { claim: 'elsewhere.other-1938.title' };
		expect(timeline.say({}, choice)).toBe(timeline.say({}, {}));
		expect(timeline.table({}, choice)).toEqual(timeline.table({}, {}));
		expect(text(timeline.table({ span: 'whole' }, {}))).not.toContain('elsewhere');
	});

	it('give way to an event that was chosen after them', () => {
		const choice = { claim: 'elsewhere.other-1938.title', event: 'book' };
		expect(timeline.say(cue, choice)).toBe(timeline.say({}, { event: 'book' }));
		expect(timeline.evidence(choice)).toBe('event.book');
	});
});

describe('the sentence of the timeline', () => {
	it('is one sentence of at most 25 words at every cue and for every choice, to be read at a glance', () => {
		const said = [
			...[...cues, ...crowds(120)].map((cue) => timeline.say(cue, {})),
			...events.map((event) => timeline.say({}, { event: event.id })),
			timeline.say({ events: ['record', 'komsomolskaya'] }, { span: 'whole' })
		];
		expect(said.filter((one) => wordsIn(one) > 25 || !/[.”]$/.test(one))).toEqual([]);
	});

	it('takes its numbers from the data', () => {
		const at = (id: string) =>
			Number(events.find((event) => event.id === id)?.date.value?.slice(0, 4));
		const far = at('komsomolskaya') - at('record');
		expect(timeline.say({ events: ['record', 'komsomolskaya'] }, {})).toContain(`${far} years`);
		expect(timeline.say({ events: ['record', 'book', 'komsomolskaya'] }, {})).toContain(
			`${at('komsomolskaya') - at('book')} years after that`
		);
	});

	it('says that the film which looks back comes last only while it is shown', () => {
		expect(timeline.say({ phases: true, span: 'whole' }, {})).toContain('looks back comes last');
		expect(timeline.say({ phases: true, until: '1985' }, {})).not.toContain('looks back');
	});

	it('is restated by the event a reader chose, with its evidence', () => {
		const book = events.find((event) => event.id === 'book');
		expect(timeline.say({ events: ['record'] }, { event: 'book' })).toContain(book?.what);
		expect(timeline.evidence({ event: 'book' })).toBe('event.book');
		expect(timeline.evidence({ event: 'nothing' })).toBeNull();
		expect(timeline.evidence({ film: 'voie' })).toBeNull();
	});
});

describe('the cue of the timeline', () => {
	it('takes every cue of the tests, so that they speak of cues an author can write', () => {
		expect(
			[...cues, alone, ...crowds(40)].filter((cue) => !safeParse(cueSchema, cue).success)
		).toEqual([]);
	});

	it('stops the build at what it does not know', () => {
		const bad = [
			{ hilight: ['record'] },
			{ events: ['no-such-event'] },
			{ events: [] },
			{ span: 'decade' },
			{ lanes: ['said'] },
			{ phases: false },
			{ elsewhere: false },
			{ elsewhere: true, events: ['record', 'book'] },
			{ alone: true },
			{ alone: true, events: ['famine', 'record'] },
			{ until: 'soon' },
			{ events: ['komsomolskaya'], until: '1987' }
		];
		expect(bad.filter((cue) => safeParse(cueSchema, cue).success)).toEqual([]);
	});

	it('still names its keys, since the message of a wrong cue lists them', () => {
		expect(Object.keys(cueSchema.entries)).toEqual([
			'events',
			'span',
			'lanes',
			'phases',
			'elsewhere',
			'alone',
			'until'
		]);
	});
});
