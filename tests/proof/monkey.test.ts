// Hands that mean no good: random gestures of one to five fingers, and after each batch the exhibit is as it should be.
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { serveBuild } from './launched';
import { drawChance, full, openPage, screen } from './proof';

const { width, height } = screen;

const gestures = full ? 10_000 : 75;
const batch = full ? 100 : 25;
const pin = '4711';

interface Finger {
	readonly x: number;
	readonly y: number;
	/** Where it ends. */
	readonly to: { readonly x: number; readonly y: number };
	/** In px: a fingertip or a palm. */
	readonly radius: number;
}
const kinds = [
	'taps',
	'double tap',
	'slide',
	'pinch',
	'hold',
	'palm',
	'swipe from the edge'
] as const;

/** One gesture, and how long it is held, in ms. */
function drawGesture(chance: () => number) {
	const kind = kinds[Math.floor(chance() * kinds.length)] ?? 'taps';
	const x = () => Math.floor(chance() * width);
	const y = () => Math.floor(chance() * height);
	const finger = (radius = 8): Finger => {
		const at = { x: x(), y: y() };
		return { ...at, to: at, radius };
	};
	const many = 1 + Math.floor(chance() * 5);
	const slide = (one: Finger): Finger => ({ ...one, to: { x: x(), y: y() } });
	if (kind === 'taps')
		return { kind, hold: 0, fingers: Array.from({ length: many }, () => finger()) };
	if (kind === 'slide')
		return { kind, hold: 0, fingers: Array.from({ length: many }, () => slide(finger())) };
	if (kind === 'pinch') {
		const [cx, cy, far] = [x(), y(), 40 + chance() * 400];
		const apart = (by: number, sign: number) => ({
			x: Math.max(0, Math.min(width - 1, cx + sign * by)),
			y: Math.max(0, Math.min(height - 1, cy + sign * by))
		});
		const [from, to] = chance() < 0.7 ? [20, far] : [far, 20];
		const fingers = [1, -1].map((sign) => ({
			...apart(from, sign),
			to: apart(to, sign),
			radius: 8
		}));
		return { kind, hold: 0, fingers };
	}
	if (kind === 'hold') {
		// now and then long enough, and in the corner, for staff
		const staff = chance() < (full ? 0.03 : 0.1);
		const one = staff ? { ...finger(), x: 20, y: 20, to: { x: 20, y: 20 } } : finger();
		return { kind, hold: staff ? 5200 : 700, fingers: [one] };
	}
	if (kind === 'palm') {
		const at = finger(60);
		const near = () => ({
			...slide(at),
			x: Math.min(width - 1, at.x + Math.floor(chance() * 90)),
			radius: 40
		});
		return { kind, hold: 200 * chance(), fingers: [at, ...Array.from({ length: many - 1 }, near)] };
	}
	if (kind === 'swipe from the edge') {
		const left = chance() < 0.5;
		const at = { x: left ? 1 : width - 2, y: y() };
		return { kind, hold: 0, fingers: [{ ...at, to: { x: width / 2, y: at.y }, radius: 8 }] };
	}
	return { kind, hold: 0, fingers: [finger()] };
}

async function make(
	page: Page,
	touch: CDPSession,
	{ kind, hold, fingers }: ReturnType<typeof drawGesture>
) {
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: fingers.map(({ x, y, to, radius }, id) => ({
							id,
							x: x + (to.x - x) * share,
							y: y + (to.y - y) * share,
							radiusX: radius,
							radiusY: radius * 1.4,
							force: 0.6
						}))
		});
	for (let time = 0; time < (kind === 'double tap' ? 2 : 1); time++) {
		await send('touchStart');
		if (fingers.some(({ x, to }) => x !== to.x))
			for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', share);
		// the fingers rest: that is the gesture
		if (hold) await page.evaluate((ms) => new Promise((over) => setTimeout(over, ms)), hold);
		await send('touchEnd');
	}
}

/** What is wrong with the page as it stands, in words. */
const findFaults = (page: Page, address: string) =>
	page.evaluate((address) => {
		const faults: string[] = [];
		const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
		if (scale !== 1) faults.push(`zoomed to ${scale}`);
		if (offsetLeft || offsetTop || scrollX || scrollY) faults.push('moved away');
		if (location.href !== address) faults.push(`at ${location.href}`);
		if (getSelection()?.toString()) faults.push('something is selected');
		if ('opened' in document.documentElement.dataset) faults.push('the menu of staff was open');
		if (document.querySelector('.kiosk-failed')) faults.push('the page is lost');
		// it begins, goes back, or closes what lies over it
		const ways = [...document.querySelectorAll('button:not(:disabled)')].filter((one) => {
			const { left, right, top, bottom } = one.getBoundingClientRect();
			const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
			const under = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return (
				/^(Touch to begin|← Back|Chapters|Start again|Close)/.test(
					one.ariaLabel ?? one.textContent?.trim() ?? ''
				) &&
				right > left &&
				inside &&
				under !== null &&
				one.contains(under)
			);
		});
		if (!ways.length) faults.push('no way back on the screen');
		return faults;
	}, address);

/** Goes back to the chapters by what is on the screen, and from there to the second step of the first. */
async function advance(page: Page): Promise<void> {
	const step = page.locator('.kiosk .slide');
	const over = page.locator('.kiosk-over, .kiosk-staff').getByRole('button', { name: 'Close' });
	if (await over.count()) await over.tap();
	if (await page.locator('.attract').count()) await page.touchscreen.tap(500, 900);
	else await page.locator('.kiosk-strip').getByRole('button', { name: 'Start again' }).tap();
	await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
	const first = await step.getAttribute('data-step');
	await page.locator('.kiosk-strip .on').tap();
	await expect.poll(() => step.getAttribute('data-step')).not.toBe(first);
}

test(
	`a monkey: ${gestures} random gestures leave it where it was, and it goes on`,
	async () => {
		const { page, close: closePage } = await openPage();
		const context = page.context();
		const chance = drawChance(`monkey, ${gestures} gestures`);
		const logged: string[] = [];
		page.on('pageerror', (error) => logged.push(String(error)));
		page.on('console', (line) => {
			if (['error', 'warning'].includes(line.type())) logged.push(line.text());
		});
		page.on('dialog', (dialog) => logged.push(`a dialog: ${dialog.message()}`));
		page.on('download', (file) => logged.push(`a download: ${file.suggestedFilename()}`));
		context.on('page', (other) => logged.push(`a window: ${other.url()}`));
		const { address, close } = await serveBuild({ staffPin: pin }, {});
		await page.goto(address);
		await page.locator('.kiosk[data-live]').waitFor();
		page.on('framenavigated', (frame) => logged.push(`went to ${frame.url()}`));
		// at no moment, not only at the end of a batch
		await page.evaluate(() =>
			new MutationObserver(() => {
				if (document.querySelector('.kiosk-menu')) document.documentElement.dataset.opened = '';
			}).observe(document.body, { subtree: true, childList: true })
		);
		const touch = await context.newCDPSession(page);
		for (let made = 0; made < gestures; made += batch) {
			for (let one = 0; one < batch; one++) await make(page, touch, drawGesture(chance));
			expect(await findFaults(page, address), `after ${made + batch} gestures`).toEqual([]);
			await advance(page);
			expect(logged).toEqual([]);
			if (full && (made / batch) % 10 === 9)
				process.stdout.write(`monkey: ${made + batch} gestures\n`);
		}
		close();
		await closePage();
	},
	60_000 + gestures * 600
);
