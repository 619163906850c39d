// The launcher as a technician has it: one file, copied beside a site, and the system's Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

describe('The launcher', () => {
	it('needs nothing but Node', () => {
		const code = readFileSync(launcher(), 'utf8');
		const needed = [...code.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, of]) => of);
		expect(needed.length).toBeGreaterThan(3);
		expect(needed.filter((of) => !of?.startsWith('node:'))).toEqual([]);
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
			[launcher(), '--print-unit', '--port=4200', '--ask-every=10', '--flag=--a "b"'],
			{ encoding: 'utf8' }
		);
		expect(unit).toContain('\nUser=kiosk\n');
		const [, start = ''] = /ExecStart=(.*)/.exec(unit) ?? [];
		expect(start).toContain(
			`"${launcher()}" --port 4200 --folder "${folder}" --profile "/home/kiosk/seven-seconds"`
		);
		expect(start).toContain('--ask-every 10');
		expect(start).toContain('--flag "--a \\"b\\""');
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
			PrintingEnabled: false
		});
	});
});
