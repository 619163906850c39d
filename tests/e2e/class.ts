// What the tests of the class share: opening its windows, and what the screen shows.
import { expect, type Page } from '@playwright/test';

/** Opens the slides and begins the lesson, so that keys move slides. */
export async function openSlides(page: Page, hash = ''): Promise<void> {
	await page.goto(`present/${hash}`);
	await page.locator('.present[data-live]').waitFor();
	if (await page.locator('.ready').isVisible()) await page.keyboard.press('Enter');
	await expect(page.locator('.ready')).toBeHidden();
}

/** The notes of a page of slides, in a window of their own. */
export async function openNotes(page: Page): Promise<Page> {
	const context = page.context();
	const before = context.pages().length;
	// a window that was closed a moment ago may still hold the name
	await expect(async () => {
		if (context.pages().length === before) await page.keyboard.press('s');
		await expect.poll(() => context.pages().length, { timeout: 2000 }).toBe(before + 1);
	}).toPass();
	const notes = context.pages().at(-1) as Page;
	await notes.locator('.speaker[data-connected]').waitFor();
	return notes;
}

/** The step on the slide. */
export const stepOn = (page: Page) => page.locator('.stage .slide').getAttribute('data-step');

/** Ids of the slides of the lesson that is open, in order, by the notes’ own list or the page for teachers. */
export async function stepsOfLesson(page: Page, minutes: number): Promise<readonly string[]> {
	await page.goto('teach/');
	const links = page.locator(`section[aria-labelledby="lesson-${minutes}"] li a`);
	const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	return hrefs.map((href) => /#([^?]+)/.exec(href)?.[1] ?? '');
}

/** Ids of every step, in order, from the essay as it is printed. */
export async function stepsOfEssay(page: Page): Promise<readonly string[]> {
	const essay = await (await page.request.get('./')).text();
	return [...essay.matchAll(/<section class="step(?: stop)?" id="([^"]+)"/g)].map(
		([, id = '']) => id
	);
}

export interface Answer {
	readonly id: string;
	readonly answer: string;
}

/** Every answer, from the key. */
export async function readAnswers(page: Page): Promise<readonly Answer[]> {
	await page.goto('teach/key/');
	const answers = await page.locator('.sheet > li').evaluateAll((items) =>
		items.map((item) => ({
			id: (item as HTMLElement).dataset.step ?? '',
			answer: item.querySelector('.answer')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
		}))
	);
	expect(answers.length).toBeGreaterThan(0);
	for (const { id, answer } of answers) expect(answer, `the answer of ${id}`).not.toBe('');
	return answers;
}
