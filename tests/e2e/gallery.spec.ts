// Every figure at every cue and with each kind of choice, in the faces a reader has: labels can be read, and none is cut off or set
// over another. That they are so in the figures' own faces is shown where they are laid out, see figures/*/layout.test.ts.
import { expect, test, type Page } from '@playwright/test';

test.use({ javaScriptEnabled: false, bypassCSP: true });

interface Label {
	readonly plate: string;
	readonly text: string;
	readonly size: number;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Visible labels of all drawings, with their boxes in CSS px, and the boxes of the drawings. */
async function measure(page: Page) {
	return page.locator('.plate').evaluateAll((plates) =>
		plates.map((plate) => {
			const drawing = [...plate.querySelectorAll<SVGSVGElement>('.box svg')].find(
				(svg) => svg.getBoundingClientRect().width > 0
			);
			const scale = drawing?.getScreenCTM()?.a ?? 1;
			const { left = 0, top = 0, right = 0, bottom = 0 } = drawing?.getBoundingClientRect() ?? {};
			const name = (plate as HTMLElement).dataset.plate ?? '';
			return {
				name,
				frame: [left, top, right, bottom] as const,
				labels: [...(drawing?.querySelectorAll('text') ?? [])]
					.filter((text) => text.textContent.trim() !== '')
					.map((text): Label => {
						const { left, top, right, bottom } = text.getBoundingClientRect();
						const size = parseFloat(getComputedStyle(text).fontSize) * scale;
						// a line's box is higher than its letters: what counts is from cap height to base line
						const trim = (bottom - top) * 0.24;
						return {
							plate: name,
							text: text.textContent,
							size,
							box: [left, top + trim, right, bottom - trim]
						};
					})
			};
		})
	);
}

/** A width for each of the two sizes a figure is drawn in. */
for (const width of [320, 1440])
	test(`no label of any figure is cut off, set over another, or under 11 px, in the faces there are, at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.route(/\.woff2/, (route) => route.abort());
		await page.goto('./figures/');
		const plates = await measure(page);
		expect(plates).not.toEqual([]);
		const faults: string[] = [];
		for (const { name, frame, labels } of plates) {
			expect(labels.length, `${name} has labels`).toBeGreaterThan(0);
			for (const { text, size, box } of labels) {
				if (size < 10.95) faults.push(`${name}: “${text}” is ${size.toFixed(1)} px`);
				if (box[0] < frame[0] - 1 || box[1] < frame[1] - 1)
					faults.push(`${name}: “${text}” leaves the drawing at the left or top`);
				if (box[2] > frame[2] + 1 || box[3] > frame[3] + 1)
					faults.push(`${name}: “${text}” leaves the drawing at the right or foot`);
			}
			labels.forEach((one, index) => {
				for (const other of labels.slice(index + 1)) {
					const wide = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
					const high = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
					if (wide > 1.5 && high > 1.5)
						faults.push(`${name}: “${one.text}” and “${other.text}” overlap`);
				}
			});
		}
		expect(faults).toEqual([]);
	});

/** Relative luminance of a computed colour, WCAG 2.2. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
		const share = Number(part) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two computed colours, WCAG 2.2. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`text is at 4.5 to 1 and every mark at 3 to 1 on its ground, ${colorScheme}`, async ({
		browser
	}) => {
		const page = await browser.newPage({ javaScriptEnabled: false, colorScheme });
		await page.goto('./figures/');
		const found = await page.evaluate(() => {
			// what others stand on: letters and lines in these colours are set into dark marks
			const grounds = ['paper', 'paper-2', 'film-ground'].map((name) => {
				document.body.style.color = `var(--${name})`;
				return getComputedStyle(document.body).color;
			});
			const seen = new Map<string, string>();
			for (const one of document.querySelectorAll('.box svg text'))
				seen.set(
					`text ${getComputedStyle(one).fill}`,
					`${one.closest('.plate')?.querySelector('figure')?.dataset.figure}: “${one.textContent}”`
				);
			for (const one of document.querySelectorAll('.box svg .mark :is(rect, path, circle, line)')) {
				// a diagram stands on a ground of its own
				if (one.closest('.schematic')) continue;
				const { fill, stroke, opacity } = getComputedStyle(one);
				if (Number(opacity) < 1) continue;
				// the planes of a picture have its ground, not the paper, behind them
				if (one.closest('.schematic') && !one.matches('.edge')) continue;
				for (const colour of [fill, stroke])
					if (/^rgb\(/.test(colour))
						seen.set(
							`mark ${colour}`,
							`${one.closest('.plate')?.querySelector('figure')?.dataset.figure}: ${one.getAttribute('class')}`
						);
			}
			return {
				grounds,
				seen: [...seen].filter(([key]) => !grounds.some((one) => key.endsWith(` ${one}`)))
			};
		});
		const [paper = ''] = found.grounds;
		const faults = found.seen.flatMap(([key, where]) => {
			const [kind, ...rest] = key.split(' ');
			const colour = rest.join(' ');
			const ratio = contrast(colour, paper);
			return ratio < (kind === 'text' ? 4.5 : 3)
				? [`${where}: ${colour} is ${ratio.toFixed(2)} to 1`]
				: [];
		});
		expect(found.seen).not.toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	});

test('every picture has shapes at 3 to 1 on its own ground, but for those that are traced in lines', async ({
	page
}) => {
	await page.goto('./figures/');
	const pictures = await page.locator('.box .schematic:not(.inferred)').evaluateAll((all) =>
		all.map((picture) => {
			const ground = picture.querySelector('.ground');
			return {
				ground: ground ? getComputedStyle(ground).fill : '',
				fills: [...picture.querySelectorAll('path:not(.drawn)')].map(
					(one) => getComputedStyle(one).fill
				)
			};
		})
	);
	expect(pictures.length).toBeGreaterThan(5);
	for (const { ground, fills } of pictures) {
		const strong = [...new Set(fills)].filter((fill) => contrast(fill, ground) >= 3);
		expect(strong).not.toEqual([]);
	}
});

test('the index leads to every figure, says how many states it has, and every state to the steps that show it', async ({
	page
}) => {
	await page.goto('./');
	const places = new Set(
		await page.locator('.step, .chapter').evaluateAll((all) => all.map((one) => one.id))
	);
	await page.goto('./figures/');
	const entries = page.locator('.sheet-index a');
	const names = await page
		.locator('section[aria-labelledby] > h2')
		.evaluateAll((all) => all.map((one) => one.id));
	expect(names.length).toBeGreaterThan(5);
	expect(
		await entries.evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)))
	).toEqual(names);
	for (const entry of await entries.all()) {
		const name = (await entry.getAttribute('href')) ?? '';
		const image = entry.locator('img');
		await image.scrollIntoViewIfNeeded();
		const drawn = (one: HTMLImageElement) => one.complete && one.naturalWidth > 0;
		await expect.poll(() => image.evaluate(drawn), name).toBe(true);
		await expect(entry.locator('span'), name).toHaveText(/\?$/);
		const section = page.locator(`section:has(> h2${name})`);
		const states = await section.locator('.plate[data-plate$="+ no choice"]').count();
		await expect(entry).toContainText(`, ${states} state${states === 1 ? '' : 's'}`);
	}
	const links = await page
		.locator('.plate .used a')
		.evaluateAll((all) => all.map((one) => decodeURIComponent((one as HTMLAnchorElement).hash)));
	expect(links.filter((hash) => !places.has(hash.slice(1)))).toEqual([]);
	expect(await page.locator('.plate .used:not(:has(a))').count()).toBe(0);
});
