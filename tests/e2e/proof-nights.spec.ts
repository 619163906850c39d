// A month of nights: the launcher's clock is the test's, the browser it restarts is real.
import { chromium, expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/tools/browser.js';
import { Keeper } from '../../src/tools/kiosk/keeper';
import { serveExhibit } from '../../src/tools/kiosk/server';
import { freePort } from '../free-port';
import { drawChance, full } from './proof';

const nights = full ? 30 : 2;

test(`${nights} nights: the browser is restarted once in each, and only while nobody is there`, async () => {
	test.setTimeout(60_000 + nights * 60_000);
	const chance = drawChance(`${nights} nights`);
	const profile = mkdtempSync(join(tmpdir(), 'nights-'));
	const settings = join(profile, 'settings.json');
	writeFileSync(settings, '{}');
	const [port, debug] = [await freePort(), await freePort()];
	const options = {
		do: 'run',
		folder: resolve('build'),
		port,
		profile,
		settings,
		browser: findBrowser(),
		askEvery: 1,
		flags: ['--headless=new', `--remote-debugging-port=${debug}`, '--window-size=1080,1920']
	} as const;
	/** What the page said last before each restart. */
	const before: (boolean | null)[] = [];
	const said: string[] = [];
	let idle: boolean | null = null;
	let now = new Date('2026-11-23T12:00:00');
	const keeper = new Keeper({
		...options,
		address: `http://127.0.0.1:${port}/kiosk/`,
		nightly: () => 4 * 60,
		say: (line) => {
			said.push(line);
			if (!line.startsWith('restarting')) return;
			before.push(idle);
			idle = null;
		},
		now: () => now
	});
	const server = await serveExhibit(options, {
		alive: (free) => {
			idle = free;
			keeper.hear(free);
		},
		restart: () => {},
		end: () => {},
		report: () => keeper.restarts
	});
	/** The page of the browser that runs now. */
	const findPage = async (): Promise<Page> => {
		let page: Page | undefined;
		await expect
			.poll(
				async () => {
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
	const told = (idle_: boolean) => expect.poll(() => idle, { timeout: 10_000 }).toBe(idle_);
	try {
		keeper.start();
		for (let night = 0; night < nights; night++) {
			const page = await findPage();
			await told(true);
			const late = chance() < 0.5;
			const begin = async () => {
				await page.keyboard.press('Enter');
				await page.keyboard.press('Enter');
				await page.locator('.kiosk-visit').waitFor();
				await told(false);
			};
			// the day's visitor leaves in time, or is still there at four in the morning
			await begin();
			if (!late) {
				await page.keyboard.press('Escape');
				await told(true);
			}
			now = new Date(2026, 10, 24 + night, 4, 0);
			if (late) {
				const waits = () => said.filter((line) => line.includes('waits')).length;
				const waited = waits();
				await expect.poll(waits, { timeout: 15_000 }).toBe(waited + 1);
				expect(before).toHaveLength(night);
				await page.keyboard.press('Escape');
			}
			await expect.poll(() => before.length, { timeout: 15_000 }).toBe(night + 1);
			now = new Date(2026, 10, 24 + night, 12, 0);
		}
		await findPage();
		expect(before).toEqual(Array.from({ length: nights }, () => true));
		expect(keeper.restarts.map(({ why }) => why)).toEqual(before.map(() => 'as every night'));
	} finally {
		keeper.end();
		server.close();
		server.closeAllConnections();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});
