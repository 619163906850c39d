import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import { cueSchema, type Cue } from './cue';
import { texts } from './data';
import { passage } from './index';

const cues: readonly Cue[] = texts.flatMap(({ id, sentences }): Cue[] => [
	{ text: id },
	{ text: id, upto: 0 },
	...sentences.flatMap((_, index): Cue[] => [
		{ text: id, upto: index + 1, now: index + 1 },
		{ text: id, now: index + 1 },
		{ text: id, upto: index }
	])
]);
const choices = [
	{},
	{ claim: 'film.voie.kind' },
	{ claim: 'text.book.7' },
	{ point: 'fog' }
].concat(
	texts.flatMap(({ id, sentences }) =>
		sentences.map((_, index) => ({ claim: `text.${id}.${index + 1}` }))
	)
);
const sentencesAt = ({ text }: Cue) => texts.find((one) => one.id === text)?.sentences ?? [];

function draw(cue: Cue, choice = {}): string {
	const sizes = ['narrow', 'wide'] as const;
	const props = {
		figure: passage,
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
const valid = (cue: unknown) => v.safeParse(cueSchema, cue).success;

describe('the cue', () => {
	it('takes what the essay may ask and refuses a slip, so that it stops the build', () => {
		for (const cue of cues) expect(valid(cue)).toBe(true);
		for (const cue of [
			{},
			{ text: 'izvestia' },
			{ text: 'book', up: 2 },
			{ text: 'book', now: 1.5 }
		])
			expect(valid(cue)).toBe(false);
	});

	it('refuses more sentences than there are, and a light on one that is kept back', () => {
		expect(valid({ text: 'book', upto: 6 })).toBe(true);
		expect(valid({ text: 'book', upto: 7 })).toBe(false);
		expect(valid({ text: 'book', upto: -1 })).toBe(false);
		expect(valid({ text: 'book', now: 7 })).toBe(false);
		expect(valid({ text: 'book', now: 0 })).toBe(false);
		expect(valid({ text: 'book', upto: 5, now: 6 })).toBe(false);
		expect(valid({ text: 'book', upto: 0, now: 1 })).toBe(false);
	});

	it('says in words what is wrong', () => {
		const said = (cue: unknown) => v.safeParse(cueSchema, cue).issues?.map((one) => one.message);
		expect(said({ text: 'book', upto: 7 })).toEqual([
			'upto is more than the text has of sentences'
		]);
		expect(said({ text: 'book', upto: 5, now: 6 })).toEqual([
			'now is a sentence that is not shown'
		]);
	});
});

describe('the drawing', () => {
	it('has a mark a sentence that is shown and one tab stop a box, and none while all are kept back', () => {
		for (const cue of cues) {
			const html = draw(cue);
			const shown = cue.upto ?? sentencesAt(cue).length;
			expect(count(html, /data-mark/g)).toBe(2 * shown);
			expect(count(html, /tabindex="0"/g)).toBe(shown ? 2 : 0);
		}
	});

	it('keeps what is kept back out of the page, even from readers of its source', () => {
		for (const cue of cues) {
			const hidden = [...sentencesAt(cue).entries()].slice(cue.upto ?? Infinity);
			for (const choice of [{}, { claim: `text.${cue.text}.${(cue.upto ?? 0) + 1}` }]) {
				const drawing = draw(cue, choice).replace(/[\s\S]*?<\/figcaption>/, '');
				for (const [index, { value }] of hidden) {
					expect(drawing).not.toContain(value);
					expect(drawing).not.toContain(`text.${cue.text}.${index + 1}"`);
				}
			}
		}
	});

	it('opens the evidence of every sentence, and says it whole to who listens', () => {
		for (const { id, sentences } of texts) {
			const html = draw({ text: id });
			for (const [index, { value }] of sentences.entries()) {
				expect(html).toContain(`href="#evidence/text.${id}.${index + 1}"`);
				expect(html).toContain(`aria-label="${index + 1}, ${value}"`);
			}
		}
	});

	it('tells their words from ours without colour: each phrase is a piece of its line, and a rule is under it', () => {
		expect(draw({ text: 'book' })).toContain('<tspan class="theirs">“with one hand”</tspan>');
		expect(count(draw({ text: 'book' }), /class="rule" d="M/g)).toBe(2 * 3);
	});

	it('is set to the width it was laid out for, in whichever face a reader has', () => {
		const html = draw({ text: 'commentary' });
		const lines = count(html, /<text[^>]*><tspan|<text[^>]*><!--\[/g);
		expect(lines).toBeGreaterThan(20);
		expect(count(html, /textLength="[\d.]+"/g)).toBe(lines);
	});

	it('says a choice by an outline and leaves the light of the step as it is', () => {
		const cue = { text: 'book', now: 6 } as const;
		const [plain, chosen] = [draw(cue), draw(cue, { claim: 'text.book.1' })];
		expect(count(chosen, /class="outline"/g)).toBe(2);
		expect(count(plain, /class="outline"/g)).toBe(0);
		expect(count(chosen, /<g class="now"/g)).toBe(2);
		expect(count(plain, /<g class="now"/g)).toBe(2);
		expect(draw(cue, { claim: 'text.pravda.1' })).not.toContain('class="outline"');
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
				const said = passage.say(cue, choice);
				const words = said.split(/\s+/).length;
				expect(words, said).toBeGreaterThanOrEqual(4);
				expect(words, said).toBeLessThanOrEqual(30);
				expect(said).toMatch(/^[A-Z][^.?]*([.?]|\?”)$/);
				expect(said).not.toMatch(/the article/i);
			}
	});

	it('gives nothing away of what is kept back, whatever was chosen', () => {
		for (const { id, sentences } of texts)
			for (const [upto] of sentences.entries())
				for (const [number] of sentences.slice(upto).entries()) {
					const claim = `text.${id}.${upto + number + 1}`;
					const cue = { text: id, upto };
					expect(passage.say(cue, { claim })).toBe(passage.say(cue, {}));
				}
	});

	it('says how much is kept back', () => {
		expect(passage.say({ text: 'book', upto: 5 }, {})).toBe(
			'The passage of the book of 1938, retold sentence by sentence; its last sentence is kept back.'
		);
		expect(passage.say({ text: 'book', upto: 2 }, {})).toContain('its last four sentences are');
		expect(passage.say({ text: 'book', upto: 0 }, {})).toBe(
			'The passage of the book of 1938: six sentences, all of them kept back.'
		);
	});

	it('gives a text its date where its name has none', () => {
		expect(passage.say({ text: 'commentary' }, {})).toBe(
			'The commentary of 1993, retold: eight sentences.'
		);
		expect(passage.say({ text: 'book' }, {})).toBe(
			'The passage of the book of 1938, retold: six sentences.'
		);
	});

	it('is about the sentence that is lit, by their words where it has any, and about the chosen one before it', () => {
		const cue = { text: 'book', now: 6 } as const;
		expect(passage.say(cue, {})).toBe(
			'Of six sentences the last one: “both timbermen would go to work”.'
		);
		expect(passage.say(cue, { claim: 'text.book.2' })).toBe(
			'With that notch the coal comes away more easily (second of six sentences).'
		);
	});
});
