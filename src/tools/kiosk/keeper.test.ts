import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from './keeper';

let folder: string;
let keeper: Keeper | null = null;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keeper-'));
});
afterEach(() => {
	keeper?.end();
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A keeper of something that runs and never says a word. */
function keepSilent(said: string[]) {
	const browser = join(folder, 'browser.sh');
	writeFileSync(browser, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
	keeper = new Keeper({
		browser,
		address: 'http://127.0.0.1:1/',
		profile: join(folder, 'profile'),
		askEvery: 0.1,
		flags: [],
		nightly: () => null,
		say: (line) => said.push(line)
	});
	keeper.start();
}

describe('The launcher', () => {
	it('gives up a profile in which the browser was never heard, and leaves no fresh one behind', async () => {
		const said: string[] = [];
		keepSilent(said);
		const fresh = await vi.waitFor(
			() => {
				const [, path] = /using a fresh profile for now: (.*);/.exec(said.join('\n')) ?? [];
				if (!path) throw new Error(said.join('\n'));
				return path;
			},
			{ timeout: 30_000, interval: 100 }
		);
		const before = said.slice(
			0,
			said.findIndex((line) => line.includes(fresh))
		);
		expect(before.filter((line) => line.startsWith('the browser runs'))).toHaveLength(3);
		await vi.waitFor(() => expect(existsSync(fresh)).toBe(false), { timeout: 10_000 });
	}, 60_000);

	it('ends a browser that outlived its own launcher, before two write one profile', async () => {
		const inside = join(folder, 'profile', 'browser');
		mkdirSync(inside, { recursive: true });
		const orphan = spawn('sh', ['-c', 'sleep 600; true', inside], {
			detached: true,
			stdio: 'ignore'
		});
		const gone = new Promise((resolve) => orphan.once('exit', (_, signal) => resolve(signal)));
		symlinkSync(`${hostname()}-${orphan.pid}`, join(inside, 'SingletonLock'));
		keepSilent([]);
		expect(await gone).toBe('SIGKILL');
	});
});
