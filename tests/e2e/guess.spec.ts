// The guess: a reader, a class, a visitor holds for as long as he is thought to be on screen, and the strip answers.
import { readFile } from 'node:fs/promises';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { findFaults } from './axe';
import { openNotes, openSlides } from './class';
import { openExhibit, beginVisit, strip as control } from './kiosk';
import { desktop, open, phone } from './reading';

const hold = (page: Page) => page.locator('.hold');
const says = (page: Page) => page.locator('.guess-says');
const bars = (page: Page) => page.locator('.strip-answer:visible .yours');
const answer = 'The film gives the record 7 s, and him about 4: 3.79 to 4.75';

/** Opens the essay on a clock that stands until a test lets time pass. */
async function openStill(page: Page): Promise<void> {
	await page.clock.install();
	await open(page);
	await page.clock.pauseAt(Date.now() + 60_000);
}

/** A finger on the button, as a screen tells of it. */
async function touch(page: Page): Promise<{ down: () => Promise<void>; up: () => Promise<void> }> {
	const screen: CDPSession = await page.context().newCDPSession(page);
	const box = await hold(page).boundingBox();
	if (!box) throw new Error('no button');
	const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
	return {
		down: async () =>
			void (await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })),
		up: async () =>
			void (await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }))
	};
}

test.describe('On a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('a finger holds, the lamp says that it counts, and the strip answers in its rows', async ({
		page
	}) => {
		await openStill(page);
		const box = await hold(page).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(phone.height / 2);
		const finger = await touch(page);
		await finger.down();
		await expect(hold(page)).toHaveClass(/on/);
		await expect(page.locator('.running')).toContainText('It counts');
		// nothing gives the scale away
		expect(await page.locator('.running').innerText()).not.toMatch(/\d/);
		await page.clock.runFor(5300);
		await expect(page.locator('.strip-answer:visible')).toHaveCount(0);
		await finger.up();
		await expect(says(page)).toContainText('You held 5.3 s: more than there is of him.');
		await expect(says(page)).toContainText(answer);
		// five seconds and a bit, a row each, and the tab
		await expect(bars(page)).toHaveCount(7);
		await expect(page.locator('.strip-answer:visible .open').first()).toHaveAttribute(
			'fill',
			'url(#hatch)'
		);
	});

	test('a finger that the page takes away is no answer, and the next one is', async ({ page }) => {
		await openStill(page);
		const finger = await touch(page);
		await finger.down();
		await page.clock.runFor(2000);
		await hold(page).dispatchEvent('pointercancel');
		await finger.up();
		await expect(page.locator('.hint')).toContainText('nothing was counted');
		await expect(bars(page)).toHaveCount(0);
		await finger.down();
		await page.clock.runFor(1000);
		await finger.up();
		await expect(says(page)).toContainText('You held 1.0 s: less than there is of him.');
	});
});

test.describe('On a desktop', () => {
	test.use({ viewport: desktop });

	test('a mouse that holds longer than the film runs out of the strip, and can hold again', async ({
		page
	}) => {
		await openStill(page);
		await hold(page).hover();
		await page.mouse.down();
		await expect(hold(page)).toHaveClass(/on/);
		await page.clock.runFor(9400);
		await page.mouse.up();
		await expect(says(page)).toContainText('You held 9.4 s: longer than the whole film.');
		await expect(page.locator('.strip-answer:visible path.yours')).toHaveCount(1);
		await expect(page.locator('.strip-answer:visible text').first()).toHaveText('you 9.4 s →');
		await page.mouse.down();
		await expect(says(page)).toBeEmpty();
		await page.clock.runFor(4300);
		await page.mouse.up();
		await expect(says(page)).toContainText('You held 4.3 s: nobody can come nearer.');
		// both numbers open what they rest on
		for (const [words, entry] of [
			['7 s', /Length of the record/],
			['4', /Seconds with Stakhanov in the picture/]
		] as const) {
			await says(page).getByRole('link', { name: words, exact: true }).click();
			await expect(page.locator('.peek')).toContainText(entry);
		}
	});

	test('the space bar holds while it is focused, and the page does not move', async ({ page }) => {
		await openStill(page);
		await hold(page).focus();
		await page.keyboard.down(' ');
		await expect(hold(page)).toHaveClass(/on/);
		await page.clock.runFor(3000);
		await page.keyboard.down(' ');
		await page.clock.runFor(1000);
		await page.keyboard.up(' ');
		await expect(says(page)).toContainText('You held 4.0 s');
		await expect(hold(page)).toBeFocused();
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	for (const [what, between] of [
		['a focus that goes', () => (document.activeElement as HTMLElement).blur()],
		['a window that goes', () => void dispatchEvent(new Event('blur'))],
		['a page that scrolls', () => scrollTo(0, 40)]
	] as readonly [string, () => void][])
		test(`${what} cancels what is held`, async ({ page }) => {
			await openStill(page);
			await hold(page).focus();
			await page.keyboard.down(' ');
			await page.clock.runFor(2000);
			await page.evaluate(between);
			await expect(hold(page)).not.toHaveClass(/on/);
			await page.keyboard.up(' ');
			await expect(page.locator('.hint')).toContainText('nothing was counted');
			await expect(page.locator('.strip-answer')).toHaveCount(0);
		});

	test('a tap says what to do, and 30 seconds answer by themselves', async ({ page }) => {
		await openStill(page);
		await hold(page).click();
		await expect(page.locator('.hint')).toContainText('keep it pressed');
		await page.mouse.down();
		await page.clock.runFor(30_000);
		await expect(says(page)).toContainText('You held 30.0 s: longer than the whole film.');
		await page.mouse.up();
		await expect(says(page)).toContainText('You held 30.0 s');
	});

	test('who asks to be shown is shown, and the film runs; in calm it stands', async ({ page }) => {
		await openStill(page);
		await expect(page.locator('.film-head')).toHaveCount(0);
		await page.getByText('Just show me').click();
		await expect(says(page)).toContainText(answer);
		await expect(says(page)).not.toContainText('You held');
		await expect(bars(page)).toHaveCount(0);
		await expect(page.locator('.film-head:visible')).toHaveCount(1);
		await page.getByRole('button', { name: 'calm' }).click();
		await page.reload();
		await page.locator('.read[data-live]').waitFor();
		await page.getByText('Just show me').click();
		await expect(says(page)).toContainText(answer);
		await expect(page.locator('.film-head')).toHaveCount(0);
	});

	test('asked, held and answered have nothing that axe would find', async ({ page }) => {
		await open(page);
		const look = async () => {
			expect(await findFaults(page, { part: '.opening' })).toEqual([]);
		};
		await look();
		await page.getByText('Just show me').click();
		await expect(says(page)).toContainText(answer);
		await look();
	});

	test('the card opens alone, as SVG and as PNG of 1200 by 630', async ({ page, browser }) => {
		await openStill(page);
		await hold(page).hover();
		await page.mouse.down();
		await page.clock.runFor(5300);
		await page.mouse.up();
		const take = async (kind: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('.card').getByRole('button', { name: kind }).click()
			]);
			return readFile(await download.path());
		};
		const svg = (await take('SVG')).toString();
		expect(svg).not.toContain('var(--');
		expect(svg).not.toMatch(/(href|src)="(?!#)/);
		const fresh = await browser.newPage({ viewport: { width: 1200, height: 630 } });
		await fresh.setContent(`<body style="margin:0">${svg}</body>`);
		const words = (await fresh.locator('svg').first().textContent()) ?? '';
		for (const part of ['I held 5.3 s.', 'Seven Seconds', 'the number about him is ours'])
			expect(words).toContain(part);
		// every pattern that is painted with is there
		const missing = await fresh.evaluate(() =>
			[...document.querySelectorAll('svg *')]
				.flatMap((one) => [one.getAttribute('fill') ?? '', one.getAttribute('href') ?? ''])
				.flatMap((name) => /^(?:url\("?)?#([\w-]+)/.exec(name)?.[1] ?? [])
				.filter((id) => !document.getElementById(id))
		);
		expect(missing).toEqual([]);
		await fresh.close();
		const png = await take('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	});
});

test('without scripts the answer stands at the strip, in words', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone });
	await page.goto('./');
	await expect(page.locator('.running p')).toBeVisible();
	await expect(page.locator('.running p')).toContainText(answer);
	await expect(page.locator('.hold')).toBeHidden();
	await page.close();
});

/** Words and controls of the opening that lie under the strip, or in each other: none is to. */
const hidden = (page: Page) =>
	page.evaluate(() => {
		const linesOf = (one: Element) => {
			const range = document.createRange();
			range.selectNodeContents(one);
			return [...range.getClientRects()];
		};
		const all = (selector: string) =>
			[...document.querySelectorAll(`.opening ${selector}`)].filter((one) => one.checkVisibility());
		const parts = [
			...all(':is(.subtitle, .guess-says, .abstract p:first-child)').map(
				(one) => [one.className || 'the first words', linesOf(one)] as const
			),
			...all(':is(.running > button, .running summary, .clock, .card, h1 svg)').map(
				(one) => [one.textContent.trim() || 'title', [one.getBoundingClientRect()]] as const
			)
		];
		const strip = document.querySelector('.opening .film');
		const underStrip = ({ left, right, top, bottom }: DOMRect) =>
			[left + 1, right - 1].some((x) =>
				[top + 1, bottom - 1].some((y) =>
					document.elementsFromPoint(x, y).some((one) => strip?.contains(one))
				)
			);
		const apart = (one: DOMRect, other: DOMRect) =>
			one.right <= other.left + 1 ||
			other.right <= one.left + 1 ||
			one.bottom <= other.top + 1 ||
			other.bottom <= one.top + 1;
		return parts.flatMap(([name, rects], index) => [
			...(name !== 'title' && rects.some(underStrip) ? [`${name} lies under the strip`] : []),
			...parts
				.slice(index + 1)
				.filter(([, others]) => rects.some((one) => others.some((other) => !apart(one, other))))
				.map(([other]) => `${name} lies in ${other}`)
		]);
	});

for (const [width, height] of [
	[360, 640],
	[700, 900],
	[962, 578],
	[1024, 768],
	[1180, 820],
	[1280, 720],
	[1440, 900]
] as const)
	test(`at ${width} by ${height} no word or button of the opening is covered, asked or answered`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await page.evaluate(() => document.fonts.ready);
		expect(await hidden(page)).toEqual([]);
		await page.getByText('Just show me').click();
		await expect(says(page)).toContainText(answer);
		expect(await hidden(page)).toEqual([]);
	});

test.describe('In class', () => {
	test.use({ viewport: desktop });

	test('h holds on the first slide, the answer is not there before, and a clicker goes on', async ({
		page
	}) => {
		await openSlides(page);
		await expect(hold(page)).toBeVisible();
		await expect(page.locator('.slide .guess-film')).toHaveCount(0);
		await expect(page.locator('.stage')).not.toContainText('3.79');
		const notes = await openNotes(page);
		await page.bringToFront();
		await page.keyboard.down('h');
		await expect(hold(page)).toHaveClass(/on/);
		const since = await page.evaluate(() => performance.now());
		await page.waitForFunction((from) => performance.now() - from > 1000, since);
		await page.keyboard.up('h');
		await expect(says(page)).toContainText(answer);
		await expect(says(notes)).toContainText(answer);
		const first = await page.locator('.stage .slide').getAttribute('data-step');
		await page.keyboard.press('PageDown');
		await expect(page.locator('.stage .slide')).not.toHaveAttribute('data-step', first ?? '');
		await expect(hold(page)).toHaveCount(0);
		await page.keyboard.press('h');
		await page.keyboard.press('PageUp');
		await expect(says(page)).toContainText(answer);
	});
});

test.describe('In the exhibit', () => {
	test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

	test('a finger holds on the first step, and the visit’s end forgets it', async ({ page }) => {
		await openExhibit(page);
		await beginVisit(page);
		const enter = () => page.getByRole('button', { name: 'Five minutes' }).tap();
		await enter();
		await expect(hold(page)).toBeVisible();
		const finger = await touch(page);
		await finger.down();
		await expect(hold(page)).toHaveClass(/on/);
		const since = await page.evaluate(() => performance.now());
		await page.waitForFunction((from) => performance.now() - from > 1000, since);
		await finger.up();
		await expect(says(page)).toContainText(/You held \d\.\d\ss/);
		const words = await page.locator('.slide-text').boundingBox();
		const told = await page.locator('.guess').boundingBox();
		const figure = await page.locator('.slide-figure').boundingBox();
		expect(words && told && figure).toBeTruthy();
		expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(figure?.y ?? 0);
		await control(page, 'Start again').tap();
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
		await enter();
		await expect(hold(page)).toBeVisible();
		await expect(says(page)).toBeEmpty();
	});

	test('what is taken away while it is held, or has the focus, breaks nothing', async ({
		page
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await openExhibit(page);
		await beginVisit(page);
		for (const held of [true, false]) {
			await page.getByRole('button', { name: 'Five minutes' }).tap();
			await hold(page).focus();
			if (held) await page.keyboard.down('Space');
			await control(page, 'Start again').evaluate((button) => (button as HTMLElement).click());
			await expect(page.locator('.kiosk-chapters')).toBeVisible();
			if (held) await page.keyboard.up('Space');
		}
		expect(errors).toEqual([]);
	});
});
