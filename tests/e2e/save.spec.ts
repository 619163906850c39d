// What a reader saves of a figure stands alone.
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { desktop } from './reading';

test.use({ viewport: desktop });

const step = 'puzzles/three-belts';

async function show(page: Page, step: string): Promise<Locator> {
	await page.goto('./');
	await page.locator('.read[data-live]').waitFor();
	await page.evaluate((id) => (location.hash = id), step);
	const figure = page.locator(`.picture[data-step="${step}"]`);
	await figure.locator('.save summary').click();
	return figure;
}

async function save(page: Page, figure: Locator, kind: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: kind }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		new RegExp(`^seven-seconds-[a-z-]+\\.${kind.toLowerCase()}$`)
	);
	return readFile(await download.path());
}

/** A picture as a coarse one in greys: what is left of it when sizes and hinting differ a little. */
async function greys(page: Page, picture: Buffer): Promise<readonly number[]> {
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = 120;
		canvas.height = 90;
		const pen = canvas.getContext('2d');
		if (!pen) throw new Error('no canvas');
		pen.imageSmoothingQuality = 'high';
		pen.drawImage(image, 0, 0, canvas.width, canvas.height);
		const { data: pixels } = pen.getImageData(0, 0, canvas.width, canvas.height);
		return Array.from({ length: pixels.length / 4 }, (_, i) => pixels[i * 4] ?? 0);
	}, picture.toString('base64'));
}

for (const [step, comesIn] of [
	['puzzles/three-belts', true],
	// its upper halves are cut out of whole pictures
	['the-borrowed-cut/the-same-edit', true],
	['shot-by-shot/made-again', false]
] as const)
	test(`a drawing saved as SVG opens alone and looks the same: ${step}`, async ({
		page,
		browser
	}) => {
		// whoever is quick saves it while its marks still come in: here that takes a minute
		await page.addInitScript(() => {
			const slow = new CSSStyleSheet();
			slow.replaceSync('.picture svg * { transition-duration: 60s !important }');
			addEventListener('DOMContentLoaded', () => document.adoptedStyleSheets.push(slow));
		});
		const figure = await show(page, step);
		const drawn = figure.locator('.box.wide > svg');
		const coming = await drawn.evaluate((one) => one.getAnimations({ subtree: true }).length);
		expect(coming > 0).toBe(comesIn);
		const svg = (await save(page, figure, 'SVG')).toString();
		expect(svg).not.toContain('var(--');
		expect(svg).not.toMatch(/(href|src)="(?!#)/);
		expect(svg).toContain('CC BY 4.0');
		await page.locator('.save').evaluateAll((all) => all.forEach((one) => one.remove()));
		// the drawing itself, without the room that its box leaves around it; a box is painted from a whole px on
		const at = await drawn.evaluate((one) => {
			const { left, top, width, height } = one.getBoundingClientRect();
			const { a, e, f } = (one as SVGSVGElement).getScreenCTM() ?? { a: 1, e: 0, f: 0 };
			const { width: across, height: high } = (one as SVGSVGElement).viewBox.baseVal;
			return {
				box: { x: Math.round(left), y: Math.round(top), width, height },
				inside: { x: Math.ceil(e - left), y: Math.ceil(f - top) },
				width: Math.floor(across * a) - 1,
				height: Math.floor(high * a) - 1
			};
		});
		const fresh = await browser.newPage({ viewport: desktop });
		await fresh.setContent(`<body style="margin:0">${svg}</body>`);
		await fresh.evaluate(() => document.fonts.ready);
		const alone = fresh.locator('svg svg').first();
		expect(await alone.locator('text').count()).toBe(await drawn.locator('text').count());
		// as large as on the page, and in a box like its own
		await alone.evaluate((one, { width, height }) => {
			const whole = one.parentElement as Element;
			const [y, across, high] = ['y', 'width', 'height'].map((name) => one.getAttribute(name));
			whole.setAttribute('viewBox', `0 ${y} ${across} ${high}`);
			whole.setAttribute('width', `${width}`);
			whole.setAttribute('height', `${height}`);
		}, at.box);
		const { inside, width, height } = at;
		const [x, y] = [at.box.x + inside.x, at.box.y + inside.y];
		const here = await greys(
			fresh,
			await page.screenshot({ clip: { x, y, width, height }, animations: 'disabled' })
		);
		const there = await greys(
			fresh,
			await fresh.screenshot({ clip: { ...inside, width, height } })
		);
		const different = here.filter((grey, i) => Math.abs(grey - (there[i] ?? 0)) > 40).length;
		expect(different / here.length).toBeLessThan(0.005);
		await fresh.close();
	});

test('a drawing saved as PNG is three times as fine as on the page', async ({ page }) => {
	const png = await save(page, await show(page, step), 'PNG');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(720 * 3);
});

test('a table saved as CSV has a row a datum, each with its certainty and evidence', async ({
	page
}) => {
	const lines = (await save(page, await show(page, step), 'CSV'))
		.toString()
		.trimEnd()
		.split('\r\n');
	expect(lines[0]).toMatch(/,certainty,evidence$/);
	// opened where it stands: a click goes to the chapter's end, where another step may be told
	const twin = page.locator(`.twin details[data-step="${step}"]`);
	await twin.evaluate((one) => ((one as HTMLDetailsElement).open = true));
	await expect(twin.locator('tbody tr:visible')).toHaveCount(lines.length - 1);
	for (const line of lines.slice(1))
		expect(line).toMatch(/,(stated|inferred|unresolved),http\S+#evidence\/\S+$/);
});
