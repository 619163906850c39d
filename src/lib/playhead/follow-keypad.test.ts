import { describe, expect, it } from 'vitest';
import { nextFocus } from './follow-keypad';

describe('Arrows', () => {
	// three rows of three, 100 px apart, and under them two buttons that stand in between
	const boxes = [
		...Array.from({ length: 9 }, (_, index) => ({
			x: (index % 3) * 100,
			y: Math.floor(index / 3) * 100
		})),
		{ x: 40, y: 300 },
		{ x: 160, y: 300 }
	];

	it.each([
		['ArrowRight', 0, 1],
		['ArrowRight', 2, 3],
		['ArrowLeft', 3, 2],
		['ArrowDown', 1, 4],
		['ArrowUp', 8, 5],
		['ArrowDown', 6, 9],
		['ArrowUp', 10, 8]
	])('%s leads from the control %i to %i', (key, from, to) => {
		expect(nextFocus(key, from, boxes)).toBe(to);
	});
	it('reach every control by one key alone, and come round', () => {
		for (const key of ['ArrowRight', 'ArrowLeft']) {
			const seen = new Set<number>();
			for (let at = 0; !seen.has(at); at = nextFocus(key, at, boxes)) seen.add(at);
			expect(seen.size, key).toBe(boxes.length);
		}
	});
	it('go on through the order where nothing lies in their direction', () => {
		expect(nextFocus('ArrowUp', 1, boxes)).toBe(0);
		expect(nextFocus('ArrowDown', 10, boxes)).toBe(0);
	});
});
