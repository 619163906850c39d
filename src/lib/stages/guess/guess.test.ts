import { describe, expect, it } from 'vitest';
import { readFootage, readSequence } from '$lib/article/sequence';
import { dataset } from '$lib/data/dataset';
import { derivedClaims } from '$lib/data/derived-claims';
import { presence } from '$lib/data/derive';
import { stripBoxes } from '../film-strip';
import { answerGuess, layoutAnswer } from './guess';

const footage = readFootage();
const claim = derivedClaims.find(({ id }) => id === 'shown-seconds')?.claim.value as {
	min: number;
	max: number;
};

describe('the answer to a guess', () => {
	it('has his range from the data: the frames, and the seconds of the claim that its link opens', () => {
		const { him, film, says } = answerGuess(5300, footage);
		const { shown } = presence(dataset.shots, readSequence(), 24);
		expect({ min: him.min, max: him.max }).toEqual(shown);
		expect(film).toBe(readSequence() * footage.rate);
		expect([Number(says.min), Number(says.max)]).toEqual([claim.min, claim.max]);
		expect(says.film).toBe(String(readSequence()));
	});

	it('says “about” what lies in his range, in whole seconds', () => {
		const { says, him } = answerGuess(0, footage);
		expect(him.min).toBeLessThanOrEqual(him.about);
		expect(him.about).toBeLessThanOrEqual(him.max);
		expect(Number(says.about)).toBe(Math.round(him.about / footage.rate));
		expect(Number(says.about)).toBeGreaterThan(claim.min - 0.5);
		expect(Number(says.about)).toBeLessThan(claim.max + 0.5);
	});

	it.each([
		['less than there is of him', claim.min * 1000 - 50],
		['nobody can come nearer', claim.min * 1000 + 50],
		['nobody can come nearer', claim.max * 1000 - 50],
		['more than there is of him', claim.max * 1000 + 50],
		['more than there is of him', readSequence() * 1000],
		['longer than the whole film', readSequence() * 1000 + 50]
	])('says “%s” of %d ms', (words, ms) => expect(answerGuess(ms, footage).says.beside).toBe(words));

	it('says what was held with its tenths', () => {
		expect(answerGuess(5349, footage).says.held).toBe('5.3');
		expect(answerGuess(30_000, footage).says.held).toBe('30.0');
	});
});

describe.each(Object.entries(stripBoxes))('over the %s strip', (_, box) => {
	const draw = (ms: number) => layoutAnswer(answerGuess(ms, footage), footage, box);
	const cells = (bars: readonly { readonly width: number }[]) =>
		bars.reduce((sum, { width }) => sum + width, 0) / box.cell;

	it('every length is as long as so many cells', () => {
		const drawing = draw(5300);
		const { him } = answerGuess(5300, footage);
		expect(cells(drawing.yours)).toBeCloseTo(5.3 * footage.rate);
		expect(cells(drawing.his)).toBe(him.counted);
		expect(cells(drawing.open)).toBe(him.max - him.counted);
		const without = footage.shots.filter(({ shows }) => !shows);
		expect(cells(drawing.absent)).toBe(without.reduce((sum, shot) => sum + shot.cells, 0));
	});

	it('what is held longer than the film is torn off at its end, with an arrow', () => {
		const drawing = draw(9400);
		expect(cells(drawing.yours)).toBe(footage.length);
		expect(drawing.torn).not.toBe('');
		expect(drawing.tabs[0]?.text).toBe('you 9.4 s →');
		expect(draw(7000).torn).toBe('');
	});

	it('who only looks is shown no bar of their own', () => {
		const drawing = draw(0);
		expect(drawing.yours).toEqual([]);
		expect(drawing.tabs.map(({ whose }) => whose)).toEqual(['his']);
	});

	it.each([300, 700, 1000, 4200, 7000, 7001, 30_000])(
		'its tabs stay on the film and apart, for %d ms',
		(ms) => {
			const { tabs, width, height } = draw(ms);
			for (const tab of tabs) {
				expect(tab.x).toBeGreaterThanOrEqual(0);
				expect(tab.x + tab.width).toBeLessThanOrEqual(width);
				expect(tab.y + tab.height).toBeLessThanOrEqual(height);
			}
			const [yours, his] = tabs;
			if (!yours || !his) throw new Error('a tab is missing');
			const apart =
				yours.y + yours.height <= his.y ||
				his.y + his.height <= yours.y ||
				yours.x + yours.width <= his.x ||
				his.x + his.width <= yours.x;
			expect(apart).toBe(true);
		}
	);
});
