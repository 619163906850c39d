import { describe, expect, it } from 'vitest';
import { FilmClock, type TimeSource } from './film-clock.svelte';

/** Time that stands still until it is moved. */
function fakeTime() {
	let now = 0;
	let waiting: (() => void) | null = null;
	const source: TimeSource = {
		now: () => now,
		request: (callback) => {
			waiting = callback;
			return 1;
		},
		cancel: () => (waiting = null)
	};
	const pass = (milliseconds: number) => {
		now += milliseconds;
		const callback = waiting;
		waiting = null;
		callback?.();
	};
	return { source, pass, idle: () => waiting === null };
}

describe('the film clock', () => {
	it('runs seven seconds in seven seconds, and stops on the last frame', () => {
		const time = fakeTime();
		const clock = new FilmClock(7, time.source);
		clock.play();
		time.pass(1000);
		expect(clock.frame).toBe(24);
		time.pass(5999);
		expect(clock.frame).toBe(167);
		expect(clock.playing).toBe(true);
		time.pass(1);
		expect([clock.frame, clock.playing, time.idle()]).toEqual([167, false, true]);
	});

	it('runs 25 frames a second where that is asked for', () => {
		const time = fakeTime();
		const clock = new FilmClock(7, time.source);
		clock.setRate(25);
		clock.play();
		time.pass(2000);
		expect([clock.frame, clock.length]).toEqual([50, 175]);
	});

	it('stops at once, and goes on from where it stood', () => {
		const time = fakeTime();
		const clock = new FilmClock(7, time.source);
		clock.play();
		time.pass(1000);
		clock.pause();
		time.pass(3000);
		expect(clock.frame).toBe(24);
		clock.play();
		time.pass(500);
		expect(clock.frame).toBe(36);
	});

	it('waits for nothing once it is let go, and shows what it showed', () => {
		const time = fakeTime();
		const clock = new FilmClock(7, time.source);
		clock.play();
		time.pass(1000);
		clock.letGo();
		expect([clock.frame, time.idle()]).toEqual([24, true]);
	});

	it('stays inside the sequence', () => {
		const clock = new FilmClock(7, fakeTime().source);
		clock.seek(-5);
		expect(clock.frame).toBe(0);
		clock.seek(9999);
		expect(clock.frame).toBe(167);
	});

	it('starts again after the end', () => {
		const time = fakeTime();
		const clock = new FilmClock(7, time.source);
		clock.seek(167);
		clock.play();
		expect(clock.frame).toBe(0);
	});
});
