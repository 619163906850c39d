import { describe, expect, it } from 'vitest';
import { frameAt } from './drive-film';

const stretch = { from: 39, to: 75 };

describe('the frame that scrolling shows', () => {
	it('is the first before the step is reached, and the last for the rest of its way', () => {
		expect(frameAt(stretch, -200, 500)).toBe(39);
		expect(frameAt(stretch, 0, 500)).toBe(39);
		expect(frameAt(stretch, 350, 500)).toBe(74);
		expect(frameAt(stretch, 500, 500)).toBe(74);
	});

	it('is the same on the way back, and every frame has its place', () => {
		const seen = Array.from({ length: 351 }, (_, passed) => frameAt(stretch, passed, 500));
		expect(new Set(seen).size).toBe(36);
		expect([...seen].sort((a, b) => a - b)).toEqual(seen);
	});
});
