import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { countOf } from './captions';
import { choices, collisions, extentOf, name, overlap } from '../sequence/testing';
import { cueSchema, type Cue } from './cue';
import { projector } from './index';
import { layoutDark, layoutProjection, type Projection } from './layout';
import Projector from './Projector.svelte';
import { projectedIn, readProjected, stretchOf } from './reading';
import { say } from './say';
import { table } from './table';
import { projecting } from './test-cues';

const boxes = [projector.boxes.narrow, projector.boxes.wide];
const moments = [null, 0, 20, 38, 39, 60, 74, 75, 111, 139, 140, 156, 167];

function project(cue: Cue, moment: number | null, box = projector.boxes.wide): Projection | null {
	const reading = readProjected(cue, {});
	const index = projectedIn(reading, cue);
	if (index < 0) return null;
	return layoutProjection({ reading, index, joined: cue.cut === true, moment, box });
}

const cases = boxes.flatMap((box) =>
	projecting.flatMap((cue) => moments.map((moment) => ({ box, cue, moment })))
);

function labelsOf({ box, cue, moment }: (typeof cases)[number]) {
	const drawing = project(cue, moment, box);
	return drawing
		? [...drawing.shots.flatMap((shot) => shot.labels), ...drawing.place.labels]
		: layoutDark(box).labels;
}

describe('the words of the projector', () => {
	it('stay inside the box and apart, off every picture and every cell', () => {
		for (const one of cases) {
			const labels = labelsOf(one);
			const drawing = project(one.cue, one.moment, one.box);
			expect(labels.length).toBeGreaterThan(0);
			expect(collisions(labels), name(one)).toEqual([]);
			const rects = (drawing?.shots ?? []).flatMap(({ spot, row }) => [
				spot.film.stock,
				{ ...spot.cells, width: row.frames.max * spot.pitch }
			]);
			for (const label of labels) {
				const { left, right, top, bottom } = extentOf(label);
				const inside = left >= 0 && top >= 0 && right <= one.box.width && bottom <= one.box.height;
				expect(inside, `${label.text} at ${name(one)}`).toBe(true);
				for (const { x, y, width, height } of rects)
					expect(
						overlap(
							{ left, right, top, bottom },
							{ left: x, right: x + width, top: y, bottom: y + height }
						),
						`${label.text} at ${name(one)}`
					).toBe(false);
			}
		}
	});

	it('are large enough on the smallest phone', () => {
		for (const one of cases)
			for (const label of labelsOf(one))
				expect(label.size, label.text).toBeGreaterThanOrEqual(
					one.box.name === 'narrow' ? 12.5 : 13
				);
	});

	it('hold no figure where the cue hides counts, whatever the moment', () => {
		for (const one of cases.filter(({ cue }) => cue.counts === 'hidden'))
			for (const label of labelsOf(one)) expect(label.text, name(one)).not.toMatch(/\d/);
	});
});

describe('the count', () => {
	const at = (cue: Cue, moment: number | null) => {
		const shot = project(cue, moment)?.shots.at(-1);
		return shot ? countOf(shot).join('') : null;
	};

	it('is whole at rest, nothing before the shot, whole after it, and the frame on the screen between', () => {
		const belt: Cue = { project: 'belt', upto: 'belt' };
		expect([null, 0, 38, 39, 40, 74, 75, 167].map((moment) => at(belt, moment))).toEqual([
			'36',
			'0',
			'0',
			'1',
			'2',
			'36',
			'36',
			'36'
		]);
	});

	it('of the uncounted shot is a range, and doubts itself beyond the fewest frames it can have', () => {
		const bouquet: Cue = { project: 'bouquet' };
		expect([null, 139, 140, 155, 156, 167, 168].map((moment) => at(bouquet, moment))).toEqual([
			'16–39?',
			'0',
			'1',
			'16',
			'17?',
			'28?',
			'16–39?'
		]);
	});

	it('runs back as it ran: the drawing of a moment is the same from either side', () => {
		const cue: Cue = { project: 'exit' };
		const there = moments.map((moment) => project(cue, moment));
		expect([...moments].reverse().map((moment) => project(cue, moment))).toEqual(there.reverse());
	});
});

describe('the frame', () => {
	it('takes most of the box, and two most of it together', () => {
		for (const box of boxes)
			for (const cue of projecting) {
				const frames = project(cue, null, box)?.shots.map(({ spot }) => spot.film.stock) ?? [
					layoutDark(box).film.stock
				];
				const area = frames.reduce((sum, { width, height }) => sum + width * height, 0);
				expect(area / (box.width * box.height), name(cue)).toBeGreaterThan(0.5);
			}
	});

	it('of the man ends where his cells end, and the cut runs through both', () => {
		for (const box of boxes) {
			const drawing = project({ project: 'belt', cut: true, upto: 'belt' }, null, box);
			const [man, belt] = drawing?.shots ?? [];
			const { film, cells, pitch } = man!.spot;
			expect(cells.x + man!.row.frames.max * pitch).toBeCloseTo(film.stock.width);
			expect(drawing!.cut!.x).toBeGreaterThan(film.stock.width);
			expect(drawing!.cut!.x + drawing!.cut!.width).toBeLessThan(belt!.spot.film.stock.x);
			expect(drawing!.cut!.height).toBeCloseTo(cells.y + cells.height);
			expect(belt!.spot.film.frame.width).toBeGreaterThan(1.3 * film.frame.width);
		}
	});

	it('of a shot that waits is drawn and unlit, and its drawing runs with the frames', () => {
		const draw = (moment: number) =>
			render(Projector, {
				props: {
					cue: { project: 'bouquet' },
					choice: {},
					moment,
					box: projector.boxes.wide,
					prefix: 'test',
					onchoose() {}
				} as never
			}).body;
		expect(draw(10)).toContain('class="dim');
		expect(draw(140)).not.toContain('class="dim');
		expect(draw(150)).not.toBe(draw(151));
	});
});

describe('the place in the sequence', () => {
	it('has a box a shot as far as the cue tells, and asks where it does not', () => {
		const place = (cue: Cue) => project(cue, null)?.place;
		expect(place({ project: 'exit', upto: 'exit' })?.pieces).toHaveLength(3);
		expect(place({ project: 'exit', upto: 'exit' })?.labels.at(-1)?.text).toBe('And then?');
		expect(place({ project: 'bouquet' })?.labels.map((label) => label.text)).toEqual([
			'1',
			'2',
			'3',
			'4',
			'5'
		]);
	});
});

describe('the stretch of film a cue runs through', () => {
	it('is the shot’s own; the uncounted one ends with the printed seven seconds, at the rate', () => {
		expect(stretchOf({ project: 'seam', upto: 'seam' })).toEqual({ from: 0, to: 39 });
		expect(stretchOf({ project: 'bearded' })).toEqual({ from: 111, to: 140 });
		expect(stretchOf({ project: 'bouquet' })).toEqual({ from: 140, to: 168 });
		expect(projector.film?.({ project: 'bouquet', rate: 25 })).toEqual({ from: 140, to: 175 });
	});

	it('begins half a second before a cut, so that it is seen', () => {
		expect(stretchOf({ project: 'belt', cut: true })).toEqual({ from: 27, to: 75 });
	});

	it('is none where nothing is projected', () => {
		expect(stretchOf({ project: 'dark' })).toBeNull();
	});
});

describe('before anything is projected', () => {
	const dark: Cue = { project: 'dark', upto: 'seam', counts: 'hidden' };

	it('the table gives neither shot nor number away', () => {
		const { rows, caption } = table(dark, {});
		expect(rows.map((row) => row.cells)).toEqual([['The record']]);
		expect(caption).toContain('withheld');
	});

	it('the empty frame leads to the claim that the sequence has a length', () => {
		const claim = 'film.journal-1935.seconds.sequence';
		expect(table(dark, {}).rows.map((row) => row.claim)).toEqual([claim]);
		expect(projector.evidence({ claim })).toBe(claim);
		expect(projector.evidence({ claim: 'film.archives-57.seconds.speech' })).toBeNull();
	});
});

describe('sentence, table and marks', () => {
	const draw = (cue: Cue, choice = {}, moment: number | null = null, box = boxes[1]) =>
		render(Projector, {
			props: { cue, choice, moment, box, prefix: 'test', onchoose() {} } as never
		}).body.replaceAll(/<!--.*?-->/g, '');
	const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

	it('are there at every cue, choice and moment, with one tab stop', () => {
		for (const cue of projecting)
			for (const choice of choices) {
				const sentence = say(cue, choice);
				expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
				expect(sentence).toMatch(/^[A-Z“].*[.?]$/);
				const { columns, rows } = table(cue, choice);
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row.cells.length, name(cue)).toBe(columns.length);
				for (const moment of [null, 0, 139, 167]) {
					const svg = draw(cue, choice, moment);
					expect(svg, name(cue)).not.toMatch(/NaN|undefined|Infinity/);
					expect(count(svg, /tabindex="0"/g), 'one tab stop').toBe(1);
				}
			}
	});

	it('tell no number where counts are hidden, not even how many shots there are', () => {
		for (const cue of projecting.filter((one) => one.counts === 'hidden'))
			for (const choice of choices) {
				const { columns, rows, caption } = table(cue, choice);
				const told = [say(cue, choice), caption, ...columns, ...rows.flatMap((row) => row.cells)];
				expect(told.join(' '), name(cue)).not.toMatch(
					/\d|\b(two|three|four|five|six|seven|eight|nine|ten)\b/
				);
			}
	});

	it('follow what the reader chose: a shot that is drawn, and a rate', () => {
		const cut: Cue = { project: 'belt', cut: true, upto: 'belt' };
		expect(say(cut, {})).toBe(
			'From “At the seam” (39 frames) the film cuts straight to “The belt” (36 frames).'
		);
		expect(say(cut, { shot: 'seam' })).toContain('“At the seam”, takes 39');
		expect(table(cut, { shot: 'seam' }).rows.map((row) => row.key)).toEqual(['seam']);
		expect(table(cut, {}).rows.map((row) => row.emphasised)).toEqual([false, true]);
		expect(draw(cut, { shot: 'seam' })).toMatch(/class="mark chosen"[^>]*shot\.seam/);
		// nobody sees the shot that is chosen here
		const bearded: Cue = { project: 'bearded', upto: 'bearded' };
		expect(say(bearded, { shot: 'seam' })).toBe(say(bearded, {}));
		expect(table(bearded, { rate: '25' }).columns.at(-1)).toBe('Seconds at 25 a second');
		expect(projector.setting?.('rate', bearded, { rate: '25' })).toBe('25');
		expect(projector.evidence({ shot: 'bouquet' })).toBe('shot.bouquet.frames');
	});
});

describe('a cue', () => {
	const allowed = (cue: unknown) => safeParse(cueSchema, cue).success;

	it('projects one shot among those shown', () => {
		for (const cue of projecting) expect(allowed(cue), name(cue)).toBe(true);
		expect(allowed({ project: 'belt', upto: 'seam' })).toBe(false);
		expect(allowed({ project: 'seam', cut: true })).toBe(false);
		expect(allowed({ cut: true })).toBe(false);
		// its cells could not meet those before it: nobody knows how many it has
		expect(allowed({ project: 'bouquet', cut: true })).toBe(false);
	});
});
