import { describe, expect, it } from 'vitest';
import { minutesLeft } from './pacing';
import { asksShort, shortWay } from './short-way';
import type { Outline, StepId } from './story';

const step = (id: StepId, stop: boolean) => ({
	id,
	title: id,
	figure: null,
	cue: {},
	words: 100,
	...(stop ? { short: true as const } : {})
});
const outline: Outline = {
	chapters: [
		{
			slug: 'a',
			title: 'A',
			figure: 'shots',
			cue: {},
			words: 20,
			steps: [step('a/one', true), step('a/two', false), step('a/three', true)]
		},
		{ slug: 'b', title: 'B', figure: 'shots', cue: {}, words: 20, steps: [step('b/one', false)] }
	],
	renamed: { 'old/one': 'a/one' }
};

describe('the short way', () => {
	it('has the stops in their order, under their own addresses, and no chapter without one', () => {
		const { chapters, renamed } = shortWay(outline);
		expect(chapters.map(({ slug }) => slug)).toEqual(['a']);
		expect(chapters[0]?.steps.map(({ id }) => id)).toEqual(['a/one', 'a/three']);
		expect(renamed).toEqual(outline.renamed);
	});

	it('takes a third of a minute a stop', () => {
		const many = {
			...outline.chapters[0]!,
			steps: Array.from({ length: 15 }, (_, index) => step(`a/${index}`, true))
		};
		expect(minutesLeft(shortWay({ chapters: [many], renamed: {} }), null)).toBe(5);
	});

	it('is asked for by one word, and by nothing that looks like it', () => {
		expect(asksShort('?depth=short')).toBe(true);
		expect(asksShort('?x=1&depth=short')).toBe(true);
		for (const search of ['', '?depth', '?depth=shorter', '?depth=short%00', '?DEPTH=short'])
			expect(asksShort(search), search).toBe(false);
	});
});
