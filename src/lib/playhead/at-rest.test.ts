import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest, rest } from './at-rest';

const frame = 16;
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, frame));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

it('acts once, when the page has not moved for a moment, and again after it has', () => {
	const at: number[] = [];
	const from = performance.now();
	const move = atRest(() => at.push(performance.now() - from));
	for (let moved = 0; moved < 10; moved++) {
		move();
		vi.advanceTimersByTime(frame);
	}
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * frame + rest + frame]);
	move();
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * frame + rest + frame, 1160 + rest + frame]);
});

it('takes no long frame for a rest: the next one says whether the page has moved', () => {
	let acts = 0;
	const move = atRest(() => acts++);
	for (let moved = 0; moved < 10; moved++) {
		move();
		vi.advanceTimersByTime(rest + frame / 2);
	}
	expect(acts).toBe(0);
	vi.advanceTimersByTime(1000);
	expect(acts).toBe(1);
});
