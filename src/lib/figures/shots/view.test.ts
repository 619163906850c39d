import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import FigureFrame from '$lib/components/figure/FigureFrame.svelte';
import type { Choice } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { shots } from './index';
import Shots from './Shots.svelte';
import { layoutSizes } from '../sequence/sizes';
import { choices, name } from '../sequence/testing';
import { cues } from './test-cues';

interface Given {
	readonly cue?: Cue;
	readonly choice?: Choice;
	readonly moment?: number | null;
	readonly box?: 'narrow' | 'wide';
}

function draw({ cue = {}, choice = {}, moment = null, box = 'wide' }: Given): string {
	const props = { cue, choice, moment, box: shots.boxes[box], prefix: 'test', onchoose() {} };
	return render(Shots, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const classed = (name: string) => new RegExp(`class="[^"]*\\b${name}\\b`, 'g');
const marks = /<a\b[^>]*data-mark/g;

describe('the drawing', () => {
	it('is drawn at every cue, choice and moment in both boxes, since kiosk and print show them all', () => {
		const plain = cues.flatMap((cue) => choices.map((choice) => ({ cue, choice, moment: null })));
		const running = cues.flatMap((cue) => [0, 139, 167].map((moment) => ({ cue, moment })));
		for (const box of ['narrow', 'wide'] as const)
			for (const given of [...plain, ...running]) {
				const svg = draw({ ...given, box });
				const { width, height } = shots.boxes[box];
				expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
				expect(svg, name(given)).not.toMatch(/NaN|undefined|Infinity/);
				expect(count(svg, /tabindex="0"/g), 'one tab stop').toBe(1);
			}
	}, 30_000);

	it('leads every mark to its evidence without script, with a name', () => {
		const svg = draw({});
		expect(count(svg, marks)).toBe(5);
		expect(svg).toContain('href="#evidence/shot.bouquet.frames"');
		expect(svg).toContain('aria-label="Shot 1, At the seam: 39 frames');
	});

	it('needs no ids and no style on its marks, so that two boxes never clash', () => {
		const { body } = render(FigureFrame, {
			props: {
				figure: shots,
				cue: { unit: 'seconds' },
				choice: {},
				moment: null,
				onchoose() {},
				id: 'one'
			}
		} as never);
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(body).not.toMatch(/<(rect|path|text|g)[^>]* style=/);
		expect(body).toMatch(/aria-pressed="true"[^>]*>24 fps/);
	});

	it('puts its strips where the layout says, the scale of the axis being the same', () => {
		const svg = draw({});
		const widths = [...svg.matchAll(/class="cells[^"]*"[^>]*width="([\d.]+)"/g)].map((match) =>
			Number(match[1])
		);
		expect(widths).toHaveLength(4);
		const { x } = layoutSizes(shots.boxes.wide);
		[39, 36, 36, 29].forEach((frames, index) =>
			expect(widths[index]).toBeCloseTo(x(frames) - x(0))
		);
	});

	it('cuts a strip into as many cells as the shot has frames', () => {
		const between = [...draw({}).matchAll(/class="between[^"]*" d="([^"]*)"/g)];
		expect(between.map((match) => count(match[1] ?? '', /M/g) + 1)).toEqual([39, 36, 36, 29, 39]);
	});
});

describe('what marks mean', () => {
	it('hatches the uncounted shot alone, in two parts: what it must have and what it may', () => {
		expect(count(draw({}), /url\(#hatch\)/g)).toBe(2);
		expect(count(draw({ cue: { highlight: ['bouquet'] } }), /url\(#hatch-now\)/g)).toBe(2);
	});

	it('fills the emphasis and outlines the choice, so that neither wipes the other', () => {
		const svg = draw({ cue: { highlight: ['seam'] }, choice: { shot: 'belt' } });
		expect(count(svg, /class="cells now/g)).toBe(1);
		expect(count(svg, /aria-current="true"/g)).toBe(1);
		expect(svg).toMatch(/class="mark chosen"[^>]*shot\.belt/);
	});

	it('ignores a choice it does not know', () => {
		expect(draw({ choice: { shot: 'nobody', film: 'voie', rate: '18' } })).toBe(draw({}));
	});

	it('tells with and without him by shape and by words, not by colour alone', () => {
		const svg = draw({ cue: { presence: true } });
		expect(count(svg, /class="cells hollow/g)).toBe(2);
		expect(count(svg, classed('absent'))).toBe(3);
		expect(count(svg, />without him</g)).toBe(2);
		expect(count(draw({}), classed('silhouette'))).toBe(0);
	});

	it('shows the head in one strip only, as the one red thing while the film runs', () => {
		const svg = draw({ cue: { presence: true }, moment: 52 });
		expect(count(svg, classed('head'))).toBe(1);
		expect(count(svg, classed('now'))).toBe(0);
		expect(svg).toMatch(/>14<\/text>.*>of 36 frames<\/text>/s);
		expect(count(draw({}), classed('head'))).toBe(0);
	});

	it('moves the head by the moment alone: one frame on, one cell further', () => {
		const x = (moment: number) =>
			Number(/class="head" d="M([\d.]+)/.exec(draw({ moment, box: 'narrow' }))?.[1]);
		const scale = layoutSizes(shots.boxes.narrow, true).x;
		expect(x(41) - x(40)).toBeCloseTo(scale(1) - scale(0));
		// the bar of the head begins 5 px before it, and the first frame has run
		expect(x(0) + 5).toBeCloseTo(scale(1));
	});

	it('shows the shot that runs large, hatched where nobody knows whether it still lasts', () => {
		const scale = (svg: string) =>
			Math.max(...[...svg.matchAll(/scale\(([\d.]+)\)/g)].map((one) => Number(one[1])));
		expect(scale(draw({ moment: 10 }))).toBeGreaterThan(3 * scale(draw({})));
		expect(count(draw({ moment: 139 }), classed('doubt'))).toBe(0);
		expect(count(draw({ moment: 139 + 17 }), classed('doubt'))).toBe(1);
	});

	it('puts the cells without him away when a reader asks, and their numbers with them', () => {
		const svg = draw({ cue: { presence: true }, choice: { cells: 'him' } });
		expect(count(svg, classed('away'))).toBe(2);
		expect(count(svg, classed('between'))).toBe(3);
		expect(svg).not.toMatch(/>29<\/text>/);
		expect(draw({ choice: { cells: 'nobody' } })).toBe(draw({}));
		// what a cue withholds no choice gives away
		expect(draw({ cue: { counts: 'hidden' }, choice: { cells: 'him' } })).toBe(
			draw({ cue: { counts: 'hidden' } })
		);
	});

	it('gives nothing away that the cue withholds, in words, names or evidence', () => {
		const svg = draw({ cue: { upto: 'seam', counts: 'hidden' }, moment: 60 });
		expect(count(svg, marks)).toBe(1);
		expect(svg).not.toMatch(/belt|exit|bearded|bouquet/);
		const read = [...svg.matchAll(/>([^<>]+)<|aria-label="([^"]*)"/g)].map((m) => m[1] ?? m[2]);
		expect(read.join(' ')).not.toMatch(/\d/);
	});
});
