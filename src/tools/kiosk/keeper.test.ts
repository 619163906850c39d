import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandOf, isScreenOff } from './chromium';
import { Keeper, type KeeperOptions } from './keeper';

let folder: string;
let keeper: Keeper | null = null;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keeper-'));
});
afterEach(() => {
	keeper?.end();
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A keeper of a script in a browser's place: one that runs and never says a word, unless told otherwise. */
function keepScript(said: string[], more: Partial<KeeperOptions> = {}, script = 'exec sleep 600') {
	const browser = join(folder, 'browser.sh');
	writeFileSync(browser, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
	keeper = new Keeper({
		browser,
		address: 'http://127.0.0.1:1/',
		profile: join(folder, 'profile'),
		askEvery: 0.1,
		flags: [],
		cage: false,
		turn: 0,
		nightly: () => null,
		say: (line) => said.push(line),
		...more
	});
	keeper.start();
	return keeper;
}
/** The fresh profile, as soon as one is used. */
const findFresh = (said: readonly string[]) =>
	vi.waitFor(
		() => {
			const [, path] = /using a fresh profile for now: (.*)/.exec(said.join('\n')) ?? [];
			if (!path) throw new Error(said.join('\n'));
			return path;
		},
		{ timeout: 30_000, interval: 100 }
	);

describe('The launcher', () => {
	it('gives up a profile in which the browser was never heard, and leaves no fresh one behind', async () => {
		const said: string[] = [];
		keepScript(said);
		const fresh = await findFresh(said);
		const before = said.slice(
			0,
			said.findIndex((line) => line.includes(fresh))
		);
		expect(before.filter((line) => line.startsWith('the browser runs'))).toHaveLength(3);
		await vi.waitFor(() => expect(existsSync(fresh)).toBe(false), { timeout: 10_000 });
	}, 60_000);

	it('blames no browser for a screen that is off', () => {
		const connectors = join(folder, 'drm');
		const set = (name: string, status: string) => {
			mkdirSync(join(connectors, name), { recursive: true });
			writeFileSync(join(connectors, name, 'status'), `${status}\n`);
		};
		expect(isScreenOff(connectors)).toBe(false);
		mkdirSync(join(connectors, 'card0'), { recursive: true });
		expect(isScreenOff(connectors)).toBe(false);
		set('card0-HDMI-A-1', 'disconnected');
		expect(isScreenOff(connectors)).toBe(true);
		set('card0-DP-1', 'connected');
		expect(isScreenOff(connectors)).toBe(false);
	});

	it('says why a browser went that came to nothing: its own last words', async () => {
		const said: string[] = [];
		keepScript(said, {}, 'echo "no screen for nobody" >&2; exit 1');
		await vi.waitFor(() => expect(said).toContain('it said last: no screen for nobody'));
	});

	it('gives up a profile with which the browser comes up, and ends within seconds, again and again', async () => {
		const said: string[] = [];
		const keeper = keepScript(said, { askEvery: 30 }, 'exec sleep 0.2');
		const beating = setInterval(() => keeper.hear(true), 50);
		try {
			await findFresh(said);
		} finally {
			clearInterval(beating);
		}
	}, 60_000);

	it('ends a browser that outlived its own launcher, with what was around it, before two write one profile', async () => {
		const inside = join(folder, 'profile', 'browser');
		mkdirSync(inside, { recursive: true });
		// the compositor leads the group, and the browser has the profile
		const orphan = spawn('sh', ['-c', `sh -c 'echo $$; sleep 600; true' ${inside}; true`], {
			detached: true,
			stdio: ['ignore', 'pipe', 'ignore']
		});
		const gone = new Promise((resolve) => orphan.once('exit', (_, signal) => resolve(signal)));
		const pid = await new Promise((resolve) =>
			orphan.stdout.once('data', (line) => resolve(+line))
		);
		expect(pid).not.toBe(orphan.pid);
		symlinkSync(`${hostname()}-${pid}`, join(inside, 'SingletonLock'));
		keepScript([]);
		expect(await gone).toBe('SIGKILL');
	});

	it('restarts once a night, on the night too that has no such hour, and never for the one that is over', () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		try {
			const said: string[] = [];
			let now = new Date('2027-03-27T12:00:00');
			const keeper = keepScript(said, { askEvery: 1e6, nightly: () => 150, now: () => now });
			const nights = () => {
				vi.advanceTimersByTime(10_000);
				return said.filter((line) => line.includes('as every night')).length;
			};
			keeper.hear(true);
			expect(nights()).toBe(0);
			now = new Date('2027-03-28T01:59:58');
			expect(nights()).toBe(0);
			// the clocks were put forward
			now = new Date('2027-03-28T03:00:02');
			expect(nights()).toBe(1);
			expect(nights()).toBe(1);
			keeper.end();
			// switched on in the very minute
			now = new Date('2027-03-29T02:30:40');
			keepScript(said, { askEvery: 1e6, nightly: () => 150, now: () => now }).hear(true);
			expect(nights()).toBe(2);
		} finally {
			vi.useRealTimers();
		}
	});

	it('shows the browser inside cage where there is no desktop, turned as the screen hangs', () => {
		const shown = { browser: '/b', profile: '/p', address: 'http://x/', flags: ['--f'] };
		const { command, args } = commandOf({ ...shown, cage: true, turn: 3 });
		expect([command, ...args].join(' ')).toMatch(
			/^cage -d -r -r -r -- \/b --kiosk .*--user-data-dir=\/p /
		);
		expect(args.slice(-2)).toEqual(['--f', 'http://x/']);
		expect(args).toContain('--ozone-platform=x11');
		const plain = commandOf({ ...shown, cage: false, turn: 0 });
		expect(plain.command).toBe('/b');
		expect(plain.args).toEqual(
			expect.arrayContaining([
				'--disable-pinch',
				'--overscroll-history-navigation=0',
				'--hide-crash-restore-bubble'
			])
		);
		expect(plain.args).not.toContain('--ozone-platform=x11');
	});
});
