// What every drawing of the gallery looks like, kept as a coarse map of its colours, so that nothing changes unseen.
//
// Pictures of all drawings would add nine megabytes to the repository with every change; a map of each is half a kilobyte,
// is told apart by eye in a diff, and doesn't mind how a machine smooths its letters. After a change that was meant:
// look at the gallery, then `npx playwright test pictures --update-snapshots`.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/tools/browser.js';
import { openGallery } from './gallery';

// in the browser itself: its headless shell smooths letters otherwise
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

/** Height of the window the drawings are looked at in, px: as many at once as stand in it. */
const height = 3000;

/**
 * The maps of drawings, put on whole pixels first: between two of them every edge is a blur. Many are looked at in one
 * picture, which is cut up. `canvas` is a page on which scripts run.
 */
async function mapsOf(drawings: Locator, canvas: Page): Promise<readonly string[]> {
	const maps: string[] = [];
	const count = await drawings.count();
	while (maps.length < count) {
		const places = await drawings.evaluateAll(
			(all, [from, room]) => {
				const places: { y: number; width: number; height: number }[] = [];
				let y = 0;
				for (const box of (all as HTMLElement[]).slice(from)) {
					const width = Math.round(box.getBoundingClientRect().width);
					const height = Math.round(box.getBoundingClientRect().height);
					if (y + height > room) break;
					Object.assign(box.style, {
						position: 'fixed',
						inset: `${y}px auto auto 0`,
						zIndex: '9',
						background: 'var(--paper)',
						width: `${width}px`,
						height: `${height}px`
					});
					places.push({ y, width, height });
					// some draw a little over their edge
					y += height + 100;
				}
				return places;
			},
			[maps.length, height] as const
		);
		if (places.length === 0) throw new Error('a drawing is higher than the window');
		const sheet = await drawings.page().screenshot();
		await drawings.evaluateAll((all) => all.forEach((one) => one.removeAttribute('style')));
		maps.push(...(await cutMaps(canvas, sheet, places)));
	}
	return maps;
}

async function cutMaps(
	canvas: Page,
	sheet: Buffer,
	places: readonly { y: number; width: number; height: number }[]
): Promise<readonly string[]> {
	return canvas.evaluate(
		async ([png, places, columns, rows, levels]) => {
			const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
			const image = await createImageBitmap(blob);
			const digit = (sum: number, count: number) =>
				Math.round((sum / count / 255) * (levels - 1)).toString(levels);
			return places.map(({ y: top, width, height }) => {
				const context = new OffscreenCanvas(width, height).getContext('2d');
				if (!context) throw new Error('This browser has no canvas to read pictures with.');
				context.drawImage(image, 0, -top);
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
				return sums
					.map(([red, blue, count]) => digit(red!, count!) + digit(blue!, count!))
					.join('');
			});
		},
		[sheet.toString('base64'), places, columns, rows, levels] as const
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
		test.use({ viewport: { width, height } });

		test('every drawing looks as it was last agreed', async ({ page, browser }, { config }) => {
			const canvas = await browser.newPage({ javaScriptEnabled: true });
			await openGallery(page);
			const names = await page.locator('.plate').evaluateAll((plates) =>
				plates.map((plate) => {
					const figure = plate.querySelector('figure')?.dataset.figure;
					return `${figure}: ${(plate as HTMLElement).dataset.plate}`;
				})
			);
			const found = await mapsOf(page.locator('.plate .box:visible'), canvas);
			expect(found.length, 'a drawing a plate').toBe(names.length);
			const maps: Maps = Object.fromEntries(names.map((name, at) => [name, found[at] ?? '']));
			expect(Object.keys(maps).length, 'no two plates have one name').toBe(names.length);
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
			await canvas.close();
		});

		test('a label that goes missing is seen, however small a word', async ({ page, browser }) => {
			const canvas = await browser.newPage({ javaScriptEnabled: true });
			await openGallery(page);
			// one drawing of every figure
			const drawings = page.locator('.plates > .plate:first-child .box:visible');
			const before = await mapsOf(drawings, canvas);
			const labels = await drawings.evaluateAll((boxes) =>
				boxes.map((box) => {
					const texts = [...box.querySelectorAll('text')].filter(
						(one) => one.textContent.trim().length > 2
					);
					const area = (one: Element) => {
						const { width, height } = one.getBoundingClientRect();
						return width * height;
					};
					const least = texts.sort((one, other) => area(one) - area(other))[0];
					if (!least) throw new Error('a drawing without labels');
					least.style.visibility = 'hidden';
					return least.textContent;
				})
			);
			expect(labels.length, 'drawings').toBe(await page.locator('.plates').count());
			const after = await mapsOf(drawings, canvas);
			for (const [at, label] of labels.entries())
				expect(
					differences(before[at] ?? '', after[at] ?? ''),
					`“${label}” is missing, and nothing is said`
				).not.toEqual([]);
			await canvas.close();
		});
	});
