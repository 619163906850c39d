// What the tests of the drawings share.
import type { Page } from '@playwright/test';

/**
 * Opens the gallery in its own faces. Those of the text are optional: on a busy machine they come too late, and stay away
 * for as long as the page is open; here the page waits for them. Its policy knows its styles by their hashes: a test that
 * calls this says `bypassCSP`.
 */
export async function openGallery(page: Page): Promise<void> {
	await page.route(/\/figures\/$/, async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({
			response,
			body: text.replaceAll('font-display:optional', 'font-display:block')
		});
	});
	await page.goto('./figures/');
	await page.evaluate(async () => {
		const sizes = ['1em', 'italic 1em'];
		await Promise.all(sizes.map((size) => document.fonts.load(`${size} "Seven Serif"`)));
		await document.fonts.ready;
	});
}
