// The essay read by scrolling: place, figure, table and address go together, whatever disturbs them.
import { expect, test } from '@playwright/test';
import { seeded } from '../seeded';
import {
	desktop,
	expectOneStep,
	open,
	phone,
	reload,
	scrolls,
	stepIds,
	turnWheel
} from './reading';

for (const [name, viewport] of [
	['a phone', phone],
	['a desktop', desktop]
] as const) {
	test.describe(`on ${name}`, () => {
		test.use({ viewport });

		test('every step is reached by its address, with its figure and its table', async ({
			page
		}) => {
			await open(page);
			for (const id of await stepIds(page)) {
				await page.evaluate((hash) => (location.hash = hash), id);
				expect(await expectOneStep(page, `at ${id}`)).toBe(id);
			}
		});

		test('a reload comes back to the step, and so does the way back from elsewhere', async ({
			page
		}) => {
			await open(page);
			const ids = await stepIds(page);
			const id = ids[17] ?? '';
			await page.goto(`./#${id}`);
			await page.locator('.read[data-live]').waitFor();
			expect(await expectOneStep(page)).toBe(id);
			await reload(page);
			expect(await expectOneStep(page)).toBe(id);
			await page.goto('./data/dataset.json');
			await page.goBack();
			await page.locator('.read[data-live]').waitFor();
			expect(await expectOneStep(page)).toBe(id);
		});

		test('scrolling by hand never piles up history', async ({ page }) => {
			await open(page);
			const before = await page.evaluate(() => history.length);
			for (let turn = 0; turn < 8; turn++) {
				await scrolls(page, () => page.mouse.wheel(0, 700));
				await expectOneStep(page);
			}
			expect(await page.evaluate(() => history.length)).toBe(before);
			await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
		});

		test('the sticky figure never covers the step it explains', async ({ page }) => {
			await open(page);
			const ids = await stepIds(page);
			for (const id of [ids[0], ids[8], ids[30], ids.at(-1)]) {
				await page.evaluate((hash) => (location.hash = hash ?? ''), id);
				await expectOneStep(page);
				const covered = await page.evaluate((step) => {
					const heading = document.getElementById(step ?? '')?.querySelector('h3');
					const picture = heading?.closest('.chapter')?.querySelector('.picture');
					if (!heading || !picture) return 'missing';
					const a = heading.getBoundingClientRect();
					const b = picture.getBoundingClientRect();
					return a.top < b.bottom && a.left < b.right && a.right > b.left && a.bottom > b.top;
				}, id);
				expect(covered, id).toBe(false);
			}
		});

		test('no label in a figure is set below 11 px', async ({ page }) => {
			await page.setViewportSize({
				width: name === 'a phone' ? 320 : 1440,
				height: viewport.height
			});
			await open(page);
			const small = await page.locator('.drawing svg').evaluateAll((drawings) =>
				drawings
					.filter((drawing) => drawing.getClientRects().length)
					.flatMap((drawing) => {
						const scale = (drawing as SVGSVGElement).getScreenCTM()?.a ?? 0;
						return [...drawing.querySelectorAll('text')]
							.map((text) => ({
								text: text.textContent,
								size: parseFloat(getComputedStyle(text).fontSize) * scale
							}))
							.filter(({ size }) => size < 10.95);
					})
			);
			expect(small).toEqual([]);
		});
	});
}

test.describe('after disturbances', () => {
	/** What can happen to a page while it is read. */
	const kinds = [
		'wheel',
		'fling',
		'jump',
		'resize',
		'bar',
		'rotate',
		'details',
		'zoom',
		'chapter',
		'back',
		'end',
		'top'
	] as const;

	for (const [name, viewport, first] of [
		['a phone', phone, 0],
		['a desktop', desktop, 100]
	] as const) {
		for (let part = 0; part < 4; part++) {
			test(`five things are one on ${name}: sequences ${first + part * 25} to ${first + part * 25 + 24}`, async ({
				page
			}) => {
				test.setTimeout(240_000);
				await page.setViewportSize(viewport);
				await open(page);
				const ids = await stepIds(page);
				for (let seed = first + part * 25; seed < first + (part + 1) * 25; seed++) {
					const random = seeded(seed);
					const did: string[] = [];
					for (let move = 0; move < 3; move++) {
						const kind = kinds[Math.floor(random() * kinds.length)] ?? 'wheel';
						did.push(kind);
						if (kind === 'wheel') turnWheel(page, (random() - 0.4) * 2400);
						if (kind === 'fling')
							await page.evaluate(
								(by) => {
									for (let i = 1; i <= 12; i++) scrollBy({ top: by / i, behavior: 'instant' });
								},
								(random() - 0.3) * 12000
							);
						if (kind === 'jump')
							await page.evaluate(
								(hash) => (location.hash = hash),
								ids[Math.floor(random() * ids.length)] ?? ''
							);
						if (kind === 'resize')
							await page.setViewportSize({
								width: viewport.width + Math.round((random() - 0.3) * 200),
								height: viewport.height
							});
						if (kind === 'bar')
							await page.setViewportSize({ width: viewport.width, height: viewport.height - 80 });
						if (kind === 'rotate')
							await page.setViewportSize({ width: viewport.height, height: viewport.width });
						if (kind === 'details')
							await page.evaluate((pick) => {
								const all = [...document.querySelectorAll('details')];
								const one = all[Math.floor(pick * all.length)];
								if (one) one.open = !one.open;
							}, random());
						if (kind === 'zoom')
							await page.evaluate(
								(size) => {
									document.documentElement.style.fontSize = `${size}%`;
								},
								90 + Math.round(random() * 60)
							);
						if (kind === 'chapter')
							await page.evaluate((pick) => {
								const all = [...document.querySelectorAll<HTMLAnchorElement>('nav ol a')];
								all[Math.floor(pick * all.length)]?.click();
							}, random());
						if (kind === 'back' && did.includes('jump')) await page.evaluate(() => history.back());
						if (kind === 'end') await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
						if (kind === 'top') await page.evaluate(() => scrollTo(0, 0));
					}
					await expectOneStep(page, `after ${did.join(', ')} (seed ${seed})`);
					await page.setViewportSize(viewport);
					await page.evaluate(() => {
						document.documentElement.style.fontSize = '';
					});
					await expectOneStep(page, `back at size after ${did.join(', ')} (seed ${seed})`);
				}
			});
		}
	}
});

test('fonts that come late move nothing to another step', async ({ page }) => {
	await page.route(/\.woff2/, async (route) => {
		await page.locator('.read[data-live]').waitFor();
		await route.continue();
	});
	await page.goto('./#shot-by-shot/made-again');
	await page.locator('.read[data-live]').waitFor();
	await page.evaluate(() => document.fonts.ready);
	expect(await expectOneStep(page)).toBe('shot-by-shot/made-again');
});

test('who began to read before the scripts came is not pulled back', async ({ page }) => {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('./#threads/one-take', { waitUntil: 'commit' });
	const top = () =>
		page.locator('[id="threads/one-take"]').evaluate((step) => step.getBoundingClientRect().top);
	await expect.poll(top, 'the browser goes there by itself').toBeLessThan(desktop.height);
	await page.waitForFunction(() => document.readyState !== 'loading');
	await scrolls(page, () => page.mouse.wheel(0, 3000));
	await expect.poll(top).toBeLessThan(-2000);
	release();
	await page.locator('.read[data-live]').waitFor();
	await expectOneStep(page);
	expect(await top()).toBeLessThan(-2000);
});

for (const [width, height] of [
	[360, 740],
	[834, 1112],
	[1440, 900]
] as const) {
	test(`nothing shifts while the page loads and is scrolled, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.addInitScript(() => {
			const seen = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as unknown as {
					value: number;
					hadRecentInput: boolean;
				}[])
					if (!entry.hadRecentInput) seen.push(entry.value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(page);
		for (let turn = 0; turn < 12; turn++) {
			await scrolls(page, () => page.mouse.wheel(0, height));
			await expectOneStep(page);
		}
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
	});
}

test('the address is written on settled steps only, since browsers limit how often', async ({
	page
}) => {
	await page.addInitScript(() => {
		const counted = window as unknown as { writes: number };
		counted.writes = 0;
		const write = history.replaceState.bind(history);
		history.replaceState = (...args) => {
			counted.writes++;
			write(...args);
		};
	});
	// the page's clock goes on by a tenth of a second a step, however long the machine takes
	await page.clock.install();
	await open(page);
	await page.clock.pauseAt(Date.now() + 60_000);
	const writes = () => page.evaluate(() => (window as unknown as { writes: number }).writes);
	const before = await writes();
	const steps = page.locator('.step');
	for (let index = 0; index < 30; index++) {
		await steps.nth(index).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await expect(steps.nth(index)).toHaveAttribute('aria-current', 'step');
		await page.clock.runFor(100);
	}
	expect(await writes()).toBe(before);
	await page.clock.runFor(1000);
	expect(await writes()).toBe(before + 1);
});

test('a second visit offers the place where the first one ended, and forces nothing', async ({
	page
}) => {
	await open(page, './#the-archive/one-keyword');
	await expectOneStep(page);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('seven-seconds:place')))
		.toBe('the-archive/one-keyword');
	await open(page, './?again');
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.getByRole('status').getByRole('link').click();
	expect(await expectOneStep(page)).toBe('the-archive/one-keyword');
});

test('a jump leaves a way back', async ({ page }) => {
	await open(page, './#threads/the-boy');
	await expectOneStep(page);
	await page.locator('.status-line a').click();
	await expect(page.getByRole('status').getByRole('link')).toContainText('Back to');
	await page.getByRole('status').getByRole('link').click();
	expect(await expectOneStep(page)).toBe('threads/the-boy');
});

test('the bar says how much is left, and less of it later', async ({ page }) => {
	await open(page);
	const left = async () =>
		parseInt((await page.locator('.status-line .left').textContent()) ?? '', 10);
	const whole = await left();
	await page.evaluate(() => (location.hash = 'the-page/the-page'));
	await expectOneStep(page);
	expect(await left()).toBeLessThan(whole / 3);
});

test('a link followed just as the address is written leads where it says', async ({ page }) => {
	await open(page, './#threads/flowers');
	await expectOneStep(page);
	await page.evaluate(() => {
		location.hash = 'the-page/the-page';
		// between the jump and the word of it the settled step of before writes itself into the address
		history.replaceState(history.state, '', '#threads/flowers');
	});
	await expect(page.locator('[id="the-page/the-page"][aria-current="step"]')).toBeVisible();
	expect(await expectOneStep(page)).toBe('the-page/the-page');
});
