// The plug is pulled while the browser writes: launcher and browser are killed, and started again over what is left.
import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDays } from '../../src/lib/device/counted';
import { readText } from '../../src/tools/kiosk/files';
import { freePort } from '../free-port';
import { drawChance, full } from '../proof/proof';
import { switchOn, waits } from './machine';

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

async function visit(page: Page): Promise<void> {
	await page.mouse.click(500, 500);
	await page.locator('.kiosk-visit').waitFor();
	await page.keyboard.press('Escape');
}

test(`power cuts: the exhibit comes up clean, and at most the visit that was being written is lost`, async () => {
	// the very first cut comes before any visit
	const cuts = full ? 21 : 2;
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
			// the page came up at once: it did not begin anew by itself
			expect(await machine.page.evaluate(() => window.name)).toBe('seven-seconds-restarts:[]');
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
