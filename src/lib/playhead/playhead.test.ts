import { describe, expect, it } from 'vitest';
import type { Outline, StepId } from '$lib/narrative/story';
import { placeAtLine } from './follow-scroll';
import { Playhead } from './playhead.svelte';
import { Selection } from './selection.svelte';

const outline: Outline = {
	chapters: [
		{
			slug: 'c',
			title: 'C',
			figure: 'shots',
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
	/** Two chapters with a head each, whose steps have gaps between them. */
	const asked: string[] = [];
	const chapter = (name: string, top: number, steps: readonly [StepId, number][]) => ({
		top,
		steps: () => {
			asked.push(name);
			return steps.map(([id, at]) => ({ id, top: at }));
		}
	});
	const chapters = [
		chapter('c', 0, [
			['c/a', 100],
			['c/b', 250]
		]),
		chapter('d', 400, [['d/a', 500]])
	];
	const at = (line: number) => placeAtLine(chapters, 600, line);

	it('is the last one whose top is above the line, gaps included; the head of a chapter is its first one’s', () => {
		expect([-10, 0, 99, 100, 249, 250, 399, 400, 500, 600].map((line) => at(line).place)).toEqual([
			'opening',
			'c/a',
			'c/a',
			'c/a',
			'c/a',
			'c/b',
			'c/b',
			'd/a',
			'd/a',
			'd/a'
		]);
	});

	it('is told from the head before it, where a chapter still asks', () => {
		expect([-10, 0, 99, 100, 250, 400, 499, 500, 601].map((line) => at(line).atHead)).toEqual([
			false,
			true,
			true,
			false,
			false,
			true,
			true,
			false,
			false
		]);
	});

	it('is the end below the last', () => {
		expect(at(601).place).toBe('end');
	});

	it('asks no chapter below the line for its steps: they may not be laid out yet', () => {
		asked.length = 0;
		at(300);
		expect(asked).toEqual(['c']);
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
