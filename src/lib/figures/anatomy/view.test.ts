import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import { signs } from '$lib/data/signs';
import { cueSchema, type Cue } from './cue';
import { anatomy } from './index';

const takes = ['seam', 'other-take', 'both'] as const;
const cues: readonly Cue[] = [
	...takes.flatMap((take): Cue[] => [{ take }, { take, withhold: true }]),
	...signs.map(({ take, id }): Cue => ({ take, point: id })),
	{ take: 'both', point: 'headroom' }
];
const choices = [{}, { point: 'fog' }, { claim: 'film.voie.kind' }].concat(
	signs.map(({ id }) => ({ point: id }))
);

function draw(cue: Cue, choice = {}): string {
	const sizes = ['narrow', 'wide'] as const;
	const props = {
		figure: anatomy,
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
		expect(valid({})).toBe(false);
		expect(valid({ take: 'belt' })).toBe(false);
		expect(valid({ take: 'seam', pont: 'headroom' })).toBe(false);
	});

	it('refuses a point of the other take, and one that is lit and withheld at once', () => {
		expect(valid({ take: 'seam', point: 'headroom' })).toBe(false);
		expect(valid({ take: 'seam', point: 'both-hands', withhold: true })).toBe(false);
	});
});

describe('the drawing', () => {
	it('has a mark a point and one tab stop a box, and none while the points are to be found', () => {
		for (const cue of cues) {
			const html = draw(cue);
			const points = cue.withhold ? 0 : cue.take === 'both' ? 10 : 5;
			expect(count(html, /data-mark/g)).toBe(2 * points);
			expect(count(html, /tabindex="0"/g)).toBe(points ? 2 : 0);
		}
	});

	it('keeps every point out of the page while they are to be found, even from readers of its source', () => {
		for (const take of takes) {
			const html = draw({ take, withhold: true });
			for (const { id, title } of signs) {
				expect(html).not.toContain(title);
				expect(html).not.toContain(`sign.${id}`);
			}
			expect(html).not.toContain('class="region');
			expect(html).toContain('>?</text>');
		}
	});

	it('opens the evidence of every point, and says of ours that they are', () => {
		const html = draw({ take: 'both' });
		for (const { id, title, follows } of signs) {
			expect(html).toContain(`href="#evidence/sign.${id}.follows"`);
			const ours = follows.certainty === 'inferred' ? ', our inference' : '';
			expect(html).toContain(`, ${title}${ours}"`);
		}
	});

	it('shows certainty by form: what is ours has a form of its own, and so has a comparison of ours', () => {
		expect(count(draw({ take: 'seam' }), /<g class="[^"]*\bours\b/g)).toBe(2);
		expect(count(draw({ take: 'seam' }), /<g class="[^"]*\bcompared\b/g)).toBe(2 * 3);
	});

	it('says a choice by an outline and leaves the emphasis of the step as it is', () => {
		const cue = { take: 'seam', point: 'both-hands' } as const;
		const [plain, chosen] = [draw(cue), draw(cue, { point: 'little-coal' })];
		expect(count(chosen, /class="outline"/g)).toBe(2);
		expect(count(chosen, /\bnow\b(?!=)/g)).toBe(count(plain, /\bnow\b(?!=)/g));
		expect(draw(cue, { point: 'headroom' })).not.toContain('class="outline"');
	});

	it('keeps what is drawn the same from cue to cue, so that the light moves and nothing blinks', () => {
		const shapes = (cue: Cue) => [...draw(cue).matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
		for (const { take, id } of signs) expect(shapes({ take, point: id })).toEqual(shapes({ take }));
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
	it('is one sentence of at most 30 words at every cue and choice', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const said = anatomy.say(cue, choice);
				expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(30);
				expect(said).toMatch(/^[A-Z][^.?]*[.?]$/);
			}
	});

	it('says whose argument a point is', () => {
		for (const { take, id, follows } of signs)
			expect(anatomy.say({ take, point: id }, {})).toContain(
				follows.certainty === 'inferred' ? 'the sign is ours' : 'the sign is the article’s'
			);
		expect(anatomy.say({ take: 'seam' }, {})).toMatch(/four signs.* the article’s, one is ours/);
	});

	it('asks and tells nothing while the points are to be found, whatever was chosen', () => {
		for (const take of takes)
			for (const choice of choices) {
				const said = anatomy.say({ take, withhold: true }, choice);
				expect(said).toBe(anatomy.say({ take, withhold: true }, {}));
				expect(said).toMatch(/\?$/);
			}
	});

	it('is restated by a choice that is to be seen, and by no other', () => {
		const cue = { take: 'seam' } as const;
		expect(anatomy.say(cue, { point: 'little-coal' })).toContain('hardly any coal');
		expect(anatomy.say(cue, { point: 'headroom' })).toBe(anatomy.say(cue, {}));
	});
});
