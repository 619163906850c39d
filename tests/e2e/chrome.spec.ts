// What stands around the essay: the bar, the sheet of contents, the notice, and controls as large as a finger.
import { expect, test, type Page } from '@playwright/test';
import { desktop, expectOneStep, later, open, openAhead, phone } from './reading';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Chapters' });
const opener = (page: Page) => page.getByRole('button', { name: 'chapters' });

for (const [name, viewport] of [
	['a phone', { width: 360, height: 640 }],
	['a desktop', desktop]
] as const)
	test(`every chapter is a key away on ${name}: the sheet shows them, says where one is, and goes there`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await open(page, './#threads/one-face');
		await expectOneStep(page);
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toBeVisible();
		const frames = sheet(page).locator('.frames > li > a');
		const told = await page.locator('.chapter-head h2').allTextContents();
		const shown = await frames.evaluateAll((all) =>
			all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' '))
		);
		told.forEach((title, index) => expect(shown[index]).toContain(title.trim()));
		expect(shown.every((one) => /\d min/.test(one))).toBe(true);
		for (const frame of await frames.all()) await expect(frame).toBeInViewport({ ratio: 0.9 });
		const pictures = frames.locator('img');
		await expect
			.poll(() =>
				pictures.evaluateAll((all) =>
					all.every((one) => (one as HTMLImageElement).naturalWidth > 0)
				)
			)
			.toBe(true);
		await expect(sheet(page).locator('[aria-current="location"]')).toBeFocused();
		await expect(sheet(page).locator('[aria-current="location"]')).toHaveAttribute(
			'href',
			'#threads'
		);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toBeHidden();
		expect(await expectOneStep(page)).toBe('the-borrowed-cut/a-film-that-distrusts');
	});

test('the sheet is left by Escape, by a press beside it and by its button, and the reader stays', async ({
	page
}) => {
	await open(page, './#threads/one-face');
	await expectOneStep(page);
	const at = await page.evaluate(() => scrollY);
	for (const leave of [
		() => page.keyboard.press('Escape'),
		() => page.mouse.click(100, 40),
		() => page.getByRole('button', { name: 'close' }).click()
	]) {
		await opener(page).click();
		await expect(sheet(page)).toBeVisible();
		await leave();
		await expect(sheet(page)).toBeHidden();
		await expect(opener(page)).toBeFocused();
	}
	expect(await page.evaluate(() => scrollY)).toBe(at);
});

test('in five minutes the sheet has the stops, and no other', async ({ page }) => {
	await open(page, './?depth=short');
	await opener(page).click();
	// its script is fetched when it is first wanted
	await expect(sheet(page)).toBeVisible();
	const stops = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => `#${id}`));
	const links = sheet(page).locator('.stops a');
	expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
		stops
	);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 720 });
		expect(await measure(page)).toMatchObject({ small: [], over: [] });
	}
	await links.nth(4).click();
	await expect(sheet(page)).toBeHidden();
	expect(`#${await expectOneStep(page)}`).toBe(stops[4]);
});

test('the way back goes by itself once one has read on for two steps, but not from under a key', async ({
	page
}) => {
	await openAhead(page, './#puzzles/the-boy');
	await expectOneStep(page, '', () => later(page));
	await opener(page).click();
	await sheet(page).locator('a[href="#threads"]').click();
	const notice = page.getByRole('status').getByRole('link');
	await expect(notice).toContainText('Back to');
	const steps = page.locator('#threads .step');
	const readOn = async (index: number) => {
		await steps.nth(index).evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
		await expectOneStep(page, `at the step ${index}`, () => later(page));
	};
	await readOn(1);
	await expect(notice).toBeVisible();
	await notice.focus();
	await readOn(2);
	await readOn(3);
	await expect(page.locator('.notice')).toHaveClass(/past/);
	await expect(page.locator('.notice')).toHaveCSS('opacity', '1');
	await notice.evaluate((one) => (one as HTMLElement).blur());
	await expect(notice).toBeHidden();
});

test('the sign of a heading shows to a pointer over it and to keys, and takes no room', async ({
	page
}) => {
	await open(page, './#puzzles/the-boy');
	await expectOneStep(page);
	const heading = page.locator('[id="puzzles/the-boy"] .self');
	const sign = () => heading.evaluate((one) => getComputedStyle(one, '::after').content);
	await page.mouse.move(0, 0);
	expect(await sign()).toBe('none');
	const before = await heading.boundingBox();
	await heading.hover();
	expect(await sign()).toContain('#');
	expect(await heading.boundingBox()).toEqual(before);
	await page.mouse.move(0, 0);
	await page.keyboard.press('Tab');
	await heading.focus();
	expect(await sign()).toContain('#');
});

test('the film is drawn along over the whole width of a phone, by one frame or ten, and says seconds and frames', async ({
	page
}) => {
	await page.setViewportSize(phone);
	await open(page, './#seven-seconds/the-count');
	await expectOneStep(page);
	const slider = page.locator('#seven-seconds .picture').first().getByRole('slider');
	const box = await slider.boundingBox();
	expect(box?.width).toBeGreaterThan(phone.width * 0.9);
	await slider.focus();
	const says = () => slider.getAttribute('aria-valuetext');
	await page.keyboard.press('PageUp');
	expect(await slider.inputValue()).toBe('9');
	await page.keyboard.press('ArrowRight');
	await expect.poll(says).toMatch(/^0\.46\ss, frame 11 of 168$/);
	await expect(page.locator('#seven-seconds .scrub span').first()).toHaveText(/frame 11 of 168/);
	await page.keyboard.press('PageDown');
	expect(await slider.inputValue()).toBe('0');
});

test('red is what a figure is about and what was chosen: rule, share and slider are ink, in every room', async ({
	page
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const place of ['seven-seconds/the-count', 'shot-by-shot/thirty-nine-frames']) {
			await page.goto('about:blank');
			await open(page, `./#${place}`);
			await expectOneStep(page);
			const step = page.locator(`[id="${place}"]`);
			const [rule, ink] = await step.evaluate((one) => {
				const style = getComputedStyle(one);
				return [style.borderLeftColor, style.color];
			});
			expect(rule, `${place}, ${colorScheme}`).toBe(ink);
		}
	}
});

/** What is meant to be pressed. Links in sentences are let be, as in WCAG 2.5.8; so are marks, which are as large as what they mean. */
const controls =
	'button, summary, input, .self, .skip, .frames a, .stops a, .sheet-head a, .ways a, .twin > a, .notice a, .save a';

const measure = (page: Page) =>
	page.evaluate((controls) => {
		const ground = document.querySelector('dialog[open]') ?? document;
		const shown = [...ground.querySelectorAll<HTMLElement>(controls)].filter(
			(one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0
		);
		const boxes = shown.map((one) => {
			const { left, top, right, bottom } = one.getBoundingClientRect();
			const name = `${one.className || one.tagName} “${one.textContent?.trim().slice(0, 24)}”`;
			// the text scrolls under what stands still
			const layer = one.closest('.status-bar, .notice, dialog, .picture');
			return { name, left, top, right, bottom, layer };
		});
		// half a px is rounding
		const small = boxes
			.filter(({ left, top, right, bottom }) => right - left < 43.5 || bottom - top < 43.5)
			.map(({ name, left, top, right, bottom }) => `${name}: ${right - left} x ${bottom - top}`);
		const over = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.layer === other.layer &&
						Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
						Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5
				)
				.map((other) => `${one.name} over ${other.name}`)
		);
		return { count: boxes.length, small, over };
	}, controls);

for (const viewport of [
	{ width: 360, height: 640 },
	{ width: 1280, height: 720 }
])
	test(`every control is as large as a finger, and none lies over another, ${viewport.width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const fits = async (where: string) => {
			const { count, small, over } = await measure(page);
			expect(count, where).toBeGreaterThan(8);
			expect({ small, over }, where).toEqual({ small: [], over: [] });
		};
		await open(page);
		await page.locator('.status-bar').waitFor();
		// what has no height yet is nowhere
		await expect(page.locator(':is(.chapter, .step, .end-matter):not(.laid-out)')).toHaveCount(0);
		await fits('at the opening');
		for (const id of [
			'seven-seconds/the-count',
			'seven-seconds/not-the-man',
			'shot-by-shot/thirty-nine-frames',
			'threads/four-occasions',
			'the-lectern/the-instrument',
			'the-page/now-known'
		]) {
			await page.evaluate((hash) => (location.hash = hash), id);
			await expectOneStep(page);
			await page.mouse.move(viewport.width / 2, 0);
			await fits(`at ${id}`);
		}
		await page.locator('#the-page .live .save summary').first().click();
		await fits('with the menu open');
		await opener(page).click();
		await expect(sheet(page)).toBeVisible();
		await fits('with the sheet open');
	});
