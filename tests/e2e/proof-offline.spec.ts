// The exhibit without its server: whenever that goes, what shows is one whole edition.
import { expect, test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawChance, full } from '../proof/proof';
import { makeEdition, Site } from './site';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, serviceWorkers: 'allow' });
// one after the other: they share the edition that is made, and what was counted, once
test.describe.configure({ mode: 'default' });

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
	await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
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
			)
				// styles that a page has inside are named as well, switched off: nothing asks for them
				.flatMap(
					(html) =>
						html?.replace(/<link[^>]* disabled[^>]*>/g, '').match(/_app\/immutable\/[\w./-]+/g) ??
						[]
				);
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
	// the settings are no part of the copy: they are asked for after each visitor, and the last ones stay
	site.settings = '{"theme": "light"}';
	await page.touchscreen.tap(500, 900);
	await expect(page.locator('.kiosk-chapters')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	site.close();
	await page.reload();
	await waits(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await visit(page);
	await page.goto(`${site.address}kiosk/check/`);
	await expect(page.locator('.doctor')).toContainText('whole: ');
	// a copy that has lost a file is said to have lost it
	const lost = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const copy = await caches.open(name);
		const one = (await copy.keys()).find(({ url }) => url.endsWith('.woff2'));
		await copy.delete(one as Request);
		return new URL((one as Request).url).pathname;
	});
	await page.getByRole('button', { name: 'Look again' }).tap();
	await expect(page.locator('.doctor')).toContainText('1 of ');
	await expect(page.locator('.doctor')).toContainText(`files are missing: ${lost}`);
	// nothing of the essay or the class came along
	expect(site.asked.filter((path) => /present|teach/.test(path))).toEqual([]);
	expect(site.asked.filter((path) => path === '/')).toEqual([]);
});

/** Looks for a new edition, and says whether one is whole and waits. */
const update = (page: Page) =>
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
/** Files of an edition that the page has loaded, by name. */
const findLoaded = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.includes('/immutable/'))
	);
/** A page that shows one edition, all of it, without its server. */
async function expectWhole(page: Page, edition: string | null) {
	await waits(page);
	expect(await editionOf(page)).toBe(edition);
	const loaded = await findLoaded(page);
	expect(loaded.length).toBeGreaterThan(5);
	expect(loaded.filter((name) => name.includes(other) !== (edition === other))).toEqual([]);
	expect(await findHalves(page)).toEqual([]);
	await visit(page);
}

/** Requests of a page and its first install, and of an update: what the cuts are spread over. */
const requests = { install: 0, update: 0 };
test.beforeAll(async ({ browser }) => {
	const page = await browser.newPage();
	const site = new Site();
	await site.open();
	await page.goto(`${site.address}kiosk/`);
	await waits(page);
	await kept(page);
	requests.install = site.answered;
	site.folder = another;
	site.close();
	await site.open();
	expect(await update(page)).toBe('waits');
	requests.update = site.answered;
	site.close();
	await page.close();
	process.stdout.write(`requests: ${JSON.stringify(requests)}\n`);
});

const runs = full ? 50 : 2;
for (let run = 1; run <= runs; run++) {
	const what = (full ? run <= 10 || (run > 20 && run % 2) : run === 1) ? 'install' : 'update';
	test(`run ${run}: the server goes in the middle of an ${what}, and no half of an edition is left`, async ({
		page
	}) => {
		const chance = drawChance(`offline, run ${run}`, run);
		// at every tenth of both first, then anywhere
		const share = full && run <= 20 ? (((run - 1) % 10) + 1) / 10 : chance();
		const most = Math.ceil(requests[what] * share);
		const site = new Site();
		if (what === 'update') {
			await site.open();
			await page.goto(`${site.address}kiosk/`);
			await waits(page);
			await kept(page);
			const first = await editionOf(page);
			site.close();
			site.folder = another;
			site.until = most;
			await site.open();
			const state = await update(page);
			site.close();
			// whole, it is taken; else the old one stays
			if (state === 'waits')
				await page.locator(`.kiosk[data-edition=${other}]`).waitFor({ timeout: 20_000 });
			else await page.reload();
			await expectWhole(page, state === 'waits' ? other : first);
			return;
		}
		site.until = most;
		await site.open();
		// a page whose server went in the middle of it may load for ever
		await page.goto(`${site.address}kiosk/`, { timeout: 5000 }).catch(() => {});
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
		// another edition stands there when it comes back: whatever was kept, nothing of both is mixed
		site.folder = another;
		await site.open();
		await page.goto(`${site.address}kiosk/`);
		await waits(page);
		// half a copy of one edition and the server of another: what shows is all of one of them
		const editions = new Set((await findLoaded(page)).map((name) => name.includes(other)));
		expect([...editions]).toEqual([(await editionOf(page)) === other]);
		await kept(page);
		if ((await update(page)) === 'waits')
			await page.locator(`.kiosk[data-edition=${other}]`).waitFor({ timeout: 20_000 });
		site.close();
		await page.reload();
		await expectWhole(page, other);
	});
}

test('takes a new edition only while nobody is there, whole, and keeps the old one where it can’t be had', async ({
	page
}) => {
	// its looks at the clock are the test's: it looks every five seconds
	await page.clock.install();
	const site = new Site();
	await site.open();
	await page.goto(`${site.address}kiosk/`);
	await waits(page);
	await kept(page);
	const first = await editionOf(page);
	// one of its files can't be had: the old edition stays, whole
	site.folder = another;
	site.missing = /stage-another-edition|serif-italic/;
	site.close();
	await site.open();
	expect(await update(page)).toBe('none');
	await page.reload();
	await waits(page);
	expect(await editionOf(page)).toBe(first);
	expect(await findHalves(page)).toEqual([]);

	// somebody is there: it waits
	site.missing = null;
	await page.touchscreen.tap(500, 900);
	await expect(page.locator('.kiosk-chapters')).toBeVisible();
	expect(await update(page)).toBe('waits');
	await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
	await expect(page.locator('.kiosk .slide')).toBeVisible();
	await page.clock.runFor(30_000);
	expect(await editionOf(page)).toBe(first);
	expect(
		await page.evaluate(
			async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null
		)
	).toBe(true);

	// nobody is there any more
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(async () => {
		await page.clock.runFor(5000);
		expect(await editionOf(page)).toBe(other);
	}).toPass({ timeout: 20_000 });
	await waits(page);
	expect(await page.evaluate(() => window.name)).toContain('a new edition');
	site.close();
	await page.reload();
	// the test's clock keeps no list of what was loaded
	await waits(page);
	expect(await editionOf(page)).toBe(other);
	expect(await findHalves(page)).toEqual([]);
	await visit(page);
});
