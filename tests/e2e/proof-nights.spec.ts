// A month of nights: the launcher's clock is the test's, the browser it restarts is real.
import { chromium, expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser.js';
import { Keeper } from '../../src/tools/kiosk/keeper';
import { freePort } from '../free-port';
import { serveBuild } from '../proof/launched';
import { drawChance, full } from '../proof/proof';

const nights = full ? 30 : 1;
const what = full ? `${nights} nights` : 'a night';

test(`${what}: the browser is restarted once in each, and only while nobody is there`, async () => {
	test.setTimeout(60_000 + nights * 60_000);
	const chance = drawChance(what);
	const debug = await freePort();
	/** Whether somebody was there at each restart: the test knows, and asks nobody. */
	const before: boolean[] = [];
	let there = false;
	const said: string[] = [];
	let idle: boolean | null = null;
	let now = new Date('2026-11-23T12:00:00');
	const exhibit = await serveBuild(
		{},
		{
			alive: (free) => {
				idle = free;
				keeper.hear(free);
			}
		},
		// three silences are nine seconds: a busy machine takes some to start a browser
		3
	);
	const keeper = new Keeper({
		...exhibit,
		browser: findBrowser() ?? '',
		cage: false,
		turn: 0,
		flags: ['--headless=new', `--remote-debugging-port=${debug}`, '--window-size=1080,1920'],
		nightly: () => 4 * 60,
		say: (line) => {
			said.push(line);
			if (!line.startsWith('restarting')) return;
			before.push(there);
			idle = null;
		},
		now: () => now
	});
	/** The page of the browser that runs now; one that was asked to end may still answer. */
	const findPage = async (): Promise<Page> => {
		let page: Page | undefined;
		await expect
			.poll(
				async () => {
					const runs = said.filter((line) => line.startsWith('the browser runs')).length;
					if (runs <= before.length) return '';
					const browser = await chromium
						.connectOverCDP(`http://127.0.0.1:${debug}`)
						.catch(() => null);
					page = browser?.contexts()[0]?.pages()[0];
					return page?.url();
				},
				{ timeout: 20_000 }
			)
			.toContain('/kiosk/');
		if (!page) throw new Error(said.join('\n'));
		await page.locator('.kiosk[data-live][data-screen=attract]').waitFor();
		return page;
	};
	const told = (idle_: boolean) => expect.poll(() => idle, { timeout: 20_000 }).toBe(idle_);
	try {
		keeper.start();
		for (let night = 0; night < nights; night++) {
			const page = await findPage();
			await told(true);
			const begin = async () => {
				await page.mouse.click(500, 500);
				await page.locator('.kiosk-visit').waitFor();
				there = true;
				await told(false);
			};
			const leave = async () => {
				there = false;
				await page.keyboard.press('Escape');
			};
			const visitors = Math.floor(1 + 4 * chance());
			for (let visitor = 1; visitor < visitors; visitor++) {
				await begin();
				await leave();
				await told(true);
			}
			// the day's last visitor leaves in time, or is still there at four in the morning
			const late = night % 2 === 0;
			await begin();
			if (!late) {
				await leave();
				await told(true);
			}
			now = new Date(2026, 10, 24 + night, 4, 0);
			if (late) {
				const waits = () => said.filter((line) => line.includes('waits')).length;
				const waited = waits();
				await expect.poll(waits, { timeout: 15_000 }).toBe(waited + 1);
				expect(before).toHaveLength(night);
				await leave();
			}
			await expect.poll(() => before.length, { timeout: 15_000 }).toBe(night + 1);
			now = new Date(2026, 10, 24 + night, 12, 0);
		}
		await findPage();
		expect(before).toEqual(Array.from({ length: nights }, () => false));
		expect(keeper.restarts.map(({ why }) => why)).toEqual(before.map(() => 'as every night'));
	} finally {
		keeper.end();
		exhibit.close();
	}
});
