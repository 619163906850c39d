// The essay read by scrolling: place, figure, table and address go together.
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
	desktop,
	expectOneStep,
	goToContents,
	jump,
	later,
	open,
	openAhead,
	phone,
	reload,
	scrolls,
	stepIds
} from './reading';

/** Writes down whatever moves by itself, from the page's first moment. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = ((window as unknown as { shifts: string[] }).shifts = []) as string[];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as {
				value: number;
				hadRecentInput: boolean;
				sources: { node: Node | null }[];
			}[])
				for (const { node } of entry.hadRecentInput ? [] : entry.sources) {
					const element = node instanceof Element ? node : node?.parentElement;
					seen.push(`${element?.outerHTML.slice(0, 80)}: ${entry.value}`);
				}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

const shiftsOf = (page: Page) =>
	page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

for (const [name, viewport] of [
	['a phone', phone],
	['a desktop', desktop]
] as const)
	test(`a reload comes back to the step on ${name}, and so does the way back from elsewhere`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const id = 'shot-by-shot/made-again';
		await open(page, `./#${id}`);
		expect(await expectOneStep(page)).toBe(id);
		await reload(page);
		expect(await expectOneStep(page)).toBe(id);
		// to the line, not only to the step
		await scrolls(page, () => page.mouse.wheel(0, 90));
		expect(await expectOneStep(page)).toBe(id);
		const top = () =>
			page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, id);
		const left = (await top()) ?? NaN;
		await reload(page);
		expect(await expectOneStep(page)).toBe(id);
		expect(Math.abs(((await top()) ?? NaN) - left)).toBeLessThan(2);
		await page.goto('./data/dataset.json');
		await page.goBack();
		await page.locator('.read[data-live]').waitFor();
		expect(await expectOneStep(page)).toBe(id);
		expect(Math.abs(((await top()) ?? NaN) - left)).toBeLessThan(2);
	});

test('a reload with the address of the step before ends where the reader is', async ({ page }) => {
	const [before, id] = ['shot-by-shot/made-again', 'shot-by-shot/one-hand'];
	await open(page, `./#${id}`);
	await page.waitForURL((url) => url.hash.includes(id));
	// as a browser does that reloads just as the address is written
	await page.evaluate((before) => {
		const now = location.hash;
		addEventListener('pagehide', () => {
			const left = JSON.parse(sessionStorage.getItem('seven-seconds:left') ?? '');
			sessionStorage.setItem('seven-seconds:left', JSON.stringify({ ...left, hash: now }));
		});
		history.replaceState(null, '', `#${before}`);
		location.reload();
	}, before);
	await page.waitForEvent('load');
	await page.locator('.read[data-live]').waitFor();
	expect(await expectOneStep(page)).toBe(id);
	await page.waitForURL((url) => url.hash.includes(id));
});

test.describe('before the first step and behind the last', () => {
	for (const how of ['a reload', 'the way back from the evidence'])
		test(`${how} ends at the line that was read, though the face came only now`, async ({
			page
		}) => {
			const height = () => page.evaluate(() => document.documentElement.scrollHeight);
			for (const part of ['.opening nav li', '#evidence ~ p a', '.references li']) {
				await page.route(/\.woff2/, (route) => route.abort());
				// another query, so that nothing of the last visit is come back to
				await open(page, `./?${part.length}`);
				const line = page.locator(part).last();
				const fold = line.locator('xpath=ancestor::details/summary');
				if ((await fold.count()) > 0) await fold.click();
				const top = () => line.evaluate((one) => one.getBoundingClientRect().top);
				await expect(page.locator(':is(.chapter, .step, .end-matter):not(.laid-out)')).toHaveCount(
					0
				);
				await line.scrollIntoViewIfNeeded();
				await expect(line).toBeInViewport();
				const [before, high] = [await top(), await height()];
				await page.unroute(/\.woff2/);
				if (how === 'a reload') await reload(page);
				else {
					await page.goto('./evidence/');
					await page.goBack();
					await page.locator('.read[data-live]').waitFor();
				}
				await page.evaluate(() => document.fonts.ready);
				// the browser holds the place a frame after the face has moved it
				await expect.poll(height).not.toBe(high);
				await expect
					.poll(async () => Math.abs((await top()) - before), `${part}, from ${before}`)
					.toBeLessThan(24);
			}
		});
});

test('links, back and forward lead where they led before', async ({ page }) => {
	await openAhead(page);
	const settles = () => expectOneStep(page, '', () => later(page));
	const places = ['the-night/a-hundred-and-two', 'puzzles/the-boy', 'the-page/the-page'];
	for (const id of places) await jump(page, id);
	await page.goBack();
	expect(await settles()).toBe(places[1]);
	await page.goBack();
	expect(await settles()).toBe(places[0]);
	await page.goForward();
	expect(await settles()).toBe(places[1]);
});

test.describe('in five minutes', () => {
	test('has fifteen stops at most, each with its label and its figure, and a way to all the rest', async ({
		page
	}) => {
		await open(page);
		const all = await stepIds(page);
		await page.getByRole('link', { name: 'In five minutes' }).click();
		await page.locator('.read[data-live][data-depth=short]').waitFor();
		expect(await expectOneStep(page)).toBe(all[0]);
		const stops = await stepIds(page);
		expect(stops.length).toBeGreaterThanOrEqual(12);
		expect(stops.length).toBeLessThanOrEqual(15);
		expect(stops).toEqual(all.filter((id) => stops.includes(id)));
		expect([stops[0], stops.at(-1)]).toEqual([all[0], all.at(-1)]);
		await expect(page.locator('.stop .label:visible')).toHaveCount(stops.length);
		await expect(page.locator('.prose:visible')).toHaveCount(0);
		await expect(page.locator('.status .left')).toHaveText('5 min left');
		await page.evaluate((id) => (location.hash = id ?? ''), stops[5]);
		expect(await expectOneStep(page)).toBe(stops[5]);
		expect(page.url()).toContain('?depth=short#');
		await page.locator('.onward a').click();
		await page.locator('.read[data-live]').waitFor();
		expect(await stepIds(page)).toEqual(all);
	});

	test('gives way where the address names a step it leaves out, or asks for another depth', async ({
		page
	}) => {
		for (const address of ['./?depth=short#puzzles/the-boy', './?depth=deep#puzzles/the-boy']) {
			await open(page, address);
			expect(await expectOneStep(page)).toBe('puzzles/the-boy');
			await expect(page.locator('.read')).not.toHaveAttribute('data-depth');
		}
	});
});

test('a link to a chapter leads into it: step, bar and address are that chapter’s', async ({
	page
}) => {
	await openAhead(page);
	for (const index of [0, 3, 7]) {
		const link = page.locator('.opening nav li a').nth(index);
		const chapter = ((await link.getAttribute('href')) ?? '').slice(1);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await link.click();
		const step = await expectOneStep(page, `at ${chapter}`, () => later(page));
		expect(step?.split('/')[0]).toBe(chapter);
		await expect(page.locator('.status .place')).toHaveText(new RegExp(`^${index + 1}/`));
	}
});

test('a jump from where the address names no step is come back from: the opening, and behind the story', async ({
	page
}) => {
	const contents = page.locator('.opening nav a').first();
	await openAhead(page);
	await contents.click();
	await later(page);
	await expect(contents).not.toBeInViewport();
	await page.goBack();
	await expect(contents).toBeInViewport();
	await later(page);
	expect(new URL(page.url()).hash).toBe('');
	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
	await page.clock.runFor(2000);
	const last = page.locator('.end-matter').last();
	await expect(last).toBeInViewport();
	await goToContents(page);
	await later(page);
	await expect(last).not.toBeInViewport();
	await page.goBack();
	await expect(last).toBeInViewport();
});

for (const [name, link] of [
	['the contents', '.sheet-head a'],
	['a chapter', '.opening nav a'],
	['another step', 'a[href="#the-page/the-page"]']
] as const)
	test(`who jumps to ${name} comes back to the line that was read`, async ({ page }) => {
		await openAhead(page, './#puzzles/the-boy');
		await expectOneStep(page, '', () => later(page));
		await scrolls(page, () => page.mouse.wheel(0, 130));
		await later(page);
		const top = () =>
			page.evaluate(() => [
				location.hash,
				Math.round(document.getElementById('puzzles/the-boy')?.getBoundingClientRect().top ?? 0)
			]);
		const before = await top();
		if (link.startsWith('.sheet')) await page.getByRole('button', { name: 'chapters' }).click();
		// pressed where it stands: nothing is scrolled for it
		await page
			.locator(link)
			.first()
			.evaluate((one) => (one as HTMLElement).click());
		await page.clock.runFor(2000);
		expect(await top()).not.toEqual(before);
		await page.goBack();
		await page.clock.runFor(2000);
		await expect.poll(top).toEqual(before);
	});

test('the address stays what was asked for, out of the story as well', async ({ page }) => {
	await openAhead(page, './#puzzles/the-boy');
	await expectOneStep(page, '', () => later(page));
	await goToContents(page);
	await page.clock.runFor(2000);
	expect(new URL(page.url()).hash).toBe('#chapters');
	await page.goBack();
	expect(await expectOneStep(page, '', () => later(page))).toBe('puzzles/the-boy');
	await page.goForward();
	await page.clock.runFor(2000);
	expect(new URL(page.url()).hash).toBe('#chapters');
});

test('a page that never comes to rest has figures nevertheless', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		let by = 1;
		const move = () => {
			scrollBy({ top: (by = -by), behavior: 'instant' });
			requestAnimationFrame(move);
		};
		move();
	});
	await page.evaluate(() => (location.hash = 'puzzles/the-boy'));
	await expect(page.locator('#puzzles .picture')).toHaveAttribute('data-step', 'puzzles/the-boy');
});

for (const [name, viewport] of [
	['a phone', phone],
	['a desktop', desktop]
] as const)
	test(`who arrives in the middle finds everything laid out and stays where the address says, on ${name}`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const id = 'the-page/the-page';
		await open(page, `./#${id}`);
		const measure = () =>
			page.evaluate((id) => {
				const step = document.getElementById(id);
				if (!step) throw new Error(`no ${id}`);
				const waiting = ':is(.chapter, .step, .end-matter):not(.laid-out)';
				return {
					top: Math.round(step.getBoundingClientRect().top),
					margin: Math.round(parseFloat(getComputedStyle(step).scrollMarginTop)),
					waiting: document.querySelectorAll(waiting).length
				};
			}, id);
		const arrived = await measure();
		expect(arrived.waiting).toBe(0);
		expect(Math.abs(arrived.top - arrived.margin)).toBeLessThan(2);
		expect(await expectOneStep(page)).toBe(id);
		expect(await measure()).toEqual(arrived);
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

for (const place of ['', '#puzzles/flowers'])
	test(`a face that comes late sets what lies ahead, and no line breaks anew under a reader: ${place || 'the opening'}`, async ({
		page,
		context
	}) => {
		await watchShifts(page);
		let bring = () => {};
		const wanted = new Promise<void>((resolve) => (bring = resolve));
		await page.route(/serif-[^/]*\.woff2/, async (route) => {
			await wanted;
			await route.continue();
		});
		// the page's own word that it is loaded waits for its faces
		await page.goto(`./${place}`, { waitUntil: 'commit' });
		await page.locator('.read[data-live]').waitFor();
		if (place) await expectOneStep(page);
		/** Where every line of what is seen stands. */
		const lines = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('.abstract p, .strip-note, .step p, .chapter-opening p')]
					.flatMap((one) => {
						const text = document.createRange();
						text.selectNodeContents(one);
						return [...text.getClientRects()];
					})
					.filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
					.map(({ left, top, width, height }) => [left, top, width, height].map(Math.round))
			);
		const before = await lines();
		expect(before.length).toBeGreaterThan(1);
		await page.evaluate(() => ((window as unknown as { shifts: string[] }).shifts.length = 0));
		bring();
		await page.locator('.read[data-face]').waitFor();
		await page.evaluate(
			() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
		);
		expect(await lines()).toEqual(before);
		expect(await shiftsOf(page)).toEqual([]);

		const devtools = await context.newCDPSession(page);
		const { root } = await devtools.send('DOM.getDocument');
		await devtools.send('CSS.enable');
		/** What its letters are drawn with. */
		const faceOf = async (selector: string) => {
			await page.locator(selector).evaluate((one) => one.scrollIntoView());
			const { nodeId } = await devtools.send('DOM.querySelector', {
				nodeId: root.nodeId,
				selector
			});
			const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
			return fonts.toSorted((one, other) => other.glyphCount - one.glyphCount)[0]?.familyName;
		};
		for (const id of ['puzzles/a-weak-joint', 'the-page/the-page'])
			expect(await faceOf(`[id="${id}"] .prose > p:first-child`)).toMatch(/^Source Serif/);
	});

for (const [width, height] of [
	[360, 740],
	[834, 1112],
	[1440, 900]
] as const)
	test(`nothing shifts while the page loads, is read and is flung through, and the last step is right, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await watchShifts(page);
		await open(page);
		// read: as far as the first figures, which take the place of their pictures
		for (let turn = 0; turn < 4; turn++) {
			await scrolls(page, () => page.mouse.wheel(0, height));
			await expectOneStep(page);
		}
		// flung: no moment of rest before the last step
		const last = page.locator('.step').last();
		while (await last.evaluate((step) => step.getBoundingClientRect().top > innerHeight * 0.4))
			await scrolls(page, () => page.mouse.wheel(0, 6 * height));
		await last.evaluate((step) => step.scrollIntoView());
		expect(await expectOneStep(page)).toBe(await last.getAttribute('id'));
		expect(await shiftsOf(page)).toEqual([]);
	});

test('the address is written on settled steps only, and none of it piles up history', async ({
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
	await openAhead(page);
	// the page's clock goes on by a tenth of a second a step, however long the machine takes
	await page.clock.pauseAt(Date.now() + 60_000);
	const count = () =>
		page.evaluate(() => [(window as unknown as { writes: number }).writes, history.length]);
	const [writes = 0, length = 0] = await count();
	const steps = page.locator('.step');
	const ids = await stepIds(page);
	for (let index = 0; index < 12; index++) {
		await steps.nth(index).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await expect(async () => {
			// a frame: in it the page looks where it is
			await page.clock.runFor(17);
			await expect(page.locator('.read')).toHaveAttribute('data-step', ids[index] ?? '', {
				timeout: 50
			});
		}).toPass();
		await page.clock.runFor(100);
	}
	expect(await count()).toEqual([writes, length]);
	await page.clock.runFor(1000);
	expect(await count()).toEqual([writes + 1, length]);
});

test('only figures in sight follow the reader: nothing is touched in a chapter far away', async ({
	page
}) => {
	await openAhead(page, './#seven-seconds/the-count');
	await expectOneStep(page, '', () => later(page));
	await page.evaluate(() => {
		const counts = ((window as unknown as { touched: Record<string, number> }).touched =
			{}) as Record<string, number>;
		for (const chapter of document.querySelectorAll<HTMLElement>('.chapter')) {
			counts[chapter.id] = 0;
			new MutationObserver((all) => {
				counts[chapter.id] = (counts[chapter.id] ?? 0) + all.length;
			}).observe(chapter, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
		}
	});
	const touched = () =>
		page.evaluate(() => ({
			...(window as unknown as { touched: Record<string, number> }).touched
		}));
	await jump(page, 'threads/one-take');
	const before = await touched();
	for (const id of ['threads/one-face', 'puzzles/the-boy', 'puzzles/three-belts']) {
		await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), id);
		expect(await expectOneStep(page, '', () => later(page))).toBe(id);
	}
	const after = await touched();
	expect(after['threads']).toBeGreaterThan(before['threads'] ?? 0);
	await expect(page.locator('#seven-seconds .picture').first()).toHaveAttribute('data-awake', '');
	expect(after['seven-seconds']).toBe(before['seven-seconds']);
});

test('who comes back from behind the story finds the last of its pictures', async ({ page }) => {
	const chapter = page.locator('.chapter').last();
	await openAhead(page);
	const steps = await chapter.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
	const stretch = chapter.locator('.side-by-side').first();
	const first = stretch.locator('.picture');
	await jump(page, steps[0] ?? '');
	await expect(first).toHaveAttribute('data-step', steps[0] ?? '');
	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
	await page.clock.runFor(2000);
	await expect(page.locator('.status .left')).toHaveText('the end');
	await expect(first).toHaveAttribute('data-step', steps[0] ?? '');
	// its end comes into the window again, and the line stays behind it: the playhead does not move
	const showEnd = (of: Locator) =>
		of.evaluate((element) => {
			const bottom = element.getBoundingClientRect().bottom + scrollY;
			scrollTo({ top: bottom - innerHeight * 0.3, behavior: 'instant' });
		});
	await showEnd(chapter);
	await page.clock.runFor(2000);
	await expect(page.locator('.status .left')).toHaveText('the end');
	await showEnd(chapter.locator('.side-by-side').last());
	await page.clock.runFor(2000);
	await expect(chapter.locator('.picture').last()).toHaveAttribute('data-step', steps.at(-1) ?? '');
});

test.describe('old addresses', () => {
	/** Of every kind of entry an older edition had further down the page, the first and the last. */
	const kinds = ['evidence', 'discrepancy', 'source', 'term', 'reference'] as const;
	const home = (kind: string) => (kind === 'reference' ? './' : './evidence/');

	for (const kind of kinds)
		test(`#${kind}/… arrives at its entry, at arrival and from within the essay`, async ({
			page
		}) => {
			await page.goto(home(kind));
			const ids = await page
				.locator(`[id^="${kind}/"]`)
				.evaluateAll((all) => all.map((one) => one.id));
			for (const [id, arrival] of [
				[ids[0], true],
				[ids.at(-1), false]
			] as const) {
				// from another page: a hash alone would load nothing
				await page.goto('./data/dataset.json');
				await (arrival ? page.goto(`./#${id}`) : open(page));
				if (!arrival) await page.evaluate((hash) => (location.hash = hash ?? ''), id);
				const entry = page.locator(`[id="${id}"]`);
				await expect(entry).toBeVisible();
				await expect(entry).toBeInViewport();
				expect(new URL(page.url()).pathname.endsWith('/evidence/')).toBe(kind !== 'reference');
				expect(await entry.evaluate((one) => one.matches(':target'))).toBe(true);
			}
		});

	test('what stood behind the essay as a whole is still found: by its old address, and from its end', async ({
		page
	}) => {
		for (const part of ['evidence', 'discrepancies', 'source', 'terms']) {
			const stays = part === 'evidence';
			// another query, so that the page loads anew
			await page.goto(`./?${part}#${part}`);
			await expect(page.locator(`h2#${part}`)).toBeInViewport();
			expect(new URL(page.url()).pathname.endsWith('/evidence/'), part).toBe(!stays);
		}
		await open(page);
		const ways = page.locator('[aria-labelledby="evidence"] a');
		expect(await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
			'evidence/',
			'evidence/#discrepancies',
			'evidence/#source',
			'evidence/#terms'
		]);
	});

	test('every link to an entry has it at its end, without scripts', async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto('./evidence/');
		const there = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
		for (const kind of kinds.filter((one) => one !== 'reference'))
			expect([...there].filter((id) => id.startsWith(`${kind}/`)).length, kind).toBeGreaterThan(0);
		await page.goto('./');
		const wanted = await page
			.locator('a[href*="evidence/#"]')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash.slice(1)));
		expect(wanted.length).toBeGreaterThan(0);
		expect(wanted.filter((id) => !there.has(id))).toEqual([]);
		// the entries stand in <details>: the browser opens what it is sent to
		for (const kind of kinds.filter((one) => one !== 'reference')) {
			const id = [...there].findLast((one) => one.startsWith(`${kind}/`));
			await page.goto(`./evidence/#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeVisible();
		}
		await page.close();
	});
});

test('a second visit offers the place where the first one ended, and forces nothing', async ({
	page
}) => {
	await open(page, './#seven-seconds/one-keyword');
	await expectOneStep(page);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('seven-seconds:place')))
		.toBe('seven-seconds/one-keyword');
	await open(page, './?again');
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.getByRole('status').getByRole('link').click();
	expect(await expectOneStep(page)).toBe('seven-seconds/one-keyword');
});

test('a jump leaves a way back', async ({ page }) => {
	await open(page, './#puzzles/the-boy');
	await expectOneStep(page);
	await goToContents(page);
	await expect(page.getByRole('status').getByRole('link')).toContainText('Back to');
	await page.getByRole('status').getByRole('link').click();
	expect(await expectOneStep(page)).toBe('puzzles/the-boy');
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
	await open(page, './#puzzles/flowers');
	await expectOneStep(page);
	await page.evaluate(() => {
		location.hash = 'the-page/the-page';
		// between the jump and the word of it the settled step of before writes itself into the address
		history.replaceState(history.state, '', '#puzzles/flowers');
	});
	await expect(page.locator('[id="the-page/the-page"][aria-current="step"]')).toBeVisible();
	expect(await expectOneStep(page)).toBe('the-page/the-page');
});
