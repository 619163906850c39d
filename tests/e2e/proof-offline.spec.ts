// The exhibit without its server: whenever that goes, what shows is one whole edition.
import { expect, test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawChance, full } from '../proof/proof';
import { makeEdition, Site } from './site';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

const other = 'another-edition';
let another: string;
test.beforeAll(() => {
	another = makeEdition(other);
});
test.afterAll(() => rmSync(dirname(another), { recursive: true }));

/** The edition a page shows, by its own account. */
const editionOf = (page: Page) => page.locator('.kiosk').getAttribute('data-edition');
const waits = (page: Page) => page.locator('.kiosk[data-live][data-screen=attract]').waitFor();
/** Waits until the copy is there and answers. */
const kept = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(async () => {
				const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
				return navigator.serviceWorker.controller !== null && active?.state;
			})
		)
		.toBe('activated');
/** A visit from the first chapter to the end of the second, and what lies under a number. */
async function visit(page: Page): Promise<void> {
	await page.touchscreen.tap(500, 900);
	await page.locator('.kiosk-chapters button').first().tap();
	for (let step = 0; step < 8; step++) await page.locator('.kiosk-strip .on').tap();
	await expect(page.locator('.kiosk .slide')).toBeVisible();
	await page.locator('.kiosk-strip').getByRole('button', { name: 'Start again' }).tap();
	await expect(page.locator('.kiosk-chapters')).toBeVisible();
}
/** Names of copies that are not whole; a copy that is not there is no fault. */
const findHalves = (page: Page) =>
	page.evaluate(async () => {
		const halves: string[] = [];
		for (const name of await caches.keys()) {
			const paths = (await (await caches.open(name)).keys()).map(({ url }) => url);
			const named = (
				await Promise.all(
					paths
						.filter((path) => path.endsWith('/'))
						.map(async (path) => (await caches.match(path, { cacheName: name }))?.text())
				)
			).flatMap((html) => html?.match(/_app\/immutable\/[\w./-]+/g) ?? []);
			const missing = named.filter((file) => !paths.some((path) => path.endsWith(file)));
			if (missing.length || !paths.length) halves.push(name);
		}
		return halves;
	});

test('works without its server from the first complete visit, the doctor included', async ({
	page
}) => {
	const site = new Site();
	await site.open();
	await page.goto(`${site.address}kiosk/`);
	await waits(page);
	await kept(page);
	site.close();
	await page.reload();
	await waits(page);
	await visit(page);
	await page.goto(`${site.address}kiosk/check/`);
	await expect(page.locator('.doctor')).toContainText('whole: ');
	// nothing of the essay or the class came along
	expect(site.asked.filter((path) => /present|teach/.test(path))).toEqual([]);
	expect(site.asked.filter((path) => path === '/')).toEqual([]);
});

/** Requests of a complete install, and a few more. */
const requests = 50;
for (let run = 1; run <= (full ? 50 : 3); run++)
	test(`run ${run}: the server goes in the middle, and no half of an edition is left`, async ({
		page
	}) => {
		const chance = drawChance(`offline, run ${run}`);
		// at every tenth first, then anywhere
		const most = Math.ceil(requests * (full && run <= 10 ? run / 10 : chance()));
		const site = new Site();
		site.until = most;
		await site.open();
		await page.goto(`${site.address}kiosk/`).catch(() => {});
		// it came through, or the power went and the browser has given up
		const settled = async () => {
			const asked = page.evaluate(async () => {
				const one = await navigator.serviceWorker?.getRegistration();
				return one?.installing ? 'installing' : one?.active?.state;
			});
			// a page whose server went while it was read may never answer: it has given up as well
			const never = new Promise<undefined>((given) => setTimeout(() => given(undefined), 3000));
			const state = await Promise.race([asked.catch(() => undefined), never]);
			return state === 'activated' || (!site.isOpen && state !== 'installing');
		};
		await expect.poll(settled, { timeout: 15_000 }).toBeTruthy();
		site.until = Infinity;
		site.close();
		await site.open();
		await page.goto(`${site.address}kiosk/`);
		await waits(page);
		await kept(page);
		expect(await findHalves(page)).toEqual([]);
		site.close();
		await page.reload();
		await waits(page);
		await visit(page);
	});

test('takes a new edition only while nobody is there, whole, and keeps the old one where it can’t be had', async ({
	page
}) => {
	const site = new Site();
	await site.open();
	await page.goto(`${site.address}kiosk/`);
	await waits(page);
	await kept(page);
	const first = await editionOf(page);
	const update = () =>
		page.evaluate(async () => {
			const one = await navigator.serviceWorker.getRegistration();
			await one?.update().catch(() => {});
			const { installing } = one ?? {};
			if (installing)
				await new Promise<void>((resolve) =>
					installing.addEventListener('statechange', () => resolve())
				);
			return one?.waiting ? 'waits' : 'none';
		});

	// one of its files can't be had: the old edition stays, whole
	site.folder = another;
	site.missing = /stage-another-edition|serif-italic/;
	site.close();
	await site.open();
	expect(await update()).toBe('none');
	await page.reload();
	await waits(page);
	expect(await editionOf(page)).toBe(first);
	expect(await findHalves(page)).toEqual([]);

	// somebody is there: it waits
	site.missing = null;
	await page.touchscreen.tap(500, 900);
	await expect(page.locator('.kiosk-chapters')).toBeVisible();
	expect(await update()).toBe('waits');
	await page.locator('.kiosk-chapters button').first().tap();
	await expect(page.locator('.kiosk .slide')).toBeVisible();
	expect(await editionOf(page)).toBe(first);

	// nobody is there any more
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.locator(`.kiosk[data-edition=${other}]`)).toBeVisible({ timeout: 20_000 });
	await waits(page);
	const loaded = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.includes('/immutable/'))
	);
	expect(loaded.length).toBeGreaterThan(5);
	expect(loaded.filter((name) => !name.includes(other))).toEqual([]);
	expect(await findHalves(page)).toEqual([]);
	site.close();
	await page.reload();
	await waits(page);
	await visit(page);
});
