// Readers without scripts, without fonts, with a screen reader, with less motion, in colours of their own, on paper, with bad addresses.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { desktop, expectOneStep, jump, open, openAhead, phone, reload } from './reading';

/** A page on which no script of the essay runs. */
const openStill = async (browser: Browser, options: Parameters<Browser['newPage']>[0] = {}) => {
	const page = await browser.newPage({ ...options, javaScriptEnabled: false });
	await page.goto('./');
	return page;
};

/** Asserts that every word can be read, and that every chapter has one picture, which has come. */
async function expectWhole(page: Page): Promise<void> {
	const missing = await page.evaluate(() => {
		const printed = document.getElementById('page-data')?.textContent ?? '';
		const { outline } = JSON.parse(printed) as {
			outline: { chapters: { slug: string; steps: { id: string }[] }[] };
		};
		const wanted = outline.chapters.flatMap(({ slug, steps }) => [
			`[id="${slug}"] .chapter-opening p`,
			...steps.flatMap(({ id }) => [`[id="${id}"] h3`, `[id="${id}"] .prose p`])
		]);
		const unread = (one: Element) =>
			!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
			one.getBoundingClientRect().height < 8;
		return ['.abstract p', ...wanted].filter((selector) => {
			const all = [...document.querySelectorAll(selector)];
			return all.length === 0 || all.some(unread);
		});
	});
	expect(missing).toEqual([]);
	for (const picture of await page.locator('.picture img:visible').all()) {
		await picture.scrollIntoViewIfNeeded();
		const drawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
		await expect.poll(() => picture.evaluate(drawn)).toBe(true);
	}
}

/** Mean brightness of a picture, 0 to 255. */
async function brightnessOf(canvas: Page, png: Buffer): Promise<number> {
	return canvas.evaluate(async (data) => {
		const image = await createImageBitmap(
			await (await fetch(`data:image/png;base64,${data}`)).blob()
		);
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		if (!context) throw new Error('This browser has no canvas to read pictures with.');
		context.imageSmoothingQuality = 'high';
		context.drawImage(image, 0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
		return (red + green + blue) / 3;
	}, png.toString('base64'));
}

test.describe('without scripts', () => {
	for (const [colorScheme, viewport, size] of [
		['light', phone, 'narrow'],
		['dark', desktop, 'wide']
	] as const)
		test(`every word is there, and a picture a chapter, ${size} and ${colorScheme} for who has that`, async ({
			browser
		}) => {
			const page = await openStill(browser, { colorScheme, viewport });
			await expectWhole(page);
			const files = await page
				.locator('.picture img')
				.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).currentSrc));
			const slugs = await page
				.locator('[data-stretch]')
				.evaluateAll((all) =>
					all.map((one) => (one as HTMLElement).dataset.stretch?.replace('/', '-'))
				);
			expect(files.map((file) => file.split('/').at(-1))).toEqual(
				slugs.map((slug) => `${slug}-${size}.svg`)
			);
			const canvas = await browser.newPage();
			const picture = page.locator('.side-by-side:not(.unlit) .picture img').last();
			await picture.scrollIntoViewIfNeeded();
			const bright = await brightnessOf(canvas, await picture.screenshot());
			if (colorScheme === 'light') expect(bright).toBeGreaterThan(128);
			else expect(bright).toBeLessThan(128);
			await page.close();
			await canvas.close();
		});

	test('each figure has its sentence and table, each step its alternative, and nothing is offered that needs scripts', async ({
		browser
	}) => {
		const page = await openStill(browser);
		const chapters = await page.locator('.chapter').count();
		expect(await page.locator('.picture .headline').count()).toBe(
			await page.locator('.picture').count()
		);
		expect(await page.locator('.chapter .twin a').count()).toBe(chapters);
		expect(await page.locator('.step .alt:visible').count()).toBe(
			await page.locator('.step').count()
		);
		await expect(page.locator('button:visible')).toHaveCount(0);
		await page.close();
	});

	test('a fact leads to its evidence', async ({ browser }) => {
		const page = await openStill(browser);
		const fact = page.locator('.abstract a.fact').first();
		const [, target = ''] = (await fact.getAttribute('href'))?.split('#') ?? [];
		await fact.click();
		await page.waitForURL(/\/evidence\/#/);
		await expect(page.locator(`[id="${target}"]`)).toBeVisible();
		await page.close();
	});
});

test('scripts that fail to load leave the essay as it was painted', async ({ page }) => {
	await page.route(/\.js$/, (route) => route.abort());
	await page.goto('./');
	await expectWhole(page);
	await expect(page.locator('button:visible')).toHaveCount(0);
});

test('fonts that fail to load leave the essay readable', async ({ page }) => {
	await page.route(/\.woff2/, (route) => route.abort());
	await open(page, './#puzzles/the-boy');
	expect(await expectOneStep(page)).toBe('puzzles/the-boy');
});

test('headings are in order, the landmarks are there, and the first Tab offers the essay', async ({
	page
}) => {
	await open(page);
	const levels = await page
		.locator('h1, h2, h3')
		.evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1).length).toBe(1);
	expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(
		true
	);
	await expect(page.getByRole('main')).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('to a screen reader a figure is a named group, and nothing speaks up while one scrolls', async ({
	page
}) => {
	await open(page, './#puzzles/the-boy');
	await expectOneStep(page);
	const name = await page
		.locator('#puzzles .live .drawing')
		.evaluate((one) =>
			document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent?.trim()
		);
	expect(name?.length ?? 0).toBeGreaterThan(20);
	expect(
		await page.locator('.picture [aria-live], .step [aria-live], .picture [role="status"]').count()
	).toBe(0);
	expect(
		await page
			.locator('[aria-hidden="true"] a, [aria-hidden="true"] button, [role="application"]')
			.count()
	).toBe(0);
});

test('less motion, asked of the system or of the page, ends every transition and hides nothing', async ({
	page
}) => {
	const moving = () =>
		page
			.locator('.live .drawing *')
			.evaluateAll(
				(all) =>
					all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.001).length
			);
	await open(page, './#puzzles/the-boy');
	await expectOneStep(page);
	expect(await moving(), 'figures move for who didn’t ask').toBeGreaterThan(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await moving()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.getByRole('button', { name: 'calm' }).click();
	expect(await moving()).toBe(0);
	await reload(page);
	await expect(page.getByRole('button', { name: 'calm' })).toHaveAttribute('aria-pressed', 'true');
	await expectOneStep(page);
	expect(await moving()).toBe(0);
	const hidden = await page
		.locator('.step .prose')
		.evaluateAll((all) =>
			all
				.filter((one) => !one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				.map((one) => one.textContent)
		);
	expect(hidden).toEqual([]);
});

test('in a reader’s own colours every mark of a figure that is seen otherwise can be seen', async ({
	page
}) => {
	await openAhead(page);
	const first = await page
		.locator('.chapter')
		.evaluateAll((all) => all.map((one) => one.querySelector('.step')?.id ?? ''));
	/** Marks that are painted in another colour than the ground, by what a listener is told of them. */
	const findSeen = (id: string) =>
		page.locator(`#${id.split('/')[0]} .live .box svg`).evaluate((drawing) => {
			const probe = document.body.appendChild(document.createElement('i'));
			// forced, a colour of ours is one of the reader's: only theirs say what the ground is
			const isForced = matchMedia('(forced-colors: active)').matches;
			probe.style.color = isForced ? 'Canvas' : 'var(--paper)';
			const unpainted = ['none', 'rgba(0, 0, 0, 0)', getComputedStyle(probe).color];
			probe.remove();
			const isPainted = (one: Element) => {
				const { fill, stroke, visibility } = getComputedStyle(one);
				const plain = unpainted.includes(fill) && unpainted.includes(stroke);
				return visibility === 'visible' && !plain;
			};
			return [...drawing.querySelectorAll('[data-mark]')]
				.filter((mark) =>
					[...mark.querySelectorAll('path, rect, circle, line, text')].some(isPainted)
				)
				.map((mark) => mark.querySelector('[aria-label]')?.getAttribute('aria-label'));
		});
	let seen = 0;
	for (const id of first) {
		await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
		await jump(page, id);
		const before = await findSeen(id);
		seen += before.length;
		await page.emulateMedia({ forcedColors: 'active' });
		const after = await findSeen(id);
		expect(
			before.filter((mark) => !after.includes(mark)),
			id
		).toEqual([]);
	}
	expect(seen).toBeGreaterThan(first.length);
});

test.describe('on paper', () => {
	// as wide as the text of an A4 sheet
	test.use({ viewport: { width: 680, height: 960 } });

	test('every word, picture and table of an essay that was read is there, nothing is sticky, and nothing cut', async ({
		page
	}) => {
		await open(page, './#puzzles/the-boy');
		await expectOneStep(page);
		await expect(page.locator('#puzzles .picture')).toHaveAttribute('data-awake', '');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.live:visible')).toHaveCount(0);
		await expectWhole(page);
		const wrong = await page.locator('.read, .read :not(.sr-only)').evaluateAll((all) =>
			all
				.filter((one) => one.getClientRects().length > 0)
				.flatMap((one) => {
					const { position, overflowX, overflowY } = getComputedStyle(one);
					const name = `${one.localName}.${one.getAttribute('class')}`;
					const faults: string[] = [];
					if (['sticky', 'fixed'].includes(position)) faults.push(`${name} is ${position}`);
					if (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
						faults.push(`${name} is cut at its side`);
					if (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1)
						faults.push(`${name} is cut at its foot`);
					return faults;
				})
		);
		expect(wrong).toEqual([]);
		expect(await page.locator('.step .alt:visible').count()).toBe(
			await page.locator('.step').count()
		);
	});

	/** Files of the pictures that are drawn for paper, one a step, as a page names them. */
	const onPaper = (page: Page) =>
		page
			.locator('.step .alt img')
			.evaluateAll((all) => all.map((one) => new URL((one as HTMLImageElement).src).pathname));
	/** Paths that a page asks for; filled while it runs. */
	function listenForPaths(page: Page): readonly string[] {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		return asked;
	}
	const countPages = (pdf: Buffer) =>
		pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

	for (const format of ['A4', 'Letter'] as const)
		test(`an essay that nobody scrolled is printed whole, a figure a step, on at most 40 sheets of ${format}`, async ({
			page
		}) => {
			const asked = listenForPaths(page);
			await page.route(/\.js$/, (route) => route.abort());
			await page.goto('./');
			const pdf = await page.pdf({ format });
			const files = await onPaper(page);
			expect(files.length).toBe(await page.locator('.step:has(.alt)').count());
			expect(files.filter((file) => !asked.includes(file))).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			const waiting = await page
				.locator('.chapter, .step, .end-matter')
				.evaluateAll(
					(all) => all.filter((one) => getComputedStyle(one).contentVisibility !== 'visible').length
				);
			expect(waiting).toBe(0);
			const faults = await page.locator('.step .alt img').evaluateAll((all) =>
				(all as HTMLImageElement[]).flatMap((one) => {
					if (!one.complete || one.naturalWidth === 0) return [`${one.src} is not there`];
					// labels are 11 px where the drawing is 320 px wide: 6.5 pt are wanted
					const label = (one.getBoundingClientRect().width / 320) * 11 * 0.75;
					return label < 6.5 ? [`${one.src} has labels of ${label.toFixed(1)} pt`] : [];
				})
			);
			expect(faults).toEqual([]);
			expect(countPages(pdf)).toBeLessThanOrEqual(40);
		});

	test('who reads on a screen is sent none of the pictures for paper, and who prints then all of them', async ({
		page
	}) => {
		const asked = listenForPaths(page);
		await open(page);
		const files = await onPaper(page);
		expect(files.length).toBeGreaterThan(40);
		await page.evaluate(async () => {
			const frame = () => new Promise(requestAnimationFrame);
			for (const step of document.querySelectorAll('.step')) {
				step.scrollIntoView();
				await frame();
				await frame();
			}
		});
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => files.includes(path))).toEqual([]);
		await page.pdf({ format: 'A4' });
		expect(files.filter((file) => !asked.includes(file))).toEqual([]);
	});

	test('pictures for paper are black on white, whatever the reader’s theme and the room of the step', async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('./');
		const files = await onPaper(page);
		const coloured: string[] = [];
		for (const file of files.filter((one) => /shot-by-shot|the-helper/.test(one))) {
			await page.goto(file);
			const inks = await page
				.locator('text')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
			expect(inks.length, file).toBeGreaterThan(0);
			if (!inks.includes('rgb(0, 0, 0)')) coloured.push(file);
		}
		expect(coloured).toEqual([]);
	});
});

test('every sticky element sticks to the window: no ancestor scrolls in its place', async ({
	page
}) => {
	await open(page);
	const boxed = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('*')]
			.filter((one) => getComputedStyle(one).position === 'sticky')
			.flatMap((one) => {
				const wrong: string[] = [];
				for (let up = one.parentElement; up && up !== document.body; up = up.parentElement) {
					const { overflowX, overflowY } = getComputedStyle(up);
					if (/auto|scroll|hidden/.test(overflowX + overflowY))
						wrong.push(`${one.className} in ${up.className}`);
				}
				return wrong;
			})
	);
	expect(boxed).toEqual([]);
});

test('scrolling stays the browser’s own: no wheel, touch or key of it is taken', async ({
	page
}) => {
	await open(page);
	const taken = await page.evaluate(() => {
		const events = [
			new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 }),
			new Event('touchmove', { bubbles: true, cancelable: true }),
			...['PageDown', 'ArrowDown', ' ', 'Home', 'End'].map(
				(key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			)
		];
		return events
			.filter((event) => !document.querySelector('.step p')?.dispatchEvent(event))
			.map((event) => event.type);
	});
	expect(taken).toEqual([]);
});

test.describe('bad addresses and storage', () => {
	const bad = [
		'#no/such-step',
		'#%E0%A4%A',
		'#<script>alert(1)</script>',
		'#seven-seconds/the-count?film=%00&x=1',
		'?film=x&&&=',
		'#?',
		'#/'
	];
	for (const address of bad)
		test(`${address} reads and throws nothing`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await open(page, `./${address}`);
			await expectOneStep(page);
			expect(errors).toEqual([]);
			await expect(page.locator('h1')).toHaveText('Seven Seconds');
		});

	test('an unknown place opens at the start and says so quietly', async ({ page }) => {
		await open(page, './#the-edition/of-last-year');
		await expect(page.getByRole('status')).toContainText('the-edition/of-last-year');
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('blocked storage loses nothing but memory', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			})
		);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await open(page, './#puzzles/the-boy');
		expect(await expectOneStep(page)).toBe('puzzles/the-boy');
		await page.getByRole('button', { name: 'calm' }).click();
		expect(errors).toEqual([]);
	});

	test('a corrupt place is forgotten', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('seven-seconds:place', '{"$$":1'));
		await open(page);
		await expect(page.getByRole('status').getByRole('link')).toHaveCount(0);
	});
});

test('an address that is no page gets one self-contained page', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const response = await page.goto('./no-such-page/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toBeVisible();
	expect(asked.filter((url) => !/no-such-page|favicon/.test(url))).toEqual([]);
});

test('index.html is the page itself', async ({ page }) => {
	await open(page, './index.html#puzzles/the-boy');
	expect(await expectOneStep(page)).toBe('puzzles/the-boy');
});

test('a phone of 320 px scrolls in one direction only, and no label of its figures is under 11 px', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await openAhead(page);
	const first = await page
		.locator('.chapter')
		.evaluateAll((all) => all.map((one) => one.querySelector('.step')?.id ?? ''));
	for (const id of first) {
		await jump(page, id);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
		const small = await page.locator(`#${id.split('/')[0]} .live .box svg`).evaluate((drawing) => {
			const scale = (drawing as SVGSVGElement).getScreenCTM()?.a ?? 0;
			return [...drawing.querySelectorAll('text')]
				.map((text) => [text.textContent, parseFloat(getComputedStyle(text).fontSize) * scale])
				.filter(([, size]) => Number(size) < 10.95);
		});
		expect(small, id).toEqual([]);
	}
});
