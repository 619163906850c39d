// The essay a second time, in a train: what a reader's browser keeps of it.
import { expect, test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expectOneStep } from './reading';
import { makeEdition, Site } from './site';

test.use({ serviceWorkers: 'allow' });

const lives = (page: Page) => page.locator('.read[data-live]').waitFor();
/** Resolves once the reader's copy is whole. */
const kept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));
const copies = (page: Page) => page.evaluate(() => caches.keys());

test('once opened it reads without a network, figures and evidence included, and takes nothing else along', async ({
	page
}) => {
	const site = new Site();
	await site.open();
	await page.goto(site.address);
	await lives(page);
	await kept(page);
	site.close();
	await page.goto('about:blank');
	await page.goto(`${site.address}#threads/four-occasions?claim=open-belt`);
	await lives(page);
	expect(await expectOneStep(page)).toBe('threads/four-occasions');
	const table = page.locator('#threads .twin details');
	await table.evaluate((one) => ((one as HTMLDetailsElement).open = true));
	for (const link of [
		page.locator('#threads .live .says .proof'),
		table.locator('a:visible').first(),
		page.locator('[id="threads/four-occasions"] a.fact').first()
	]) {
		await link.click();
		await expect(page.locator('.peek')).toContainText(/p\.\s\d/);
		await page.keyboard.press('Escape');
	}
	// and the page that has all of it, at its old address
	await page.goto(`${site.address}#source/p06`);
	await expect(page.locator('[id="source/p06"]')).toBeVisible();
	expect(site.asked.filter((path) => /kiosk|present|teach/.test(path))).toEqual([]);
	expect((await copies(page)).every((name) => name.startsWith('seven-seconds:essay:'))).toBe(true);
});

test('with a network it shows the newest edition at once, and keeps that one whole', async ({
	page
}) => {
	const edition = 'another-edition';
	const another = makeEdition(edition);
	const site = new Site();
	await site.open();
	await page.goto(site.address);
	await lives(page);
	await kept(page);
	site.folder = another;
	site.close();
	await site.open();
	await page.reload();
	await lives(page);
	const named = () => page.locator('link[rel=modulepreload]').first().getAttribute('href');
	expect(await named()).toContain(edition);
	// the next copy waits for the last page of the old one
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), {
			timeout: 30_000
		})
		.toBe('installed');
	await page.goto('about:blank');
	site.close();
	await page.goto(site.address);
	await lives(page);
	expect(await named()).toContain(edition);
	rmSync(dirname(another), { recursive: true });
});

test('an exhibit opened after the essay goes its own way, and the doctor is not deceived', async ({
	page
}) => {
	const site = new Site();
	await site.open();
	await page.goto(site.address);
	await lives(page);
	await kept(page);
	await page.goto(`${site.address}kiosk/`);
	const mark = () => page.evaluate(() => document.documentElement.classList.add('marked'));
	await page.locator('.kiosk[data-live]').waitFor();
	await mark();
	const scope = () =>
		page.evaluate(async () => {
			const one = await navigator.serviceWorker.getRegistration();
			return one?.active === navigator.serviceWorker.controller ? one?.scope : null;
		});
	await expect.poll(scope).toBe(`${site.address}kiosk/`);
	// its first edition takes the page over, and is no reason to begin again
	await expect(page.locator('html.marked')).toHaveCount(1);
	site.close();
	await page.goto(`${site.address}kiosk/check/`);
	await expect(page.locator('.doctor')).toContainText('whole: ');
});

test('a reader who saves data is not sent a copy', async ({ page, baseURL }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto(baseURL ?? '');
	await lives(page);
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
