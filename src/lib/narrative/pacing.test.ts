import { describe, expect, it } from 'vitest';
import { minutesLeft, wordsAMinute } from './pacing';
import type { Outline } from './story';

const outline: Outline = {
	chapters: [
		{
			slug: 'c',
			title: 'C',
			figure: 'shots',
			cue: {},
			words: 0,
			steps: ['c/a', 'c/b', 'c/c'].map((id) => ({
				id: id as `${string}/${string}`,
				title: id,
				figure: null,
				cue: {},
				words: wordsAMinute * 2
			}))
		}
	],
	renamed: {}
};

describe('minutes left', () => {
	it('shrink with every step, and never reach nothing before the end', () => {
		expect(
			[null, 'c/a', 'c/b', 'c/c'].map((id) => minutesLeft(outline, id as `${string}/${string}`))
		).toEqual([6, 6, 4, 2]);
	});
});
