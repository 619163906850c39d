// The figures under a hand, a key and a clock.
import { expect, test, type Page } from '@playwright/test';
import { expectOneStep, open, reload, scrolls } from './reading';

/** The figure beside a step. */
const beside = (page: Page, step: string) =>
	page.locator('.side-by-side', { has: page.locator(`[id="${step}"]`) }).locator('.live');
const drawing = (page: Page, chapter: string) =>
	page.locator(`#${chapter} .live`).first().locator('.drawing');
const visibleMarks = (page: Page, chapter: string) =>
	drawing(page, chapter).locator('.box:visible [data-mark]');

test('one tab stop a drawing, arrow keys inside it, and Enter chooses', async ({ page }) => {
	await open(page, './#threads/four-occasions');
	await expectOneStep(page);
	const marks = visibleMarks(page, 'threads');
	const stops = await marks.evaluateAll(
		(all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length
	);
	expect(stops).toBe(1);
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const focused = await page.evaluate(() =>
		document.activeElement?.querySelector('[role=img]')?.getAttribute('aria-label')
	);
	expect(focused).toBeTruthy();
	const before = await page.locator('#threads .live .says').textContent();
	await page.keyboard.press('Enter');
	await expect(page.locator('#threads .live .says')).not.toHaveText(before ?? '');
	await expect(page.locator('#threads .live .says .proof')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#threads .live .says')).toHaveText(before ?? '');
});

test('what was chosen travels in the address, rests at the next step, and is cleared by a button', async ({
	page
}) => {
	await open(page, './#threads/one-take?film=voie');
	await expectOneStep(page);
	await expect(beside(page, 'threads/one-face').locator('.says')).toContainText(/voie/i);
	await page.evaluate(() => document.getElementById('threads/one-face')?.scrollIntoView());
	expect(await expectOneStep(page)).toBe('threads/one-face');
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#threads/one-face?film=voie');
	await expect(beside(page, 'threads/one-face').locator('.says')).not.toContainText(/voie/i);
	await expect(beside(page, 'threads/one-face').locator('.mark.chosen')).toHaveCount(0);
	await expect(beside(page, 'threads/one-face').locator('.mark.rested').first()).toBeVisible();
	await beside(page, 'threads/one-face').locator('.clear').click();
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#threads/one-face');
	await expect(beside(page, 'threads/one-face').locator('.mark.rested')).toHaveCount(0);
});

test('a claim opens in place from the text, from a mark and from its table, and its page is fetched once', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page, './#threads/four-occasions?claim=open-belt');
	await expectOneStep(page);
	const step = page.locator('[id="threads/four-occasions"]');
	const table = page.locator('#threads .twin details');
	await table.evaluate((one) => ((one as HTMLDetailsElement).open = true));
	for (const link of [
		page.locator('#threads .live .says .proof'),
		table.locator('a:visible').first(),
		step.locator('a.fact').first()
	]) {
		await link.click();
		await expect(page.locator('.peek .peek-entry')).toContainText(/p\.\s\d/);
		await expect(page.locator('.peek .certainty')).toHaveText(/stated|inferred|open/);
		await page.keyboard.press('Escape');
		await expect(page.locator('.peek')).toBeHidden();
	}
	expect(asked.filter((path) => path.endsWith('/evidence/'))).toHaveLength(1);
});

test.describe('where the page of evidence can’t be had', () => {
	test('a claim says so, and opens when it can', async ({ page }) => {
		await page.route('**/evidence/', (route) => route.abort());
		await open(page, './#the-night/a-hundred-and-two');
		await expectOneStep(page);
		const claim = page.locator('[id="the-night/a-hundred-and-two"] a.fact').first();
		await claim.click();
		await expect(page.locator('.peek')).toContainText('can’t be fetched');
		await page.keyboard.press('Escape');
		await page.unroute('**/evidence/');
		await claim.click();
		await expect(page.locator('.peek .certainty')).toHaveText(/stated|inferred|open/);
	});
});

test('the panel lies beside the text, and the reader stays where they are', async ({ page }) => {
	await open(page, './#the-night/a-hundred-and-two');
	await expectOneStep(page);
	await page.locator('[id="the-night/a-hundred-and-two"] a.fact').first().click();
	await expect(page.locator('.peek')).toContainText(/stated|inferred|open/);
	expect(await expectOneStep(page)).toBe('the-night/a-hundred-and-two');
	const text = await page.locator('[id="the-night/a-hundred-and-two"]').boundingBox();
	const panel = await page.locator('.peek').boundingBox();
	if (!text || !panel) throw new Error('neither may be missing');
	expect(panel.x, 'the panel lies on the text').toBeGreaterThan(text.x + text.width);
});

test('the film runs, stops, and goes by single frames', async ({ page }) => {
	await open(page, './#seven-seconds/the-count');
	await expectOneStep(page);
	const controls = page.locator('#seven-seconds .film-clock');
	await controls.getByRole('button', { name: 'run' }).click();
	await expect(controls.getByRole('button', { name: 'stop' })).toBeVisible();
	await controls.getByRole('button', { name: 'stop' }).click();
	await expect(controls.getByRole('button', { name: 'run' })).toBeVisible();
	const head = () => drawing(page, 'seven-seconds').locator('.box:visible').innerHTML();
	const before = await head();
	await controls.getByRole('button', { name: 'one frame on' }).click();
	expect(await head()).not.toBe(before);
});

test('the film stops when the reader goes on', async ({ page }) => {
	await page.clock.install();
	await open(page, './#seven-seconds/the-count');
	await expectOneStep(page);
	// time stands, or the film would come to its own end
	await page.clock.pauseAt(Date.now() + 10_000);
	await page.locator('#seven-seconds .film-clock .run').click();
	await expect(page.locator('#seven-seconds .film-clock .run')).toHaveText('stop');
	await page.evaluate(() => document.getElementById('seven-seconds/not-the-man')?.scrollIntoView());
	await page.evaluate(() => document.getElementById('shot-by-shot/made-again')?.scrollIntoView());
	await expect(async () => {
		// a frame: in it the page looks where it is
		await page.clock.runFor(17);
		const read = page.locator('.read');
		await expect(read).toHaveAttribute('data-step', 'shot-by-shot/made-again', { timeout: 50 });
	}).toPass();
	await page.clock.runFor(500);
	await expect(page.locator('#seven-seconds .film-clock .run')).toHaveText('run');
});

test('unknown choices are ignored, in every figure', async ({ page }) => {
	await open(
		page,
		'./#threads/one-take?film=nosferatu&motif=fog&shot=x&event=x&claim=x&rate=9&view=x&span=x'
	);
	await expectOneStep(page);
	for (const id of ['the-count', 'none-of-it-is-of-its-time']) {
		await page.evaluate(
			(step) => document.getElementById(`seven-seconds/${step}`)?.scrollIntoView(),
			id
		);
		await expectOneStep(page);
		await expect(beside(page, `seven-seconds/${id}`).locator('.says')).not.toBeEmpty();
	}
});

test('what is chosen in one figure is found in every figure that knows it, steps later and after a reload', async ({
	page
}) => {
	/** Steps at which each figure draws the film of 1977, and those that draw the shot of the belt. */
	const known = {
		film: [
			'reuse threads/one-take',
			'timeline threads/what-is-said',
			'corpus seven-seconds/one-keyword'
		],
		shot: ['shots seven-seconds/the-count', 'reuse threads/four-occasions']
	};
	const find = async (places: readonly string[]) => {
		for (const place of places) {
			const [figure = '', step = ''] = place.split(' ');
			await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
			expect(await expectOneStep(page)).toBe(step);
			const drawn = beside(page, step).locator('.box:visible');
			await expect(beside(page, step).locator('figure')).toHaveAttribute('data-figure', figure);
			await expect(drawn.locator('.mark:is(.chosen, .rested)').first(), place).toBeVisible();
		}
	};
	await open(page, './#threads/one-take');
	await expectOneStep(page);
	// of this step: a chapter has several figures, and those near by are awake as well
	await beside(page, 'threads/one-take')
		.locator('.drawing .box:visible .mark:has([aria-label^="La voie"]) text')
		.first()
		.click();
	await expect(page).toHaveURL(/film=voie/);
	for (let turn = 0; turn < 3; turn++) {
		await scrolls(page, () => page.keyboard.press('PageDown'));
		await expectOneStep(page);
	}
	await reload(page);
	await find(known.film);
	await open(page, './#seven-seconds/the-count');
	await expectOneStep(page);
	await beside(page, 'seven-seconds/the-count')
		.locator('.drawing .box:visible .mark')
		.nth(1)
		.click();
	await expect(page).toHaveURL(/shot=belt/);
	await reload(page);
	await find(known.shot);
});

test.describe('a drawing that comes in', () => {
	/** Goes on to a step and stops every transition where it begins. */
	async function arriveAt(page: Page, step: string) {
		const session = await page.context().newCDPSession(page);
		await session.send('Animation.enable');
		await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
		await page.evaluate((id) => (location.hash = id), step);
		const stretch = page.locator('.side-by-side', { has: page.locator(`[id="${step}"]`) });
		await expect(stretch.locator('.picture[data-awake]')).toHaveAttribute('data-step', step);
		return beside(page, step).locator('.drawing .box:visible svg');
	}

	test('comes in as a whole: of another form nothing is there before the rest', async ({
		page
	}) => {
		await open(page, './#the-borrowed-cut/the-same-edit');
		await expectOneStep(page);
		const drawing = await arriveAt(page, 'the-borrowed-cut/not-periods');
		const there = () =>
			drawing.evaluate((svg) => {
				const all = [...svg.querySelectorAll('path:not(.hit), text')];
				const opacityOf = (one: Element | null): number =>
					!one || one === svg
						? 1
						: Number(getComputedStyle(one).opacity) * opacityOf(one.parentElement);
				return {
					new: all.some((one) => one.classList.contains('phase')),
					seen: all.filter((one) => opacityOf(one) > 0.01).map((one) => one.outerHTML)
				};
			});
		await expect.poll(there).toEqual({ new: true, seen: [] });
	});

	test('lays one edit on the other without leaving its place: no piece begins above the drawing', async ({
		page
	}) => {
		await open(page, './#the-borrowed-cut/a-film-that-distrusts');
		await expectOneStep(page);
		const drawing = await arriveAt(page, 'the-borrowed-cut/the-same-edit');
		await expect(drawing.locator('.older .schematic')).toHaveCount(5);
		const above = await drawing.evaluate((svg) => {
			const { top } = svg.getBoundingClientRect();
			const pieces = [...svg.querySelectorAll('.older .ground, .cuts .ground, .celluloid')];
			return pieces.filter((one) => one.getBoundingClientRect().top < top - 0.5).length;
		});
		expect(above).toBe(0);
	});
});
