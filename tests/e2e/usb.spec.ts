// The edition for a stick: opened from files, in a folder somebody named.
import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packSite } from '../../src/tools/usb.js';
import { openNotes, stepOn } from './class';
import { enterByKey } from './kiosk';

let stick: string;
let folder: string;
test.beforeAll(async () => {
	stick = mkdtempSync(join(tmpdir(), 'usb stick '));
	folder = join(stick, 'Музей горняка, зал 3', 'Seven Seconds');
	await packSite('build', folder);
});
test.afterAll(() => rmSync(stick, { recursive: true }));

const address = (path: string) => pathToFileURL(join(folder, path)).href;

/** Everything a page says, and everything any page asks for that is no file; filled while it runs. */
function listen(page: Page, said: string[] = []): string[] {
	page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
	page.on('pageerror', (error) => said.push(String(error)));
	page.context().on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) said.push(`asked for ${request.url()}`);
	});
	page.context().on('requestfailed', (request) => said.push(`not there: ${request.url()}`));
	return said;
}

test('every internal link of every page is followed to a page and a place on it, and nothing is said or asked for', async ({
	page
}) => {
	test.setTimeout(180_000);
	const said = listen(page);
	// the notes are opened by a key
	const pages = ['index.html', 'kiosk/index.html', 'present/notes/index.html'].map(address);
	const places = new Map<string, ReadonlySet<string>>();
	const links = new Map<string, string>();
	for (const at of pages) {
		await page.goto(at);
		// scripts add links of their own
		await page.waitForLoadState('networkidle');
		const found = await page.evaluate(() => ({
			ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
			hrefs: [...document.querySelectorAll('a[href]:not(.speaker [data-mark])')].map(
				// a mark of a drawing is a link as well; in the notes it chooses, and is none
				(one) => new URL(one.getAttribute('href') ?? '', location.href).href
			)
		}));
		places.set(at, new Set(found.ids));
		for (const href of found.hrefs) {
			links.set(href, at);
			const [to = ''] = href.split('#');
			if (to.endsWith('.html') && !pages.includes(to)) pages.push(to);
		}
	}
	await page.goto(address('index.html'));
	const steps = new Set(await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id)));
	expect(steps.size).toBeGreaterThan(50);
	const lost = [...links].filter(([href]) => {
		const [to = '', hash = ''] = href.split('#');
		const ids = places.get(to);
		if (!ids) return !existsSync(fileURLToPath(to)) || to.endsWith('/');
		// plans are read from the address by their page, and so are the essay's steps by slides and the exhibit
		const place = decodeURIComponent(hash).replace(/\?.*$/, '');
		const read =
			hash.startsWith('?plan=') ||
			(/\/(kiosk|present|pupils)\/[^/]*$/.test(to) && steps.has(place));
		return hash !== '' && !read && !ids.has(place);
	});
	expect(lost).toEqual([]);
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	expect([...pages].sort()).toEqual(
		all
			.filter((file) => file.endsWith('.html'))
			.map(address)
			.sort()
	);
	expect(said).toEqual([]);
});

test('the essay is awake: a mark chooses, its evidence opens in place, a drawing is taken along', async ({
	page
}) => {
	const said = listen(page);
	await page.goto(`${address('index.html')}#threads/three-belts?claim=open-belt`);
	await page.locator('.read[data-live]').waitFor();
	await page.locator('#threads .says .proof').click();
	await expect(page.locator('.peek')).toContainText('p.');
	await page.keyboard.press('Escape');
	const figure = page.locator('.picture[data-step="threads/three-belts"]');
	await figure.locator('.take summary').click();
	const coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'SVG' }).click();
	const svg = readFileSync(await (await coming).path(), 'utf8');
	expect(svg).toContain('url("data:font/woff2;base64,');
	expect(said).toEqual([]);
});

test('the class moves, its notes follow in a window of their own, and evidence opens in place', async ({
	page
}) => {
	const said = listen(page);
	await page.goto(address('teach/index.html'));
	await page.locator('a.start').first().click();
	await page.locator('.present[data-live]').waitFor();
	await page.keyboard.press('Enter');
	await expect(page.locator('.ready')).toBeHidden();
	const notes = await openNotes(page);
	listen(notes, said);
	const first = await stepOn(page);
	await page.bringToFront();
	while ((await stepOn(page)) === first) await page.keyboard.press('PageDown');
	await expect
		.poll(() => notes.locator('[data-step]').first().getAttribute('data-step'))
		.toBe(await stepOn(page));
	await page.evaluate(() => (location.hash = 'threads/flowers'));
	await page.getByRole('link', { name: /The conveyor belt: La voie/ }).click();
	await page.locator('.slide .says .proof').click();
	await expect(page.locator('.peek')).toContainText('p. 13');
	const leads = page.waitForEvent('popup');
	await page.locator('.peek .more').click();
	const essay = await leads;
	await expect(essay.locator('[id^="evidence/"]:target')).toBeVisible();
	expect(said).toEqual([]);
});

test('the exhibit runs, with its settings in a script that is read afresh, and its doctor', async ({
	page
}) => {
	const said = listen(page);
	const settings = join(folder, 'kiosk', 'kiosk-settings.js');
	const usual = readFileSync(settings, 'utf8');
	await page.setViewportSize({ width: 1080, height: 1920 });
	await page.goto(address('kiosk/index.html'));
	await page.locator('.kiosk[data-live][data-screen=attract]').waitFor();
	writeFileSync(settings, 'window.kioskSettings = { theme: "light", startChapter: "the-night" };');
	await enterByKey(page);
	await page.locator('.kiosk .slide [data-mark]').first().focus();
	await page.keyboard.press('Enter');
	await page.locator('.kiosk .slide .proof').click();
	await expect(page.locator('.kiosk-over')).toContainText(/stated|inferred|open/);
	await page.locator('.kiosk-over').getByRole('button', { name: 'Close' }).click();
	while (await page.locator('.kiosk-visit').count()) await page.keyboard.press('Escape');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

	// a slip in the file: the last good one stands, and the doctor names the file
	writeFileSync(settings, 'window.kioskSettings = { theme: ');
	await page.goto(address('kiosk/check/index.html'));
	const doctor = page.locator('.doctor[data-live]');
	await expect(doctor).toContainText('kiosk-settings.js is not what a browser can run.');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	writeFileSync(settings, 'window.kioskSettings = { them: "light" };');
	await page.getByRole('button', { name: 'Look again' }).click();
	await expect(doctor).toContainText('kiosk-settings.js has an unknown key: them');
	writeFileSync(settings, usual);
	await page.getByRole('button', { name: 'Look again' }).click();
	await expect(doctor).toContainText('valid, read just now');
	await page.getByRole('button', { name: 'Back to the exhibit' }).click();
	await page.locator('.kiosk[data-live][data-screen=attract]').waitFor();
	expect(page.url()).toBe(address('kiosk/index.html'));
	expect(said).toEqual([]);
});
