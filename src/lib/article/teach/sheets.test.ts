import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStory } from '../bind';
import { textOf } from '../markup';
import { pupilAddress } from './address';
import { listLessons } from './lessons';
import { quotesOf } from './quotes';
import { renderSheet, sheets } from './sheets';

const steps = readStory().chapters.flatMap((chapter) => chapter.steps);
const asking = steps.filter((step) => step.question);
const answers = asking.map((step) => textOf(step.answer ?? ''));

afterEach(() => vi.unstubAllEnvs());

describe('the worksheet', () => {
	const html = renderSheet('worksheet');
	const text = textOf(html);

	it('asks every question the lessons ask, with a figure and room to write', () => {
		expect(asking.filter((step) => !text.includes(textOf(step.question ?? '')))).toEqual([]);
		expect(html.match(/class="lines"/g)?.length).toBe(asking.length);
	});

	it('answers none of them, neither in its words nor in its figures', () => {
		expect(answers.filter((answer) => text.includes(answer))).toEqual([]);
		for (const { id, ask, label, title } of asking.filter((step) => step.ask)) {
			const item = html.slice(html.indexOf(`data-step="${id}"`)).split('<li data-step')[0] ?? '';
			expect(ask).toBeDefined();
			expect(textOf(item).includes(textOf(label)), title).toBe(false);
		}
	});

	it('leads to each step by its short name, and by address and code where the site knows its own', () => {
		expect(text).toContain('Slide seven-seconds/the-count');
		expect(html).not.toContain('class="qr"');
		vi.stubEnv('SITE_ORIGIN', 'https://example.org/essay');
		const { href, code } = pupilAddress('seven-seconds/the-count');
		expect(href).toBe('https://example.org/essay/present/pupils/#seven-seconds/the-count');
		expect(code).toMatch(/^<svg class="qr" role="img"/);
		expect(renderSheet('worksheet').match(/class="qr"/g)?.length).toBe(asking.length);
	});
});

describe('the sheets for teachers', () => {
	it('answer every question in the key', () => {
		const text = textOf(renderSheet('key'));
		expect(answers.filter((answer) => !text.includes(answer))).toEqual([]);
	});

	it('give every quoted phrase with the place it stands at, each of at most twelve words', () => {
		const quotes = steps.flatMap((step) => quotesOf(step.id));
		expect(quotes.length).toBeGreaterThan(30);
		for (const { words, cited } of quotes) {
			expect(cited.length, words).toBeGreaterThan(0);
			expect(words.split(' ').length, words).toBeLessThanOrEqual(12);
		}
		const html = renderSheet('sources');
		expect(html.match(/<q>/g)?.length).toBe(quotes.length);
	});

	it('have a card for each of the five shots and the seven films', () => {
		expect(renderSheet('cards').match(/class="card"/g)?.length).toBe(12);
	});

	it('name what is valid where a sheet is unknown', () => {
		expect(() => renderSheet('poster')).toThrow(/unknown sheet: poster \(valid: .*worksheet/);
		expect(Object.keys(sheets)).toContain('notes');
	});

	it('take the lessons from the steps, each within its minutes', () => {
		for (const { minutes, steps } of listLessons()) {
			const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
			expect(seconds, `${minutes} minutes`).toBeLessThanOrEqual(minutes * 60);
			expect(steps.length).toBeGreaterThan(minutes / 2);
		}
	});
});
