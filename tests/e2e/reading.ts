// What the tests of the reading page share: opening it, and the one assertion that five things are one.
import { expect, type Page } from '@playwright/test';

/** Opens the essay and waits until it answers. */
export async function open(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await page.locator('.read[data-live]').waitFor();
}

/** Loads the essay again and waits until it answers: what is done before that is undone by the place it comes back to. */
export async function reload(page: Page): Promise<void> {
	await page.reload();
	await page.locator('.read[data-live]').waitFor();
}

/**
 * Opens the essay on a clock of its own: it goes by itself, and jumps ahead where a test says `later`. What is counted in
 * milliseconds takes none of the test's time.
 */
export async function openAhead(page: Page, path = './'): Promise<void> {
	await page.clock.install();
	await open(page, path);
}

/** So much later that a step has settled and its address is written. */
export const later = (page: Page): Promise<void> => page.clock.fastForward(600);

/** Goes to a step by its address, on a page with a clock of its own. */
export async function jump(page: Page, id: string): Promise<void> {
	await page.evaluate((hash) => (location.hash = hash), id);
	expect(await expectOneStep(page, `at ${id}`, () => later(page))).toBe(id);
}

/** What a page says that nobody should have to read: errors and warnings, and whom else it asks for anything. Filled while it runs. */
export function listen(page: Page, origin: string): readonly string[] {
	const said: string[] = [];
	page.on('console', (line) => {
		if (/error|warning/.test(line.type())) said.push(`${line.type()}: ${line.text()}`);
	});
	page.on('pageerror', (error) => said.push(String(error)));
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
			said.push(`asked for ${request.url()}`);
	});
	return said;
}

/** Goes to the contents in the opening, by the sheet that the bar opens. */
export async function goToContents(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'chapters' }).click();
	await page.getByRole('link', { name: 'To the opening' }).click();
}

/** Ids of every step, in order. */
export async function stepIds(page: Page): Promise<readonly string[]> {
	return page.locator('.step').evaluateAll((steps) => steps.map((step) => step.id));
}

/** The step by geometry, `aria-current`, the figure's cue, the table's cue, and the address. */
export interface Places {
	readonly geometry: string | null;
	readonly current: string | null;
	readonly figure: string | null;
	readonly table: string | null;
	readonly address: string | null;
}

async function readPlaces(page: Page): Promise<Places> {
	return page.evaluate(() => {
		const beside = matchMedia(
			'(min-width: 60rem) and (min-aspect-ratio: 1/1), (max-height: 30rem)'
		).matches;
		const line = innerHeight * (beside ? 0.5 : 0.72);
		const isAbove = (one: Element) => one.getBoundingClientRect().top <= line;
		const steps = [...document.querySelectorAll<HTMLElement>('.step')];
		const end = document.querySelector('.chapters')?.getBoundingClientRect().bottom ?? 0;
		const inside = [...document.querySelectorAll('.chapter')].findLast(isAbove);
		const its = [...(inside?.querySelectorAll<HTMLElement>('.step') ?? [])];
		const above = its.findLast(isAbove) ?? its[0];
		const current = document.querySelector('[aria-current="step"]');
		const chapter = current?.closest('.chapter');
		const hash = location.hash.slice(1).split('?')[0] ?? '';
		// at the head of a chapter its picture asks: it is that of no step yet
		const asks = above !== undefined && !isAbove(above);
		const geometry = above && end >= line ? above.id : null;
		const shownBy = (one: HTMLElement | null | undefined) =>
			asks ? (one?.dataset.step === '' ? geometry : 'it answers') : (one?.dataset.step ?? null);
		return {
			geometry,
			current: current?.id ?? null,
			figure: current
				? shownBy(current.closest('.side-by-side')?.querySelector<HTMLElement>('.picture'))
				: null,
			table: current ? shownBy(chapter?.querySelector<HTMLElement>('.twin details')) : null,
			address: steps.some((step) => step.id === hash) ? hash : null
		};
	});
}

/**
 * Waits until the page has settled and asserts that all five name one step, or all none. Answers its id.
 * @param wait is done before each look
 */
export async function expectOneStep(
	page: Page,
	after = '',
	wait: () => Promise<void> = async () => {}
): Promise<string | null> {
	let geometry: string | null = null;
	await expect(async () => {
		await wait();
		const places = await readPlaces(page);
		geometry = places.geometry;
		const one = {
			geometry,
			current: geometry,
			figure: geometry,
			table: geometry,
			address: geometry
		};
		expect(places, `five things are one ${after}`).toEqual(one);
	}).toPass({ timeout: 10_000, intervals: [50, 100] });
	return geometry;
}

/**
 * Turns the wheel by some px. Chromium now and then never says that a wheel event that met a resize has arrived, so
 * nobody waits for its word: what is looked at afterwards waits until the page has settled, and fails if it hangs.
 */
export function turnWheel(page: Page, by: number): void {
	page.mouse.wheel(0, by).catch(() => {});
}

/** Does what scrolls, and waits until the page has moved: before, everything agrees on the old place. */
export async function scrolls(page: Page, act: () => unknown): Promise<void> {
	const at = () => page.evaluate(() => scrollY);
	const before = await at();
	await act();
	await expect.poll(at).not.toBe(before);
}

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1440, height: 900 };
