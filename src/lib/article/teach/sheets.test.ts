import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStory, readTeach } from '../bind';
import { films } from '$lib/data/films';
import { texts } from '$lib/data/texts';
import { countWords, textOf } from '../markup';
import { pupilAddress } from './address';
import { listLessons } from './lessons';
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
		expect(text).toContain('Slide seven-seconds/three-stagings');
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

	it('give every text with who, when and through which languages, and each sentence with its place', () => {
		const html = renderSheet('sources');
		for (const { title, who, through, sentences } of texts) {
			for (const said of [title, who, through]) expect(textOf(html), said).toContain(said);
			expect(sentences.length).toBeGreaterThan(0);
		}
		const all = texts.flatMap(({ sentences }) => sentences);
		expect(html.match(/class="at"/g)?.length).toBe(all.length);
		const quoted = all.flatMap(({ value }) => value?.match(/“[^”]+”/g) ?? []);
		expect(html.match(/<q>/g)?.length).toBe(quoted.length);
	});

	it('print no date on a card that asks for the order of dates, and call what is unknown unknown', () => {
		const html = renderSheet('cards');
		const cards = html.slice(html.indexOf('Seven films')).split('class="card"').slice(1);
		const known = films.filter((film) => film.shows.value);
		expect(cards.length).toBe(known.length);
		for (const [index, film] of known.entries()) {
			const text = textOf(`<li ${cards[index]}`)
				.replace(film.title.value ?? '', '')
				.replace(film.english.value ?? '', '');
			expect(text, film.id).not.toMatch(/\d{4}/);
			expect(text.includes('France'), film.id).toBe(film.country.value === 'france');
		}
	});

	it('ask three things on the way out, and the same questions in shorter sentences', () => {
		expect(renderSheet('ticket').match(/class="line"/g)?.length).toBe(4 * 3 * 2);
		const key = textOf(renderSheet('key'));
		for (const { ask, answer } of readTeach().ticket) {
			expect(key).toContain(ask);
			expect(key).toContain(answer);
			expect(renderSheet('ticket')).not.toContain(answer);
		}
		const easy = textOf(renderSheet('easier'));
		for (const { id, easier } of asking) {
			const said = textOf(easier ?? '');
			expect(easy, id).toContain(said);
			const longest = Math.max(...said.split(/(?<=[.?:])\s/).map(countWords));
			expect(longest, `${id}: ${said}`).toBeLessThanOrEqual(16);
		}
		expect(answers.filter((answer) => easy.includes(answer))).toEqual([]);
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
