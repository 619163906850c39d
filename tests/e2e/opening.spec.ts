// The opening: the strip of film waits for a guess, runs in true time, and never against the reader’s will.
import { expect, test, type Page } from '@playwright/test';
import { desktop, phone, reload } from './reading';

const head = (page: Page) => page.locator('.film-head:visible');
const run = (page: Page) => page.locator('.running .run');
/** Past the guess: the answer is shown, and the film runs. */
const show = (page: Page) => page.getByText('Just show me').click();

/** Opens the page with the page's clocks held: time passes when the test says so. */
async function openHeld(page: Page, path = './'): Promise<void> {
	await page.clock.install();
	await page.goto(path);
	await page.locator('.read[data-live]').waitFor();
}

for (const [name, viewport] of [
	['a phone', phone],
	['a desktop', desktop]
] as const)
	test(`seven seconds last seven seconds on ${name}, and then the strip stands still`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await openHeld(page);
		await expect(head(page)).toHaveCount(0);
		// until here time passed by itself: now it stands
		await page.clock.pauseAt(Date.now() + 60_000);
		await show(page);
		await expect(head(page)).toHaveCount(1);
		await page.clock.runFor(3500);
		await expect(page.locator('.running .clock')).toHaveText(/^3/);
		await page.clock.runFor(3400);
		await expect(run(page)).toHaveText('stop');
		await page.clock.runFor(200);
		await expect(run(page)).toHaveText('run');
		await expect(page.locator('.running .clock')).toHaveText(/^7/);
	});

test('the strip can be stopped from its first frame, and run again', async ({ page }) => {
	await openHeld(page);
	await show(page);
	await run(page).click();
	await expect(run(page)).toHaveText('run');
	const stood = await head(page).getAttribute('style');
	await page.clock.runFor(1000);
	expect(await head(page).getAttribute('style')).toBe(stood);
	await run(page).click();
	await page.clock.runFor(500);
	// where it stood, it was perhaps as far as it is now
	await expect(head(page)).not.toHaveAttribute('style', stood ?? '');
});

test('scrolling away stops the strip, so that nothing runs unseen', async ({ page }) => {
	await openHeld(page);
	// time stands, or the strip would come to its own end
	await page.clock.pauseAt(Date.now() + 60_000);
	await show(page);
	await expect(run(page)).toHaveText('stop');
	await page.evaluate(() => scrollTo(0, 4000));
	await expect(run(page)).toHaveText('run');
});

test('nothing runs before it is asked for: not on arrival, not on return, not after a reload', async ({
	page
}) => {
	await page.goto('./');
	await page.locator('.read[data-live]').waitFor();
	await expect(head(page)).toHaveCount(0);
	await show(page);
	await expect(head(page)).toHaveCount(1);
	await reload(page);
	await expect(head(page)).toHaveCount(0);
	await expect(run(page)).toHaveCount(0);
});

test('who asked for less motion sees the whole strip, still', async ({ browser }) => {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	await page.goto('./');
	await page.locator('.read[data-live]').waitFor();
	await show(page);
	await expect(run(page)).toHaveText('run');
	await expect(head(page)).toHaveCount(0);
	await page.close();
});

test('every frame of the sequence is a cell: the strip can be counted', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: desktop });
	await page.goto('./');
	const lines = await page
		.locator('.strip:visible .between')
		.first()
		.evaluate((path) => {
			const [dash = 0, gap = 0] = (path.getAttribute('stroke-dasharray') ?? '')
				.split(' ')
				.map(Number);
			return (path as SVGPathElement).getTotalLength() / (dash + gap);
		});
	// a line between two cells, a cut between two shots
	const printed = (await page.locator('#page-data').textContent()) ?? '';
	const { footage } = JSON.parse(printed) as { footage: { length: number; shots: unknown[] } };
	expect(Math.round(lines)).toBe(footage.length - 1);
	const cuts = await page.locator('.strip:visible .cuts').first().getAttribute('d');
	expect(cuts?.match(/M/g)).toHaveLength(footage.shots.length - 1);
	await page.close();
});
