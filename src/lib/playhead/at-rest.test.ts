import { afterEach, expect, it, vi } from 'vitest';
import { atRest, rest } from './at-rest';

afterEach(() => vi.useRealTimers());

it('acts once, when the page has not moved for a moment, and again after it has', () => {
	vi.useFakeTimers();
	const at: number[] = [];
	const from = performance.now();
	const move = atRest(() => at.push(performance.now() - from));
	for (let frame = 0; frame < 10; frame++) {
		move();
		vi.advanceTimersByTime(16);
	}
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * 16 + rest]);
	move();
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * 16 + rest, 1160 + rest]);
});
