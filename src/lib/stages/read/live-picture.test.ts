import { describe, expect, it } from 'vitest';
import type { AnyFigure } from '$lib/figures';
import { Shelf } from '$lib/figures/shelf.svelte';
import type { ChapterOutline } from '$lib/narrative/story';
import { stretchesOf } from '$lib/narrative/stretches';
import { LivePicture } from './live-picture.svelte';
import { Reading } from './reading.svelte';

const step = (id: `${string}/${string}`) => ({
	id,
	title: id,
	figure: 'shots' as const,
	cue: { at: id },
	words: 200
});
const chapter: ChapterOutline = {
	slug: 'c',
	title: 'C',
	figure: 'shots',
	cue: { at: 'c' },
	words: 0,
	steps: [step('c/a'), step('c/b')]
};

async function wake() {
	const [stretch] = stretchesOf(chapter);
	if (!stretch) throw new Error('no stretch');
	const reading = new Reading({ chapters: [chapter], renamed: {} });
	const shelf = new Shelf(() => Promise.resolve({} as AnyFigure));
	await shelf.fetch('shots');
	const is = { near: true };
	const picture = new LivePicture(stretch, reading, shelf, 7, () => is.near);
	const drawn = () => picture.shown?.scene.cue;
	const stand = (id: `${string}/${string}`, atHead = false) => {
		reading.goTo(id, atHead);
		reading.settle();
	};
	return { stand, is, drawn };
}

describe('a picture that is awake', () => {
	it('follows the reader who is near', async () => {
		const { stand, drawn } = await wake();
		expect(drawn()).toEqual({ at: 'c' });
		stand('c/b');
		expect(drawn()).toEqual({ at: 'c/b' });
	});

	it('asks at the head of its chapter, and answers at the first step', async () => {
		const { stand, drawn } = await wake();
		stand('c/a', true);
		expect(drawn()).toEqual({ at: 'c' });
		stand('c/a');
		expect(drawn()).toEqual({ at: 'c/a' });
		stand('c/a', true);
		expect(drawn()).toEqual({ at: 'c' });
	});

	it('shows nothing new to a reader who is far', async () => {
		const { stand, is, drawn } = await wake();
		stand('c/a');
		expect(drawn()).toEqual({ at: 'c/a' });
		is.near = false;
		stand('c/b');
		expect(drawn()).toEqual({ at: 'c/a' });
	});
});
