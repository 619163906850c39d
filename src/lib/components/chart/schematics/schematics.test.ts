import { describe, expect, it } from 'vitest';
import { sequence } from './index';
import { otherTake } from './other-take';
import { between, ground, type Drawing } from './shape';

const drawings: readonly (readonly [string, Drawing])[] = [
	...Object.entries(sequence),
	['other take', otherTake]
];
/** More frames than any shot has. */
const phases = Array.from({ length: 49 }, (_, frame) => frame / 48);

/** Where the lines of a drawing begin, as they are moved. */
const beginnings = (draw: Drawing, phase: number | null) =>
	draw(phase).flatMap(({ d, at: [dx, dy] = [0, 0] }) =>
		[...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(
			([, x, y]) => [Number(x) + dx, Number(y) + dy] as const
		)
	);

describe.each(drawings)('the drawing “%s”', (_, draw) => {
	it('has the same shapes at every frame, so that none comes or goes while it runs', () => {
		const tones = (phase: number | null) => draw(phase).map(({ tone }) => tone);
		for (const phase of phases) {
			expect(tones(phase)).toEqual(tones(null));
			for (const { d } of draw(phase)) expect(d).not.toMatch(/NaN|undefined|e-/);
		}
	});

	it('is a function of the frame: it stands still as it stood, and runs back as it ran', () => {
		expect(draw(null)).toEqual(draw(null));
		expect(draw(0.4)).toEqual(draw(0.4));
	});

	it('moves by little from frame to frame, so that nothing flickers', () => {
		for (const [index, phase] of phases.slice(1).entries()) {
			const before = beginnings(draw, phases[index] ?? 0);
			const steps = beginnings(draw, phase).map(([x, y], at) =>
				Math.hypot(x - (before[at]?.[0] ?? 0), y - (before[at]?.[1] ?? 0))
			);
			// what leaves the frame on one side comes in on the other
			for (const step of steps) expect(step < 4 || step > ground.width).toBe(true);
		}
	});

	it('keeps to its ground, but for what runs over its edge', () => {
		for (const [x, y] of beginnings(draw, null)) {
			expect(x).toBeGreaterThan(-0.3 * ground.width);
			expect(x).toBeLessThan(1.3 * ground.width);
			expect(Math.abs(y)).toBeLessThan(1.5 * ground.height);
		}
	});
});

describe('what the article describes', () => {
	/** The two eyes: dots alone on a path. */
	const eyes = (phase: number | null) =>
		sequence
			.bouquet(phase)
			.map(({ d }) => [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)])
			.filter((dots) => dots.length === 2)
			.flat()
			.map(([, x, y]) => [Number(x), Number(y)] as const);

	it('ends the last shot with a look into the camera: both eyes open, level, and alike', () => {
		const [left, right] = eyes(null).slice(-2);
		expect(left?.[1]).toBe(right?.[1]);
		expect(eyes(1)).toEqual(eyes(null));
	});

	it('turns the last face from left to right, and never back', () => {
		const ways = phases.map((phase) => eyes(phase).slice(-2)[0]?.[0] ?? 0);
		expect(ways).toEqual([...ways].sort((a, b) => a - b));
		expect(ways.at(-1)).toBeGreaterThan((ways[0] ?? 0) + 5);
	});

	it('lets the coal run to the right, and no lump get lost', () => {
		const before = beginnings(sequence.belt, 0.5);
		for (const [at, [x]] of beginnings(sequence.belt, 0.52).entries())
			expect(x >= (before[at]?.[0] ?? 0) || x < 0).toBe(true);
		expect(beginnings(sequence.belt, 1)).toHaveLength(before.length);
	});

	it('has arms up and hats off by the end of the exit, and he has come forward', () => {
		const he = (phase: number) => Math.max(...sequence.exit(phase).map(({ at }) => at?.[1] ?? 0));
		expect(he(1)).toBeGreaterThan(he(0));
		expect(sequence.exit(1)).toEqual(sequence.exit(null));
	});
});

it('halfway between two paths lies the mean of their numbers', () => {
	expect(between('M0 10L-4 2z', 'M10 20L4 3z', 0.5)).toBe('M5 15L0 2.5z');
	expect(between('M0 10z', 'M10 20z', 0)).toBe('M0 10z');
});
