import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/components/chart/text';
import { films } from '$lib/data/films';
import { corpus } from './index';
import { placeHits } from './field';
import { layoutCorpus, type Drawing } from './layout';
import type { Label } from './plan';
import { groupsAt, hits, items, shown, stages } from './rows';

const boxes = [corpus.boxes.narrow, corpus.boxes.wide];
const cases = boxes.flatMap((box) => stages.map((stage) => ({ box, stage, name: box.name })));

const allLabels = (drawing: Drawing) => [
	...drawing.labels,
	...drawing.frames.flatMap((frame) => frame.name)
];

function extent(label: Label) {
	const width = measureText(label.text, label.face, label.size);
	const left = label.anchor === 'end' ? label.x - width : label.x;
	return { left, right: left + width, top: label.y - label.size * 0.74, bottom: label.y + 1 };
}

/** Area of a path made of `M h v h z` rectangles. */
function area(path: string): number {
	return [...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce(
		(sum, [, width, height]) => sum + Number(width) * Number(height),
		0
	);
}

describe('the field', () => {
	it.each(boxes)(
		'shows the hits in $name at their true share, so that the eye is told no lie',
		(box) => {
			const { field, speck } = layoutCorpus('hits', box);
			const share = area(speck) / (field.width * field.height);
			expect(share / (hits.value / items.value)).toBeCloseTo(1, 1);
		}
	);

	it.each(boxes)('keeps the magnified piece inside the field in $name', (box) => {
		const { field, piece } = layoutCorpus('database', box);
		expect(piece.x).toBeGreaterThanOrEqual(field.x);
		expect(piece.x + piece.width).toBeLessThanOrEqual(field.x + field.width + 0.01);
		expect(piece.y).toBeGreaterThan(field.y);
		expect(piece.y + piece.height).toBeLessThan(field.y + field.height);
	});

	it('gives every hit a place of its own in the piece, so that they can be counted', () => {
		const places = new Set(placeHits(hits.value).map(({ column, row }) => `${column} ${row}`));
		expect(places.size).toBe(hits.value);
	});
});

describe('the stages', () => {
	it('withhold what comes after them, so that a class can guess', () => {
		for (const box of boxes) {
			expect(layoutCorpus('database', box)).toMatchObject({
				speck: '',
				hole: '',
				hits: [],
				frames: []
			});
			expect(layoutCorpus('hits', box).frames).toEqual([]);
			expect(layoutCorpus('hits', box).hits.every((hit) => hit.kind === 'empty')).toBe(true);
		}
	});

	it('fill as many hits as there are films, in every order of sorting', () => {
		for (const stage of ['films', 'collections', 'kinds'] as const)
			for (const box of boxes) {
				const drawing = layoutCorpus(stage, box);
				expect(drawing.hits).toHaveLength(hits.value);
				expect(drawing.hits.filter((hit) => hit.kind === 'film')).toHaveLength(shown.value);
				expect(drawing.frames).toHaveLength(shown.value);
			}
	});

	it('count in each group what the article counts', () => {
		for (const stage of stages)
			for (const group of groupsAt(stage)) expect(group.members).toHaveLength(group.count.value);
		expect(films.filter((film) => film.shows.value)).toHaveLength(shown.value);
	});

	it('point at the one group whose places are all stated, and draw the others as inferred', () => {
		for (const stage of ['collections', 'kinds'] as const) {
			const [now, ...more] = groupsAt(stage).filter((group) => group.now);
			expect(more).toEqual([]);
			expect(now?.members.every((one) => one.certainty === 'stated')).toBe(true);
			expect(groupsAt(stage).some((group) => !group.now)).toBe(true);
		}
	});
});

describe.each(cases)('labels at $stage in $name', ({ box, stage }) => {
	const drawing = layoutCorpus(stage, box);
	const labels = allLabels(drawing);

	it('stay inside the box, so that none is cut off', () => {
		for (const label of labels) {
			const { left, right, top, bottom } = extent(label);
			expect(left, label.text).toBeGreaterThanOrEqual(0);
			expect(right, label.text).toBeLessThanOrEqual(box.width);
			expect(top, label.text).toBeGreaterThanOrEqual(0);
			expect(bottom, label.text).toBeLessThanOrEqual(box.height);
		}
	});

	it('never overlap each other, nor lie on the black squares', () => {
		const all = labels.map((label) => ({ label, at: extent(label) }));
		const squares = [drawing.field, drawing.inset].map(({ x, y, width, height }) => ({
			label: { text: 'square' },
			at: { left: x, right: x + width, top: y, bottom: y + height }
		}));
		for (const [index, one] of all.entries())
			for (const other of [...all.slice(index + 1), ...squares]) {
				const apart =
					one.at.right <= other.at.left ||
					other.at.right <= one.at.left ||
					one.at.bottom <= other.at.top ||
					other.at.bottom <= one.at.top;
				expect(apart, `${one.label.text} on ${other.label.text}`).toBe(true);
			}
	});

	it('are large enough to read on the smallest phone', () => {
		const least = box.name === 'narrow' ? 12.5 : 13;
		for (const label of labels) expect(label.size, label.text).toBeGreaterThanOrEqual(least);
	});

	it('fit on the frames that carry them, and frames stay in the box', () => {
		for (const frame of drawing.frames) {
			const { x, y, width, height } = frame.rect;
			expect(x + width).toBeLessThanOrEqual(box.width + 0.05);
			expect(y + height).toBeLessThanOrEqual(box.height);
			if (frame.on)
				for (const label of frame.name) {
					expect(extent(label).right, label.text).toBeLessThanOrEqual(x + width);
					expect(extent(label).bottom, label.text).toBeLessThanOrEqual(y + height);
				}
		}
	});
});
