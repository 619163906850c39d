import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Outline } from '$lib/narrative/story';
import type { Place } from '$lib/playhead/playhead.svelte';
import { Reading } from './reading.svelte';

const step = (id: `${string}/${string}`) => ({ id, title: id, figure: null, cue: {}, words: 200 });
const chapter = (slug: string, steps: readonly ReturnType<typeof step>[]) => ({
	slug,
	title: slug.toUpperCase(),
	figure: 'shots' as const,
	cue: {},
	words: 0,
	steps
});
const outline: Outline = {
	chapters: [chapter('c', [step('c/a'), step('c/b')]), chapter('d', [step('d/a')])],
	renamed: {}
};

describe('a reader who moves', () => {
	let reading: Reading;
	beforeEach(() => {
		vi.useFakeTimers();
		reading = new Reading(outline, (act, milliseconds) => {
			const timer = setTimeout(act, milliseconds);
			return () => clearTimeout(timer);
		});
	});
	afterEach(() => vi.useRealTimers());

	it('is at a step at once; the playhead follows after a tenth of a second', () => {
		reading.goTo('c/b');
		expect([reading.here, reading.playhead.id, reading.place]).toEqual(['c/b', null, '']);
		vi.advanceTimersByTime(99);
		expect(reading.playhead.id).toBeNull();
		vi.advanceTimersByTime(1);
		expect([reading.playhead.id, reading.place, reading.share]).toEqual(['c/b', '1/2 C', 1 / 3]);
	});

	it('moves nothing by what it flies past', () => {
		for (const id of ['c/a', 'c/b', 'd/a'] as const) {
			reading.goTo(id);
			vi.advanceTimersByTime(60);
			expect(reading.playhead.id).toBeNull();
		}
		vi.advanceTimersByTime(40);
		expect([reading.playhead.id, reading.place]).toEqual(['d/a', '2/2 D']);
	});

	it('stands where it is told again that it is: nothing starts anew', () => {
		reading.goTo('c/a');
		vi.advanceTimersByTime(60);
		reading.goTo('c/a');
		vi.advanceTimersByTime(40);
		expect(reading.playhead.id).toBe('c/a');
	});

	it('has not left the story by flying past its end and back', () => {
		reading.goTo('d/a');
		vi.advanceTimersByTime(100);
		reading.goTo('end');
		expect([reading.here, reading.isBehind]).toEqual([null, true]);
		vi.advanceTimersByTime(499);
		expect([reading.playhead.id, reading.playhead.ended]).toEqual(['d/a', false]);
		reading.goTo('d/a');
		vi.advanceTimersByTime(1000);
		expect([reading.playhead.id, reading.playhead.ended]).toEqual(['d/a', false]);
	});

	it('has had the time of a notice after two steps of their own, not of those the address takes them to', () => {
		const reads = (id: Place) => {
			reading.goTo(id);
			vi.advanceTimersByTime(500);
			return reading.isPastNotice;
		};
		reads('c/b');
		reading.leave('#d/a');
		expect(reading.notice?.href).toBe('#c/b');
		reading.goTo('d/a');
		reading.land();
		expect(reads('c/a')).toBe(false);
		expect(reads('c/b')).toBe(true);
		reading.leave('#d/a');
		expect(reading.isPastNotice).toBe(false);
	});

	it('is offered no way back to where an earlier jump began', () => {
		reading.goTo('c/a');
		reading.leave('#chapters');
		reading.goTo('opening');
		reading.leave('#d/a');
		expect(reading.notice).toBeNull();
	});

	it('has nothing left and all behind half a second after the end', () => {
		reading.goTo('end');
		vi.advanceTimersByTime(500);
		expect([reading.playhead.id, reading.minutes, reading.share, reading.place]).toEqual([
			null,
			0,
			1,
			''
		]);
	});
});
