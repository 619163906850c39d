import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import { besides } from '$lib/data/beside';
import { besideIds } from '$lib/data/ids';
import { cueSchema, type Cue } from './cue';
import { cues, learned } from './cues.fixture';
import { beside } from './index';

const all: Cue = { found: [...learned] };
const choices = [{}, { view: 'found' }, { claim: 'film.voie.kind' }].concat(
	besideIds.map((id) => ({ claim: `beside.${id}.says` }))
);

function draw(cue: Cue, choice = {}): string {
	const sizes = ['narrow', 'wide'] as const;
	const props = {
		figure: beside,
		cue,
		choice,
		moment: null,
		onchoose() {},
		id: 't',
		sizes,
		home: ''
	};
	return render(FigureFrame<Cue>, { props }).body;
}
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const check = (cue: unknown) => v.safeParse(cueSchema, cue);

describe('the cue', () => {
	it('takes what the essay may ask and refuses a slip, so that it stops the build', () => {
		for (const cue of cues) expect(check(cue).success).toBe(true);
		expect(check({}).success).toBe(false);
		expect(check({ found: ['nobody'] }).success).toBe(false);
		expect(check({ found: [], nwo: 'time' }).success).toBe(false);
	});

	it('refuses who is found twice, and a step about one who is not found, and says so in words', () => {
		const twice = check({ found: ['time', 'book', 'time'] });
		expect(twice.issues?.[0].message).toBe('found more than once: time');
		const absent = check({ found: ['time'], now: 'book' });
		expect(absent.issues?.[0].message).toBe(
			'the step is about book, which is not among what was found'
		);
	});
});

describe('the drawing', () => {
	it('has a mark for each who was found and one tab stop a box, and none while nobody is', () => {
		for (const cue of cues) {
			const html = draw(cue);
			expect(count(html, /data-mark/g)).toBe(2 * cue.found.length);
			expect(count(html, /tabindex="0"/g)).toBe(cue.found.length ? 2 : 0);
		}
	});

	it('asks while nothing is found, and gives nobody away, even to readers of its source', () => {
		const html = draw({ found: [] }, { claim: 'beside.book.says' });
		expect(html).toContain('Who stood beside him?</text>');
		const svg = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].join('');
		for (const { id, short, who } of besides) {
			expect(svg).not.toContain(short);
			expect(svg).not.toContain(who);
			expect(svg).not.toContain(`beside.${id}`);
		}
	});

	it('names every mark in full words, with what it says and when the reader learned of it', () => {
		const html = draw(all);
		for (const { who, id } of besides) {
			expect(html).toContain(`aria-label="${who}, `);
			expect(html).toContain(`href="#evidence/beside.${id}.says"`);
		}
		expect(html).toContain(
			'The American magazine Time, 16\u00a0December\u00a01935: “a gang of three miners”, inferred; found seventh"'
		);
		expect(html).toContain('The newspaper Komsomolskaya Pravda, 1988: two; found second"');
	});

	it('says of French that it is French', () => {
		expect(draw(all)).toMatch(/<g lang="fr"><text[^>]*>“deux boiseurs”<\/text>/);
		expect(count(draw(all), /lang="/g)).toBe(2);
	});

	it('shows how sure each is by the form of its number', () => {
		const inferred = besides.filter(({ says }) => says.certainty === 'inferred');
		expect(count(draw(all), /class="line inferred"/g)).toBe(2 * inferred.length);
		expect(count(draw(all), /class="line stated"/g)).toBe(2 * (besides.length - inferred.length));
	});

	it('says a choice by an outline and leaves the emphasis of the step as it is', () => {
		const cue: Cue = { ...all, now: 'time' };
		const [plain, chosen] = [draw(cue), draw(cue, { claim: 'beside.book.count' })];
		expect(count(plain, /class="outline"/g)).toBe(0);
		expect(count(chosen, /class="outline"/g)).toBe(2);
		expect(count(chosen, /\bnow\b(?!=)/g)).toBe(count(plain, /\bnow\b(?!=)/g));
		expect(draw({ found: ['lamp'] }, { claim: 'beside.book.says' })).not.toContain('"outline"');
	});

	it('offers another order from three on: two can only be turned round', () => {
		const two: Cue['found'] = ['newspaper', 'picture'];
		const three = learned.slice(0, 3);
		expect(draw({ found: two })).not.toContain('as found');
		const html = draw({ found: three });
		expect(html).toMatch(/aria-pressed="true"[^>]*>as said/);
		expect(draw({ found: three }, { view: 'found' })).toMatch(/aria-pressed="true"[^>]*>as found/);
		// what another figure calls a view is none of this one’s
		expect(draw({ found: three }, { view: 'matrix' })).toMatch(/aria-pressed="true"[^>]*>as said/);
		const svg = (choice: object) => /<svg[\s\S]*<\/svg>/.exec(draw({ found: two }, choice))?.[0];
		expect(svg({ view: 'found' })).toBe(svg({}));
	});

	it('carries no style attributes and no ids, so that two of it can stand on one page', () => {
		for (const cue of cues) {
			const svg = [...draw(cue).matchAll(/<svg[\s\S]*?<\/svg>/g)].join('');
			expect(svg).not.toMatch(/\s(style|id)=/);
			expect(svg).not.toMatch(/NaN|undefined/);
		}
	});
});

describe('the sentence', () => {
	it('is one sentence of 4 to 30 words at every cue and choice', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const said = beside.say(cue, choice);
				const words = said.split(/[\s\u00a0]+/).length;
				expect(words, said).toBeGreaterThanOrEqual(4);
				expect(words, said).toBeLessThanOrEqual(30);
				expect(said).toMatch(/^[A-Z][^.]*\.$/);
				expect(said).not.toMatch(/the article|null|undefined/);
			}
	});

	it('tells the place that nothing fills from the picture that shows nobody', () => {
		expect(beside.say({ found: [] }, {})).toContain('nothing fills it yet');
		expect(beside.say({ found: ['picture'] }, {})).toBe(
			'One man in the frame, and nobody beside him.'
		);
	});

	it('says what the step is about with its date, its words and its number', () => {
		expect(beside.say({ ...all, now: 'time' }, {})).toBe(
			'Time, 16\u00a0December\u00a01935: “a gang of three miners”, which leaves two beside him.'
		);
		for (const { id, words } of besides)
			if (words) expect(beside.say({ ...all, now: id }, {})).toContain(`“${words}”`);
	});

	it('counts who has spoken, and the picture is not one of them', () => {
		expect(beside.say(all, {})).toBe(
			'Eight times somebody or something has spoken of who stood beside him; the shot at the seam never did.'
		);
		expect(beside.say({ found: ['book', 'lamp'] }, {})).toMatch(/^Twice .* beside him\.$/);
	});

	it('is restated by a choice that is to be seen, and by no other', () => {
		const cue: Cue = { found: ['picture', 'lamp', 'book'], now: 'lamp' };
		expect(beside.say(cue, { claim: 'beside.book.says' })).toContain('both timbermen');
		expect(beside.say(cue, { claim: 'beside.time.says' })).toBe(beside.say(cue, {}));
	});
});
