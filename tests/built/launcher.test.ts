// The launcher as a technician has it: one file, copied beside a site, and the system's Node.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../free-port';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'on the exhibit’s machine '));
	mkdirSync(join(folder, 'kiosk'));
	copyFileSync('build/kiosk.mjs', join(folder, 'kiosk.mjs'));
	copyFileSync('build/kiosk/edition.json', join(folder, 'kiosk', 'edition.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const launcher = () => join(folder, 'kiosk.mjs');
const set = (settings: unknown) =>
	writeFileSync(join(folder, 'kiosk', 'kiosk-settings.json'), JSON.stringify(settings));
const check = () => spawnSync(process.execPath, [launcher(), '--check'], { encoding: 'utf8' });

it('is of one edition: files, page and worker call it the same', () => {
	const named = ['kiosk/index.html', 'kiosk/edition.json', 'service-worker.js']
		.map((file) => readFileSync(join('build', file), 'utf8'))
		.map((text) => [...new Set(text.match(/\b\d+\.\d+\.\d+-[\da-f]{8}\b/g))]);
	expect(named[0]).toHaveLength(1);
	expect(named).toEqual(named.map(() => named[0]));
});

describe('The launcher', () => {
	it('needs nothing but Node', () => {
		const code = readFileSync(launcher(), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
		const needed = [...code.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, of]) => of);
		expect(needed.length).toBeGreaterThan(3);
		expect(needed.filter((of) => !isBuiltin(of ?? ''))).toEqual([]);
	});
	it('checks the settings: file, key, what was found, and what is valid', () => {
		set({ idleSeconds: 30 });
		expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('is valid.') });
		set({ idleSeconds: 5, nightlyRestart: '24:00', them: 'light' });
		const { status, stdout } = check();
		expect(status).toBe(1);
		expect(stdout).toContain(
			'kiosk-settings.json has idleSeconds: 5 (valid: a whole number of seconds from 20 to 540).'
		);
		expect(stdout).toContain('has nightlyRestart: "24:00" (valid: null, or a time');
		expect(stdout).toContain('has an unknown key: them');
	});
	it('says what is the matter with settings that can’t be read, and runs on without them', async () => {
		const unreadable = `--settings=${folder}`;
		const { status, stdout } = spawnSync(process.execPath, [launcher(), '--check', unreadable], {
			encoding: 'utf8'
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(/^.* can't be read: EISDIR/);
		const browser = join(folder, 'browser.sh');
		writeFileSync(browser, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
		const port = await freePort();
		const running = spawn(process.execPath, [
			...[launcher(), unreadable, `--browser=${browser}`, `--port=${port}`],
			`--profile=${join(folder, 'profile')}`
		]);
		const gone = new Promise((resolve) => running.once('exit', resolve));
		let said = '';
		running.stdout.on('data', (data: Buffer) => (said += String(data)));
		await vi.waitFor(() => expect(said).toContain('the browser runs'), { timeout: 10_000 });
		expect(said).toContain('The exhibit runs without.');
		// whose terminal is closed takes the browser along
		const pid = Number(/the browser runs \((\d+)\)/.exec(said)?.[1]);
		running.kill('SIGHUP');
		expect(await gone).toBe(0);
		await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), { timeout: 5000 });
	});
	it('says in one line where there is no exhibit', () => {
		const { status, stderr } = spawnSync(
			process.execPath,
			[
				launcher(),
				'--check',
				'--folder=/tmp',
				`--settings=${join(folder, 'kiosk', 'kiosk-settings.json')}`
			],
			{ encoding: 'utf8' }
		);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe('There is no exhibit in /tmp: build it with "npm run build" first.');
	});
	it('prints a unit for a user that isn’t root, with the options it was given', () => {
		const unit = execFileSync(
			process.execPath,
			[
				launcher(),
				...['--print-unit', '--port=4200', '--ask-every=10', '--turn=1', '--flag=--a "b"']
			],
			{ encoding: 'utf8' }
		);
		expect(unit).toContain('\nUser=kiosk\n');
		const [, start = ''] = /ExecStart=(.*)/.exec(unit) ?? [];
		expect(start).toContain(
			`"${launcher()}" --cage --port 4200 --folder "${folder}" --profile "/home/kiosk/seven-seconds"`
		);
		// a new edition replaces the folder, and leaves the settings alone
		expect(start).toContain('--settings "/etc/seven-seconds/kiosk-settings.json"');
		expect(start).toContain('--ask-every 10 --turn 1');
		expect(start).toContain('"--flag=--a \\"b\\""');
	});
	it('prints a policy that leaves one address open', () => {
		const policy = JSON.parse(
			execFileSync(process.execPath, [launcher(), '--print-policy', '--port=4200'], {
				encoding: 'utf8'
			})
		);
		expect(policy).toMatchObject({
			URLBlocklist: ['*'],
			URLAllowlist: ['http://127.0.0.1:4200'],
			PrintingEnabled: false,
			DeveloperToolsAvailability: 2,
			DownloadRestrictions: 3
		});
	});
});
