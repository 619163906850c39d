import { describe, expect, it } from 'vitest';
import { measureText, type Label } from '$lib/components/chart/text';
import { signIds, takeIds } from '$lib/data/ids';
import type { Cue } from './cue';
import { anatomy } from './index';
import { layoutAnatomy, type Panel } from './layout';
import { takes } from './points';
import { regions } from './regions';

const boxes = [anatomy.boxes.narrow, anatomy.boxes.wide];
const cues: readonly Cue[] = [
	{ take: 'other-take', aside: true },
	{ take: 'other-take', point: 'second-miner', aside: true },
	...[...takeIds, 'both' as const].flatMap((take): Cue[] => [{ take }, { take, withhold: true }]),
	...takes.flatMap(({ id, points }) =>
		points.flatMap((point): Cue[] => [
			{ take: id, point: point.id },
			{ take: 'both', point: point.id }
		])
	)
];
const cases = boxes.flatMap((box) =>
	cues.map((cue) => ({ box, cue, name: `${JSON.stringify(cue)} in ${box.name}` }))
);

const labelsOf = (panels: readonly Panel[]) =>
	panels.flatMap(({ heads, parts }) => [...heads, ...parts.flatMap((part) => part.labels)]);

interface Area {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A browser that puts letters on whole pixels sets small ones so much wider. */
const wider = 1.05;

function areaOf({ text, x, y, size, face, anchor }: Label): Area {
	const width = measureText(text, face, size) * wider;
	const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** Circles as the layout writes them: `M<left> <middle>a<radius> …`. */
const discsOf = (panels: readonly Panel[]): readonly Area[] =>
	panels.flatMap(({ parts }) =>
		parts.flatMap(({ about, discs }) =>
			[...discs.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+)/g)].map((numbers) => {
				const [left = 0, y = 0, r = 0] = numbers.slice(1).map(Number);
				return {
					text: `number of ${about}`,
					left,
					right: left + 2 * r,
					top: y - r,
					bottom: y + r
				};
			})
		)
	);

const apart = (one: Area, other: Area) =>
	one.right <= other.left ||
	other.right <= one.left ||
	one.bottom <= other.top ||
	other.bottom <= one.top;

describe.each(cases)('at $name', ({ box, cue }) => {
	const panels = layoutAnatomy(cue, box);
	const words = labelsOf(panels).filter(({ tone }) => tone !== 'number');
	const labels = words.map(areaOf);
	const discs = discsOf(panels);

	it('words and numbers stay inside the box, so that none is cut off', () => {
		for (const one of [...labels, ...discs]) {
			expect(one.left, one.text).toBeGreaterThanOrEqual(0);
			expect(one.right, one.text).toBeLessThanOrEqual(box.width);
			expect(one.top, one.text).toBeGreaterThanOrEqual(0);
			expect(one.bottom, one.text).toBeLessThanOrEqual(box.height);
		}
	});

	it('words and numbers overlap nothing but the drawing, so that each can be read', () => {
		const all = [...labels, ...discs];
		for (const [index, one] of all.entries())
			for (const other of all.slice(index + 1))
				expect(apart(one, other), `${one.text} on ${other.text}`).toBe(true);
	});

	it('words are large enough on the smallest phone', () => {
		const least = box.name === 'narrow' ? 12.5 : 13;
		for (const { size, text } of labelsOf(panels)) expect(size, text).toBeGreaterThanOrEqual(least);
	});

	it('every point has its number twice, in the drawing and in its row', () => {
		const points = panels.flatMap(({ parts }) => parts);
		expect(discs).toHaveLength(2 * points.length);
		for (const { point, labels: own } of points)
			expect(own.filter(({ text }) => text === String(point.number))).toHaveLength(2);
	});

	it('the point that is lit is one, and every other is quiet', () => {
		const tones = panels.flatMap(({ parts }) => parts.map((part) => part.tone.split(' ')[0]));
		expect(tones.filter((tone) => tone === 'now')).toHaveLength(cue.point ? 1 : 0);
		expect(tones.filter((tone) => tone === 'quiet')).toHaveLength(cue.point ? tones.length - 1 : 0);
	});

	it('drawings and what a choice outlines stay inside the box', () => {
		for (const { frame, parts } of panels)
			for (const rect of [frame, ...parts.map((part) => part.row)]) {
				expect(rect.x).toBeGreaterThanOrEqual(0);
				expect(rect.x + rect.width).toBeLessThanOrEqual(box.width);
				expect(rect.y + rect.height).toBeLessThanOrEqual(box.height + 0.5);
			}
	});
});

describe('regions', () => {
	it('lie on the drawing, a number on either side of it', () => {
		for (const id of signIds) {
			const { d, at, to, ghost = '' } = regions[id];
			expect(Math.abs(at), id).toBeLessThan(90);
			expect(to[0], id).toBeLessThanOrEqual(120);
			expect(to[1], id).toBeLessThanOrEqual(90);
			for (const path of [d, ghost])
				for (const [, x, y] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
					expect(Number(x), id).toBeLessThanOrEqual(120);
					expect(Number(y), id).toBeLessThanOrEqual(90);
				}
		}
	});

	it('show what a sign is held against only where there is such a thing, or a face that comes and goes', () => {
		for (const point of takes.flatMap(({ points }) => points)) {
			const drawn = regions[point.id].ghost !== undefined;
			if (drawn && point.id !== 'second-miner') expect(point.against, point.id).not.toBeNull();
		}
	});

	it('have a drawing to lie on for each take', () => {
		expect(takes.map(({ id }) => id)).toEqual(takeIds);
		for (const { draw } of takes) expect(draw(null).length).toBeGreaterThan(5);
	});
});
