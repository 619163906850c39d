// Months of visitors in minutes: the clock is the test's, the browser and the launcher's server are real.
import type { CDPSession, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { countAlive, findLeaks, measure, plantLeak, type Reading } from './alive';
import { serveBuild, type Served } from './launched';
import { drawChance, full, openPage } from './proof';

interface Plan {
	readonly days: number;
	/** Visits a day, from ten to six. */
	readonly daily: number;
	/** The visit after which nothing may grow any more. */
	readonly grown: number;
	/** Visits after which the heap is weighed. */
	readonly weighed: readonly [number, number];
	/** How much more the heap may hold at the second weighing, in bytes. */
	readonly most: number;
	readonly flags: readonly string[];
}
/** As it is shipped. Early on the browser still compiles: that is no leak. */
const shipped: Plan = {
	...{ days: 30, daily: 100, grown: 500 },
	...{ weighed: [1000, 3000], most: 200_000, flags: [] }
};
/**
 * The heap also holds what the browser compiles of a page that runs often, and that may hide what the page keeps. Interpreted, it
 * holds the page's own and little else: in full, less than a signal a visit shows. In short it is the one that sees more.
 */
const flags = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];
const interpreted: Plan = full
	? { days: 10, daily: 100, grown: 500, weighed: [300, 1000], most: 20_000, flags }
	: { days: 2, daily: 10, grown: 8, weighed: [8, 20], most: 100_000, flags };
/** How many values a count may have: in few visits some of what there is may be seen for the first time late. */
const once = full ? 1 : 3;

/**
 * What is wrong with a row of visits, a line each.
 * @param readings one after each visit of those that must not differ
 * @param heaps bytes at the two weighings
 * @param most how much larger the second may be
 */
function judge(
	readings: readonly Reading[],
	heaps: readonly (number | undefined)[],
	most: number
): string[] {
	const grew = (heaps[1] ?? Infinity) - (heaps[0] ?? 0);
	process.stdout.write(`soak: the heap grew by ${(grew / 1000).toFixed(1)} kB\n`);
	return [...findLeaks(readings, once), ...(grew < most ? [] : [`heap: ${grew} bytes more`])];
}
const hour = 3_600_000;
/** Ten in the morning of a Monday. */
const beginning = Date.parse('2026-11-23T10:00:00');

let exhibit: Served;
const beats: boolean[] = [];
beforeAll(async () => {
	const open = '10:00-18:00';
	const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, open]);
	exhibit = await serveBuild(
		{ nightlyRestart: null, openingHours: Object.fromEntries(week) },
		{ alive: (idle) => beats.push(idle) }
	);
});
afterAll(() => exhibit.close());

let closePage = async () => {};
afterEach(() => closePage());

const attract = (page: Page) => page.locator('.kiosk[data-screen=attract] .attract[data-turn="0"]');
const pass = (page: Page, ms: number, atOnce = false) =>
	page.evaluate(([ms, atOnce]) => window.pass(ms, atOnce), [Math.floor(ms), atOnce] as const);
/** The time on the page's clock, in ms since 1970. */
const timeOf = (page: Page) => page.evaluate(() => Date.now());

/** Opens the exhibit on the test's clock, in a browser of its own, and listens to what it logs as an error. */
async function open(
	flags: readonly string[]
): Promise<{ page: Page; session: CDPSession; errors: readonly string[] }> {
	const { page, close } = await openPage(...flags);
	closePage = close;
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
	await page.addInitScript(countAlive, beginning);
	await page.goto(exhibit.address);
	await page.locator('.kiosk[data-live]').waitFor();
	return { page, session: await page.context().newCDPSession(page), errors };
}

/** Taps one of what can be pressed. */
async function tapSomething(page: Page, session: CDPSession, chance: () => number): Promise<void> {
	const all = await page.evaluate(() =>
		[...document.querySelectorAll('.kiosk button:not(:disabled), .kiosk [data-mark], .kiosk a')]
			.map((one) => {
				const box = one.getBoundingClientRect();
				const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
				const top = document.elementFromPoint(x, y);
				const free = top !== null && (one.contains(top) || top.contains(one));
				return free ? { x, y, moves: one.matches('.on') } : null;
			})
			.filter((one) => one !== null)
	);
	// most visitors go on
	const forward = all.find(({ moves }) => moves);
	const one = forward && chance() < 0.4 ? forward : all[Math.floor(chance() * all.length)];
	if (!one) return;
	// sent together: the browser keeps their order, and nobody waits for a picture between them
	await Promise.all([
		session.send('Input.dispatchTouchEvent', {
			type: 'touchStart',
			touchPoints: [{ x: one.x, y: one.y }]
		}),
		session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
	]);
}

async function walkAway(page: Page): Promise<void> {
	await pass(page, 61_000, true);
	await page.locator('.kiosk-still').waitFor();
	await pass(page, 21_000, true);
}

/** One visitor: touches what there is, and walks away or leaves by the keypad. */
async function visit(page: Page, session: CDPSession, chance: () => number): Promise<void> {
	if (chance() < 0.9) await page.touchscreen.tap(100 + 800 * chance(), 300 + 1200 * chance());
	else await page.keyboard.press('Enter').then(() => page.keyboard.press('Enter'));
	await page.locator('.kiosk-visit').waitFor();
	const touches = Math.floor(1 + 9 * chance());
	for (let touch = 0; touch < touches; touch++) {
		await tapSomething(page, session, chance);
		await pass(page, 200 + 600 * chance());
		await pass(page, 6000 * chance(), true);
	}
	if (chance() < 0.8) await walkAway(page);
	else
		for (let press = 0; press < 8 && (await page.locator('.kiosk-visit').count()); press++)
			await page.keyboard.press('Escape');
	await attract(page).waitFor();
}

/** How many marks and buttons of a drawing are pressed of all there are. */
const marks = full ? 1000 : 2;

/** One visitor who sees all there is: what is made once and kept for every later visitor is made then. */
async function seeAll(page: Page): Promise<void> {
	await page.touchscreen.tap(500, 900);
	await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
	await page.locator('.kiosk .slide').waitFor();
	await page.evaluate(async (most) => {
		const find = (what: string) => document.querySelector(`.kiosk ${what}`);
		const press = async (one: Element | null | undefined) => {
			one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			await new Promise((shown) => queueMicrotask(() => queueMicrotask(() => shown(null))));
		};
		const pressAll = async (what: string) => {
			const all = document.querySelectorAll(`.kiosk .slide ${what}`);
			for (const one of [...all].slice(0, most)) await press(one);
		};
		const button = (name: string) =>
			[...document.querySelectorAll('.kiosk button')].find((one) => one.textContent === name);
		for (let step = 0; find('.slide'); step++) {
			if (step > 500) throw new Error('no end');
			if (step % 20 === 0) await press(button('Larger text'));
			for (const what of ['button', '[data-mark]', 'button', '[data-mark]']) await pressAll(what);
			await press(find('.proof'));
			await press(find('.kiosk-over a[href^="#"]'));
			await press(button('Close'));
			await window.pass(400);
			await press(find('.kiosk-strip .on'));
		}
	}, marks);
	await page.locator('.kiosk-end').waitFor();
	for (const name of ['High contrast', 'Start again'])
		await page.locator('.kiosk-strip').getByRole('button', { name }).tap();
	await walkAway(page);
	await attract(page).waitFor();
}

const plans: readonly (readonly [string, Plan])[] = [['interpreted', interpreted]];
test.each(full ? [['as shipped', shipped] as const, ...plans] : plans)(
	'a soak, %s: what waits for the next visitor is the same after every visitor, and grows by nothing',
	async (how, { days, daily, grown, weighed, most, flags }) => {
		const chance = drawChance(`soak, ${how}, ${days * daily} visits`);
		const { page, session, errors } = await open(flags);
		await seeAll(page);
		const readings: Reading[] = [];
		const heaps: number[] = [];
		for (let day = 0; day < days; day++)
			for (let slot = 0; slot < daily; slot++) {
				const begins = beginning + day * 24 * hour + (slot * 8 * hour) / daily;
				const now = await timeOf(page);
				// a while of what shows to nobody, and the rest at once
				if (begins - now > 60_000) {
					await pass(page, 30_000);
					await pass(page, begins - (await timeOf(page)), true);
					await pass(page, 11_000);
				}
				await page.locator('.kiosk[data-screen=attract]').waitFor();
				await visit(page, session, chance);
				let reading = await measure(page, session);
				// the visit's count may still be on its way to the disk; a leak stays, however often one looks
				const last = readings.at(-1) ?? reading;
				for (let look = 0; look < 10 && findLeaks([last, reading]).length; look++)
					reading = await measure(page, session);
				readings.push(reading);
				if (weighed.some((number) => number === readings.length)) {
					const five = [reading.heap];
					while (five.length < 5) five.push((await measure(page, session)).heap);
					heaps.push(five.sort((a, b) => a - b)[2] ?? 0);
				}
				if (readings.length % 100 === 0)
					process.stdout.write(`soak: ${readings.length} visits, ${JSON.stringify(reading)}\n`);
			}
		expect(judge(readings.slice(grown), heaps, most)).toEqual([]);
		expect(errors).toEqual([]);
		expect(beats).toContain(true);
		expect(beats).toContain(false);

		// and the same scales see an exhibit that leaks a little of each kind with every visitor
		const leaking: Reading[] = [];
		// more of them than a count may have values: what a visitor sees for the first time may hide what one of them leaks
		for (let visitor = 0; visitor < 7; visitor++) {
			await page.evaluate(plantLeak);
			await visit(page, session, chance);
			leaking.push(await measure(page, session));
		}
		const found = judge(leaking, [leaking[0]?.heap, leaking.at(-1)?.heap], most);
		expect(found.map((leak) => leak.split(':')[0])).toEqual([
			...['nodes', 'listeners', 'observers', 'timers', 'loops'],
			'heap'
		]);
	},
	full ? 10_800_000 : 240_000
);
