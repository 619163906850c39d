// The plug is pulled while the browser writes: launcher and browser are killed, and started again over what is left.
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDays } from '../../src/lib/device/counted';
import { readText } from '../../src/tools/kiosk/files';
import { freePort } from '../free-port';
import { drawChance, full } from '../proof/proof';

interface Machine {
	readonly page: Page;
	/** What the page logged as an error since it was switched on. */
	readonly errors: readonly string[];
	/** What the launcher said. */
	readonly said: () => string;
	/** Launcher and browser are gone at once. */
	readonly cut: () => Promise<void>;
}

/** Switches the exhibit on, with the profile it always has. */
async function switchOn(profile: string, port: number): Promise<Machine> {
	const debug = await freePort();
	const flags = ['--headless=new', `--remote-debugging-port=${debug}`, '--window-size=1080,1920'];
	const launcher: ChildProcess = spawn(process.execPath, [
		'build/kiosk.mjs',
		`--port=${port}`,
		`--profile=${profile}`,
		...flags.map((flag) => `--flag=${flag}`)
	]);
	let said = '';
	for (const stream of [launcher.stdout, launcher.stderr])
		stream?.on('data', (data: Buffer) => (said += String(data)));
	const errors: string[] = [];
	let browser: Browser | null = null;
	let page: Page | undefined;
	await expect
		.poll(
			async () => {
				browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${debug}`).catch(() => null);
				page = browser?.contexts()[0]?.pages()[0];
				return page?.url();
			},
			{ timeout: 20_000 }
		)
		.toContain('/kiosk/');
	if (!page) throw new Error(said);
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
	return {
		page,
		errors,
		said: () => said,
		cut: async () => {
			const gone = new Promise((resolve) => launcher.once('exit', resolve));
			const pid = Number(/the browser runs \((\d+)\)/.exec(said)?.[1]);
			process.kill(-pid, 'SIGKILL');
			launcher.kill('SIGKILL');
			await gone;
			await browser?.close().catch(() => {});
		}
	};
}

/** Visits in the counts of the device. */
const countVisits = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('seven-seconds-kiosk');
				let none = false;
				// the exhibit makes it, nobody else: what throws in its page sends it to begin again
				opening.onupgradeneeded = () => {
					none = true;
					opening.transaction?.abort();
				};
				opening.onerror = () => (none ? resolve(0) : reject(opening.error));
				opening.onsuccess = () => {
					const all = opening.result.transaction('days').objectStore('days').getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result.reduce((sum: number, day) => sum + day.visits, 0));
					};
				};
			})
	);
const waits = (page: Page) =>
	page.locator('.kiosk[data-live][data-screen=attract]').waitFor({ timeout: 20_000 });

async function visit(page: Page): Promise<void> {
	await page.mouse.click(500, 500);
	await page.locator('.kiosk-visit').waitFor();
	await page.keyboard.press('Escape');
}

test(`power cuts: the exhibit comes up clean, and at most the visit that was being written is lost`, async () => {
	const cuts = full ? 20 : 2;
	test.setTimeout(60_000 + cuts * 30_000);
	const chance = drawChance(`${cuts} power cuts`);
	const profile = mkdtempSync(join(tmpdir(), 'power-'));
	const port = await freePort();
	// the first cut is in the middle of the very first start, while the copy is being written
	let machine = await switchOn(profile, port);
	try {
		let certain = 0;
		let lost = 0;
		for (let cut = 0; cut < cuts; cut++) {
			if (cut > 0) {
				const { page } = machine;
				// some are on the disk for long; the last one is being written when the plug is pulled
				const visits = Math.floor(1 + 3 * chance());
				for (let done = 0; done < visits; done++) {
					await expect.poll(() => countVisits(page)).toBe(certain + done);
					await visit(page);
				}
				await page.evaluate((ms) => new Promise((go) => setTimeout(go, ms)), 30 * chance());
				certain += visits;
			}
			await machine.cut();
			machine = await switchOn(profile, port);
			await waits(machine.page);
			// what the browser has lost comes back from the launcher's record
			await expect
				.poll(() => countVisits(machine.page), { message: machine.said() })
				.toBeGreaterThanOrEqual(certain - 1);
			// both records have come to one mind
			const kept = () =>
				parseDays(readText(join(profile, 'counts.json')) ?? '').reduce(
					(sum, { visits }) => sum + visits,
					0
				);
			await expect.poll(async () => (await countVisits(machine.page)) - kept()).toBe(0);
			const found = kept();
			expect(found).toBeLessThanOrEqual(certain);
			lost += certain - found;
			certain = found;
			expect(machine.errors).toEqual([]);
		}
		process.stdout.write(`power: ${cuts} cuts, ${lost} visits lost\n`);
	} finally {
		await machine.cut();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

test('a browser that has lost everything it kept finds the counts with its launcher', async () => {
	const profile = mkdtempSync(join(tmpdir(), 'power-'));
	const port = await freePort();
	let machine = await switchOn(profile, port);
	try {
		await waits(machine.page);
		for (let done = 0; done < 2; done++) await visit(machine.page);
		await expect.poll(() => readText(join(profile, 'counts.json')) ?? '').toContain('"visits":2');
		await machine.cut();
		rmSync(join(profile, 'browser'), { recursive: true, force: true });
		machine = await switchOn(profile, port);
		await waits(machine.page);
		await visit(machine.page);
		await expect.poll(() => countVisits(machine.page)).toBe(3);
	} finally {
		await machine.cut();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});
