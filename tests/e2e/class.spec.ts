// In class: keys and clickers, questions that keep their answers, two windows that agree, slides that fit.
import { expect, test, type Page } from '@playwright/test';
import { lessonMinutes } from '../../src/lib/narrative/lesson';
import { findFaults } from './axe';
import { openNotes, openSlides, readAnswers, stepOn, stepsOfEssay, stepsOfLesson } from './class';
import { open, stepIds } from './reading';

const lesson = '#?plan=15';
/** The same lesson from its first slide that asks. */
const asking = '#the-night/who-props-the-roof?plan=15';
const stepsFromQuestion = async (page: Page) => (await stepsOfLesson(page, 15)).slice(2);

test.describe('keys and clickers', () => {
	const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
	/** Keys that put something over the slides or change them, and take it away again. */
	const switches: readonly (readonly [keys: readonly string[], what: string])[] = [
		[['b', '.'], '.cover.black'],
		[['w', ','], '.cover.white'],
		[['o'], '.overview'],
		[['?'], '.keys'],
		[['z'], '.stage[inert]'],
		[['c'], '.present.contrast'],
		[['l'], '.present.large'],
		[['t'], '.slide-figure.tabled'],
		[['q'], '.present.pointing']
	];

	test('each key of the list does its work, and the browser does not do its own', async ({
		page
	}) => {
		await page.addInitScript(() => {
			const pressed: KeyboardEvent[] = [];
			Object.assign(window, { pressed });
			addEventListener('keydown', (event) => pressed.push(event), { capture: true });
		});
		const press = (key: string) => page.keyboard.press(key);
		const steps = await stepsOfLesson(page, 15);
		await openSlides(page, lesson);
		// the button that begins takes its own Enter
		await page.evaluate(() => {
			(window as unknown as { pressed: KeyboardEvent[] }).pressed.length = 0;
		});
		await press('PageDown');
		const isOn = (step: string | undefined, key: string) =>
			expect.poll(() => stepOn(page), key).toBe(step);
		await isOn(steps[1], 'PageDown');
		for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ']) {
			await press(key);
			await isOn(steps[0], key);
			await press('n');
			await isOn(steps[1], 'n');
		}
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) {
			await press('Home');
			await isOn(steps[0], 'Home');
			await press(key);
			await isOn(steps[1], key);
		}
		for (const [keys, what] of switches)
			for (const key of keys) {
				await press(key);
				await expect(page.locator(what), key).toHaveCount(1);
				await press(key);
				await expect(page.locator(what), key).toHaveCount(0);
			}
		for (const key of ['f', 'F5', 'Shift+F5']) {
			await press(key);
			await expect.poll(() => isFull(page), key).toBe(true);
			await page.evaluate(() => document.exitFullscreen());
			await expect.poll(() => isFull(page), key).toBe(false);
		}
		await press('End');
		await isOn(steps[steps.length - 1], 'End');
		const taken = await page.evaluate(() =>
			(window as unknown as { pressed: KeyboardEvent[] }).pressed
				.filter(({ key }) => key !== 'Shift')
				.map(({ key, defaultPrevented }) => ({ key, defaultPrevented }))
		);
		expect(taken.length).toBeGreaterThan(switches.length);
		expect(taken.filter(({ defaultPrevented }) => !defaultPrevented)).toEqual([]);
	});

	test('digits and Enter go to a slide; a number too high goes nowhere', async ({ page }) => {
		const steps = await stepsOfLesson(page, 15);
		await openSlides(page, lesson);
		await page.keyboard.type('10');
		await expect(page.locator('.slide-place')).toHaveText('10');
		await page.keyboard.press('Enter');
		await expect.poll(() => stepOn(page)).toBe(steps[9]);
		await page.keyboard.type('99');
		await page.keyboard.press('Enter');
		expect(await stepOn(page)).toBe(steps[9]);
	});

	test('Escape closes what lies on top, one at a time, and stays on the slide', async ({
		page
	}) => {
		await openSlides(page, lesson);
		const step = await stepOn(page);
		await page.keyboard.press('b');
		await page.keyboard.press('o');
		await page.keyboard.press('Escape');
		await expect(page.locator('.overview')).toBeHidden();
		await expect(page.locator('.cover')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.cover')).toBeHidden();
		expect(await stepOn(page)).toBe(step);
	});

	test('keys do nothing where somebody types, nor with a modifier', async ({ page }) => {
		await openSlides(page, lesson);
		const step = await stepOn(page);
		await page.keyboard.press('Control+b');
		await page.evaluate(() => {
			const field = document.createElement('input');
			document.body.append(field);
			field.focus();
		});
		await page.keyboard.type('b12 o');
		await expect(page.locator('input').last()).toHaveValue('b12 o');
		await expect(page.locator('.cover, .overview')).toHaveCount(0);
		expect(await stepOn(page)).toBe(step);
	});

	test('a figure keeps its arrow keys for who came by keyboard; after a mouse they are the clicker’s', async ({
		page
	}) => {
		await openSlides(page, '#puzzles/flowers');
		await page.keyboard.press('Tab');
		const mark = page.locator('.stage [data-mark]:focus');
		await expect(mark).toHaveCount(1);
		await page.keyboard.press('ArrowDown');
		expect(await stepOn(page)).toBe('puzzles/flowers');
		await page.locator('.stage [data-mark]').first().click();
		await expect(page.locator('.stage .mark.chosen')).not.toHaveCount(0);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => stepOn(page)).not.toBe('puzzles/flowers');
	});

	test('the film runs and stops by key, frame by frame', async ({ page }) => {
		await openSlides(page, '#the-lectern/the-deputy');
		await openSlides(page, '#seven-seconds/not-the-man');
		const slider = page.locator('.stage input[type=range]');
		await page.keyboard.press(']');
		await page.keyboard.press(']');
		await expect(slider).toHaveValue('1');
		await page.keyboard.press('[');
		await expect(slider).toHaveValue('0');
		await page.keyboard.press('p');
		await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(3);
		await page.keyboard.press('p');
		const stood = await slider.inputValue();
		await page.keyboard.press(']');
		await expect(slider).toHaveValue(String(Number(stood) + 1));
	});
});

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

	test('a tap at an edge moves, a tap in the middle does not', async ({ page }) => {
		const [first, second] = await stepsFromQuestion(page);
		await openSlides(page, asking);
		await page.touchscreen.tap(1000, 300);
		await expect(page.locator('.slide .answer')).toBeVisible();
		expect(await stepOn(page)).toBe(first);
		await page.touchscreen.tap(1000, 300);
		await expect.poll(() => stepOn(page)).toBe(second);
		await page.touchscreen.tap(400, 60);
		expect(await stepOn(page)).toBe(second);
		await page.touchscreen.tap(20, 300);
		await expect.poll(() => stepOn(page)).toBe(first);
	});

	test('a swipe moves on and back, a pinch and a scroll do not', async ({ page }) => {
		const [first, second] = await stepsFromQuestion(page);
		await openSlides(page, asking);
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: number[][]) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id }))
			});
		const swipe = async (from: number[], to: number[]) => {
			await touch('touchStart', from);
			await touch('touchMove', [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2]);
			await touch('touchMove', to);
			await touch('touchEnd');
		};
		await swipe([700, 80], [300, 90]);
		await expect(page.locator('.slide .answer')).toBeVisible();
		await swipe([700, 80], [300, 90]);
		await expect.poll(() => stepOn(page)).toBe(second);
		await swipe([300, 500], [330, 200]);
		await touch('touchStart', [300, 80], [500, 80]);
		await touch('touchMove', [200, 80], [700, 80]);
		await touch('touchEnd');
		expect(await stepOn(page)).toBe(second);
		await swipe([300, 80], [700, 90]);
		await expect.poll(() => stepOn(page)).toBe(first);
	});
});

test.describe('a question', () => {
	test('keeps its answer out of slide, table, source and accessibility tree until it is revealed', async ({
		page
	}) => {
		const answers = await readAnswers(page);
		await openSlides(page);
		for (const { id, answer } of answers) {
			await page.evaluate((step) => (location.hash = step), id);
			await expect.poll(() => stepOn(page)).toBe(id);
			await expect(page.locator('.slide')).toHaveClass(/asking/);
			const shown = await page.evaluate(() => ({
				words: document.body.textContent,
				source: document.documentElement.outerHTML
			}));
			const tree = await page.locator('body').ariaSnapshot();
			for (const [what, text] of Object.entries({ ...shown, tree }))
				expect(text.replace(/\s+/g, ' ').includes(answer), `${what} of ${id}`).toBe(false);
			await page.keyboard.press('PageDown');
			await expect(page.locator('.slide .answer')).toHaveText(answer);
			expect(await stepOn(page)).toBe(id);
		}
	});

	test('shows pupils the same slide, and no key, tap or reload tells', async ({ page }) => {
		const [{ id, answer } = { id: '', answer: '' }] = await readAnswers(page);
		await page.goto(`present/pupils/#${id}`);
		await expect(page.locator('.slide.asking')).toBeVisible();
		for (const key of ['PageDown', 'Enter', ' ', 'o', 's']) await page.keyboard.press(key);
		await page.reload();
		await expect(page.locator('.slide.asking')).toBeVisible();
		expect((await page.content()).includes(answer)).toBe(false);
		await expect(page.locator('.class-controls')).toHaveCount(0);
	});
});

/**
 * Goes through all slides and their answers by the button, and says what was wrong on the way: cut, covered, too small to be read
 * from the last row, or said in the console; and what every slide that has a figure tells.
 */
async function walk(page: Page) {
	const said: string[] = [];
	page.on(
		'console',
		(line) => ['error', 'warning'].includes(line.type()) && said.push(line.text())
	);
	page.on('pageerror', (error) => said.push(error.message));
	// measured as they come to rest
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlides(page);
	const { wrong, ...seen } = await page.evaluate(async () => {
		const find = <E extends Element>(selector: string, inside: ParentNode = document): E => {
			const found = inside.querySelector<E>(selector);
			if (!found) throw new Error(`the slide has no ${selector}`);
			return found;
		};
		const look = (stage: HTMLElement, slide: HTMLElement): string[] => {
			const wrong: string[] = [];
			const root = document.documentElement;
			if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) wrong.push('scrolls');
			const frame = stage.getBoundingClientRect();
			const bare = slide.classList.contains('bare');
			const figure = bare ? null : find('.slide-figure', slide).getBoundingClientRect();
			for (const part of find('.slide-text', slide).children) {
				const box = part.getBoundingClientRect();
				if (box.top < frame.top || box.bottom > frame.bottom) wrong.push(`cut: ${part.className}`);
				if (figure && box.right > figure.left) wrong.push(`under the figure: ${part.className}`);
			}
			const least = innerHeight / 40;
			const small = (size: number) => size < least - 0.05;
			for (const part of slide.querySelectorAll<SVGTextElement>('svg text')) {
				const size = parseFloat(getComputedStyle(part).fontSize) * (part.getScreenCTM()?.a ?? 0);
				if (small(size)) wrong.push(`${size.toFixed(1)} px: ${part.textContent}`);
			}
			for (const part of slide.querySelectorAll('.slide-text > *, .controls button')) {
				const size = parseFloat(getComputedStyle(part).fontSize);
				if (small(size)) wrong.push(`${size.toFixed(1)} px: ${part.textContent}`);
			}
			return wrong;
		};
		await document.fonts.ready;
		const wrong: string[] = [];
		const steps: string[] = [];
		const told: Record<string, { cue: string; table: string }> = {};
		for (const on = find<HTMLButtonElement>('.class-controls .on'); ; on.click()) {
			const stage = find<HTMLElement>('.stage');
			const slide = find<HTMLElement>('.slide', stage);
			// the words have changed, and their picture has followed
			const isDrawn = () => {
				const figure = slide.querySelector<HTMLElement>('.slide-figure');
				return figure === null || figure.dataset.step === slide.dataset.step;
			};
			do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			while (!isDrawn());
			const { step = '', cue = '' } = slide.dataset;
			if (steps[steps.length - 1] !== step) steps.push(step);
			wrong.push(...look(stage, slide).map((one) => `${step}: ${one}`));
			const table = slide.querySelector('.slide-table table');
			if (table) told[step] = { cue, table: table.textContent };
			if (on.disabled) return { steps, told, wrong };
		}
	});
	return { ...seen, wrong: [...wrong, ...said] };
}

/** The cue and the table of every step that has a figure, as reading shows them. */
async function readEssay(page: Page) {
	await open(page);
	const steps = await stepIds(page);
	const told = await page.evaluate(async (ids) => {
		const told: Record<string, { cue: string; table: string }> = {};
		for (const id of ids) {
			// a step without a figure has nothing to tell in its place
			if (!document.getElementById(id)?.querySelector('.alt')) continue;
			location.hash = id;
			for (;;) {
				// a table is drawn while it is open
				for (const twin of document.querySelectorAll<HTMLDetailsElement>('.twin details'))
					twin.open = true;
				const picture = document.querySelector<HTMLElement>(
					`.picture[data-awake][data-step="${id}"]`
				);
				const table = document.querySelector(`.twin [data-step="${id}"] table`);
				if (picture && table) {
					told[id] = { cue: picture.dataset.cue ?? '', table: table.textContent };
					break;
				}
				await new Promise(requestAnimationFrame);
			}
		}
		return told;
	}, steps);
	return { steps, told };
}

test.describe('slides', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const [width, height] of [
		[1280, 720],
		[1024, 768],
		[1280, 800]
	] as const) {
		const parity = width === 1280 && height === 720;
		test(`every slide fits ${width} by ${height}, asked and answered, its smallest text a fortieth of its height${parity ? ', and tells what reading tells' : ''}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			const essay = parity ? await readEssay(page) : null;
			const slides = await walk(page);
			expect(slides.wrong).toEqual([]);
			expect(slides.steps).toEqual(essay?.steps ?? (await stepsOfEssay(page)));
			if (essay) expect(slides.told).toEqual(essay.told);
		});
	}
});

test.describe('two windows', () => {
	test('move each other, and the notes never move without the slides', async ({ page }) => {
		const [first, second, third] = await stepsFromQuestion(page);
		await openSlides(page, asking);
		const notes = await openNotes(page);
		await expect(notes.locator('.speaker')).toHaveAttribute('data-step', first ?? '');
		await notes.keyboard.press('PageDown');
		await expect(page.locator('.stage .answer')).toBeVisible();
		await notes.keyboard.press('PageDown');
		await expect.poll(() => stepOn(page)).toBe(second);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect(notes.locator('.speaker')).toHaveAttribute('data-step', third ?? '');
		await notes.locator('.mirror .mark').first().click();
		await expect(page.locator('.stage .mark.chosen')).toHaveCount(1);
		await notes.getByRole('button', { name: 'black' }).click();
		await expect(page.locator('.cover.black')).toBeVisible();
		await expect(notes.locator('.mirror-name').first()).toHaveText(/black/);
	});

	test('a reload of either, and a late one, find the whole lesson again', async ({ page }) => {
		const step = (await stepsFromQuestion(page))[2] ?? '';
		await openSlides(page, asking);
		const notes = await openNotes(page);
		// over the open questions of two slides
		for (let press = 0; press < 4; press++) await notes.keyboard.press('PageDown');
		await expect.poll(() => stepOn(page)).toBe(step);
		await expect(notes.locator('.speaker')).toHaveAttribute('data-step', step);
		await page.reload();
		await expect.poll(() => stepOn(page)).toBe(step);
		await expect(page.locator('.ready')).toBeHidden();
		await notes.keyboard.press('z');
		await expect(page.locator('.stage')).toHaveAttribute('inert');
		await notes.close();
		const late = await openNotes(page);
		await expect(late.locator('.mirror-name').first()).toHaveText('frozen');
		await late.reload();
		await late.locator('.speaker[data-connected]').waitFor();
		await expect(late.locator('.speaker')).toHaveAttribute('data-step', step);
	});

	test('a reload right after a move, before the address says so, stays where the move led', async ({
		page
	}) => {
		const [, second] = await stepsOfLesson(page, 15);
		await openSlides(page, lesson);
		await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#.+plan=15/);
		await page.evaluate(() => {
			// the address as it is, however long it takes
			history.replaceState = () => {};
		});
		await page.keyboard.press('PageDown');
		await expect.poll(() => stepOn(page)).toBe(second);
		await page.reload();
		await expect.poll(() => stepOn(page)).toBe(second);
	});

	test('a reload with the address of the slide before stays where the class is', async ({
		page
	}) => {
		const [first, second] = await stepsOfLesson(page, 15);
		await openSlides(page, lesson);
		await page.keyboard.press('PageDown');
		await page.waitForURL((url) => url.hash.includes(second ?? ''));
		// as a browser does that reloads just as the address is written
		await page.evaluate((first) => {
			history.replaceState(null, '', `#${first}?plan=15`);
			location.reload();
		}, first);
		await page.waitForEvent('load');
		await expect.poll(() => stepOn(page)).toBe(second);
		await page.waitForURL((url) => url.hash.includes(second ?? ''));
	});

	test('while frozen the class sees nothing move; on release it is where the teacher is', async ({
		page
	}) => {
		await openSlides(page, '#puzzles/flowers');
		const notes = await openNotes(page);
		await notes.keyboard.press('z');
		await expect(page.locator('.stage')).toHaveAttribute('inert');
		await notes.keyboard.press('PageUp');
		await expect(notes.locator('.speaker')).not.toHaveAttribute('data-step', 'puzzles/flowers');
		const there = await notes.locator('.speaker').getAttribute('data-step');
		await notes.locator('.mirror').first().hover();
		await expect(notes.locator('.mirror .pointer')).toHaveCount(0);
		expect(await stepOn(page)).toBe('puzzles/flowers');
		await expect(page.locator('.stage .pointer')).toHaveCount(0);
		await notes.keyboard.press('z');
		await expect.poll(() => stepOn(page)).toBe(there);
		await expect(notes.locator('.mirror-name').first()).not.toHaveText('frozen');
		await notes.locator('.mirror').first().hover();
		await expect(page.locator('.stage .pointer')).toBeVisible();
	});

	test('a window of slides that is gone is missed after three seconds', async ({ page }) => {
		await openSlides(page, lesson);
		const notes = await openNotes(page);
		await notes.clock.install();
		await notes.reload();
		await notes.locator('.speaker[data-connected]').waitFor();
		await page.close();
		await notes.clock.runFor(4000);
		await expect(notes.locator('.connection')).toHaveText(/Not connected/);
	});

	test('two lessons in one browser never move each other', async ({ page, context }) => {
		const [, , third] = await stepsFromQuestion(page);
		await openSlides(page, asking);
		const other = await context.newPage();
		await openSlides(other, '#puzzles/flowers');
		const notes = await openNotes(page);
		for (let press = 0; press < 4; press++) await notes.keyboard.press('PageDown');
		await expect.poll(() => stepOn(page)).toBe(third);
		expect(await stepOn(other)).toBe('puzzles/flowers');
	});

	test('notes opened by hand find the lesson, and go by themselves where there is none', async ({
		page,
		context
	}) => {
		const alone = await context.newPage();
		await alone.goto('present/notes/');
		await expect(alone.locator('.connection')).toHaveText(/go by themselves/);
		const before = await alone.locator('.speaker').getAttribute('data-step');
		await alone.keyboard.press('PageDown');
		await alone.keyboard.press('PageDown');
		await expect(alone.locator('.speaker')).not.toHaveAttribute('data-step', before ?? '');
		await openSlides(page, '#puzzles/flowers');
		await alone.locator('.speaker[data-connected]').waitFor();
		await expect(alone.locator('.speaker')).toHaveAttribute('data-step', 'puzzles/flowers');
	});

	test('a blocked window leaves the notes on the same screen', async ({ page }) => {
		await page.addInitScript(() => (window.open = () => null));
		await openSlides(page, lesson);
		await page.keyboard.press('s');
		await expect(page.locator('.notes-here .notes-text')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.notes-here')).toHaveCount(0);
	});
});

test('the screen is kept awake, also after a look elsewhere; cursor and controls rest while nothing moves', async ({
	page
}) => {
	await page.addInitScript(() => {
		let taken = 0;
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: () => Promise.resolve({ release: () => Promise.resolve(), count: ++taken })
			}
		});
		Object.defineProperty(window, 'taken', { get: () => taken });
	});
	const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
	await page.clock.install();
	await openSlides(page, lesson);
	expect(await taken()).toBe(1);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect.poll(taken).toBe(2);
	await expect(page.locator('.present.quiet')).toHaveCount(0);
	await page.clock.runFor(3100);
	await expect(page.locator('.present.quiet')).toHaveCount(1);
	await expect(page.locator('.class-controls')).toHaveCSS('opacity', '0');
	await page.mouse.move(300, 300);
	await expect(page.locator('.present.quiet')).toHaveCount(0);
	await expect(page.locator('.class-controls')).toHaveCSS('opacity', '1');
});

test.describe('what a browser may refuse', () => {
	test('a second screen that it won’t tell of changes nothing, and says what to do', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.assign(window, { getScreenDetails: () => Promise.reject(new Error('refused')) });
			Object.defineProperty(screen, 'isExtended', { get: () => true });
		});
		await openSlides(page, lesson);
		const step = await stepOn(page);
		await page.getByRole('button', { name: 'to projector' }).click();
		await expect(page.locator('.class-notice')).toContainText('Drag the window there');
		expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
		expect(await stepOn(page)).toBe(step);
	});

	test('storage: the lesson runs, and a corrupt one begins anew', async ({ page }) => {
		await page.addInitScript(() =>
			sessionStorage.setItem('seven-seconds:talk', '{"talk":"<b>","state":7')
		);
		await openSlides(page, asking);
		await page.keyboard.press('PageDown');
		await expect(page.locator('.slide .answer')).toBeVisible();
	});
});

test.describe('a lesson’s link', () => {
	test('for another lesson than the one in this tab begins that one anew', async ({ page }) => {
		await openSlides(page, lesson);
		for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
		await page.goto('teach/');
		await page.goto('present/#?plan=30');
		await expect(page.locator('.ready [aria-pressed=true]')).toContainText('30 minutes');
		await page.keyboard.press('Enter');
		expect(await stepOn(page)).toBe('seven-seconds/the-count');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect(page.locator('.slide.asking')).toBeVisible();
	});

	test('that is damaged opens what it can and says so', async ({ page }) => {
		await page.goto('present/#?plan=1AAAA.zzzzz.zzz');
		await expect(page.locator('.class-notice')).toHaveText(/damaged|Nothing is left/);
		await expect(page.locator('.slide')).toBeVisible();
	});

	test('picks the questions of a worksheet, in its order', async ({ page }) => {
		await page.goto('teach/worksheet/');
		await page.locator('.handout[data-live]').waitFor();
		const all = await page.locator('.sheet > li:visible').count();
		await page.getByRole('link', { name: '15 minutes' }).click();
		await expect.poll(() => page.locator('.sheet > li:visible').count()).toBeLessThan(all);
		const shown = await page
			.locator('.sheet > li:visible')
			.evaluateAll((items) => items.map((one) => (one as HTMLElement).dataset.step));
		const steps = await stepsOfLesson(page, 15);
		expect(shown).toEqual(steps.filter((id) => shown.includes(id)));
	});
});

test('printing the slides gives one a page, with notes', async ({ page }) => {
	const steps = await stepsOfLesson(page, 15);
	await openSlides(page, lesson);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
	expect(pages).toBe(steps.length);
});

test.describe('with its copy', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing in class, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const said: string[] = [];
			page.on(
				'console',
				(one) => ['error', 'warning'].includes(one.type()) && said.push(one.text())
			);
			page.on('pageerror', (error) => said.push(error.message));
			const check = async (what: string) => {
				// what else axe looks for is the same in either scheme
				const look = colorScheme === 'dark' ? { rule: 'color-contrast' } : {};
				expect(await findFaults(page, look), what).toEqual([]);
			};
			await page.goto('present/');
			await page.locator('.ready').waitFor();
			await check('ready');
			await page.keyboard.press('Enter');
			for (const id of ['seven-seconds/the-count', 'puzzles/flowers', 'the-page/the-page']) {
				await page.evaluate((step) => (location.hash = step), id);
				await expect.poll(() => stepOn(page)).toBe(id);
				await check(id);
			}
			await page.keyboard.press('o');
			await check('overview');
			await page.keyboard.press('?');
			await check('help');
			for (const path of [
				'present/notes/',
				'present/pupils/',
				'teach/',
				'teach/worksheet/',
				'teach/cards/',
				'teach/key/',
				'teach/plan/'
			]) {
				await page.goto(path);
				if (path !== 'teach/') await page.locator('[data-live]').waitFor();
				await check(path);
			}
			expect(said).toEqual([]);
		});

	test('once opened, the class goes on without a network: slides, notes, evidence, hand-outs', async ({
		page,
		context
	}) => {
		await page.goto('present/');
		await page.locator('.ready [data-offline=ready]').waitFor();
		// a set of its own, with nothing of the exhibit
		const kept = await page.evaluate(async () => {
			const names = await caches.keys();
			const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return { names, paths: all.flat().map(({ url }) => new URL(url).pathname) };
		});
		expect(kept.names.map((name) => name.split(':')[1]).toSorted()).toEqual(['class', 'teach']);
		const sheets = ['worksheet', 'key', 'cards', 'notes', 'plan'].map((name) =>
			expect.stringMatching(new RegExp(`/teach/${name}/$`))
		);
		expect(kept.paths).toEqual(expect.arrayContaining(sheets));
		expect(kept.paths.filter((path) => /\/(kiosk|figures)\//.test(path))).toEqual([]);
		await context.setOffline(true);
		await page.reload();
		await page.locator('.present[data-live]').waitFor();
		await page.keyboard.press('Enter');
		const notes = await openNotes(page);
		await page.evaluate(() => (location.hash = 'seven-seconds/three-stagings'));
		await expect(notes.locator('.speaker')).toHaveAttribute('data-step', /three-stagings/);
		await notes.keyboard.press('PageDown');
		await expect(page.locator('.stage .answer')).toBeVisible();
		await page.evaluate(() => (location.hash = 'puzzles/three-belts'));
		await page.getByRole('link', { name: /The conveyor belt: La voie/ }).click();
		await page.locator('.says .proof').click();
		await expect(page.locator('.peek')).toContainText('p. 13');
		// what is handed out, a page each
		for (const sheet of ['', 'worksheet/', 'key/', 'cards/', 'notes/', 'plan/']) {
			await page.goto(`teach/${sheet}`);
			await expect(page.getByRole('heading', { level: 1 }), sheet).toBeVisible();
		}
		await context.setOffline(false);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page for teachers opens on a slide, asked and answered, and one button begins', async ({
		page
	}) => {
		const answers = await readAnswers(page);
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto('teach/');
		const [asked, answered] = await page.locator('.screen').all();
		if (!asked || !answered) throw new Error('no two slides are shown');
		for (const one of [asked, answered]) await expect(one).toBeInViewport({ ratio: 1 });
		const step = await asked.locator('.slide').getAttribute('data-step');
		expect(await answered.locator('.slide').getAttribute('data-step')).toBe(step);
		const { answer = '' } = answers.find(({ id }) => id === step) ?? {};
		await expect(answered.locator('.answer')).toHaveText(answer);
		await expect(asked).not.toContainText(answer);
		const drawn = await page
			.locator('.screen .drawing svg')
			.evaluateAll((all) => all.map((one) => one.outerHTML.replace(/asked|answered/g, '')));
		expect(new Set(drawn).size).toBe(2);
		for (const minutes of lessonMinutes)
			await expect(page.locator('.start', { hasText: `${minutes} minutes` })).toBeInViewport();
		await page.getByRole('link', { name: 'Begin a lesson' }).click();
		await expect(page).toHaveURL(/\/present\/$/);
	});

	test('the pages for teachers read whole, in their styles', async ({ page }) => {
		await page.goto('teach/');
		const title = page.getByRole('heading', { level: 1 });
		expect(
			await title.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
		).toBeGreaterThan(48);
		await expect(page.locator('.plan')).toHaveCount(lessonMinutes.length);
		const steps = await stepsOfEssay(page);
		await page.goto('teach/notes/');
		await expect(page.locator('.sheet > li')).toHaveCount(steps.length);
		const answers = await readAnswers(page);
		await page.goto('teach/worksheet/');
		await expect(page.locator('.sheet > li')).toHaveCount(answers.length);
		await page.goto('present/');
		await expect(page.getByText('Seven Seconds', { exact: true })).toBeInViewport();
		// nothing lies over it
		await page.getByRole('link', { name: 'pages for teachers' }).click();
		await expect(page).toHaveURL(/\/teach\/$/);
	});
});

test.describe('a lesson of one’s own', () => {
	test('is made, undone, and opened elsewhere by its address alone', async ({ page }) => {
		const steps = await stepsOfLesson(page, 15);
		await page.goto('teach/plan/#?plan=15');
		const items = page.locator('.editing > li');
		const order = () =>
			items.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.step ?? ''));
		await expect.poll(order).toEqual(steps);
		const [first, second, third, ...rest] = steps;
		await items.nth(0).getByRole('button', { name: 'out' }).click();
		await items.nth(0).getByRole('button', { name: 'down' }).click();
		expect(await order()).toEqual([third, second, ...rest]);
		await items.nth(0).getByRole('spinbutton').fill('200');
		await page.getByLabel('Name').fill('Klasse 9b: Стаханов');
		await page.getByLabel('Name').press('Tab');
		await page.getByLabel('Add a step').selectOption('puzzles/flowers');
		expect(await order()).toContain('puzzles/flowers');
		await page.getByRole('button', { name: 'undo' }).click();
		expect(await order()).not.toContain('puzzles/flowers');
		expect(await order()).not.toContain(first);
		const hash = await page.evaluate(() => location.hash);

		const elsewhere = await page.context().browser()?.newContext();
		const other = await elsewhere?.newPage();
		if (!elsewhere || !other) throw new Error('no second browser');
		await other.goto(new URL(`../../present/${hash}`, page.url().split('#')[0]).href);
		await expect(other.locator('.ready [aria-pressed=true]')).toContainText('Klasse 9b: Стаханов');
		await other.keyboard.press('Enter');
		await expect.poll(() => stepOn(other)).toBe(third);
		await elsewhere.close();
	});

	test('refuses a time that is none, and says what is valid', async ({ page }) => {
		await page.goto('teach/plan/#?plan=15');
		const field = page.getByRole('spinbutton').first();
		const before = await field.inputValue();
		await field.fill('4');
		await field.press('Tab');
		await expect(page.locator('.said-so')).toHaveText('Seconds are from 5 to 3600; “4” is not.');
		await expect(field).toHaveValue(before);
	});
});
