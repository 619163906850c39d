// What every drawing of the gallery looks like, kept as a coarse map of its colours, so that nothing changes unseen.
//
// Pictures of all drawings would add nine megabytes to the repository with every change; a map of each is half a kilobyte,
// is told apart by eye in a diff, and doesn't mind how a machine smooths its letters. After a change that was meant:
// look at the gallery, then `npx playwright test pictures --update-snapshots`.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/tools/browser.js';
import { openGallery } from './gallery';

test.use({
	javaScriptEnabled: false,
	bypassCSP: true,
	colorScheme: 'light',
	// full hinting moves letters by a pixel: two cells can differ by as much as a short word leaves behind
	launchOptions: {
		executablePath: findBrowser(),
		args: [...browserFlags, '--font-render-hinting=none']
	}
});

const columns = 32;
const rows = 24;
/** Two channels of 32 levels tell paper, coal, red and steel apart; letters smoothed otherwise move a cell by one. */
const levels = 32;
const tolerance = 1;

/** Of each drawing, by its name, the mean red and blue of every cell: a digit of base 32 each, row by row. */
type Maps = Record<string, string>;

const fileOf = (width: number) => new URL(`./pictures-${width}.json`, import.meta.url);

/** The map of a drawing, put on whole pixels first: between two of them every edge is a blur. `canvas` is a page on which scripts run. */
async function mapOf(drawing: Locator, canvas: Page): Promise<string> {
	await drawing.evaluate((box) => {
		const { width, height } = box.getBoundingClientRect();
		const place = {
			position: 'fixed',
			inset: '0 auto auto 0',
			zIndex: '9',
			background: 'var(--paper)'
		};
		const size = { width: `${Math.round(width)}px`, height: `${Math.round(height)}px` };
		Object.assign((box as HTMLElement).style, place, size);
	});
	const png = (await drawing.screenshot()).toString('base64');
	await drawing.evaluate((box) => box.removeAttribute('style'));
	return canvas.evaluate(
		async ([png, columns, rows, levels]) => {
			const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
			const image = await createImageBitmap(blob);
			const { width, height } = image;
			const context = new OffscreenCanvas(width, height).getContext('2d');
			if (!context) throw new Error('This browser has no canvas to read pictures with.');
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, width, height);
			const sums = Array.from({ length: columns * rows }, () => [0, 0, 0]);
			for (let y = 0; y < height; y++)
				for (let x = 0; x < width; x++) {
					const cell =
						Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
					const sum = sums[cell]!;
					const at = (y * width + x) * 4;
					sum[0]! += data[at]!;
					sum[1]! += data[at + 2]!;
					sum[2]! += 1;
				}
			const digit = (sum: number, count: number) =>
				Math.round((sum / count / 255) * (levels - 1)).toString(levels);
			return sums.map(([red, blue, count]) => digit(red!, count!) + digit(blue!, count!)).join('');
		},
		[png, columns, rows, levels] as const
	);
}

/** Where two maps differ by more than smoothing does, as columns and rows of their cells. */
function differences(one: string, other: string): readonly string[] {
	if (one.length !== other.length) return ['whole'];
	const cells = new Set<string>();
	for (let at = 0; at < one.length; at++) {
		const apart = Math.abs(parseInt(one[at]!, levels) - parseInt(other[at]!, levels));
		const cell = Math.floor(at / 2);
		if (apart > tolerance) cells.add(`${cell % columns}/${Math.floor(cell / columns)}`);
	}
	return [...cells];
}

for (const width of [360, 1440])
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('every drawing looks as it was last agreed', async ({ page, browser }, { config }) => {
			test.setTimeout(180_000);
			const canvas = await browser.newPage({ javaScriptEnabled: true });
			await openGallery(page);
			const maps: Maps = {};
			for (const plate of await page.locator('.plate').all()) {
				const figure = await plate.locator('figure').getAttribute('data-figure');
				const name = `${figure}: ${await plate.getAttribute('data-plate')}`;
				expect(maps[name], `two plates are called “${name}”`).toBeUndefined();
				maps[name] = await mapOf(plate.locator('.box:visible'), canvas);
			}
			if (/all|changed/.test(config.updateSnapshots))
				writeFileSync(fileOf(width), `${JSON.stringify(maps, null, '\t')}\n`);
			const agreed = JSON.parse(readFileSync(fileOf(width), 'utf8')) as Maps;
			expect(Object.keys(maps)).toEqual(Object.keys(agreed));
			const changed = Object.entries(maps)
				.map(([name, map]) => ({ name, at: differences(map, agreed[name] ?? '') }))
				.filter(({ at }) => at.length > 0)
				.map(
					({ name, at }) =>
						`${name} has changed in ${at.length} cells, the first at ${at[0]} of ${columns}/${rows}`
				);
			expect(changed).toEqual([]);
		});

		test('a label that goes missing is seen, however small a word', async ({ page, browser }) => {
			const canvas = await browser.newPage({ javaScriptEnabled: true });
			await openGallery(page);
			for (const section of await page.locator('section:has(.plate)').all()) {
				const drawing = section.locator('.box:visible').first();
				const before = await mapOf(drawing, canvas);
				const label = await drawing.evaluate((box) => {
					const texts = [...box.querySelectorAll('text')].filter(
						(one) => one.textContent.trim().length > 2
					);
					const area = (one: Element) => {
						const { width, height } = one.getBoundingClientRect();
						return width * height;
					};
					const least = texts.sort((one, other) => area(one) - area(other))[0];
					if (least) least.style.visibility = 'hidden';
					return least?.textContent;
				});
				const seen = differences(before, await mapOf(drawing, canvas));
				expect(seen, `“${label}” is missing, and nothing is said`).not.toEqual([]);
			}
		});
	});
