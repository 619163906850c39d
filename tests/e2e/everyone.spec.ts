// Readers without scripts, without fonts, with a screen reader, with less motion, on paper, with bad addresses.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { desktop, expectOneStep, open, phone, reload, stepIds } from './reading';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('everything reads in order, styled, each chapter with its figure and each step with its alternative', async ({
		page
	}) => {
		await page.goto('./');
		const picture = page.locator('#threads .picture img');
		await picture.scrollIntoViewIfNeeded();
		expect((await picture.boundingBox())?.width ?? 0).toBeGreaterThan(300);
		const drawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
		await expect.poll(() => picture.evaluate(drawn)).toBe(true);
		const face = await page
			.locator('.step p')
			.first()
			.evaluate((one) => getComputedStyle(one).fontFamily);
		expect(face).toContain('Seven Serif');
		const chapters = await page.locator('.chapter').count();
		expect(await page.locator('.chapter .picture .says').count()).toBe(chapters);
		expect(await page.locator('.chapter .twin table').count()).toBe(chapters);
		expect(await page.locator('.step .alt:visible').count()).toBe(
			await page.locator('.step').count()
		);
		await expect(page.locator('.status-bar')).toBeHidden();
	});

	test('a fact leads to its evidence', async ({ page }) => {
		await page.goto('./');
		const fact = page.locator('.abstract a.fact').first();
		const [, target = ''] = (await fact.getAttribute('href'))?.split('#') ?? [];
		await fact.click();
		await page.waitForURL(/\/evidence\/#/);
		await expect(page.locator(`[id="${target}"]`)).toBeVisible();
	});
});

test('scripts that fail to load leave the essay as it was painted', async ({ page }) => {
	await page.route(/\.js$/, (route) => route.abort());
	await page.goto('./');
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.step .prose p').first()).toBeVisible();
	await expect(page.locator('.picture img').first()).toBeVisible();
});

test('fonts that fail to load leave the essay readable', async ({ page }) => {
	await page.route(/\.woff2/, (route) => route.abort());
	await open(page, './#threads/the-boy');
	expect(await expectOneStep(page)).toBe('threads/the-boy');
});

test('the console stays silent, the policy is obeyed, and nobody else is asked for anything', async ({
	page,
	baseURL
}) => {
	const said: string[] = [];
	const foreign: string[] = [];
	page.on(
		'console',
		(message) => ['error', 'warning'].includes(message.type()) && said.push(message.text())
	);
	page.on('pageerror', (error) => said.push(error.message));
	page.on('request', (request) => {
		if (
			!request.url().startsWith(new URL(baseURL ?? '').origin) &&
			!request.url().startsWith('data:')
		)
			foreign.push(request.url());
	});
	await open(page);
	for (const id of await stepIds(page)) {
		await page.evaluate((hash) => (location.hash = hash), id);
		await expectOneStep(page);
	}
	expect(said).toEqual([]);
	expect(foreign).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const)
	for (const viewport of [phone, desktop])
		test(`axe finds nothing on the whole page, ${scheme}, ${viewport.width} px wide`, async ({
			page
		}) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize(viewport);
			await open(page);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
			const { violations } = await new AxeBuilder({ page })
				.options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
				.analyze();
			expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
		});

// Each step once in each scheme; the two drawings take turns.
for (const [scheme, viewport] of [
	['light', phone],
	['dark', desktop]
] as const)
	test(`axe finds nothing at any step, ${scheme}, ${viewport.width} px wide`, async ({ page }) => {
		test.setTimeout(600_000);
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await page.setViewportSize(viewport);
		await open(page);
		for (const id of await stepIds(page)) {
			await page.evaluate((hash) => (location.hash = hash), id);
			await expectOneStep(page);
			const { violations } = await new AxeBuilder({ page })
				.include(`#${id.split('/')[0]} .picture`)
				.analyze();
			expect(violations.map((one) => `${id} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
		}
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
	await open(page, './#threads/the-boy');
	await expectOneStep(page);
	const name = await page
		.locator('#threads .live .drawing')
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
			.locator('.picture *')
			.evaluateAll(
				(all) =>
					all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.001).length
			);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	expect(await moving()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.getByRole('button', { name: 'calm' }).click();
	expect(await moving()).toBe(0);
	await reload(page);
	await expect(page.getByRole('button', { name: 'calm' })).toHaveAttribute('aria-pressed', 'true');
	const hidden = await page
		.locator('.step .prose')
		.evaluateAll(
			(all) =>
				all.filter(
					(one) =>
						getComputedStyle(one).opacity !== '1' || getComputedStyle(one).visibility !== 'visible'
				).length
		);
	expect(hidden).toBe(0);
});

test('on paper nothing is sticky, every step and table is there, and every step has its alternative', async ({
	page
}) => {
	await open(page, './#threads/the-boy');
	await expectOneStep(page);
	await page.emulateMedia({ media: 'print' });
	const sticky = await page
		.locator('*')
		.evaluateAll(
			(all) =>
				all.filter(
					(one) =>
						['sticky', 'fixed'].includes(getComputedStyle(one).position) &&
						one.getClientRects().length
				).length
		);
	expect(sticky).toBe(0);
	expect(await page.locator('.step .alt:visible').count()).toBe(
		await page.locator('.step').count()
	);
	expect(await page.locator('.twin tbody tr:visible').count()).toBeGreaterThan(60);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(20);
	expect(pages).toBeLessThan(120);
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
		await open(page, './#threads/the-boy');
		expect(await expectOneStep(page)).toBe('threads/the-boy');
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
	await open(page, './index.html#threads/the-boy');
	expect(await expectOneStep(page)).toBe('threads/the-boy');
});

test('a phone of 320 px scrolls in one direction only', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await open(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
