import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { tonnes } from './index';
import { layoutTonnes } from './layout';
import type { Blocks, Drawing, Label } from './parts';
import { mine, plainOf, record, shows, times, usualRange } from './rows';

const boxes = [tonnes.boxes.narrow, tonnes.boxes.wide];
const cues: readonly Cue[] = [
	{},
	...shows.map((show) => ({ show })),
	...shows.map((show) => ({ show, guess: true as const }))
];
const cases = boxes.flatMap((box) =>
	cues.map((cue) => ({ box, cue, name: `${JSON.stringify(cue)} in ${box.name}` }))
);

const part = (cue: Cue, box: Box, id: string) =>
	layoutTonnes(cue, box).parts.find((one) => one.row.id === id);
const sum = (blocks: readonly Blocks[] = []) => blocks.reduce((all, one) => all + one.count, 0);
const allLabels = (drawing: Drawing) => [
	...drawing.parts.flatMap((one) => one.labels),
	...(drawing.guess ? [drawing.guess.mark] : [])
];

function extent(label: Label) {
	const width = measureText(label.text, label.face, label.size);
	const { x, y, size } = label;
	return { left: x, right: x + width, top: y - size * 0.72, bottom: y + 1 };
}

/** Where a line of blocks lies. */
function area({ from, to, thick }: Blocks) {
	const across = from[0] === to[0] ? { x: thick / 2, y: 0 } : { x: 0, y: thick / 2 };
	return {
		left: Math.min(from[0], to[0]) - across.x,
		right: Math.max(from[0], to[0]) + across.x,
		top: Math.min(from[1], to[1]) - across.y,
		bottom: Math.max(from[1], to[1]) + across.y
	};
}

/** Blocks that a dashed stroke of this length really draws. */
function drawn({ from, to, dash }: Blocks): number {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	return (length + dash[1]) / (dash[0] + dash[1]);
}

describe.each(boxes)('blocks in $name', (box) => {
	it('are as many as the tonnes, so that the reader can count them', () => {
		expect(sum(part({}, box, 'record')?.blocks)).toBe(plainOf(record));
		expect(sum(part({ show: 'mine' }, box, 'record')?.blocks)).toBe(plainOf(record));
		expect(sum(part({}, box, 'usual')?.blocks)).toBe(usualRange.min);
		expect(part({}, box, 'usual')?.perhaps).toHaveLength(usualRange.max - usualRange.min);
	});

	it('of the mine’s day are the record and what is worked out around it', () => {
		const others = part({ show: 'mine' }, box, 'mine')?.blocks ?? [];
		expect(sum(others) + plainOf(record)).toBe(plainOf(mine));
		expect(others.every((one) => one.hollow)).toBe(true);
	});

	it('are drawn by strokes of just the right length, or the count would lie', () => {
		for (const cue of cues)
			for (const { blocks } of layoutTonnes(cue, box).parts)
				for (const one of blocks) expect(drawn(one)).toBeCloseTo(one.count, 6);
	});

	it('have one size for the usual and the record: a scale of its own would be a cheat', () => {
		const dash = part({}, box, 'usual')?.blocks[0]?.dash;
		for (const one of part({}, box, 'record')?.blocks ?? []) expect(one.dash).toEqual(dash);
	});

	it('stand in full columns under the brace that says how many times', () => {
		const columns = part({}, box, 'record')?.blocks ?? [];
		const braced = columns.slice(0, plainOf(times));
		expect(braced.every((one) => one.count === usualRange.min)).toBe(true);
		const right = Number(/H([\d.]+)/.exec(part({}, box, 'times')?.brace ?? '')?.[1]);
		expect(right).toBeCloseTo(Math.max(...braced.map((one) => area(one).right)));
	});
});

describe('a guess', () => {
	it('withholds the record whatever else the cue shows, and gives no hint of its size', () => {
		for (const box of boxes)
			for (const show of shows) {
				const drawing = layoutTonnes({ show, guess: true }, box);
				expect(drawing.parts.map((one) => one.row.id)).toEqual(['usual']);
				expect(drawing.guess?.rect).toEqual(layoutTonnes({ guess: true }, box).guess?.rect);
				const heap = part({}, box, 'record')?.blocks ?? [];
				const top = Math.min(...heap.map((one) => area(one).top));
				expect(drawing.guess?.rect.y).toBeLessThan(top);
			}
	});

	it('is asked only where the cue asks, so that the answer is not covered', () => {
		for (const show of shows) expect(layoutTonnes({ show }, boxes[0]!).guess).toBeNull();
	});
});

describe.each(cases)('at $name', ({ box, cue }) => {
	const drawing = layoutTonnes(cue, box);

	it('labels stay inside the box, so that none is cut off', () => {
		for (const label of allLabels(drawing)) {
			const at = extent(label);
			expect(at.left, label.text).toBeGreaterThanOrEqual(0);
			expect(at.right, label.text).toBeLessThanOrEqual(box.width);
			expect(at.top, label.text).toBeGreaterThanOrEqual(0);
			expect(at.bottom + 3, label.text).toBeLessThanOrEqual(box.height);
		}
	});

	it('labels overlap neither each other nor the blocks', () => {
		const labels = allLabels(drawing).map((label) => ({ text: label.text, at: extent(label) }));
		const blocks = drawing.parts
			.flatMap((one) => one.blocks)
			.map((one) => ({ text: 'blocks', at: area(one) }));
		for (const [index, one] of labels.entries())
			for (const other of [...labels.slice(index + 1), ...blocks])
				expect(
					one.at.right <= other.at.left ||
						other.at.right <= one.at.left ||
						one.at.bottom <= other.at.top ||
						other.at.bottom <= one.at.top,
					`${one.text} on ${other.text}`
				).toBe(true);
	});

	it('blocks and what a choice outlines stay inside the box', () => {
		for (const one of drawing.parts) {
			for (const blocks of one.blocks) {
				expect(area(blocks).left).toBeGreaterThanOrEqual(0);
				expect(area(blocks).right).toBeLessThanOrEqual(box.width);
			}
			const { x, y, width, height } = one.extent;
			expect(x, one.row.id).toBeGreaterThanOrEqual(0);
			expect(y, one.row.id).toBeGreaterThanOrEqual(0);
			expect(x + width, one.row.id).toBeLessThanOrEqual(box.width);
			expect(y + height, one.row.id).toBeLessThanOrEqual(box.height);
		}
	});

	it('text is large enough to read on the smallest phone', () => {
		const least = box.name === 'narrow' ? 12.5 : 13;
		for (const label of allLabels(drawing)) expect(label.size).toBeGreaterThanOrEqual(least);
	});

	it('one thing at most is emphasised', () => {
		const now = drawing.parts.filter((one) => one.now).length + (drawing.guess ? 1 : 0);
		expect(now).toBe(1);
	});
});
