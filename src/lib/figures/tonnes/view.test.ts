import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import { cueSchema, type Cue } from './cue';
import { tonnes } from './index';
import { allRows, mine, record, shows, usual } from './amounts';

const cues: readonly Cue[] = [
	{},
	...shows.map((show) => ({ show })),
	...shows.map((show) => ({ show, guess: true as const })),
	{ guess: true }
];
const choices = [{}, { claim: 'film.voie.kind' }, ...allRows.map(({ claim }) => ({ claim }))];

function draw(cue: Cue, choice = {}): string {
	const sizes = ['narrow', 'wide'] as const;
	const props = {
		figure: tonnes,
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
	it('takes what the essay uses and refuses what it does not know, so that a slip stops the build', () => {
		for (const cue of cues) expect(v.safeParse(cueSchema, cue).success).toBe(true);
		expect(v.safeParse(cueSchema, { show: 'all' }).success).toBe(false);
		expect(v.safeParse(cueSchema, { guess: false }).success).toBe(false);
		expect(v.safeParse(cueSchema, { shows: 'both' }).success).toBe(false);
	});
});

describe('the drawing', () => {
	it('has one tab stop a box at every cue, and a mark for each amount drawn', () => {
		const marks = { usual: 1, record: 1, both: 3, mine: 3 };
		for (const cue of cues) {
			const html = draw(cue);
			const expected = cue.guess ? 1 : marks[cue.show ?? 'both'];
			expect(count(html, /data-mark/g)).toBe(2 * expected);
			expect(count(html, /tabindex="0"/g)).toBe(2);
		}
	});

	it('keeps the record out of the page while it is to be guessed, even from readers of its source', () => {
		for (const cue of cues.filter((one) => one.guess || one.show === 'usual'))
			for (const choice of choices) {
				const page = draw(cue, choice).replace(/#evidence\/\S+"/g, '');
				expect(page.replace(/="[^"]*"/g, '')).not.toMatch(/102|14 times|Stakhanov/);
				expect(page).not.toMatch(/aria-label="The record/);
			}
		expect(draw({ guess: true })).toContain('>?</text>');
	});

	it('says a choice by its mark alone and leaves the emphasis of the step as it is', () => {
		const [plain, chosen] = [draw({}), draw({}, { claim: usual.claim })];
		expect(count(chosen, /class="mark chosen"/g)).toBe(2);
		expect(count(chosen, /\bnow\b/g)).toBe(count(plain, /\bnow\b/g));
		expect(draw({}, { claim: mine.claim })).not.toContain('mark chosen');
	});

	it('shows certainty by form: what is worked out is hollow in a dashed frame', () => {
		for (const show of ['mine', 'both'] as const) {
			expect(count(draw({ show }), /class="extent hollow"/g)).toBe(2);
			expect(count(draw({ show }), /class="blocks hollow"/g)).toBe(2);
		}
		for (const show of ['usual', 'record'] as const) expect(draw({ show })).not.toContain('hollow');
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
				const said = tonnes.say(cue, choice);
				expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(25);
				expect(said).toMatch(/[.?]$/);
			}
	});

	it('names who stands for the number where the number is shown', () => {
		expect(tonnes.say({ show: 'record' }, {})).toMatch(/one name, Stakhanov/);
		expect(tonnes.say({}, {})).toContain('one name');
		expect(tonnes.say({ show: 'mine' }, {})).toContain('one name');
	});

	it('is restated by a choice that is to be seen, and by no other', () => {
		expect(tonnes.say({}, { claim: record.claim })).not.toBe(tonnes.say({}, {}));
		expect(tonnes.say({}, { claim: mine.claim })).toBe(tonnes.say({}, {}));
		expect(tonnes.say({ guess: true }, { claim: record.claim })).toBe(
			tonnes.say({ guess: true }, {})
		);
	});
});
