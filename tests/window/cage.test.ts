// The exhibit as its unit starts it, on a system without a desktop: inside cage, as a user that isn't root. The screen is in memory.
import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../free-port';
import { makeFolder, ports, until } from './virtual-screen';

/** Debian's user nobody. */
const nobody = 65534;
let folder: string;
let launcher: ChildProcess;
let over: Promise<number | null>;
let said = '';
let debug: number;
beforeAll(async () => {
	folder = makeFolder('cage');
	chmodSync(folder, 0o755);
	cpSync('build', join(folder, 'site'), { recursive: true });
	for (const own of ['run', 'profile']) {
		mkdirSync(join(folder, own), { mode: 0o700 });
		chownSync(join(folder, own), nobody, nobody);
	}
	// on a real system root makes it with the machine; the unit's /tmp is its own
	mkdirSync('/tmp/.X11-unix', { recursive: true });
	chownSync('/tmp/.X11-unix', 0, 0);
	chmodSync('/tmp/.X11-unix', 0o1777);
	debug = await freePort();
	launcher = spawn(
		process.execPath,
		[
			join(folder, 'site', 'kiosk.mjs'),
			...['--cage', '--turn=1', '--ask-every=5', `--port=${ports.cage}`],
			`--profile=${join(folder, 'profile')}`,
			...['--no-sandbox', `--remote-debugging-port=${debug}`].map((flag) => `--flag=${flag}`)
		],
		{
			uid: nobody,
			gid: nobody,
			env: {
				PATH: '/usr/bin:/bin',
				HOME: join(folder, 'profile'),
				XDG_RUNTIME_DIR: join(folder, 'run'),
				...{ WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1', WLR_RENDERER: 'pixman' }
			}
		}
	);
	over = new Promise((resolve) => launcher.once('exit', resolve));
	for (const stream of [launcher.stdout, launcher.stderr])
		stream?.on('data', (data: Buffer) => (said += String(data)));
});
afterAll(() => {
	launcher.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** The exhibit's page, once it waits. */
async function findPage(most: number): Promise<Page> {
	const find = async () => {
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debug}`).catch(() => null);
		const page = browser?.contexts()[0]?.pages()[0];
		return page?.url().endsWith('/kiosk/') ? page : null;
	};
	try {
		return await until('the exhibit', find, most);
	} catch (error) {
		throw new Error(`The launcher said:\n${said}`, { cause: error });
	}
}
/** Processes that have the profile or the exhibit's address on their command line: cage, and the browser with its helpers. */
const running = () =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
				return line.includes(join(folder, 'profile', 'browser'));
			} catch {
				return false;
			}
		})
		.map(Number);
const cages = () => [...said.matchAll(/the browser runs \((\d+)\)/g)].map(([, pid]) => Number(pid));

it('shows the exhibit, turned back as the screen hangs', async () => {
	const page = await findPage(30);
	await page.locator('.kiosk[data-live][data-screen=attract]').waitFor();
	// cage's screen in memory lies; a quarter turn makes it stand
	const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
	expect(height).toBeGreaterThan(width);
	expect(readFileSync(`/proc/${cages().at(-1)}/comm`, 'utf8').trim()).toBe('cage');
	expect(readdirSync(join(folder, 'run')).some((name) => name.startsWith('wayland-'))).toBe(true);
	await page.mouse.click(300, 300);
	await page.locator('.kiosk-chapters').waitFor();
});

it('is back within five seconds after its compositor was killed, and of the old browser nothing is left', async () => {
	const old = running();
	expect(old.length).toBeGreaterThan(3);
	const before = cages().length;
	process.kill(cages().at(-1) as number, 'SIGKILL');
	await until('another one', () => cages().length > before, 5);
	await (await findPage(10)).locator('.kiosk[data-live][data-screen=attract]').waitFor();
	await until('the old ones to be gone', () => !running().some((pid) => old.includes(pid)), 10);
});

it('ends with its launcher, all of it', async () => {
	launcher.kill('SIGTERM');
	expect(await over).toBe(0);
	await until('nothing to be left', () => running().length === 0, 10);
});
