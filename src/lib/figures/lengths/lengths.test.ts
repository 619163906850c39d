import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { address } from '$lib/data/claims';
import { choices, collisions, extentOf, name, overlap } from '../sequence/testing';
import type { Cue } from './cue';
import { lengths } from './index';
import { layoutLengths } from './layout';
import Lengths from './Lengths.svelte';
import { readLengths } from './lengths';
import { say } from './say';
import { table } from './table';
import { cues } from './test-cues';

const boxes = [lengths.boxes.narrow, lengths.boxes.wide];
const cases = boxes.flatMap((box) =>
	cues.flatMap((cue) => choices.map((choice) => ({ box, cue, choice })))
);

/** The drawing's labels and the bars they must keep off. */
function layOut({ box, cue, choice }: (typeof cases)[number]) {
	const drawing = layoutLengths(readLengths(choice, cue.compare), cue.counts === 'hidden', box);
	return {
		labels: [
			...drawing.labels,
			...drawing.ticks.map((tick) => tick.label),
			...drawing.bars.flatMap((bar) => bar.labels)
		],
		bars: drawing.bars.map((bar) => ({
			left: drawing.x(0),
			right: drawing.x(bar.row.seconds.max),
			top: bar.y,
			bottom: bar.y + bar.height
		}))
	};
}

const draw = (cue: Cue, choice = {}, moment: number | null = null, box = lengths.boxes.wide) =>
	render(Lengths, {
		props: { cue, choice, moment, box, onchoose() {} }
	}).body.replaceAll(/<!--.*?-->/g, '');
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the labels', () => {
	it('stay inside the box, apart and off the bars, so that each can be read', () => {
		for (const one of cases) {
			const { labels, bars } = layOut(one);
			expect(collisions(labels), name(one)).toEqual([]);
			for (const label of labels) {
				const extent = extentOf(label);
				const { left, right, top, bottom } = extent;
				const inside = left >= 0 && top >= 0 && right <= one.box.width && bottom <= one.box.height;
				expect(inside, `${label.text} at ${name(one)}`).toBe(true);
				for (const bar of bars)
					expect(overlap(extent, bar), `${label.text} at ${name(one)}`).toBe(false);
			}
		}
	});

	it('are never smaller than 11 px on a 320 px phone, nor than 13 in the wide box', () => {
		for (const one of cases)
			for (const label of layOut(one).labels)
				expect(label.size).toBeGreaterThanOrEqual(one.box.name === 'narrow' ? 12.5 : 13);
	});

	it('give no length where the cue hides counts', () => {
		for (const one of cases.filter(({ cue }) => cue.counts === 'hidden'))
			for (const label of layOut(one).labels)
				expect(label.text, name(one)).not.toMatch(/ s\b|times/);
	});
});

describe('the longer durations', () => {
	it('stand from the shortest to the longest, with the sequence red and first', () => {
		const rows = readLengths({}, 'sequence');
		expect(rows.map((row) => row.seconds.max)).toEqual([7, 15, 19, 35, 94]);
		expect(rows.map((row) => row.now)).toEqual([true, false, false, false, false]);
	});

	it('have one red at a time: what the step is about, and none while the film runs', () => {
		const red = (about?: 'speech') =>
			readLengths({}, about)
				.filter((row) => row.now)
				.map((row) => row.of);
		expect(red('speech')).toEqual(['speech']);
		expect(red()).toEqual([]);
	});

	it('outline the sequence for a chosen shot, which is part of it', () => {
		const chosen = (shot: string) => readLengths({ shot }, 'sequence').map((row) => row.chosen);
		expect(chosen('belt')).toEqual([true, false, false, false, false]);
		expect(chosen('nobody')).not.toContain(true);
	});
});

describe('the drawing', () => {
	it('is drawn at every cue, choice and moment in both boxes, with one tab stop', () => {
		for (const { box, cue, choice } of cases)
			for (const moment of [null, 0, 139, 167]) {
				const svg = draw(cue, choice, moment, box);
				expect(svg).toContain(`viewBox="0 0 ${box.width} ${box.height}"`);
				expect(svg, name(cue)).not.toMatch(/NaN|undefined|Infinity/);
				expect(count(svg, /tabindex="0"/g), 'one tab stop').toBe(1);
			}
	});

	it('leads every bar to its evidence without script', () => {
		const svg = draw({ compare: 'sequence' });
		expect(count(svg, /<a\b[^>]*data-mark/g)).toBe(5);
		expect(svg).toContain('href="#evidence/film.depute.seconds.film"');
	});

	it('has its head in the bar of the sequence, as the one red thing while the film runs', () => {
		const svg = draw({ compare: 'speech' }, {}, 52);
		expect(count(svg, /class="head/g)).toBe(1);
		expect(count(svg, /class="cells now/g)).toBe(0);
		expect(count(draw({ compare: 'speech' }), /class="cells now/g)).toBe(1);
	});
});

describe('the table of the lengths', () => {
	it('has as many cells as columns in every row, and no number where they are hidden', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const { columns, rows } = table(cue, choice);
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row.cells.length, name(cue)).toBe(columns.length);
				expect(columns.length).toBe(cue.counts === 'hidden' ? 2 : 4);
			}
	});

	it('keeps to the length the reader chose, and leads to its claim', () => {
		const speech = address.film({ id: 'archives-57' }, 'seconds.speech');
		const { rows } = table({ compare: 'sequence' }, { claim: speech });
		expect(rows.map(({ key, claim }) => [key, claim])).toEqual([['speech', speech]]);
		expect(lengths.evidence({ claim: speech })).toBe(speech);
		expect(lengths.evidence({ shot: 'belt' })).toBe('shot.belt.frames');
		expect(lengths.evidence({ claim: 'film.nobody.title' })).toBeNull();
	});
});

describe('the sentence', () => {
	it('is one, of at most 25 words, at every cue and choice, and tells no number where they are hidden', () => {
		for (const cue of cues)
			for (const choice of choices) {
				const sentence = say(cue, choice);
				expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
				expect(sentence).toMatch(/^[A-Z].*[.]$/);
				expect(sentence).not.toMatch(/undefined|NaN|null/);
				if (cue.counts === 'hidden')
					expect(sentence).not.toMatch(/\d|\b(two|three|four|five|six|seven|eight|nine|ten)\b/);
			}
	});

	it('is restated by the choice, so that a reader hears what was picked', () => {
		const cue: Cue = { compare: 'sequence' };
		expect(say(cue, {})).toContain('94 seconds, more than 13 times');
		expect(say(cue, { claim: 'film.archives-57.seconds.speech' })).toContain(
			'35 seconds, five times'
		);
		expect(say(cue, { shot: 'seam' })).toContain('1.63 of the record’s');
		expect(say(cue, { shot: 'seam', rate: '25' })).toContain('1.56 of the record’s');
	});
});
