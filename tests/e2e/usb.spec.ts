// The edition for a stick: opened from files, in a folder somebody named.
import { expect, test, type Page } from '@playwright/test';
import {
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	unlinkSync,
	cpSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { packSite } from '../../src/tools/usb.js';
import { openNotes, stepOn } from './class';
import { enterByKey } from './kiosk';
import { desktop } from './reading';

// packed once for all
test.describe.configure({ mode: 'default' });

let stick: string;
let folder: string;
/** Every page and picture, below the folder. */
let files: readonly string[];
test.beforeAll(async () => {
	stick = mkdtempSync(join(tmpdir(), 'usb stick '));
	folder = join(stick, 'Музей горняка, зал 3', 'Seven Seconds');
	await packSite('build', folder);
	files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(html|svg)$/.test(file)
	);
});
test.afterAll(() => rmSync(stick, { recursive: true }));

const address = (path: string) => pathToFileURL(join(folder, path)).href;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Everything pages say, and everything they ask for that is no file on the stick; filled while they run. */
function listen(page: Page): string[] {
	const said: string[] = [];
	page.context().on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
	page.context().on('weberror', (error) => said.push(String(error.error())));
	page.context().on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) said.push(`asked for ${request.url()}`);
	});
	page.context().on('requestfailed', (request) => said.push(`not there: ${request.url()}`));
	return said;
}

/** Whether an element's text is set in faces that the page brings, and in no other. */
async function isSetInOurFaces(page: Page, selector: string): Promise<boolean> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('DOM.enable');
	await browser.send('CSS.enable');
	const { root } = await browser.send('DOM.getDocument');
	const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

function* elementsIn(
	node: DefaultTreeAdapterTypes.ParentNode
): Generator<DefaultTreeAdapterTypes.Element> {
	for (const child of node.childNodes)
		if (tree.isElementNode(child)) {
			yield child;
			yield* elementsIn(child);
		}
}

interface Parsed {
	readonly ids: ReadonlySet<string>;
	/** Everything the file names: links, pictures, icons, scripts. */
	readonly names: readonly string[];
}
const parsed = new Map<string, Parsed>();
function parseFile(file: string): Parsed {
	const known = parsed.get(file);
	if (known) return known;
	const all = [
		...elementsIn(parse(readFileSync(join(folder, file), 'utf8'), { scriptingEnabled: false }))
	].flatMap(({ attrs }) => attrs);
	const read = (...names: string[]) =>
		all.filter(({ name }) => names.includes(name)).map(({ value }) => value);
	const found = { ids: new Set(read('id')), names: read('href', 'src', 'srcset') };
	parsed.set(file, found);
	return found;
}

test('whatever a page or a picture names is a file on the stick, and a place in it', () => {
	const steps = parseFile('index.html').ids;
	/** What the page itself reads in its address: a plan, or a step of the essay that it shows. */
	const reads = (file: string, place: string) =>
		/^(present|teach)\//.test(file) && place.startsWith('?plan=')
			? true
			: /^(present|kiosk)\//.test(file) && steps.has(place.replace(/\?plan=.*$/, ''));
	const lost = files.flatMap((from) =>
		parseFile(from)
			.names.filter((name) => !/^(\w+:|#?$)/.test(name))
			.filter((name) => {
				const [query = '', place = ''] = decodeURIComponent(name).split(/#(.*)/s);
				// the essay reads how much of it is wanted
				const path = query === '?depth=short' ? '' : query;
				const file = path === '' ? from : posix.join(posix.dirname(from), path);
				if (!isFile(join(folder, file))) return true;
				return place !== '' && !parseFile(file).ids.has(place) && !reads(file, place);
			})
			.map((name) => `${from}: ${name}`)
	);
	expect(lost).toEqual([]);
	expect(files.flatMap((file) => parseFile(file).names).length).toBeGreaterThan(files.length);
});

test('every page opens and wakes from its file, and links only to files', async ({ page }) => {
	const said = listen(page);
	for (const file of files.filter((one) => one.endsWith('.html'))) {
		await page.goto(address(file));
		if (parseFile(file).ids.has('page-data')) await page.locator('[data-live]').waitFor();
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) =>
				all.map((one) => new URL(one.getAttribute('href') ?? '', location.href).href)
			);
		const lost = links.filter(
			(link) => link.startsWith('file:') && !isFile(fileURLToPath(link.replace(/[?#].*/, '')))
		);
		expect(lost, file).toEqual([]);
	}
	expect(said).toEqual([]);
});

test('in the essay words stand in their faces, figures wake, a claim opens in place, a drawing is taken along', async ({
	page
}) => {
	const said = listen(page);
	await page.setViewportSize(desktop);
	await page.goto(address('index.html'));
	expect(await isSetInOurFaces(page, '.abstract p')).toBe(true);
	// with a question mark, so that it is opened anew
	await page.goto(`${address('index.html')}?#puzzles/three-belts?claim=open-belt`);
	const figure = page.locator('.picture[data-step="puzzles/three-belts"]');
	await figure.locator('.box.wide > svg').waitFor();
	await figure.locator('.says .proof').click();
	await expect(page.locator('.peek')).toContainText('p. 12');
	await page.keyboard.press('Escape');
	await figure.locator('.save summary').click();
	const coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'SVG' }).click();
	const svg = readFileSync(await (await coming).path(), 'utf8');
	expect(svg).toContain('url("data:font/woff2;base64,');
	expect(said).toEqual([]);
});

test('a picture of a chapter is shown in the essay, and its marks lead to the evidence', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: desktop });
	const page = await context.newPage();
	const said = listen(page);
	await page.goto(`${address('index.html')}#the-night`);
	const picture = page.locator('#the-night .picture img');
	const drawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
	await expect.poll(() => picture.evaluate(drawn)).toBe(true);
	await page.locator('#the-night a.drawing').click();
	await page.waitForURL(/\.svg$/);
	await page.locator('a.mark').first().press('Enter');
	await expect(page.locator('[id^="evidence/"]:target')).toBeVisible();
	expect(said).toEqual([]);
	await context.close();
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
	const first = await stepOn(page);
	await page.bringToFront();
	while ((await stepOn(page)) === first) await page.keyboard.press('PageDown');
	await expect
		.poll(() => notes.locator('[data-step]').first().getAttribute('data-step'))
		.toBe(await stepOn(page));
	await page.evaluate(() => (location.hash = 'puzzles/flowers'));
	await page.locator('.slide [data-mark]').nth(2).click();
	await page.locator('.slide .says .proof').click();
	await expect(page.locator('.peek')).toContainText(/p\.\s1\d, .*\s+stated/s);
	// its places open in it, and its last link leads on, beside the lesson
	await page.locator('.peek .line a').first().click();
	await expect(page.locator('.peek .asked')).toBeVisible();
	const opening = page.waitForEvent('popup');
	await page.locator('.peek .more').click();
	const evidence = await opening;
	await expect(evidence.locator('[id*="/"]:target')).toBeVisible();
	await evidence.close();
	await expect(page.locator('.peek')).toBeHidden();
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

test('a site with something missing is not packed: the error names the page and what it lacks', async () => {
	const broken = join(stick, 'broken');
	cpSync('build', broken, { recursive: true });
	unlinkSync(join(broken, 'fonts/serif-italic.woff2'));
	await expect(packSite(broken, join(stick, 'none'))).rejects.toThrow(
		/evidence\/index\.html names \S*fonts\/serif-italic\.woff2/
	);
});
