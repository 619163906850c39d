import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besideIds, type BesideId } from '$lib/data/ids';
import { drawPlace } from './place';

/** One for each kind of company, in every mixture. */
const kinds: readonly BesideId[] = ['speech', 'time', 'lamp', 'now-known'];
const states = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
	kinds.filter((_, index) => bits & (1 << index))
);

describe('the place by itself', () => {
	it('looks different for every company, so that a chapter’s drawing says where the search stands', () => {
		expect(new Set(states.map(drawPlace)).size).toBe(states.length);
	});

	it('is the same for all who say the same, in whatever order, and empty for the picture alone', () => {
		for (const id of ['annales', 'book', 'biography', 'newspaper'] as const)
			expect(drawPlace([id])).toBe(drawPlace(['time']));
		expect(drawPlace([...besideIds].reverse())).toBe(drawPlace(besideIds));
		expect(drawPlace(['picture'])).toBe(drawPlace([]));
		expect(drawPlace(['picture', 'lamp'])).toBe(drawPlace(['lamp']));
	});

	it('has the many in front too where the two are not there, so that the place is full', () => {
		const figures = (found: readonly BesideId[]) =>
			drawPlace(found).split('class="open"')[1]?.split('</g>')[0]?.split('<path').length ?? 0;
		expect(figures(['now-known'])).toBeGreaterThan(figures(['now-known', 'time']));
	});

	it('holds paths of finite numbers, and nothing that text or a second drawing could break', () => {
		for (const state of states) {
			const markup = drawPlace(state);
			expect(markup).not.toMatch(/NaN|undefined|Infinity|<text|\sid=|\sstyle=/);
			expect(markup).toMatch(
				/^(<g class="[\w -]+" transform="[^"]+">(<path d="[^"]+"\/>)+<\/g>)+$/
			);
			for (const [, d = ''] of markup.matchAll(/ d="([^"]+)"/g))
				for (const number of d.split(/[A-Za-z ]+/).filter(Boolean))
					expect(Number.isFinite(Number(number)), d).toBe(true);
		}
	});

	it('stays in its column of 48 by 180, so that it covers nothing of the drawing it stands in', () => {
		for (const state of states)
			for (const [, transform = '', shapes = ''] of drawPlace(state).matchAll(
				/transform="([^"]+)">(.*?)<\/g>/g
			)) {
				const [dx = 0, dy = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
				for (const [, x, y] of shapes.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
					expect(dx + Number(x) * scale).toBeGreaterThanOrEqual(-1);
					expect(dx + Number(x) * scale).toBeLessThanOrEqual(48.5);
					expect(dy + Number(y) * scale).toBeGreaterThanOrEqual(0);
					expect(dy + Number(y) * scale).toBeLessThanOrEqual(182);
				}
			}
	});

	it('is painted by the styles of those drawings alone', () => {
		const styles = readFileSync('src/lib/styles/emblem.css', 'utf8');
		for (const state of states)
			for (const [, classes = ''] of drawPlace(state).matchAll(/class="([^"]+)"/g))
				for (const name of classes.split(' ')) expect(styles).toContain(`.emblem .${name}`);
	});
});
