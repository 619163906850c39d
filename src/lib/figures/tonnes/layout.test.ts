import { describe, expect, it } from 'vitest';
import { measureText, type Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { tonnes } from './index';
import { layoutTonnes } from './layout';
import type { Drawing } from './parts';
import { mine, plainOf, record, shows, times, usualRange } from './amounts';

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
const allLabels = (drawing: Drawing) => [
	...drawing.parts.flatMap((one) => one.labels),
	...(drawing.guess ? [drawing.guess.mark] : [])
];

interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function extent(label: Label): Area {
	const width = measureText(label.text, label.face, label.size);
	const { x, y, size } = label;
	return { left: x, right: x + width, top: y - size * 0.72, bottom: y + 1 };
}

/** The blocks a path really draws. */
function blocksOf(path = ''): readonly Area[] {
	return [...path.matchAll(/M([-\d.]+) ([-\d.]+)h([\d.]+)v-([\d.]+)h-[\d.]+z/g)].map((found) => {
		const [x, y, width, height] = found.slice(1).map(Number) as [number, number, number, number];
		return { left: x, right: x + width, top: y - height, bottom: y };
	});
}
const columnsOf = (areas: readonly Area[]) => new Set(areas.map(({ left }) => left)).size;
const apart = (one: Area, other: Area) =>
	one.right <= other.left ||
	other.right <= one.left ||
	one.bottom <= other.top ||
	other.bottom <= one.top;

describe.each(boxes)('blocks in $name', (box) => {
	const usual = part({}, box, 'usual');
	const shifts = part({}, box, 'times');
	const sure = [...blocksOf(usual?.blocks), ...blocksOf(shifts?.blocks)];
	const open = [...blocksOf(usual?.perhaps), ...blocksOf(shifts?.perhaps)];

	it('are as many as the tonnes, so that the reader can count them', () => {
		for (const show of ['both', 'record', 'mine'] as const)
			expect(blocksOf(part({ show }, box, 'record')?.blocks)).toHaveLength(plainOf(record));
		for (const show of ['both', 'usual'] as const) {
			const one = part({ show }, box, 'usual');
			expect(blocksOf(one?.blocks)).toHaveLength(usualRange.min);
			expect(blocksOf(one?.perhaps)).toHaveLength(usualRange.max - usualRange.min);
		}
	});

	it('of the usual shifts are the record’s at either end of the range: the open ones lie on top or at the end', () => {
		const { min, max } = usualRange;
		const last = Math.max(...sure.map(({ left }) => left));
		const level = Math.min(...sure.map(({ top }) => top));
		const onTop = open.filter(({ top }) => top < level - 1);
		const atEnd = open.filter((one) => !onTop.includes(one));
		expect(atEnd.every(({ left }) => left >= last)).toBe(true);
		expect(sure.length + onTop.length).toBe(plainOf(record));
		expect(sure.length + atEnd.length).toBe(plainOf(record));
		expect(columnsOf(sure)).toBe(Math.ceil(plainOf(record) / max));
		expect(columnsOf([...sure, ...atEnd])).toBe(Math.ceil(plainOf(record) / min));
	});

	it('of the mine’s day are the record and what is worked out around it', () => {
		const others = part({ show: 'mine' }, box, 'mine');
		expect(blocksOf(others?.blocks).length + plainOf(record)).toBe(plainOf(mine));
		expect(others?.hollow).toBe(true);
	});

	it('have one size wherever they stand together: a scale of its own would be a cheat', () => {
		for (const show of ['both', 'mine'] as const) {
			const all = layoutTonnes({ show }, box).parts.flatMap((one) => [
				...blocksOf(one.blocks),
				...blocksOf(one.perhaps)
			]);
			const sizes = all.flatMap(({ left, right, top, bottom }) => [right - left, bottom - top]);
			expect(Math.max(...sizes)).toBeCloseTo(Math.min(...sizes), 6);
		}
	});

	it('keep their order when the record becomes a tenth, so that it shrinks and is not swapped', () => {
		const commands = (show: 'both' | 'mine') =>
			part({ show }, box, 'record')?.blocks.replace(/[-\d.]+/g, '');
		expect(commands('mine')).toBe(commands('both'));
		const usualAt = (show: 'both' | 'usual') => part({ show }, box, 'usual')?.blocks;
		expect(usualAt('usual')).toBe(usualAt('both'));
	});

	it('stand over the brace that says how many times', () => {
		const lefts = [...new Set([...sure, ...open].map(({ left }) => left))].sort((a, b) => a - b);
		const last = lefts[plainOf(times) - 1];
		const right = [...sure, ...open].find(({ left }) => left === last)?.right;
		expect(shifts?.brace?.[0]).toBe(lefts[0]);
		expect(shifts?.brace?.[1]).toBeCloseTo(right ?? 0, 1);
	});
});

describe('a guess', () => {
	it('withholds the record whatever else the cue shows, and gives no hint of its size', () => {
		for (const box of boxes)
			for (const show of shows) {
				const drawing = layoutTonnes({ show, guess: true }, box);
				expect(drawing.parts.map((one) => one.row.id)).toEqual(['usual']);
				expect(drawing.guess?.rect).toEqual(layoutTonnes({ guess: true }, box).guess?.rect);
				const heap = blocksOf(part({}, box, 'record')?.blocks);
				const { rect } = drawing.guess!;
				expect(rect.y).toBeLessThan(Math.min(...heap.map(({ top }) => top)));
				expect(rect.x).toBeLessThan(Math.min(...heap.map(({ left }) => left)));
				for (const label of drawing.parts.flatMap((one) => one.labels))
					expect(extent(label).right, label.text).toBeLessThan(rect.x);
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
			.flatMap((one) => [...blocksOf(one.blocks), ...blocksOf(one.perhaps)])
			.map((at) => ({ text: 'a block', at }));
		for (const [index, one] of labels.entries())
			for (const other of [...labels.slice(index + 1), ...blocks])
				expect(apart(one.at, other.at), `${one.text} on ${other.text}`).toBe(true);
	});

	it('blocks and what a choice outlines stay inside the box', () => {
		for (const one of drawing.parts) {
			for (const at of [...blocksOf(one.blocks), ...blocksOf(one.perhaps)]) {
				expect(at.left).toBeGreaterThanOrEqual(0);
				expect(at.right).toBeLessThanOrEqual(box.width);
				expect(at.top).toBeGreaterThanOrEqual(0);
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

	it('no two labels of a part are the same, or a browser refuses to draw the figure', () => {
		for (const one of drawing.parts) {
			const keys = one.labels.map(({ text }) => text);
			expect(keys).toEqual([...new Set(keys)]);
		}
	});

	it('one thing at most is emphasised', () => {
		const now = drawing.parts.filter((one) => one.now).length + (drawing.guess ? 1 : 0);
		expect(now).toBe(1);
	});
});
