// The exhibit as its visitors use it: touched, watched, left, and tried to break.
import { expect, test, type Page } from '@playwright/test';
import {
	beginByKey,
	beginVisit,
	enterByKey,
	findViolations,
	openChapter,
	openExhibit,
	stepShown,
	strip
} from './kiosk';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

/** Everything a visitor's screen shows of its place. */
const screenOf = (page: Page) => page.locator('.kiosk').getAttribute('data-screen');

test.describe('A visit', () => {
	test('begins with a touch anywhere, goes step by step, and always has a way back', async ({
		page
	}) => {
		await openChapter(page, 3);
		const first = await stepShown(page);
		await strip(page, 'Next').tap();
		await expect.poll(() => stepShown(page)).not.toBe(first);
		await strip(page, 'Back').tap();
		await expect.poll(() => stepShown(page)).toBe(first);
		await strip(page, 'Chapters').tap();
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
		await strip(page, 'Start again').tap();
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
	});

	test('takes five minutes by its stops, and offers everything at their end', async ({ page }) => {
		await openExhibit(page);
		await beginVisit(page);
		await page.getByRole('button', { name: 'Five minutes' }).tap();
		await expect(page.locator('.kiosk-place')).toHaveText(/^1 of 1[2-5]$/);
		const all = Number((await page.locator('.kiosk-place').innerText()).split(' ').at(-1));
		for (let stop = 1; stop < all; stop++) {
			await strip(page, 'Next').tap();
			await expect(page.locator('.kiosk-place')).toHaveText(`${stop + 1} of ${all}`);
		}
		await strip(page, 'Next').tap();
		await page.getByRole('button', { name: 'See everything' }).tap();
		await expect(page.locator('.kiosk-place')).toHaveText(/^1 of 4\d$/);
	});

	test('opens the evidence of what it shows in place, and leads on from there', async ({
		page
	}) => {
		await openChapter(page, 1);
		await page.locator('.kiosk .slide [data-mark]').first().focus();
		await page.keyboard.press('Enter');
		await page.locator('.kiosk .proof').first().tap();
		const over = page.locator('.kiosk-over');
		await expect(over).toContainText(/stated|inferred|open/);
		await over.locator('a[href^="#source/"]').first().tap();
		await expect(over.getByRole('button', { name: 'Back' })).toBeVisible();
		await over.getByRole('button', { name: 'Close' }).tap();
		await expect(over).toBeHidden();
		await expect(page.locator('.kiosk .slide')).toBeVisible();
	});

	test('a press is answered by the words at once, and their picture follows', async ({ page }) => {
		await openChapter(page, 1);
		const next = await strip(page, 'Next').elementHandle();
		const steps = await page.evaluate(async (next) => {
			const of = (what: string) =>
				document.querySelector<HTMLElement>(`.kiosk ${what}`)?.dataset.step;
			const both = () => [of('.slide'), of('.slide-figure')];
			const seen = [both()];
			(next as HTMLElement).click();
			await Promise.resolve();
			seen.push(both());
			return seen;
		}, next);
		const [first] = steps[0] ?? [];
		expect(steps).toEqual([
			[first, first],
			[expect.not.stringMatching(`^${first}$`), first]
		]);
		await expect(page.locator('.kiosk .slide-figure')).toHaveAttribute(
			'data-step',
			steps[1]?.[0] ?? ''
		);
	});

	test('presses act when they are let go, and sliding off cancels them', async ({ page }) => {
		await openChapter(page, 2);
		const before = await stepShown(page);
		const box = await strip(page, 'Next').boundingBox();
		if (!box) throw new Error('no button');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const touch = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: at ? [{ x: at[0], y: at[1] }] : []
			});
		await send('touchStart', [x, y]);
		await expect(strip(page, 'Next')).toHaveAttribute('data-held');
		expect(await stepShown(page)).toBe(before);
		await send('touchMove', [x, y - 400]);
		await send('touchEnd');
		await expect(strip(page, 'Next')).not.toHaveAttribute('data-held');
		expect(await stepShown(page)).toBe(before);
		// a child's finger smears over the button and is meant all the same
		await send('touchStart', [x, y]);
		await send('touchMove', [x + 60, y + 5]);
		await send('touchEnd');
		await expect.poll(() => stepShown(page)).not.toBe(before);
	});
});

/** Fingers by number, as a screen tells of them. */
async function fingersOf(page: Page) {
	const touch = await page.context().newCDPSession(page);
	const down = new Map<number, readonly [number, number]>();
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: [...down].map(([id, [x, y]]) => ({ id, x, y }))
		});
	return {
		lay: (id: number, at: readonly [number, number]) => {
			down.set(id, at);
			return send('touchStart');
		},
		lift: (id: number) => {
			down.delete(id);
			return send('touchEnd');
		}
	};
}
async function middleOf(page: Page, name: string): Promise<readonly [number, number]> {
	const box = await strip(page, name).boundingBox();
	if (!box) throw new Error(`no ${name}`);
	return [box.x + box.width / 2, box.y + box.height / 2];
}

test.describe('With more than one finger', () => {
	test('a hand that rests on a button keeps it from nobody, and two fingers press it once', async ({
		page
	}) => {
		await openChapter(page, 3);
		const first = await stepShown(page);
		const [x, y] = await middleOf(page, 'Next');
		const finger = await fingersOf(page);
		const taps: (string | null)[] = [first];
		await finger.lay(1, [x - 80, y]);
		for (let tap = 0; tap < 3; tap++) {
			await finger.lay(2, [x + 80, y]);
			await finger.lift(2);
			await expect.poll(() => stepShown(page)).not.toBe(taps.at(-1));
			taps.push(await stepShown(page));
		}
		await finger.lift(1);
		// what the first one would have done comes before this
		await strip(page, 'Back').tap();
		await expect.poll(() => stepShown(page)).toBe(taps.at(-2));
		expect(new Set(taps).size).toBe(4);
	});

	test('a press that something has opened over does nothing, nor does one that answers the question', async ({
		page
	}) => {
		await page.clock.install();
		await openChapter(page, 1);
		const step = await stepShown(page);
		const again = await middleOf(page, 'Start again');
		const finger = await fingersOf(page);
		await finger.lay(1, again);
		await page.locator('.kiosk .slide [data-mark]').first().focus();
		await page.keyboard.press('Enter');
		await page.locator('.kiosk .slide .proof').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.kiosk-over')).toBeVisible();
		await finger.lift(1);
		await page.locator('.kiosk-over').getByRole('button', { name: 'Close' }).tap();
		expect(await stepShown(page)).toBe(step);

		await finger.lay(1, again);
		await page.clock.runFor(61_000);
		await expect(page.locator('.kiosk-still')).toBeVisible();
		await finger.lift(1);
		await expect(page.locator('.kiosk-still')).toBeHidden();
		expect(await stepShown(page)).toBe(step);
	});
});

test.describe('Left alone', () => {
	test('it asks whether anybody is there, goes on at a touch, and begins anew without one', async ({
		page
	}) => {
		await page.clock.install();
		await openChapter(page, 2);
		await strip(page, 'Larger text').tap();
		await strip(page, 'High contrast').tap();
		await page.locator('.kiosk .slide [data-mark]').first().focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.kiosk .slide .says .proof')).toBeVisible();
		await page.clock.runFor(61_000);
		await expect(page.locator('.kiosk-still')).toBeVisible();
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 8000);
		await page.touchscreen.tap(500, 500);
		await expect(page.locator('.kiosk-still')).toBeHidden();
		await expect(page.locator('.kiosk-visit.large')).toBeVisible();
		await page.clock.runFor(79_000);
		await expect(page.locator('.kiosk-still')).toContainText('begins again in 1 second.');
		await page.clock.resume();
		await page.clock.runFor(3000);
		await expect(page.locator('.attract')).toBeVisible();
		await beginVisit(page);
		await expect(page.locator('.kiosk-visit')).toBeVisible();
		await expect(page.locator('.kiosk-visit:is(.large, .contrast)')).toHaveCount(0);
		await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
		await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').nth(1).tap();
		await expect(page.locator('.kiosk .slide')).toBeVisible();
		await expect(page.locator('.kiosk .slide .says .proof')).toHaveCount(0);
	});

	test('a key answers the question and does nothing else; the focus is where it was', async ({
		page
	}) => {
		await page.clock.install();
		await openExhibit(page);
		await enterByKey(page);
		for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
		const focused = () =>
			page.evaluate(() => {
				const one = document.activeElement;
				return `${one?.textContent?.trim()}${one?.matches(':focus-visible') ? '' : ', unseen'}`;
			});
		const [step, focus] = [await stepShown(page), await focused()];
		for (const key of ['Enter', 'Escape', 'ArrowRight']) {
			await page.clock.runFor(61_000);
			await expect(page.locator('.kiosk-still')).toBeVisible();
			await page.keyboard.press(key);
			await expect(page.locator('.kiosk-still')).toBeHidden();
			expect(await stepShown(page), key).toBe(step);
			await expect.poll(focused, key).toBe(focus);
		}
	});

	test.describe('and untouched', () => {
		for (const [width, height, attract] of [
			[1080, 1920, 'film'],
			[1920, 1080, 'still']
		] as const)
			test(`it asks for nothing, and nothing bright stands still for ten minutes: ${width} by ${height}, ${attract}`, async ({
				page
			}) => {
				await page.setViewportSize({ width, height });
				await page.route('**/kiosk-settings.json*', (route) =>
					route.fulfill({ body: JSON.stringify({ attract }) })
				);
				await page.clock.install();
				await openExhibit(page);
				// the film strip is what shows first, and it runs, or it doesn't
				const film = page.locator('.attract-film .strip:visible');
				await expect(film).toHaveCount(1);
				if (attract === 'still') {
					await page.clock.runFor(2000);
					await expect(film.locator('.film-head')).toHaveCount(0);
				} else {
					const at = () => film.locator('.film-head').getAttribute('style');
					const before = await at();
					await page.clock.runFor(500);
					expect(await at()).not.toBe(before);
				}
				const browser = await page.context().newCDPSession(page);
				/** Points of the screen that are bright now, a sixteenth of all: a light burnt in is one that stays. */
				const findBright = async () => {
					const { data } = await browser.send('Page.captureScreenshot', {
						clip: { x: 0, y: 0, width, height, scale: 0.25 },
						optimizeForSpeed: true
					});
					const points = await page.evaluate(async (data) => {
						const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
						const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
						const canvas = new OffscreenCanvas(image.width, image.height);
						const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
						context.drawImage(image, 0, 0);
						const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
						const bright: number[] = [];
						for (let at = 0; at < pixels.length; at += 4)
							if ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) > 330)
								bright.push(at / 4);
						return bright;
					}, data);
					return new Set(points);
				};
				let always = await findBright();
				expect(always.size).toBeGreaterThan(1000);
				// every picture there is, in every place it stands in; once nothing is left, nothing will be
				for (let turn = 0; turn < 12 && always.size; turn++) {
					await page.clock.runFor(14_000);
					const now = await findBright();
					always = new Set([...always].filter((point) => now.has(point)));
				}
				expect(always.size).toBe(0);
				await page.clock.runFor(600_000);
				await expect(page.locator('.kiosk-still')).toHaveCount(0);
				expect(await screenOf(page)).toBe('attract');
			});
	});
});

test('High contrast sets words in the strongest ink there is, and a visitor is told that there is no sound', async ({
	page
}) => {
	await openChapter(page, 2);
	await expect(page.locator('.kiosk-silent')).toHaveText('This exhibit has no sound.');
	/** How far the label's colour is from the ground's, as WCAG counts it. */
	const contrast = () =>
		page.evaluate(() => {
			const light = (one: Element, what: 'color' | 'backgroundColor') => {
				const parts = (getComputedStyle(one)[what].match(/[\d.]+/g) ?? []).slice(0, 3);
				const [r = 0, g = 0, b = 0] = parts.map((part) => {
					const share = Number(part) / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const visit = document.querySelector('.kiosk-visit') as Element;
			const label = document.querySelector('.slide-text .label') as Element;
			const pair = [light(label, 'color'), light(visit, 'backgroundColor')];
			return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
		});
	const usual = await contrast();
	await strip(page, 'High contrast').tap();
	await expect(page.locator('.kiosk-visit.contrast')).toBeVisible();
	await expect.poll(contrast).toBeGreaterThan(Math.max(usual, 18));
});

test.describe('By keypad alone', () => {
	test('arrows reach every control, Enter presses, Escape leads out, and the focus always shows', async ({
		page
	}) => {
		await openExhibit(page);
		await beginByKey(page);
		const focused = () =>
			page.evaluate(() => {
				const one = document.activeElement;
				const shows = one?.matches(':focus-visible') ?? false;
				if (one === document.body) return 'nothing';
				return `${shows ? '' : 'unseen '}${one?.textContent?.trim() || one?.getAttribute('aria-label')}`;
			});
		await expect.poll(focused).toContain('Five minutes');
		const reached = new Set<string>();
		for (let press = 0; press < 15; press++) {
			reached.add(await focused());
			await page.keyboard.press('ArrowRight');
		}
		expect([...reached].filter((one) => one.startsWith('unseen'))).toEqual([]);
		// two ways, eight chapters, three of the strip
		expect(reached.size).toBe(13);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.locator('.kiosk .slide')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.kiosk .slide')).toHaveCount(0);
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.attract')).toBeVisible();
	});

	test('goes through every step of the essay once, in its order; at each, arrows lead all the way round, and nowhere the focus can’t be seen', async ({
		page
	}) => {
		await openExhibit(page);
		await enterByKey(page);
		const { steps, unseen, marks } = await page.evaluate(async () => {
			const drawn = () => new Promise((next) => requestAnimationFrame(next));
			const find = (what: string) => document.querySelector<HTMLElement>(`.kiosk ${what}`);
			const press = (key: string) =>
				(document.activeElement ?? document.body).dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
				);
			const shows = (one: Element) =>
				new Promise<boolean>((tell) => {
					const watch = new IntersectionObserver(([at]) => {
						watch.disconnect();
						tell((at?.intersectionRatio ?? 0) > 0.5);
					});
					watch.observe(one);
				});
			const name = (one: Element) => one.textContent?.trim() || one.tagName;
			const steps: string[] = [];
			const unseen: string[] = [];
			let marks = 0;
			for (let slide = find('.slide'); slide; slide = find('.slide')) {
				const step = slide.dataset.step ?? '';
				steps.push(step);
				await drawn();
				const stops = new Set<Element>();
				for (;;) {
					const at = document.activeElement ?? document.body;
					if (stops.has(at)) break;
					stops.add(at);
					press('ArrowRight');
				}
				const all = [...stops];
				const seen = await Promise.all(all.map(shows));
				// Tab goes where arrows go, and to the slider
				const tabbed = [...document.querySelectorAll<HTMLElement>('.slide-table a')].filter(
					({ tabIndex }) => tabIndex >= 0
				);
				const wrong = all.filter((one, index) => !seen[index] || one === document.body);
				unseen.push(...[...wrong, ...tabbed].map((one) => `${step}: ${name(one)}`));
				if (!all.some((one) => one.matches('.on'))) unseen.push(`${step}: the way on`);
				marks += all.filter((one) => one.matches('[data-mark]')).length;
				find('.kiosk-strip .on')?.click();
				for (let turn = 0; find('.slide')?.dataset.step === step; turn++) {
					if (turn > 100) throw new Error(`no way on from ${step}`);
					await drawn();
				}
			}
			return { steps, unseen, marks };
		});
		expect(unseen).toEqual([]);
		expect(marks).toBeGreaterThan(180);
		await expect(page.locator('.kiosk-end')).toBeVisible();
		await page.goto('./');
		const all = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
		expect(steps).toEqual(all);
	});

	test('who cannot see is told the words, what a mark says, and the evidence; and comes back to the mark', async ({
		page
	}) => {
		await openExhibit(page);
		await beginByKey(page);
		await expect(page.getByRole('group', { name: 'Seven Seconds' })).toHaveAccessibleDescription(
			/^A man drills/
		);
		await page.keyboard.press('Enter');
		const words = await page.locator('.kiosk .slide .label').innerText();
		const spoken = page.locator('.kiosk-visit > [role=status]');
		await expect(spoken.first()).toHaveText(new RegExp(`^\\s*1 of 15: .*${words.slice(0, 20)}`));
		await page.locator('.kiosk .slide [data-mark]').first().focus();
		await page.keyboard.press('Enter');
		const says = page.locator('.kiosk .slide .says');
		await expect(says.locator('.proof')).toBeVisible();
		const sentence = (await says.innerText()).replace(/\s*evidence$/, '').trim();
		await expect(spoken.last()).toHaveText(sentence);
		await says.locator('.proof').focus();
		await page.keyboard.press('Enter');
		const over = page.getByRole('dialog', { name: 'Evidence' });
		await expect(over).toHaveAccessibleDescription(/stated|inferred|open/);
		await expect(over.getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(over).toBeHidden();
		await expect(says.locator('.proof')).toBeFocused();
	});

	test('a key that is held or stuck presses once, and nobody is taken to be there', async ({
		page
	}) => {
		await page.clock.install();
		await openExhibit(page);
		await enterByKey(page);
		const first = await stepShown(page);
		await page.locator('.kiosk-strip .on').focus();
		await page.keyboard.down('Enter');
		await expect.poll(() => stepShown(page)).not.toBe(first);
		const second = await stepShown(page);
		// as a keyboard repeats it
		for (let time = 0; time < 20; time++) await page.keyboard.down('Enter');
		expect(await stepShown(page)).toBe(second);
		for (let second = 0; second < 65; second += 5) {
			await page.clock.runFor(5000);
			await page.keyboard.down('Enter');
		}
		await expect(page.locator('.kiosk-still')).toBeVisible();
		await page.clock.runFor(10_000);
		await page.keyboard.down('Enter');
		await page.clock.runFor(10_000);
		await expect(page.locator('.attract')).toBeVisible();
	});
});

test.describe('Locked', () => {
	test('every key but its own is prevented, and so are menus, selections, drags, pastes and new windows', async ({
		page
	}) => {
		await openChapter(page, 1);
		const kept = await page.evaluate(() => {
			const keys = ['F5', 'F11', 'F12', 'p', 'f', 'Tab', 'Meta', 'BrowserBack', ' '];
			const modified = (key: string, init: KeyboardEventInit) =>
				new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init });
			const passes = (event: Event) => document.body.dispatchEvent(event);
			return [
				...keys.filter((key) => passes(modified(key, {}))),
				...['p', 'f', 'r', 's', 't', 'u', 'w', 'l', 'I', 'J', 'ArrowLeft'].filter(
					(key) =>
						passes(modified(key, { ctrlKey: true })) || passes(modified(key, { altKey: true }))
				),
				...['Enter', 'ArrowRight'].filter((key) => passes(modified(key, { shiftKey: true }))),
				...[
					...['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop'],
					...['paste', 'copy', 'cut', 'auxclick', 'dblclick']
				].filter((what) => passes(new Event(what, { cancelable: true, bubbles: true }))),
				...(/native code/.test(String(window.print)) ? ['window.print'] : []),
				...(window.open('about:blank') === null ? [] : ['window.open'])
			];
		});
		// the exhibit's own
		expect(kept).toEqual(['Tab']);
		// a mark is a link: with Shift, Ctrl or both a browser would open it in a window of its own
		const mark = page.locator('.kiosk .slide [data-mark]').first();
		await mark.focus();
		for (const key of ['Shift+Enter', 'Control+Enter', 'Control+Shift+Enter'])
			await page.keyboard.press(key);
		for (const modifier of ['Shift', 'Control'] as const)
			await mark.click({ modifiers: [modifier], force: true });
		await strip(page, 'Next').tap();
		await expect.poll(() => stepShown(page)).toContain('not-the-man');
		expect(page.context().pages()).toHaveLength(1);
	});

	test('two fingers and two taps zoom nothing, and a way back leads nowhere', async ({ page }) => {
		const touch = await page.context().newCDPSession(page);
		const pinch = () =>
			touch.send('Input.synthesizePinchGesture', { x: 500, y: 800, scaleFactor: 2.5 });
		const scale = () => page.evaluate(() => visualViewport?.scale);
		// the same fingers on a page that is not locked
		await page.goto('exhibit/');
		await expect(async () => {
			await pinch();
			expect(await scale()).toBeGreaterThan(1.5);
		}).toPass();
		await openChapter(page, 1);
		await pinch();
		await touch.send('Input.synthesizeTapGesture', { x: 500, y: 400, tapCount: 2 });
		expect(await scale()).toBe(1);
		expect(await page.locator('.kiosk').evaluate((one) => getComputedStyle(one).touchAction)).toBe(
			'none'
		);
		const step = await stepShown(page);
		for (let times = 0; times < 3; times++)
			await page.evaluate(
				() =>
					new Promise((gone) => {
						addEventListener('popstate', gone, { once: true });
						history.back();
					})
			);
		expect(await stepShown(page)).toBe(step);
		expect(page.url()).toContain('/kiosk/');
	});

	test.describe('and links', () => {
		test('an address elsewhere is shown to take along, and not followed', async ({ page }) => {
			await page.route('**/kiosk-settings.json*', (route) =>
				route.fulfill({ body: '{"website": "https://example.org/seven/"}' })
			);
			await openChapter(page, 8);
			while (await page.locator('.kiosk .slide').count()) {
				const step = await stepShown(page);
				await page.locator('.kiosk-strip .on').tap();
				await page.waitForFunction(
					(last) => document.querySelector<HTMLElement>('.kiosk .slide')?.dataset.step !== last,
					step
				);
			}
			await page.locator('.kiosk-end a').tap();
			await expect(page.locator('.kiosk-over')).toContainText('https://example.org/seven/');
			await expect(page.locator('.kiosk-code svg')).toBeVisible();
			await page.locator('.kiosk-over').getByRole('button', { name: 'Close' }).tap();
			await expect(page.locator('.kiosk-end')).toBeVisible();
			expect(page.url()).toContain('/kiosk/');
		});
	});
});

for (const [width, height] of [
	[1080, 1920],
	[1920, 1080],
	[2160, 3840],
	[3840, 2160]
] as const)
	test.describe(`${width} by ${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch: true });

		test('every step stays inside the screen, in usual and in larger text', async ({ page }) => {
			await openChapter(page, 1);
			// laid out and not painted: a hundred and ten screens, some of them of eight million pixels
			await page.evaluate(() => (document.documentElement.style.visibility = 'hidden'));
			const wrong: string[] = [];
			for (const large of [false, true]) {
				const faults = await page.evaluate(async (large) => {
					const find = (what: string) => document.querySelector<HTMLElement>(`.kiosk ${what}`);
					/** The words have changed, and their picture has followed. */
					const written = async () => {
						do await new Promise((next) => setTimeout(next));
						while (
							find('.slide-figure') &&
							find('.slide-figure')?.dataset.step !== find('.slide')?.dataset.step
						);
					};
					const boxOf = (what: string) => find(what)?.getBoundingClientRect();
					const press = async (name: string) => {
						const all = document.querySelectorAll<HTMLElement>('.kiosk button');
						const button = [...all].find((one) => one.textContent?.startsWith(name));
						if (!button) throw new Error(`no button “${name}”`);
						button.click();
						await written();
					};
					const faults: string[] = [];
					if (large) {
						const size = () =>
							parseFloat(getComputedStyle(find('.slide-text .label') as Element).fontSize);
						await press('Start again');
						find('.kiosk-chapters li:not(.kiosk-ways) button')?.click();
						await written();
						const usual = size();
						await press('Larger text');
						if (size() < 1.1 * usual) faults.push('larger text is no larger');
					}
					for (let slide = find('.slide'); slide; slide = find('.slide')) {
						const found: string[] = [];
						const screen = boxOf('.kiosk-screen');
						const figure = boxOf('.slide-figure');
						for (const one of slide.querySelectorAll('.slide-text > *')) {
							const box = one.getBoundingClientRect();
							if (box.top < (screen?.top ?? 0)) found.push(`${one.className} above`);
							if (box.bottom > (screen?.bottom ?? 0)) found.push(`${one.className} below`);
							const beside = figure && (box.right <= figure.left || box.bottom <= figure.top);
							if (figure && !beside) found.push(`${one.className} over the figure`);
						}
						const controls = boxOf('.slide .controls');
						if (controls && controls.bottom > (screen?.bottom ?? 0)) found.push('controls below');
						// what a mark says: on the screen, clear of the drawing, its evidence large enough to touch
						const mark = find('.slide .drawing [data-mark]');
						mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
						await written();
						const says = boxOf('.slide .says:has(.proof)');
						const drawing = boxOf('.slide .drawing');
						if (mark && says && drawing) {
							const clear = says.right <= drawing.left + 1 || says.bottom <= drawing.top + 1;
							if (!clear) found.push('a mark’s words over the drawing');
							if (says.top < 0 || says.left < -1 || says.right > innerWidth + 1)
								found.push('a mark’s words off the screen');
						}
						const proof = boxOf('.slide .says .proof');
						if (mark && (proof?.height ?? 0) < 15 * (96 / 25.4) - 0.5) found.push('small evidence');
						const { step } = slide.dataset;
						faults.push(...found.map((fault) => `${step}${large ? ' (large)' : ''}: ${fault}`));
						await press('Next');
						if (find('.slide')?.dataset.step === step) throw new Error(`no way on from ${step}`);
					}
					return faults;
				}, large);
				wrong.push(...faults);
				await expect(page.locator('.kiosk-end')).toBeAttached();
			}
			expect(wrong).toEqual([]);
		});

		// to axe the larger two are the smaller two again
		const axe = Math.max(width, height) < 2000;
		test(`whatever it shows is on the screen, its controls are 15 mm or more${axe ? ', and axe finds nothing' : ''}`, async ({
			page
		}) => {
			await page.clock.install();
			const check = async (what: string) => {
				const wrong = await page.evaluate(() => {
					const least = Math.max(44, (15 * 96) / 25.4) - 0.5;
					const all = document.querySelectorAll(
						'.kiosk :is(button, .kiosk-over a, .kiosk-end a, h1, h2, .attract p, .strip > svg:not(.film-head), .attract-emblem)'
					);
					return [...all].flatMap((one) => {
						const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
						// what is not drawn, and what scrolls
						if (!width || !height || one.closest('[hidden], .kiosk-proofs, .sr-only')) return [];
						const off = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
						const scrolls = one.closest('.kiosk-over-body') !== null;
						const small = one.matches('button, a') && Math.min(width, height) < least;
						return (off && !scrolls) || small
							? [`${one.textContent?.trim()}: ${left} to ${right}, ${top} to ${bottom}`]
							: [];
					});
				});
				expect(wrong, what).toEqual([]);
				if (axe) expect(await findViolations(page), what).toEqual([]);
			};
			await openExhibit(page);
			await check('the title');
			await page.clock.runFor(14_000);
			await expect(page.locator('.attract-emblem')).toBeVisible();
			await check('a chapter’s drawing');
			await beginVisit(page);
			await check('the chapters');
			await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').nth(2).tap();
			await expect(page.locator('.kiosk .slide')).toBeVisible();
			await check('a step');
			await page.locator('.kiosk .slide [data-mark]').first().focus();
			await page.keyboard.press('Enter');
			await page.locator('.kiosk .slide .proof').tap();
			await expect(page.locator('.kiosk-over a').first()).toBeVisible();
			await check('the evidence');
			await page.clock.runFor(61_000);
			await expect(page.locator('.kiosk-still')).toBeVisible();
			await check('“Still there?”');
		});
	});

test.describe('Within reach', () => {
	/** [width, height, pixels an inch, lower edge in mm] of a kiosk at a desk, a screen hung low, tall ones, large ones on a wall. */
	const screens = [
		[1080, 1920, 96, 700],
		[1080, 1920, 141, 700],
		[1080, 1920, 96, 300],
		[1080, 1920, 40, 0],
		[2160, 3840, 80, 350],
		[1920, 1080, 92, 900],
		[3840, 2160, 80, 850]
	] as const;

	test('controls lie between 380 and 1220 mm over the floor, however large the screen is and wherever it hangs', async ({
		page
	}) => {
		// none of them as usual
		const [, , pixelsPerInch, lowerEdge] = screens[4];
		await page.route('**/kiosk-settings.json*', (route) =>
			route.fulfill({ body: JSON.stringify({ pixelsPerInch, lowerEdge }) })
		);
		/** Looks at what shows on every screen. */
		const check = async (what: string) => {
			// laid out and not painted
			const paint = (visibility: string) =>
				page.evaluate((how) => (document.documentElement.style.visibility = how), visibility);
			await paint('hidden');
			for (const [width, height, ppi, edge] of screens) {
				await page.setViewportSize({ width, height });
				await page.waitForFunction((across) => innerWidth === across, width);
				const wrong = await page.evaluate(
					([ppi, edge]) => {
						const mm = ppi / 25.4;
						// as the settings put them there
						const kiosk = document.querySelector('.kiosk') as HTMLElement;
						kiosk.style.setProperty('--mm', `${mm}px`);
						kiosk.style.setProperty('--floor', `${edge}`);
						const all = document.querySelectorAll('.kiosk :is(button, .kiosk-over a, a.proof)');
						return [...all].flatMap((button) => {
							if (!button.getClientRects().length || button.closest('[inert], [hidden]')) return [];
							const { top, bottom, width, height } = button.getBoundingClientRect();
							const over = (y: number) => edge + (innerHeight - y) / mm;
							const small = Math.min(width, height) < Math.max(44, 15 * mm) - 0.5;
							return small || over(bottom) < 379.5 || over(top) > 1220.5
								? [
										`${button.textContent}: ${over(bottom)} to ${over(top)} mm, ${width} x ${height}`
									]
								: [];
						});
					},
					[ppi, edge] as const
				);
				expect(wrong, `${what}, ${width} by ${height} at ${ppi} an inch, ${edge} mm`).toEqual([]);
			}
			await paint('');
		};
		await openExhibit(page);
		const set = () =>
			page
				.locator('.kiosk')
				.evaluate(({ style }) => ['--mm', '--floor'].map((one) => style.getPropertyValue(one)));
		await expect.poll(set).toEqual([`${pixelsPerInch / 25.4}px`, String(lowerEdge)]);
		await beginVisit(page);
		await check('the choice of chapters');
		await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').nth(3).tap();
		await page.locator('.kiosk .slide').waitFor();
		await check('a step');
		await page.locator('.kiosk .slide [data-mark]').first().focus();
		await page.keyboard.press('Enter');
		await page.locator('.kiosk .slide .proof').waitFor();
		await check('what a mark says');
		await page.locator('.kiosk .slide .proof').tap();
		await page.locator('.kiosk-over a').first().waitFor();
		await check('the evidence');
	});

	test('a height that no screen could make up for leaves every control on the screen', async ({
		page
	}) => {
		// centimetres, where millimetres were asked for
		await page.setViewportSize({ width: 1920, height: 1080 });
		await page.route('**/kiosk-settings.json*', (route) =>
			route.fulfill({ body: JSON.stringify({ lowerEdge: 70, pixelsPerInch: 96 }) })
		);
		await openChapter(page, 2);
		for (const button of await page.locator('.kiosk-strip button').all())
			await expect(button).toBeInViewport({ ratio: 1 });
		const slide = await page.locator('.kiosk .slide').boundingBox();
		expect(slide?.height).toBeGreaterThan(400);
	});

	test('a finger that lands beside a small mark means the nearest one', async ({ page }) => {
		await page.goto('kiosk/');
		await openChapter(page, 6);
		const slide = page.locator('.kiosk .slide');
		await expect(slide.locator('.drawing [data-mark]').first()).toBeVisible();
		// a point 20 px beside the smallest mark that stands alone
		const spot = await page.evaluate(() => {
			const marks = [...document.querySelectorAll('.kiosk .drawing [data-mark]')];
			const order = [...marks];
			const box = (one: Element) => one.getBoundingClientRect();
			const far = (one: Element, x: number, y: number) => {
				const { left, right, top, bottom } = box(one);
				return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
			};
			for (const mark of marks.sort((a, b) => box(a).width - box(b).width))
				for (const [dx, dy] of [
					[20, 0],
					[-20, 0],
					[0, 20],
					[0, -20]
				] as const) {
					const { left, right, top, bottom } = box(mark);
					const x = dx > 0 ? right + dx : dx < 0 ? left + dx : (left + right) / 2;
					const y = dy > 0 ? bottom + dy : dy < 0 ? top + dy : (top + bottom) / 2;
					const under = document.elementFromPoint(x, y);
					const alone = marks.every((one) => one === mark || far(one, x, y) > 24);
					if (alone && under?.closest('.drawing') && !under.closest('[data-mark]'))
						return { x, y, index: order.indexOf(mark) };
				}
			return null;
		});
		if (!spot) throw new Error('no mark stands alone');
		await page.touchscreen.tap(spot.x, spot.y);
		await expect(slide.locator('.says .proof')).toBeVisible();
		await expect(slide.locator('.drawing [data-mark]').nth(spot.index)).toHaveAttribute(
			'aria-current',
			'true'
		);
	});
});

test.describe('Without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [width, height] of [
		[1280, 720],
		[1080, 1920]
	] as const)
		test(`it says so, shows its whole title and asks for no touch, ${width} by ${height}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto('./kiosk/');
			const said = await page.locator('.no-script').boundingBox();
			const title = await page.getByRole('heading', { level: 1 }).boundingBox();
			expect(title?.y).toBeGreaterThan((said?.y ?? 0) + (said?.height ?? height));
			expect((title?.y ?? height) + (title?.height ?? 0)).toBeLessThan(height);
			await expect(page.getByRole('button')).toHaveCount(0);
		});
});
