// A new step rests what was chosen: walked through the whole essay, in every mode.
import { describe, expect, it } from 'vitest';
import { makeDeck } from '$lib/article/deck';
import { makeExhibit } from '$lib/article/exhibit';
import { outlineOf, readStory } from '$lib/article/bind';
import { figures } from '$lib/figures';
import { Shelf } from '$lib/figures/shelf.svelte';
import type { Deck } from '$lib/narrative/deck';
import { listSteps } from '$lib/narrative/story';
import { stretchesOf } from '$lib/narrative/stretches';
import { seenOf, act, bareWindow, startLesson } from '$lib/narrative/under-way';
import { Visit } from '$lib/playhead/visit.svelte';
import { LivePicture } from '$lib/stages/read/live-picture.svelte';
import { Reading } from '$lib/stages/read/reading.svelte';

const outline = outlineOf(readStory());
const steps = listSteps(outline);
/** Each is understood by some figure; where one does not know it, it changes nothing. */
const touched = { film: 'voie', shot: 'belt', view: 'matrix', rate: '25', cells: 'him' };

describe('what was chosen at a step', () => {
	it('leaves every other step’s figure as its cue has it, and a reader’s address as it was', async () => {
		const reading = new Reading(outline);
		const shelf = new Shelf((name) => Promise.resolve(figures[name]));
		for (const stretch of outline.chapters.flatMap(stretchesOf)) {
			const picture = new LivePicture(stretch, reading, shelf, 7, () => true);
			for (const { id, figure } of stretch.steps) {
				if (figure) await shelf.fetch(figure);
				reading.goTo(id);
				reading.settle();
				const before = reading.selection.choice;
				expect(picture.shown?.choice, id).toEqual({});
				expect(picture.shown?.rested, id).toEqual(before);
				picture.choose(touched);
				expect(picture.shown?.choice, id).toEqual(touched);
			}
		}
		expect(reading.selection.choice).toEqual(touched);
	});

	it('leaves every other slide as its cue has it', () => {
		const { outline, seconds } = makeDeck();
		const slides = outline.chapters.flatMap((chapter) => chapter.steps);
		const whole: Deck = { outline, seconds, slides };
		let standing = { lesson: startLesson(whole), window: bareWindow };
		for (const { id } of steps) {
			standing = act(whole, standing, { do: 'go', to: id });
			expect(seenOf(whole, standing.lesson).choice, id).toEqual({});
			standing = act(whole, standing, { do: 'choose', choice: touched });
			expect(seenOf(whole, standing.lesson).choice, id).toEqual(touched);
		}
	});

	it('is gone at the next screen of an exhibit', () => {
		const time = { now: () => 0, request: () => 1, cancel: () => {} };
		const visit = new Visit(makeExhibit(), time);
		for (const { id } of steps) {
			visit.goTo(id);
			expect(visit.selection.choice, id).toEqual({});
			visit.choose(touched);
		}
	});
});
