// The exhibit left to itself: settings, staff, counts, and what it does when something breaks.
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { beginVisit, findViolations, openExhibit, readCells, strip } from './kiosk';

// a service worker would answer before the test can
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

/** What the settings file holds from now on. */
async function set(page: Page, settings: Readonly<Record<string, unknown>> | string) {
	await page.unrouteAll();
	await page.route('**/kiosk-settings.json*', (route) =>
		route.fulfill({ body: typeof settings === 'string' ? settings : JSON.stringify(settings) })
	);
}
/** Why the page began anew, where a test did not expect it to. */
test.afterEach(async ({ page }, { status, expectedStatus }) => {
	if (status !== expectedStatus)
		process.stdout.write(`    ${await page.evaluate(() => window.name).catch(String)}\n`);
});
const walkAway = (page: Page) => page.clock.runFor(120_000);
/** Holds one finger on one place. */
async function hold(page: Page, [x, y]: readonly [number, number], ms: number) {
	const touch = await page.context().newCDPSession(page);
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	await page.clock.runFor(ms);
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
/** Holds the corner for as long as it takes. */
async function holdCorner(page: Page) {
	await hold(page, [20, 20], 5100);
	await expect(page.locator('.kiosk-staff')).toBeVisible();
}
async function type(page: Page, pin: string) {
	for (const digit of pin)
		await page.locator('.kiosk-pad').getByRole('button', { name: digit, exact: true }).tap();
	await page.getByRole('button', { name: 'OK' }).tap();
}
/** Everything there is for staff. */
async function openMenu(page: Page) {
	await holdCorner(page);
	await type(page, '4711');
	await expect(page.locator('.kiosk-menu')).toBeVisible();
}

test.describe('Settings', () => {
	test('are read again after each visitor, and a file with a mistake changes nothing', async ({
		page
	}) => {
		await page.clock.install();
		await set(page, { idleSeconds: 30, theme: 'light' });
		await openExhibit(page);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await beginVisit(page);
		await set(page, { idleSeconds: 30, theme: 'dark' });
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.clock.runFor(31_000);
		await expect(page.locator('.kiosk-still')).toBeVisible();
		await walkAway(page);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

		// from here on the file is wrong: the last valid one stands, over a restart too
		await set(page, { idleSeconds: 5, them: 'light' });
		await page.reload();
		await page.locator('.kiosk[data-live]').waitFor();
		await beginVisit(page);
		await page.clock.runFor(31_000);
		await expect(page.locator('.kiosk-still')).toBeVisible();
		await page.goto('kiosk/check/');
		const doctor = page.locator('.doctor[data-live]');
		await expect(doctor).toContainText(
			'kiosk-settings.json has idleSeconds: 5 (valid: a whole number of seconds from 20 to 540).'
		);
		await expect(doctor).toContainText('kiosk-settings.json has an unknown key: them');
		await expect(doctor).toContainText('One thing is wrong. The exhibit runs on.');
	});

	test('close it for the night: black, and it still answers a touch', async ({ page }) => {
		await set(page, { openingHours: {} });
		await page.goto('kiosk/');
		await expect(page.locator('.kiosk[data-screen=dark]')).toBeVisible();
		expect(await page.locator('.kiosk').innerText()).toBe('');
		await page.touchscreen.tap(500, 900);
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
	});

	test('begin a visit with a chapter, even where the visitor is quicker than the file', async ({
		page
	}) => {
		let read = () => {};
		const reading = new Promise<void>((resolve) => (read = resolve));
		await page.route('**/kiosk-settings.json*', async (route) => {
			await reading;
			await route.fulfill({ body: JSON.stringify({ startChapter: 'the-night' }) });
		});
		await openExhibit(page);
		await page.touchscreen.tap(500, 900);
		read();
		await expect(page.locator('.kiosk .slide')).toBeVisible();
		await expect(page.locator('.slide-chapter')).toContainText('2 ');
	});
	test('that never come keep no visitor waiting for more than five seconds', async ({ page }) => {
		await page.clock.install();
		await page.route('**/kiosk-settings.json*', () => {});
		await openExhibit(page);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await page.clock.runFor(5000);
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
		await expect(page.locator('.kiosk-chapters button').first()).toBeFocused();
	});
});

test('A new visitor gets a new page: nothing of the last one’s is cleaned up and used again', async ({
	page
}) => {
	await page.clock.install();
	await openExhibit(page);
	await beginVisit(page);
	const mark = () =>
		page.evaluate(() => document.querySelector('.kiosk-visit')?.setAttribute('data-last', ''));
	await mark();
	await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
	await expect(page.locator('.kiosk-visit[data-last] .slide')).toBeVisible();
	await strip(page, 'Start again').tap();
	await expect(page.locator('.kiosk-visit:not([data-last])')).toBeVisible();
	await mark();
	await walkAway(page);
	await expect(page.locator('.attract')).toBeVisible();
	await beginVisit(page);
	await expect(page.locator('.kiosk-visit:not([data-last])')).toBeVisible();
});

test.describe('Staff', () => {
	test('hold the corner that was set for five seconds and no less; other corners are corners', async ({
		page
	}) => {
		await page.clock.install();
		await set(page, { staffCorner: 'bottom-right', theme: 'light' });
		await openExhibit(page);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
		await hold(page, [20, 20], 6000);
		await expect(page.locator('.kiosk-staff')).toHaveCount(0);
		await hold(page, [1060, 1900], 4900);
		await page.clock.runFor(1000);
		await expect(page.locator('.kiosk-staff')).toHaveCount(0);
		await hold(page, [1060, 1900], 5100);
		await expect(page.locator('.kiosk-staff')).toBeVisible();
		// nobody has set a PIN: the way in ends here
		await type(page, '0000');
		await expect(page.locator('.kiosk-staff')).toContainText('No PIN is set.');
	});

	test('hold a corner and type the PIN to clean, to see the doctor, to save the counts', async ({
		page
	}) => {
		await page.clock.install();
		await set(page, { staffPin: '4711' });
		await openExhibit(page);
		await holdCorner(page);
		expect(await findViolations(page)).toEqual([]);
		await type(page, '4711');
		// its half minute is measured to the second: no time passes but what is run here
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
		await page.getByRole('button', { name: 'Clean the screen' }).tap();
		await expect(page.locator('.kiosk-clean')).toBeVisible();
		await page.touchscreen.tap(540, 1500);
		await page.clock.runFor(29_000);
		await expect(page.locator('.kiosk-clean')).toBeVisible();
		// the cloth may still move: nothing comes back under it that it could press
		await page.clock.runFor(2000);
		await expect(page.locator('.attract')).toBeVisible();
		await page.clock.resume();
		await openMenu(page);
		await expect(page.getByRole('button', { name: 'End the exhibit' })).toBeDisabled();
		await page.getByRole('button', { name: 'Doctor' }).tap();
		await expect(page.locator('.doctor[data-live]')).toBeVisible();
		await page.getByRole('button', { name: 'Back to the exhibit' }).tap();
		await expect(page.locator('.attract')).toBeVisible();
	});

	test('three wrong PINs cost a minute, and a restart gives none of it back', async ({ page }) => {
		await page.clock.install();
		await set(page, { staffPin: '4711' });
		await openExhibit(page);
		await holdCorner(page);
		for (const wrong of ['1234', '0000', '9999']) await type(page, wrong);
		await expect(page.locator('.kiosk-staff')).toContainText('Too many wrong PINs');
		await expect(page.getByRole('button', { name: 'OK' })).toBeDisabled();
		// neither a restart nor the right one gets around it
		await page.reload();
		await page.locator('.kiosk[data-live]').waitFor();
		await holdCorner(page);
		await expect(page.locator('.kiosk-staff')).toContainText('Too many wrong PINs');
		await page.clock.runFor(60_000);
		await page.touchscreen.tap(20, 900);
		await holdCorner(page).catch(() => {});
		await type(page, '4711');
		await expect(page.locator('.kiosk-menu')).toBeVisible();
	});
});

test.describe('Counts', () => {
	test('tell how many came, how far they went, and how many walked away, and staff save them', async ({
		page
	}) => {
		await page.clock.install();
		await set(page, { staffPin: '4711' });
		await openExhibit(page);
		await beginVisit(page);
		await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').nth(2).tap();
		await strip(page, 'Start again').tap();
		await page.clock.runFor(10_000);
		await strip(page, 'Larger text').tap();
		await walkAway(page);
		await expect(page.locator('.attract')).toBeVisible();
		await openMenu(page);
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the counts' }).tap();
		const file = readFileSync((await (await coming).path()) as string, 'utf8');
		const [head, today] = file.trim().split('\r\n').map(readCells);
		const row = Object.fromEntries((head ?? []).map((name, index) => [name, today?.[index]]));
		expect(row).toMatchObject({ visits: '2', 'idle resets': '1', restarts: '1' });
		expect(row['no chapter']).toBe('1');
		expect(head?.[7]).toMatch(/^furthest: /);
		expect(today?.[7]).toBe('1');
		// the ten seconds of the second visit, and none of those in which nobody was there
		expect(Number(row['longest visit in seconds'])).toBeGreaterThanOrEqual(10);
		expect(Number(row['longest visit in seconds'])).toBeLessThan(60);
	});

	test('are kept for 400 days and no longer', async ({ page }) => {
		await openExhibit(page);
		/** The days the page has kept. Looks at its record and never makes one. */
		const days = () =>
			page.evaluate(
				() =>
					new Promise<string[]>((resolve, reject) => {
						const opening = indexedDB.open('seven-seconds-kiosk');
						opening.onupgradeneeded = () => opening.transaction?.abort();
						opening.onerror = () => reject(opening.error);
						opening.onsuccess = () => {
							try {
								const all = opening.result.transaction('days').objectStore('days').getAllKeys();
								all.onsuccess = () => resolve(all.result as string[]);
								all.onerror = () => reject(all.error);
							} catch (error) {
								reject(error);
							}
							opening.result.close();
						};
					})
			);
		// its own first day is there: it was restarted once
		await expect(async () => expect(await days()).toHaveLength(1)).toPass();
		await page.evaluate(
			() =>
				new Promise<void>((done) => {
					const opening = indexedDB.open('seven-seconds-kiosk');
					opening.onsuccess = () => {
						const change = opening.result.transaction('days', 'readwrite');
						for (let day = 0; day < 410; day++)
							change.objectStore('days').put({
								day: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
								...{ visits: 1, seconds: 1, longest: 1, idle: 0, restarts: 0 },
								...{ furthest: [1], languages: { en: 1 } }
							});
						change.oncomplete = () => {
							opening.result.close();
							done();
						};
					};
				})
		);
		await beginVisit(page);
		await page.keyboard.press('Escape');
		await expect.poll(async () => (await days()).length).toBe(400);
		expect((await days())[0]).toBe('2020-01-12');
		expect(await page.evaluate(() => window.name)).toBe('seven-seconds-restarts:[]');
	});
});

test.describe('With its launcher', () => {
	/** What the page asks of a launcher that asks every two seconds; it answers with what it is told to. */
	async function launch(page: Page, answer: (wish: string) => { status: number; body: string }) {
		const asked: string[] = [];
		await page.route('**/kiosk-settings.json*', (route) =>
			route.fulfill({
				body: '{"staffPin": "4711"}',
				headers: { 'x-seven-seconds-launcher': '2' }
			})
		);
		await page.route('**/kiosk/launcher', (route) => {
			const { do: wish } = route.request().postDataJSON() as { do: string };
			asked.push(wish);
			return route.fulfill(answer(wish));
		});
		return asked;
	}

	test('the doctor says that it is there, however often it is touched', async ({ page }) => {
		await page.clock.install();
		await page.addInitScript(() => {
			const counted = window as unknown as { alive: number };
			counted.alive = 0;
			const send = window.fetch;
			window.fetch = (...given) => {
				if (/"alive"/.test(String(given[1]?.body))) counted.alive++;
				return send(...given);
			};
		});
		const alive = () => page.evaluate(() => (window as unknown as { alive: number }).alive);
		await launch(page, () => ({ status: 200, body: '[]' }));
		await page.goto('kiosk/check/');
		await page.locator('.doctor[data-live]').waitFor();
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
		const before = await alive();
		for (let second = 0; second < 6; second++) {
			await page.touchscreen.tap(900, 300);
			await page.clock.runFor(1000);
		}
		expect((await alive()) - before).toBe(6);
	});

	test('staff are told where counts were saved, and where they were not; restart and end reach the launcher', async ({
		page
	}) => {
		await page.clock.install();
		let full = true;
		const asked = await launch(page, (wish) =>
			wish === 'save' && full
				? { status: 500, body: '' }
				: { status: 200, body: wish === 'save' ? '/home/kiosk/counts.csv' : '[]' }
		);
		await openExhibit(page);
		await openMenu(page);
		const save = page.getByRole('button', { name: 'Save the counts' });
		const staff = page.locator('.kiosk-staff');
		await save.tap();
		await expect(staff).toContainText('Not saved');
		full = false;
		await save.tap();
		await expect(staff).toContainText('Saved as /home/kiosk/counts.csv');
		await page.getByRole('button', { name: 'Restart' }).tap();
		await page.getByRole('button', { name: 'End the exhibit' }).tap();
		await expect.poll(() => asked).toEqual(expect.arrayContaining(['restart', 'end']));
	});
});

test.describe('When something breaks', () => {
	for (const [what, script] of [
		[
			'the disk is full',
			`Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
			 IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`
		],
		[
			'the disk is full while it is written to',
			`const { put } = IDBObjectStore.prototype;
			 IDBObjectStore.prototype.put = function (...what) {
				const request = put.apply(this, what);
				this.transaction.abort();
				return request;
			 };
			 Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`
		],
		[
			'the disk is full before anything was written to it',
			`const { createObjectStore } = IDBDatabase.prototype;
			 IDBDatabase.prototype.createObjectStore = function (...what) {
				const store = createObjectStore.apply(this, what);
				store.transaction.abort();
				return store;
			 };
			 Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`
		],
		[
			'the storage can’t be read',
			`for (const way of ['get', 'getAll', 'getAllKeys']) {
				const read = IDBObjectStore.prototype[way];
				IDBObjectStore.prototype[way] = function (...what) {
					const request = read.apply(this, what);
					this.transaction.abort();
					return request;
				};
			 }
			 Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`
		],
		[
			'the storage is corrupt',
			`Object.defineProperty(window, 'localStorage', { get() { throw new Error('corrupt'); } });
			 IDBFactory.prototype.open = () => { throw new Error('corrupt'); };`
		]
	] as const)
		test(`${what}: visits go on, and the doctor says so`, async ({ page }) => {
			await page.addInitScript(script);
			await page.clock.install();
			await openExhibit(page);
			for (let visit = 0; visit < 2; visit++) {
				await beginVisit(page);
				await page.locator('.kiosk-chapters li:not(.kiosk-ways) button').first().tap();
				await expect(page.locator('.kiosk .slide')).toBeVisible();
				await walkAway(page);
				await expect(page.locator('.attract')).toBeVisible();
			}
			expect(await page.evaluate(() => window.name)).toBe('seven-seconds-restarts:[]');
			await page.goto('kiosk/check/');
			await expect(page.locator('[data-state=wrong]')).toContainText(
				/can't be written: (full|corrupt)/
			);
		});

	for (const [what, plant] of [
		['an error', `setTimeout(() => { throw new Error('a planted error'); })`],
		['a promise', `Promise.reject(new Error('a planted error'))`]
	] as const)
		test(`${what} nobody caught begins the page anew, and the doctor knows of it`, async ({
			page
		}) => {
			await openExhibit(page);
			const again = page.waitForEvent('framenavigated');
			await page.evaluate(`void ${plant}`);
			await again;
			await expect(page.locator('.kiosk[data-live] .attract')).toBeVisible();
			await page.goto('kiosk/check/');
			await expect(page.locator('.doctor[data-live]')).toContainText('a planted error');
		});

	test('a page that can’t be drawn says so, and begins anew', async ({ page }) => {
		await openExhibit(page);
		await page.evaluate(() => {
			// what draws the choice of chapters
			Object.defineProperty(Element.prototype, 'innerHTML', {
				set() {
					throw new Error('nothing can be drawn');
				}
			});
			Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
				set() {
					throw new Error('nothing can be drawn');
				}
			});
		});
		const again = page.waitForEvent('framenavigated');
		await page.touchscreen.tap(400, 400);
		await again;
		await expect(page.locator('.kiosk[data-live] .attract')).toBeVisible();
		expect(await page.evaluate(() => window.name)).toContain('nothing can be drawn');
		// the second time within minutes it waits, and says so
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route(/\/kiosk\/$/, async (route) => {
			await released;
			await route.continue();
		});
		await page.evaluate(
			() =>
				void setTimeout(() => {
					throw new Error('a planted error');
				})
		);
		await expect(page.locator('.kiosk-failed')).toHaveText('One moment.');
		release();
		await expect(page.locator('.kiosk[data-live] .attract')).toBeVisible();
		await beginVisit(page);
	});

	test('too much memory for five minutes begins the page anew, once nobody is there', async ({
		page
	}) => {
		await page.clock.install();
		await page.addInitScript(() =>
			Object.defineProperty(performance, 'memory', { value: { usedJSHeapSize: 700e6 } })
		);
		await set(page, { idleSeconds: 540 });
		await openExhibit(page);
		await page.clock.runFor(4.5 * 60_000);
		expect(await page.evaluate(() => window.name)).toBe('seven-seconds-restarts:[]');
		await beginVisit(page);
		await page.clock.runFor(2 * 60_000);
		await expect(page.locator('.kiosk-chapters')).toBeVisible();
		await page.keyboard.press('Escape');
		const again = page.waitForEvent('framenavigated');
		await page.clock.runFor(11_000);
		await again;
		await expect(page.locator('.kiosk[data-live] .attract')).toBeVisible();
		expect(await page.evaluate(() => window.name)).toContain('memory');
	});
});

test('The face of its words is used whenever it comes: nobody reloads the page of an exhibit', async ({
	page
}) => {
	let release = () => {};
	const late = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.woff2', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto('kiosk/', { waitUntil: 'commit' });
	await page.locator('.kiosk[data-live]').waitFor();
	await beginVisit(page);
	const browser = await page.context().newCDPSession(page);
	await browser.send('DOM.enable');
	await browser.send('CSS.enable');
	const face = async () => {
		const { root } = await browser.send('DOM.getDocument');
		const { nodeId } = await browser.send('DOM.querySelector', {
			nodeId: root.nodeId,
			selector: '.kiosk-chapters header p'
		});
		const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
		return fonts.some(({ isCustomFont }) => isCustomFont);
	};
	// longer than a browser waits for a face that is optional
	await page.evaluate(() => new Promise((over) => setTimeout(over, 500)));
	expect(await face()).toBe(false);
	release();
	await expect.poll(face).toBe(true);
});

test('The doctor looks at everything, and says what is wrong with a clock, a density and a height', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2001-01-01T12:00:00') });
	// the test's clock has none
	await page.addInitScript(() =>
		Object.defineProperty(performance, 'memory', { value: { usedJSHeapSize: 12e6 } })
	);
	await set(page, { pixelsPerInch: 120, lowerEdge: 70, openingHours: { mon: '10:00-18:00' } });
	await page.goto('kiosk/check/');
	const doctor = page.locator('.doctor[data-live]');
	await doctor.waitFor();
	const names = await doctor.locator('.doctor-rows dt').allInnerTexts();
	expect(names.map((name) => name.replace(/\s*(good|look|wrong)$/, ''))).toEqual([
		...['Edition', 'Settings', 'Storage', 'Copy for when the server is gone', 'Wake lock', 'Clock'],
		...['Screen', 'Memory', 'Touch', 'Keys', 'Last restarts']
	]);
	const row = (name: string) =>
		doctor
			.locator('.doctor-rows > div')
			.filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}`) }) });
	const edition = await page.evaluate(
		async () => ((await (await fetch('../edition.json')).json()) as { edition: string }).edition
	);
	await expect(row('Edition')).toContainText(edition);
	await expect(row('Clock')).toHaveAttribute('data-state', 'wrong');
	await expect(row('Clock')).toContainText(
		/Monday,? 1 January 2001.* 12:00, .*; open at this hour/
	);
	await expect(row('Screen')).toHaveAttribute('data-state', 'wrong');
	await expect(row('Screen')).toContainText('1080 × 1920 px');
	await expect(row('Memory')).toContainText('12 MB of script memory, 600 MB allowed');
	// 100 mm at 120 pixels an inch
	const ruler = await doctor.locator('.doctor-ruler').boundingBox();
	expect(ruler?.width).toBeCloseTo((100 * 120) / 25.4, 0);
	// as high as that was to be, its own buttons are still on the screen
	for (const button of await page.locator('.doctor-controls button').all())
		await expect(button).toBeInViewport({ ratio: 1 });
});

test('The doctor finds an ordinary machine well, tries touch and keys, and goes back by itself', async ({
	page
}) => {
	await page.clock.install();
	await page.goto('kiosk/check/');
	const doctor = page.locator('.doctor[data-live]');
	await expect(doctor).toContainText('Nothing is wrong.');
	for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape'])
		await page.keyboard.press(key);
	await expect(doctor).toContainText('arrows, Enter and Escape answer');
	await page.getByRole('button', { name: 'Try the touch' }).tap();
	for (let row = 0; row < 10; row++)
		for (let column = 0; column < 6; column++)
			await page.touchscreen.tap((column + 0.5) * 180, (row + 0.5) * 192);
	await expect(doctor).toContainText('every field answers');
	expect(await findViolations(page)).toEqual([]);
	const asked: string[] = [];
	page.on('request', (request) => request.isNavigationRequest() && asked.push(request.url()));
	const back = page.waitForURL('**/kiosk/');
	// some seconds more: where loading takes longer than its seconds, the doctor doesn't begin that anew
	await page.clock.runFor(190_000);
	await back;
	expect(asked.length).toBe(1);
});
