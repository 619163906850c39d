import { describe, expect, it } from 'vitest';
import { widthOf, type Label } from '$lib/components/chart/text';
import { besideIds } from '$lib/data/ids';
import { cues, learned } from './cues.fixture';
import { beside } from './index';
import { layoutBeside, type Layout } from './layout';
import type { Order } from './rows';
import { crowd, enlarge } from './silhouettes';

const boxes = [beside.boxes.narrow, beside.boxes.wide];
const cases = boxes.flatMap((box) =>
	cues.flatMap((cue) =>
		(['said', 'found'] as const).map((order) => ({
			box,
			cue,
			order,
			name: `${JSON.stringify(cue)} as ${order} in ${box.name}`
		}))
	)
);

interface Area {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A browser that puts letters on whole pixels sets small ones so much wider. */
const rounded = 1.05;

function areaOf(label: Label, wider = 1): Area {
	const { text, x, y, size, anchor = 'start' } = label;
	const width = widthOf(label) * wider;
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

const fromLine = (label: Label, y: number): Label => ({ ...label, y: label.y + y });

/** Every word of the drawing in the box's own px; numbers are their discs. */
const wordsOf = ({ heads, lines }: Layout): readonly Label[] => [
	...heads,
	...lines.flatMap(({ labels, words, y }) =>
		[...labels.filter(({ tone }) => tone !== 'number'), words].map((one) => fromLine(one, y))
	)
];

const discsOf = ({ lines }: Layout): readonly Area[] =>
	lines.map(({ disc: [x, middle, r], y, about }) => ({
		text: `number of ${about}`,
		left: x - r,
		right: x + r,
		top: y + middle - r,
		bottom: y + middle + r
	}));

const apart = (one: Area, other: Area) =>
	one.right <= other.left ||
	other.right <= one.left ||
	one.bottom <= other.top ||
	other.bottom <= one.top;

/** The points of a path of lines and curves. */
const pointsOf = (d: string) =>
	[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe.each(cases)('at $name', ({ box, cue, order }) => {
	const drawing = layoutBeside(cue, order, box);
	const areas = [...wordsOf(drawing).map((one) => areaOf(one)), ...discsOf(drawing)];
	const { outside, question, across } = drawing.company;

	it('words and numbers stay inside the box, so that none is cut off', () => {
		for (const one of [...areas, ...(question ? [areaOf(question)] : [])]) {
			expect(one.left, one.text).toBeGreaterThanOrEqual(0);
			expect(one.right, one.text).toBeLessThanOrEqual(box.width);
			expect(one.top, one.text).toBeGreaterThanOrEqual(0);
			expect(one.bottom, one.text).toBeLessThanOrEqual(box.height);
		}
	});

	it('words and numbers overlap nothing, so that each can be read', () => {
		for (const [index, one] of areas.entries())
			for (const other of areas.slice(index + 1))
				expect(apart(one, other), `${one.text} on ${other.text}`).toBe(true);
	});

	it('words of one line are so far apart that they are not read as one', () => {
		for (const { labels, words } of drawing.lines) {
			const [, year, name] = labels.map((one) => areaOf(one, rounded));
			if (!year || !name) throw new Error('a line without a year or a name');
			expect(name.left - year.right).toBeGreaterThanOrEqual(5);
			const said = areaOf(words, rounded);
			if (said.top < name.bottom) expect(said.left - name.right).toBeGreaterThanOrEqual(5);
		}
	});

	it('words are large enough on the smallest phone', () => {
		const least = box.name === 'narrow' ? 12.5 : 13;
		for (const { size, text } of [
			...wordsOf(drawing),
			...drawing.lines.flatMap(({ labels }) => labels)
		])
			expect(size, text).toBeGreaterThanOrEqual(least);
	});

	it('lines fill no more than the box and none lies on another, so that a finger finds each', () => {
		const tops = drawing.lines.map(({ y }) => y).sort((one, other) => one - other);
		for (const [index, top] of tops.entries()) {
			const height = drawing.lines[0]?.area.height ?? 0;
			expect(top + height).toBeLessThanOrEqual((tops[index + 1] ?? box.height) + 0.01);
			expect(height).toBeGreaterThanOrEqual(20);
		}
	});

	it('who is outside the frame stays left of its edge and in the box; only the hand crosses it', () => {
		const { frame } = drawing;
		for (const { paths, puts } of outside)
			for (const [x, y] of paths.flatMap(pointsOf)) {
				// shoulders of a crowd are cut by the edge: the frame is drawn over them
				expect(x, puts).toBeLessThanOrEqual(0);
				expect(frame.x + x, puts).toBeGreaterThanOrEqual(0);
				expect(y, puts).toBeLessThanOrEqual(frame.height + 0.01);
			}
		const reach = (across?.paths ?? []).flatMap(pointsOf).map(([x]) => x);
		if (across) {
			expect(Math.min(...reach)).toBeLessThan(0);
			expect(Math.max(...reach)).toBeGreaterThan(0);
			// his own hands begin there
			expect(Math.max(...reach)).toBeLessThan((23 / 120) * frame.width);
		}
	});

	it('the place left of the frame is at least half as wide as the frame', () => {
		expect(drawing.frame.x).toBeGreaterThanOrEqual(drawing.frame.width / 2);
		expect(drawing.frame.width / drawing.frame.height).toBeCloseTo(4 / 3);
	});

	it('what the step is about is lit in its line and in the place, and nothing else is', () => {
		expect(drawing.lines.filter(({ now }) => now).map(({ row }) => row.id)).toEqual(
			cue.now ? [cue.now] : []
		);
		const lit = [...outside, ...(across ? [across] : [])].filter(({ now }) => now).length;
		const asked = question?.tone === 'now' ? 1 : 0;
		const puts = drawing.lines.find(({ now }) => now)?.row.puts;
		// a picture without anybody puts nothing there once somebody is in the place
		const shown = puts && (puts !== 'nobody' || outside.some((one) => one.puts === 'nobody'));
		expect(lit + asked).toBe(shown ? 1 : 0);
	});

	it('is the same whenever it is drawn', () => {
		expect(layoutBeside(cue, order, box)).toEqual(drawing);
	});
});

describe('who is in the place', () => {
	const drawn = (found: readonly (typeof besideIds)[number][]) => {
		const { outside, question, across } = layoutBeside(
			{ found: [...found] },
			'said',
			beside.boxes.wide
		).company;
		return [
			...outside.map(({ puts }) => puts),
			...(question ? ['question'] : []),
			...(across ? [across.puts] : [])
		];
	};

	it('is an outline while nothing fills it, and the picture alone does not', () => {
		expect(drawn([])).toEqual(['nobody']);
		expect(drawn(['picture'])).toEqual(['nobody']);
	});

	it('is what each puts there, and all of it together', () => {
		expect(drawn(['picture', 'speech'])).toEqual(['question']);
		expect(drawn(['lamp'])).toEqual(['hand']);
		for (const id of ['time', 'annales', 'book', 'biography', 'newspaper'] as const)
			expect(drawn([id])).toEqual(['men']);
		expect(drawn(['now-known'])).toEqual(['many']);
		expect(drawn(besideIds)).toEqual(['many', 'men', 'question', 'hand']);
	});

	it('is a question as high as the place where it is alone, and a small one over those who answer', () => {
		const size = (found: readonly (typeof besideIds)[number][]) =>
			layoutBeside({ found: [...found] }, 'said', beside.boxes.wide).company.question?.size ?? 0;
		expect(size(['picture', 'speech'])).toBeGreaterThan(2.5 * size(['speech', 'book']));
	});

	it('is a crowd of more where there is more room, and never of a number that could be told', () => {
		expect(crowd(60, true).length).toBeLessThan(crowd(120, true).length);
		expect(crowd(60, false).length).toBeGreaterThan(crowd(60, true).length);
	});
});

describe('the lines', () => {
	const order = (by: Order) =>
		[...layoutBeside({ found: [...learned] }, by, beside.boxes.wide).lines]
			.sort((one, other) => one.y - other.y)
			.map(({ row }) => row.id);

	it('stand as they were said, and at a wish as they were found', () => {
		expect(order('said')).toEqual(besideIds);
		expect(order('found')).toEqual(learned);
	});

	it('keep their order in the page when they are sorted, so that they move and are not drawn anew', () => {
		const ids = (by: Order) =>
			layoutBeside({ found: [...learned] }, by, beside.boxes.wide).lines.map(({ row }) => row.id);
		expect(ids('found')).toEqual(ids('said'));
	});

	it('have words large enough for a poster while there are few', () => {
		const size = (count: number) =>
			layoutBeside({ found: learned.slice(0, count) }, 'said', beside.boxes.narrow).lines[0]?.words
				.size ?? 0;
		expect(size(1)).toBeGreaterThan(size(3));
		expect(size(3)).toBeGreaterThan(size(9));
	});
});

describe('a shape', () => {
	it('is enlarged by all its numbers, whatever their sign', () => {
		expect(enlarge('M-3 1.5L0 90z', 2)).toBe('M-6 3L0 180z');
	});
});
