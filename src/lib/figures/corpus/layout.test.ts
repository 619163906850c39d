import { describe, expect, it } from 'vitest';
import type { Rect } from '$lib/components/chart/rect';
import { measureText, type Label } from '$lib/components/chart/text';
import { films } from '$lib/data/films';
import { corpus } from './index';
import { layoutCorpus, type Drawing } from './layout';
import { groupsAt, hits, items, shown, stages } from './archive';

const boxes = [corpus.boxes.narrow, corpus.boxes.wide];
const cases = boxes.flatMap((box) => stages.map((stage) => ({ box, stage, name: box.name })));

const allLabels = (drawing: Drawing) => [
	...drawing.labels,
	...drawing.headings,
	...drawing.frames.flatMap((frame) => frame.name)
];

interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function extent({ text, x, y, size }: Label): Area {
	const width = measureText(text, 'sans', size);
	return { left: x, right: x + width, top: y - size * 0.74, bottom: y + 1 };
}
const areaOf = ({ x, y, width, height }: Rect): Area => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height
});
const apart = (one: Area, other: Area) =>
	one.right <= other.left ||
	other.right <= one.left ||
	one.bottom <= other.top ||
	other.bottom <= one.top;
const within = (one: Area, other: Area) =>
	one.left >= other.left &&
	one.right <= other.right + 0.05 &&
	one.top >= other.top &&
	one.bottom <= other.bottom;

describe.each(boxes)('the field in $name', (box) => {
	it('shows the hits at their true share at every stage, so that the eye is told no lie', () => {
		for (const stage of stages.filter((one) => one !== 'database')) {
			const { field, speck } = layoutCorpus(stage, box);
			const share = (speck!.width * speck!.height) / (field.width * field.height);
			expect(share / (hits.value / items.value)).toBeCloseTo(1, 1);
			expect(within(areaOf(speck!), areaOf(field))).toBe(true);
		}
	});

	it('makes room for what is found in it', () => {
		const heights = (['database', 'hits', 'films', 'kinds'] as const).map(
			(stage) => layoutCorpus(stage, box).field.height
		);
		expect(heights).toEqual([...new Set(heights)].sort((a, b) => b - a));
	});
});

describe('the stages', () => {
	it('withhold what comes after them, so that a class can guess', () => {
		for (const box of boxes) {
			expect(layoutCorpus('database', box)).toMatchObject({
				speck: null,
				beam: '',
				slots: [],
				sheets: [],
				frames: []
			});
			const found = layoutCorpus('hits', box);
			expect(found.frames).toEqual([]);
			expect(found.sheets).toHaveLength(hits.value);
			expect(found.sheets.every((one) => one.now && one.kind === 'stated')).toBe(true);
		}
	});

	it('keep every hit the same object: the first are the films, whatever they are sorted by', () => {
		for (const stage of ['films', 'collections', 'kinds'] as const)
			for (const box of boxes) {
				const { sheets, frames, slots } = layoutCorpus(stage, box);
				expect(sheets).toHaveLength(hits.value);
				const shows = films.filter((film) => film.shows.value === true);
				for (const [index, sheet] of sheets.entries()) {
					const frame = frames.find(({ film }) => film.id === shows[index]?.id);
					expect(sheet).toMatchObject(frame?.rect ?? slots[index]!);
					expect(sheet.now).toBe(frame?.now ?? false);
				}
				expect(frames).toHaveLength(shown.value);
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

describe.each(cases)('keys at $stage in $name', ({ box, stage }) => {
	it('are all different, or a browser refuses to draw the figure', () => {
		const { labels, headings, frames } = layoutCorpus(stage, box);
		const lists = [
			labels.map(({ text }) => text),
			headings.map(({ text, x }) => text + x),
			...frames.map((frame) => frame.name.map(({ text }) => text))
		];
		for (const keys of lists) expect(keys).toEqual([...new Set(keys)]);
	});
});

describe.each(cases)('labels at $stage in $name', ({ box, stage }) => {
	const drawing = layoutCorpus(stage, box);
	const labels = allLabels(drawing);

	it('stay inside the box, so that none is cut off', () => {
		const whole = { left: 0, top: 0, right: box.width, bottom: box.height };
		for (const label of labels) expect(within(extent(label), whole), label.text).toBe(true);
	});

	it('never overlap each other, nor the hits, nor the speck', () => {
		const all = labels.map((label) => ({ text: label.text, at: extent(label) }));
		const names = new Set(drawing.frames.flatMap((frame) => frame.name.map(({ text }) => text)));
		const marks = [
			...drawing.slots,
			...drawing.sheets,
			drawing.speck ?? { ...drawing.field, width: 0 }
		];
		for (const [index, one] of all.entries()) {
			for (const other of all.slice(index + 1))
				expect(apart(one.at, other.at), `${one.text} on ${other.text}`).toBe(true);
			if (!names.has(one.text))
				for (const mark of marks) expect(apart(one.at, areaOf(mark)), one.text).toBe(true);
		}
	});

	it('are paper on the field and ink beside it, so that each can be read', () => {
		for (const label of labels) {
			const on = within(extent(label), areaOf(drawing.field));
			expect(label.tone === 'paper', label.text).toBe(on);
			if (!on) expect(apart(extent(label), areaOf(drawing.field)), label.text).toBe(true);
		}
	});

	it('are large enough to read on the smallest phone', () => {
		const least = box.name === 'narrow' ? 12.5 : 13;
		for (const label of labels) expect(label.size, label.text).toBeGreaterThanOrEqual(least);
	});

	it('fit on the frames that carry them, and frames stay apart and in the box', () => {
		const whole = { left: 0, top: 0, right: box.width, bottom: box.height };
		for (const [index, frame] of drawing.frames.entries()) {
			expect(within(areaOf(frame.touch), whole), frame.film.id).toBe(true);
			for (const other of drawing.frames.slice(index + 1))
				expect(apart(areaOf(frame.touch), areaOf(other.touch)), frame.film.id).toBe(true);
			for (const label of frame.name)
				expect(within(extent(label), areaOf(frame.rect)), label.text).toBe(true);
		}
	});
});
