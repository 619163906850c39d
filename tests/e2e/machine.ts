// The exhibit's machine: the shipped launcher and the browser it keeps, without a screen.
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../free-port';

export interface Machine {
	readonly page: Page;
	/** What the page logged as an error since it was switched on. */
	readonly errors: readonly string[];
	/** What the launcher said. */
	readonly said: () => string;
	/** Launcher and browser are gone at once. */
	readonly cut: () => Promise<void>;
	/** Settles with the launcher's exit code, once it ends by itself. */
	readonly over: Promise<number | null>;
}

/**
 * Switches the exhibit on, with the profile it always has.
 * @param options further options of the launcher
 */
export async function switchOn(
	profile: string,
	port: number,
	options: readonly string[] = []
): Promise<Machine> {
	const debug = await freePort();
	const flags = ['--headless=new', `--remote-debugging-port=${debug}`, '--window-size=1080,1920'];
	const launcher: ChildProcess = spawn(process.execPath, [
		'build/kiosk.mjs',
		`--port=${port}`,
		`--profile=${profile}`,
		...flags.map((flag) => `--flag=${flag}`),
		...options
	]);
	const over = new Promise<number | null>((resolve) => launcher.once('exit', resolve));
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
		over,
		cut: async () => {
			const pid = Number([...said.matchAll(/the browser runs \((\d+)\)/g)].at(-1)?.[1]);
			try {
				process.kill(-pid, 'SIGKILL');
			} catch {
				// it has gone by itself
			}
			launcher.kill('SIGKILL');
			await over;
			await browser?.close().catch(() => {});
		}
	};
}

/** Waits until the exhibit waits. */
export const waits = (page: Page) =>
	page.locator('.kiosk[data-live][data-screen=attract]').waitFor({ timeout: 20_000 });
