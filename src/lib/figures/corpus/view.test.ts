import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import { films } from '$lib/data/films';
import { cueSchema, type Cue } from './cue';
import { corpus } from './index';
import { hits, shown, stages } from './archive';

const cues: readonly Cue[] = [{}, ...stages.map((stage) => ({ stage }))];
const choices = [
	{},
	{ film: 'depute' },
	{ film: 'nosferatu' },
	...films.map(({ id }) => ({ film: id }))
];

function draw(cue: Cue, choice = {}): string {
	const sizes = ['narrow', 'wide'] as const;
	const props = {
		figure: corpus,
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

describe('the cue', () => {
	it('takes every stage and refuses what it does not know, so that a slip stops the build', () => {
		for (const cue of cues) expect(v.safeParse(cueSchema, cue).success).toBe(true);
		expect(v.safeParse(cueSchema, { stage: 'film' }).success).toBe(false);
		expect(v.safeParse(cueSchema, { stages: 'films' }).success).toBe(false);
	});
});

describe('the drawing', () => {
	it('draws all films as marks once they are shown, in both boxes, one tab stop each', () => {
		for (const cue of cues) {
			const html = draw(cue);
			const withheld = cue.stage === 'database' || cue.stage === 'hits';
			expect(count(html, /data-mark/g)).toBe(withheld ? 0 : 2 * shown.value);
			expect(count(html, /tabindex="0"/g)).toBe(withheld ? 0 : 2);
		}
	});

	it('says a choice by its mark alone at every stage that shows the films, and leaves the emphasis as it is', () => {
		for (const stage of ['films', 'collections', 'kinds'] as const) {
			const [plain, chosen] = [draw({ stage }), draw({ stage }, { film: 'depute' })];
			expect(count(chosen, /class="mark chosen"/g)).toBe(2);
			expect(count(chosen, /\bnow\b/g)).toBe(count(plain, /\bnow\b/g));
		}
		expect(draw({}, { film: 'nosferatu' })).not.toContain('mark chosen');
		expect(draw({ stage: 'hits' }, { film: 'depute' })).not.toContain('mark chosen');
	});

	it('shows certainty by form: what is placed by elimination has a dashed frame', () => {
		expect(count(draw({ stage: 'collections' }), /class="sheet inferred"/g)).toBe(2 * 2);
		expect(count(draw({ stage: 'films' }), /class="sheet inferred"/g)).toBe(0);
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
	it('is one sentence of at most 25 words at every cue and choice', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const said = corpus.say(cue, choice);
				expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(25);
				expect(said).toMatch(/\.$/);
			}
	});

	it('does not tell what the stage withholds, nor by way of a choice', () => {
		expect(corpus.say({ stage: 'database' }, { film: 'voie' })).not.toMatch(/voie|\b(23|7)\b/);
		expect(corpus.say({ stage: 'hits' }, { film: 'voie' })).not.toMatch(/voie|\b7\b/);
		expect(corpus.say({ stage: 'hits' }, {})).toContain(String(hits.value));
	});

	it('says that a film is placed by elimination where the article does not place it', () => {
		expect(corpus.say({ stage: 'kinds' }, { film: 'depute' })).toContain('by elimination');
		expect(corpus.say({ stage: 'kinds' }, { film: 'voie' })).toContain('The article itself');
	});
});
