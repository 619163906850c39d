import { afterEach, expect, it, vi } from 'vitest';
import { atRest } from './at-rest';

afterEach(() => vi.useRealTimers());

it('acts once, when nothing was said for so long, and again after the next word', () => {
	vi.useFakeTimers();
	const at: number[] = [];
	const from = performance.now();
	const say = atRest(100, () => at.push(performance.now() - from));
	for (let frame = 0; frame < 10; frame++) {
		say();
		vi.advanceTimersByTime(16);
	}
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * 16 + 100]);
	say();
	vi.advanceTimersByTime(1000);
	expect(at).toEqual([9 * 16 + 100, 1160 + 100]);
});
