// Evidence opened in place: what it says and in which order, where it lies, and how it closes.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectOneStep, open } from './reading';

const panel = (page: Page) => page.locator('.peek');

/** Brings a link to where a thumb is, far down in the window, and waits until the page has followed: a table is that of its step. */
async function bringDown(link: Locator): Promise<void> {
	const bring = () =>
		link.evaluate((one) => {
			one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			if (one.closest('.picture')) return;
			scrollBy({ top: one.getBoundingClientRect().top - innerHeight * 0.8, behavior: 'instant' });
		});
	await bring();
	await expectOneStep(link.page());
	await bring();
}

/** The lines of the sentence a link stands in, by the sentence's own words, and the panel: whether one lies on the other. */
async function covered(link: Locator): Promise<boolean> {
	return link.evaluate((one) => {
		const block = one.closest('p, li, td, th, .says') ?? one;
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const nodes: Text[] = [];
		while (texts.nextNode()) nodes.push(texts.currentNode as Text);
		const at = nodes.findIndex((node) => one.contains(node));
		// the words since the last full stop before the link, and the link
		const stop = /[.?][”)]*\s+(?=[A-Z“])/g;
		const stopsIn = (node: Text) => [...node.data.matchAll(stop)].at(-1);
		const first = Math.max(
			0,
			nodes.findLastIndex((node, index) => index < at && stopsIn(node))
		);
		const lines = nodes.slice(first, at + 1).flatMap((node, index) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			const found = index === 0 && first < at ? stopsIn(node) : undefined;
			if (found) range.setStart(node, found.index + found[0].length);
			return [...range.getClientRects()];
		});
		const box = document.querySelector('.peek')?.getBoundingClientRect();
		if (!box || !box.height || !lines.length) throw new Error('there is nothing to compare');
		const lies = (line: DOMRect) =>
			line.left < box.right &&
			line.right > box.left &&
			line.top < box.bottom &&
			line.bottom > box.top;
		return lines.some(lies);
	});
}

test.describe('never covers the sentence it explains', () => {
	for (const [width, height] of [
		[360, 640],
		[390, 844],
		[768, 1024],
		[1280, 720]
	] as const)
		test(`at ${width} by ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, './#threads/four-occasions?claim=open-belt');
			await expectOneStep(page);
			const table = page.locator('#threads .twin details');
			await table.evaluate((one) => ((one as HTMLDetailsElement).open = true));
			const links = {
				'of a mark': page.locator('#threads .live .says .proof'),
				'in a table': table.locator('a').first(),
				'in the last sentence of a long step': page
					.locator('[id="threads/what-is-said"] .prose a')
					.last(),
				'of a number': page.locator('[id="the-night/a-hundred-and-two"] a.fact').first(),
				'in a note': page.locator('[id="shot-by-shot/the-face"] .notes a').last()
			};
			for (const [which, link] of Object.entries(links)) {
				await bringDown(link);
				await link.click();
				// its words may be those of the link before
				await expect(panel(page)).toBeVisible();
				await expect(panel(page).locator('.peek-entry')).toContainText(/l\.\s\d/);
				expect(await covered(link), which).toBe(false);
				const box = await panel(page).boundingBox();
				if (width < 640) expect(box?.height, which).toBeLessThanOrEqual(height / 2);
				// what is in the page for good stays in reach: the panel is within the window
				expect(box && box.y >= 0 && box.y + box.height <= height + 1, which).toBe(true);
				await expect(link).toBeInViewport();
				await page.keyboard.press('Escape');
				await expect(panel(page)).toBeHidden();
			}
		});
});

test('says what the article says first, then where, then how sure that is and why', async ({
	page
}) => {
	await open(page, './#seven-seconds/the-count');
	await page.locator('.step a[href$="#evidence/quantity.sequence-seconds"]').first().click();
	await expect(panel(page)).toContainText(
		/Length of the record.*7\sseconds\s*“The duration of the images of Stakhanov is short”: seven seconds, five shots\..*p\.\s6, l\.\s3\s*stated/s
	);
	await expect(panel(page).locator('.line').first()).toBeVisible();
});

test('a page of the article opens at the line that was asked for, and what uses it is folded away', async ({
	page
}) => {
	await open(page, './#puzzles/the-boy');
	await expectOneStep(page);
	await page.locator('[id="puzzles/the-boy"] a[href*="#source/p12."]').first().click();
	const asked = panel(page).locator('.asked');
	await expect(asked).toBeInViewport({ ratio: 0.5 });
	expect(await panel(page).evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
	await expect(panel(page).locator('details')).not.toHaveAttribute('open');
	await expect(panel(page).locator('summary')).toHaveText(/^Used in \d+ steps$/);
});

test('a place in the panel opens there, and back leads to what it was opened from', async ({
	page
}) => {
	await open(page, './#the-night/a-hundred-and-two');
	await expectOneStep(page);
	await page.locator('[id="the-night/a-hundred-and-two"] a.fact').first().click();
	await expect(panel(page).locator('.certainty')).toHaveText('stated');
	const before = await panel(page).locator('.peek-entry').innerText();
	await panel(page).locator('.line a').first().click();
	await expect(panel(page).locator('h3')).toHaveText(/^Page \d+$/);
	await panel(page).getByRole('button', { name: 'back' }).click();
	await expect(panel(page).locator('.peek-entry')).toHaveText(before, { useInnerText: true });
});

test('a jump closes the panel: by a link in it, and by any other', async ({ page }) => {
	await open(page, './#the-night/a-hundred-and-two');
	await expectOneStep(page);
	const cite = page.locator('[id="the-night/a-hundred-and-two"] a[href*="#source/"]').first();
	await cite.click();
	await panel(page).locator('summary').click();
	const away = panel(page)
		.locator('details a[href^="#shot-by-shot/"]')
		.or(panel(page).locator('details a[href^="#"]'));
	const hash = await away.last().getAttribute('href');
	await away.last().click();
	await expect(panel(page)).toBeHidden();
	expect(`#${await expectOneStep(page)}`).toBe(hash);
	await open(page, './?again#the-night/a-hundred-and-two');
	await cite.click();
	await expect(panel(page)).toBeVisible();
	await page.evaluate(() => (location.hash = 'threads/one-face'));
	await expect(panel(page)).toBeHidden();
});

test('the focus goes into the panel and comes back to its link, by key, button and a touch elsewhere', async ({
	page
}) => {
	await open(page, './#the-night/a-hundred-and-two');
	await expectOneStep(page);
	const link = page.locator('[id="the-night/a-hundred-and-two"] a.fact').first();
	const ways = {
		Escape: () => page.keyboard.press('Escape'),
		button: () => panel(page).getByRole('button', { name: 'close' }).click()
	};
	for (const [way, close] of Object.entries(ways)) {
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(panel(page), way).toBeFocused();
		await close();
		await expect(panel(page), way).toBeHidden();
		await expect(link, way).toBeFocused();
	}
	await link.click();
	await expect(panel(page)).toBeVisible();
	await page.locator('[id="the-night/a-hundred-and-two"] h3').click({ position: { x: 2, y: 2 } });
	await expect(panel(page)).toBeHidden();
});

test('a scroll closes nothing', async ({ page }) => {
	await open(page, './#the-night/a-hundred-and-two');
	await expectOneStep(page);
	await page.locator('[id="the-night/a-hundred-and-two"] a.fact').first().click();
	await expect(panel(page)).toBeVisible();
	await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
	await expectOneStep(page);
	await expect(panel(page)).toBeVisible();
});

test('without scripts an entry is whole where it stands', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('./evidence/#evidence/shot.seam.frames');
	const entry = page.locator('[id="evidence/shot.seam.frames"]');
	await expect(entry).toContainText(
		/Length of shot 1, “At the seam”: 39\sframes\s*First a medium close-up of 39 frames: .*p\.\s6, l\.\s4\s*stated/s
	);
	await entry.locator('.line a').click();
	await expect(page.locator('[id="source/p06.04"]')).toBeInViewport();
	await expect(page.locator('[id="source/p06"] details')).not.toHaveAttribute('open');
	await page.close();
});

test('on a slide the panel leaves what the figure says free, and the next slide closes it', async ({
	page
}) => {
	await page.goto('./present/');
	await page.locator('.present[data-live]').waitFor();
	await page.keyboard.press('Enter');
	await page.evaluate(() => (location.hash = 'puzzles/three-belts'));
	await page.getByRole('link', { name: /The conveyor belt: La voie/ }).click();
	const proof = page.locator('.says .proof');
	await proof.click();
	await expect(panel(page)).toContainText(/“.*p\.\s13.*(stated|inferred|open)/s);
	expect(await covered(proof)).toBe(false);
	// the slide has an answer to show before the next one comes
	const stage = page.locator('.present');
	while ((await stage.getAttribute('data-step')) === 'puzzles/three-belts')
		await page.keyboard.press('PageDown');
	await expect(panel(page)).toBeHidden();
});
