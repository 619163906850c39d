import { describe, expect, it } from 'vitest';
import type { Outline } from '$lib/narrative/story';
import { stepAtLine } from './follow-scroll';
import { Playhead } from './playhead.svelte';
import { Selection } from './selection.svelte';

const outline: Outline = {
	chapters: [
		{
			slug: 'c',
			title: 'C',
			figure: 'x',
			cue: {},
			words: 0,
			steps: [{ id: 'c/a', title: 'a', figure: null, cue: {}, words: 1 }]
		}
	],
	renamed: {}
};

describe('the playhead', () => {
	it('goes where the story has a step, and nowhere else', () => {
		const playhead = new Playhead(outline);
		expect(playhead.step).toBeNull();
		expect(playhead.goTo('c/a')).toBe(true);
		expect(playhead.goTo('c/zzz')).toBe(false);
		expect(playhead.step?.id).toBe('c/a');
		playhead.goTo('end');
		expect([playhead.id, playhead.ended]).toEqual([null, true]);
	});
});

describe('the step by geometry', () => {
	const boxes = [
		{ id: 'c/a', top: 0, bottom: 100 },
		{ id: 'c/b', top: 150, bottom: 250 }
	] as const;

	it('is the last one whose top is above the line, gaps included', () => {
		expect([-10, 0, 120, 150, 250].map((line) => stepAtLine(boxes, line))).toEqual([
			'opening',
			'c/a',
			'c/a',
			'c/b',
			'c/b'
		]);
	});

	it('is the end below the last', () => {
		expect(stepAtLine(boxes, 251)).toBe('end');
	});
});

describe('the reader’s choice', () => {
	it('adds up, loses what is taken out, and is emptied', () => {
		const selection = new Selection();
		selection.choose({ film: 'voie' });
		selection.choose({ motif: 'belt' });
		expect(selection.choice).toEqual({ film: 'voie', motif: 'belt' });
		selection.choose({ film: undefined });
		expect(selection.choice).toEqual({ motif: 'belt' });
		selection.clear();
		expect(selection.choice).toEqual({});
	});
});
