// Pictures of the exhibit in every state it can be in, at the four sizes it is drawn for.

const sizes = [
	[1080, 1920],
	[2160, 3840],
	[1920, 1080],
	[3840, 2160]
];
const pin = '4711';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the site
 * @param {(width: number) => boolean} wants
 */
export async function takeKiosk(browser, address, wants) {
	for (const [width = 0, height = 0] of sizes) {
		if (!wants(width)) continue;
		for (const theme of ['dark', 'light'])
			await takeTheme(browser, address, { width, height }, theme);
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {string} theme
 */
async function takeTheme(browser, address, viewport, theme) {
	const page = await browser.newPage({ viewport, hasTouch: true, serviceWorkers: 'block' });
	/** @type {Record<string, unknown>} */
	let settings = { theme, staffPin: pin, website: 'https://example.org/seven-seconds/' };
	await page.route('**/kiosk-settings.json*', (route) =>
		route.fulfill({ body: JSON.stringify(settings) })
	);
	await page.clock.install();
	const shoot = (/** @type {string} */ name) =>
		page.screenshot({
			path: `test-results/shots/kiosk-${viewport.width}x${viewport.height}-${theme}-${name}.png`,
			animations: 'disabled'
		});
	const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
	const middle = [viewport.width / 2, viewport.height / 2];
	const begin = () => page.touchscreen.tap(middle[0] ?? 0, middle[1] ?? 0);
	const open = async () => {
		await page.goto(`${address}kiosk/`);
		await page.locator(`html[data-theme=${theme}] .kiosk[data-live]`).waitFor();
	};

	await open();
	for (let turn = 0; turn < 5; turn++) {
		await page.clock.runFor(turn === 0 ? 3000 : 14_000);
		await shoot(`attract-${turn}`);
	}
	await begin();
	await page.locator('.kiosk-chapters').waitFor();
	await shoot('chapters');
	await page.locator('.kiosk-chapters button').first().tap();
	for (let number = 1; await page.locator('.kiosk .slide').count(); number++) {
		const step = (await page.locator('.kiosk .slide').getAttribute('data-step')) ?? '';
		await shoot(`${String(number).padStart(2, '0')}-${step.replaceAll('/', '-')}`);
		const mark = page.locator('.kiosk .slide [data-mark]').first();
		if (number % 9 === 4 && (await mark.count())) {
			await mark.dispatchEvent('click');
			await shoot(`${String(number).padStart(2, '0')}-chosen`);
			await page.locator('.kiosk .slide .proof').first().dispatchEvent('click');
			await page.locator('.kiosk-over').waitFor();
			await shoot(`${String(number).padStart(2, '0')}-evidence`);
			const further = page.locator('.kiosk-over a[href^="#"]').first();
			if (await further.count()) {
				await further.tap();
				await shoot(`${String(number).padStart(2, '0')}-evidence-further`);
			}
			await button('Close').tap();
		}
		if (number === 6)
			for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp']) {
				await page.keyboard.press(key);
				if (key === 'ArrowRight' || (await mark.count())) await shoot(`06-keypad-${key}`);
			}
		if (number % 9 === 5)
			for (const name of ['Larger text', 'High contrast']) {
				await button(name).tap();
				await shoot(`${String(number).padStart(2, '0')}-${name.replace(' ', '-').toLowerCase()}`);
				if (name === 'High contrast')
					for (const one of ['Larger text', name]) await button(one).tap();
			}
		await page.locator('.kiosk-strip .on').tap();
		await page.waitForFunction(
			(last) => document.querySelector('.kiosk .slide')?.getAttribute('data-step') !== last,
			step
		);
	}
	await shoot('end');
	await page.locator('.kiosk-end a').tap();
	await page.locator('.kiosk-over').waitFor();
	await shoot('end-address');
	await page.clock.runFor(65_000);
	await page.locator('.kiosk-still').waitFor();
	await shoot('still-there');
	await page.clock.runFor(20_000);
	await page.locator('.attract').waitFor();

	const touch = await page.context().newCDPSession(page);
	const press = (/** @type {'touchStart' | 'touchEnd'} */ type) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchStart' ? [{ x: 20, y: 20 }] : []
		});
	await press('touchStart');
	await page.clock.runFor(5100);
	await press('touchEnd');
	await page.locator('.kiosk-staff').waitFor();
	await shoot('staff-pin');
	for (const wrong of ['0000', '1111', '2222']) {
		for (const digit of wrong) await button(digit).tap();
		await button('OK').tap();
		await shoot(`staff-wrong-${wrong[0]}`);
	}
	// the menu would close by itself within the minute it waits
	await page.clock.runFor(30_000);
	await page.touchscreen.tap(20, middle[1] ?? 0);
	await page.clock.runFor(31_000);
	for (const digit of pin) await button(digit).tap();
	await button('OK').tap();
	await page.locator('.kiosk-menu').waitFor();
	await shoot('staff-menu');
	await button('Save the counts').tap();
	await page.getByText('Saved as').waitFor();
	await shoot('staff-saved');
	await button('Clean the screen').tap();
	await shoot('clean');
	await page.goto(`${address}kiosk/check/`);
	await page.locator('.doctor[data-live]').waitFor();
	await shoot('doctor');
	await button('Try the touch').tap();
	await shoot('doctor-touch');
	// a screen that hangs high: the choices stay within reach
	const pixelsPerInch = Math.max(viewport.width, viewport.height) > 2000 ? 80 : 40;
	settings = { ...settings, attract: 'still', pixelsPerInch, lowerEdge: 850 };
	await open();
	await shoot('still');
	await begin();
	await page.locator('.kiosk-chapters').waitFor();
	await shoot('chapters-high');
	await page.evaluate(() => {
		window.name = `seven-seconds-restarts:${JSON.stringify([{ at: Date.now(), why: 'for the picture' }])}`;
		dispatchEvent(new ErrorEvent('error', { message: 'for the picture' }));
	});
	await page.locator('.kiosk-failed').waitFor();
	await shoot('one-moment');
	settings = { ...settings, openingHours: {} };
	await page.goto(`${address}kiosk/`);
	await page.locator('.kiosk[data-screen=dark]').waitFor();
	await shoot('dark');
	await page.close();
}
