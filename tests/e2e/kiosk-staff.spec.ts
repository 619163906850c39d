// Staff at the exhibit's own machine: what they ask for reaches the launcher, and is done.
import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port';
import { switchOn, waits, type Machine } from './machine';

let profile: string;
let machine: Machine | null = null;
test.beforeEach(() => {
	profile = mkdtempSync(join(tmpdir(), 'staff-'));
});
test.afterEach(async () => {
	await machine?.cut();
	machine = null;
	rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** An exhibit that waits, and whose staff have a PIN. */
async function begin(port: number): Promise<Machine> {
	const settings = join(profile, 'settings.json');
	writeFileSync(settings, JSON.stringify({ staffPin: '4711' }));
	const on = await switchOn(profile, port, [`--settings=${settings}`]);
	await waits(on.page);
	return on;
}
async function openMenu(page: Page): Promise<void> {
	await page.mouse.move(20, 20);
	await page.mouse.down();
	await page.locator('.kiosk-staff').waitFor({ timeout: 15_000 });
	await page.mouse.up();
	await page.keyboard.type('4711');
	await page.getByRole('button', { name: 'OK' }).click();
	await page.locator('.kiosk-menu').waitFor();
}

test('staff save the counts beside the profile and restart the browser, and its copy outlives that', async () => {
	const port = await freePort();
	machine = await begin(port);
	const { page, said } = machine;
	await page.mouse.click(500, 500);
	await page.locator('.kiosk-visit').waitFor();
	await page.keyboard.press('Escape');
	await waits(page);
	const browsers = () => [...said().matchAll(/the browser runs/g)].length;
	await openMenu(page);
	await page.getByRole('button', { name: 'Save the counts' }).click();
	const line = page.locator('.kiosk-staff [role=status]');
	await expect(line).toHaveText(/^\s*Saved as .*counts-\d{4}-\d\d-\d\d\.csv\.$/);
	const file = (await line.innerText()).trim().slice('Saved as '.length, -1);
	expect(file.startsWith(profile)).toBe(true);
	const [head, today] = readFileSync(file, 'utf8').split('\r\n');
	expect(head).toMatch(/^day,visits,seconds in all,/);
	expect(today).toMatch(/^\d{4}-\d\d-\d\d,1,/);

	// the copy is whole before the browser goes, and there when the next one comes
	const copies = () => page.evaluate(() => caches.keys());
	await expect.poll(copies).toEqual([expect.stringMatching(/^seven-seconds:kiosk:/)]);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	const before = browsers();
	await page.getByRole('button', { name: 'Restart' }).click();
	await expect.poll(said, { timeout: 15_000 }).toContain('staff asked for it');
	await expect.poll(browsers, { timeout: 15_000 }).toBe(before + 1);
	await machine.cut();
	machine = await begin(port);
	// this time the page came out of the copy
	const worker = await machine.page.evaluate(
		() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).workerStart
	);
	expect(worker).toBeGreaterThan(0);
});

test('an exhibit that staff have ended stays ended: its launcher says so, and leaves as one that is done', async () => {
	machine = await begin(await freePort());
	const { page, said, over } = machine;
	await openMenu(page);
	await page.getByRole('button', { name: 'End the exhibit' }).click();
	expect(await over).toBe(0);
	expect(said()).toContain('the exhibit ends: staff ended it');
	const pid = Number(/the browser runs \((\d+)\)/.exec(said())?.[1]);
	await expect.poll(() => isAlive(pid)).toBe(false);
});
function isAlive(pid: number): boolean {
	try {
		process.kill(-pid, 0);
		return true;
	} catch {
		return false;
	}
}
