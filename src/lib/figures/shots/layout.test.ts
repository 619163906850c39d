import { describe, expect, it } from 'vitest';
import type { Cue } from './cue';
import { layoutReadout } from './footer';
import { shots } from './index';
import { layoutStrips } from './layout';
import { readShots, shotAt } from '../sequence/reading';
import { choices, collisions, extentOf, name, overlap } from '../sequence/testing';
import { cues } from './test-cues';

const boxes = [shots.boxes.narrow, shots.boxes.wide];
const cases = boxes.flatMap((box) =>
	cues.flatMap((cue) => choices.map((choice) => ({ box, cue, choice })))
);

/** The drawing's labels and the bars they must keep off. */
function draw({ box, cue, choice }: (typeof cases)[number]) {
	const drawing = layoutStrips(readShots(cue, choice), box);
	return {
		labels: [
			...drawing.labels,
			...drawing.ticks.map((tick) => tick.label),
			...drawing.footer.flatMap((line) => line.labels),
			...drawing.strips.flatMap((strip) => strip.labels)
		],
		bars: drawing.strips.map((strip) => ({
			left: drawing.sizes.left,
			right: drawing.sizes.x(strip.row.frames.max),
			top: strip.y,
			bottom: strip.y + strip.height
		}))
	};
}

const strips = (cue: Cue, box = shots.boxes.wide) => layoutStrips(readShots(cue, {}), box);

describe('the labels', () => {
	it('stay inside the box at every cue and choice, so that none is cut off', () => {
		for (const one of cases)
			for (const label of draw(one).labels) {
				const { left, right, top, bottom } = extentOf(label);
				const inside = left >= 0 && top >= 0 && right <= one.box.width && bottom <= one.box.height;
				expect(inside, `${label.text} at ${name(one)}`).toBe(true);
			}
	});

	it('never overlap each other or a bar, so that each can be read', () => {
		for (const one of cases) {
			const { labels, bars } = draw(one);
			expect(collisions(labels), name(one)).toEqual([]);
			for (const label of labels)
				for (const bar of bars)
					expect(overlap(extentOf(label), bar), `${label.text} at ${name(one)}`).toBe(false);
		}
	});

	it('are never smaller than 11 px on a 320 px phone, nor than 13 in the wide box', () => {
		for (const one of cases)
			for (const label of draw(one).labels)
				expect(label.size).toBeGreaterThanOrEqual(one.box.name === 'narrow' ? 12.5 : 13);
	});

	it('hold no figure where the cue hides counts, so that a class can count first', () => {
		for (const one of cases.filter(({ cue }) => cue.counts === 'hidden'))
			for (const label of draw(one).labels) expect(label.text, name(one)).not.toMatch(/\d/);
	});

	it('of the read-out keep to the box at every frame, whatever the rate', () => {
		for (const box of boxes)
			for (const rate of [24, 25] as const) {
				const reading = readShots({ rate }, {});
				const { sizes, strips: rows } = layoutStrips(reading, box, true);
				for (let moment = 0; moment < 7 * rate; moment += 1) {
					const screen = shotAt(reading.rows, moment);
					const labels = [
						...(screen ? layoutReadout(reading, sizes, screen) : []),
						...rows.flatMap((row) => row.labels)
					];
					expect(labels.length).toBeGreaterThan(rows.length * 2);
					expect(collisions(labels)).toEqual([]);
					for (const label of labels)
						expect(extentOf(label).right, label.text).toBeLessThanOrEqual(box.width);
				}
			}
	});
});

describe('the strips', () => {
	it('give every frame the same whole width, so that lengths can be compared and cells counted', () => {
		for (const box of boxes) {
			const { sizes, strips: all } = strips({}, box);
			const frame = sizes.x(1) - sizes.x(0);
			expect(frame).toBeCloseTo(Math.round(frame), 9);
			expect(frame).toBeGreaterThanOrEqual(6 - 1e-9);
			expect(all.map((strip) => strip.row.frames.max)).toEqual([39, 36, 36, 29, 39]);
		}
	});

	it('never meet one another or the axis, so that each is one shot', () => {
		for (const box of boxes) {
			const { strips: all, sizes } = strips({}, box);
			all.forEach((strip, index) => {
				expect(strip.y + strip.height).toBeLessThan(all[index + 1]?.y ?? sizes.axisY);
			});
		}
	});

	it('draw the uncounted shot as what the sequence leaves over at either rate', () => {
		const last = (cue: Cue) => strips(cue).strips.at(-1)?.row;
		expect(last({ rate: 24 })).toMatchObject({ counted: false, frames: { min: 16, max: 39 } });
		expect(last({ rate: 25 })).toMatchObject({ counted: false, frames: { min: 23, max: 47 } });
	});

	it('end where the cue says, since what comes next is the question', () => {
		const { strips: all, footer, labels } = strips({ upto: 'belt', presence: true });
		expect(all.map((strip) => strip.row.shot.id)).toEqual(['seam', 'belt']);
		expect(footer).toEqual([]);
		expect(labels.map((label) => label.text)).toContain('And then?');
	});

	it('are hollow only where he is not in the picture, and only when the cue asks', () => {
		const hollow = (cue: Cue) => strips(cue).strips.map((strip) => strip.hollow);
		expect(hollow({ presence: true })).toEqual([false, true, false, true, false]);
		expect(hollow({})).not.toContain(true);
	});

	it('set cells apart by tens in frames, and never inside a frame in seconds', () => {
		const groups = (cue: Cue) => strips(cue).strips[0]?.groups;
		expect(groups({})).toEqual([10, 20, 30]);
		expect(groups({ unit: 'seconds' })).toEqual([12, 24, 36]);
		expect(groups({ unit: 'seconds', rate: 25 })).toEqual([25]);
	});

	it('are the same for the same cue, so that print and screen agree', () => {
		for (const cue of cues)
			expect(JSON.stringify(strips(cue))).toEqual(JSON.stringify(strips(cue)));
	});
});
