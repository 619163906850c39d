import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hold, longest, shortest } from './hold.svelte';

/** A hold, and what it told. */
function start() {
	const told: (number | null)[] = [];
	return { told, hold: new Hold((ms) => told.push(ms), { now: () => Date.now() }) };
}

describe('a hold', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('tells how long it was when it is let go, and before that only that it began', () => {
		const { hold, told } = start();
		hold.begin();
		vi.advanceTimersByTime(5300);
		expect([hold.on, ...told]).toEqual([true, null]);
		hold.end();
		expect([hold.on, ...told]).toEqual([false, null, 5300]);
	});

	it('of less than 0.3 s is a tap, and says so', () => {
		const { hold, told } = start();
		hold.begin();
		vi.advanceTimersByTime(shortest - 1);
		hold.end();
		expect(told).toEqual([null]);
		expect(hold.failed).toBe('short');
	});

	it('that is cancelled has no answer, not even when what held it is let go, and can begin anew', () => {
		const { hold, told } = start();
		hold.begin();
		vi.advanceTimersByTime(2000);
		hold.cancel();
		hold.end();
		vi.advanceTimersByTime(longest);
		expect(told).toEqual([null]);
		expect(hold.failed).toBe('broken');
		hold.begin();
		expect(hold.failed).toBeNull();
		vi.advanceTimersByTime(1000);
		hold.end();
		expect(told).toEqual([null, null, 1000]);
	});

	it('ends by itself after 30 s, once', () => {
		const { hold, told } = start();
		hold.begin();
		vi.advanceTimersByTime(longest + 5000);
		hold.end();
		expect(told).toEqual([null, longest]);
	});

	it('is not begun twice by a second finger or a key that repeats', () => {
		const { hold, told } = start();
		hold.begin();
		vi.advanceTimersByTime(1000);
		hold.begin();
		vi.advanceTimersByTime(1000);
		hold.end();
		expect(told).toEqual([null, 2000]);
	});

	it('that was none is not broken by what would cancel it', () => {
		const { hold } = start();
		hold.cancel();
		expect(hold.failed).toBeNull();
	});
});
