// A screen of its own with a window manager, and the launcher on it: what a technician sets up, without the furniture.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the question has an answer that is true. Throws after `most` seconds, saying what it waited for. */
export async function until<T>(
	what: string,
	ask: () => T | Promise<T>,
	most = 30
): Promise<NonNullable<T>> {
	const end = Date.now() + most * 1000;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`${what}: not within ${most} seconds`);
		await sleep(100);
	}
}

/** A folder for one test, gone after it. */
export const makeFolder = (name: string) => mkdtempSync(join(tmpdir(), `seven ${name} `));

/** Fixed, for the browser's policy: it holds for every browser of the machine, and these tests run side by side. */
export const ports = { lock: 4190, watcher: 4191, cage: 4192 } as const;

/** Watches for two seconds that something stays as it is: as long as it takes to change where nothing forbids it. */
export async function stays(what: string, ask: () => boolean | Promise<boolean>): Promise<void> {
	const end = Date.now() + 2000;
	while (Date.now() < end) if (!(await ask())) throw new Error(`${what}: no more`);
}

export interface Screen {
	readonly display: string;
	/** What shows on all of it, as bytes of its pixels. */
	readonly look: () => Buffer;
	readonly close: () => void;
}

/** Opens a screen of 1080 by 1920 px, with a window manager that has the usual keys. */
export async function openScreen(): Promise<Screen> {
	const memory = makeFolder('screen');
	const server = spawn(
		'Xvfb',
		[
			'-fbdir',
			memory,
			'-displayfd',
			'1',
			'-screen',
			'0',
			'1080x1920x24',
			'-nolisten',
			'tcp',
			'-nocursor'
		],
		{
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	const display = await new Promise<string>((resolve, reject) => {
		server.stdout.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
		server.once('error', reject);
		server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
	});
	const manager = spawn('openbox', [], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display }
	});
	return {
		display,
		look: () => {
			// a window dump: its header says how long it is, and how many entries of 12 bytes its table of colours has
			const dump = readFileSync(join(memory, 'Xvfb_screen0'));
			return dump.subarray(dump.readUInt32BE(0) + 12 * dump.readUInt32BE(76));
		},
		close: () => {
			manager.kill('SIGKILL');
			server.kill('SIGKILL');
			rmSync(memory, { recursive: true, force: true });
		}
	};
}

/** Whether every pixel of a screen has this colour, as a number such as 0x334455. */
export function isAll(screen: Screen, colour: number): boolean {
	const bytes = screen.look();
	// four bytes a pixel, the last of them unused
	const pixels = new Uint32Array(
		bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
	);
	return pixels.every((pixel) => (pixel & 0xffffff) === colour);
}

const policies = '/etc/chromium/policies/managed';
const policy = join(policies, 'seven-seconds.json');

/** What the launcher prints, for all these tests, where Chromium looks for it; answers how to take it away. */
export function managePolicy(): () => void {
	const printed = Object.values(ports).map((port) =>
		JSON.parse(
			execFileSync(process.execPath, ['build/kiosk.mjs', '--print-policy', `--port=${port}`], {
				encoding: 'utf8'
			})
		)
	);
	const URLAllowlist = printed.flatMap((one) => one.URLAllowlist as string[]);
	mkdirSync(policies, { recursive: true });
	writeFileSync(policy, JSON.stringify({ ...printed[0], URLAllowlist }));
	return () => rmSync(policy, { force: true });
}

export interface Target {
	readonly type: string;
	readonly url: string;
	readonly title: string;
}

export interface Exhibit {
	readonly port: number;
	readonly home: string;
	readonly profile: string;
	/** What the launcher said so far. */
	readonly log: () => string;
	/** What the browser has open: pages, dialogs of its own, developer tools. */
	readonly targets: () => Promise<readonly Target[]>;
	/** The page that shows; null while there is none. */
	readonly page: () => Promise<Target | null>;
	/** Process ids of the browser, its own first. */
	readonly browsers: () => readonly number[];
	/** Opens a tab over the page. */
	readonly cover: () => Promise<void>;
	readonly press: (...keys: readonly string[]) => void;
	readonly click: (x: number, y: number) => void;
	readonly end: () => Promise<void>;
}

export interface ExhibitOptions {
	readonly screen: Screen;
	readonly port?: number;
	/** The site; the build where none is given. */
	readonly folder?: string;
	readonly profile?: string;
	/** What its settings file holds; the shipped one where nothing is given. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Seconds; two where nothing is given. */
	readonly askEvery?: number | 'as shipped';
	readonly flags?: readonly string[];
}

/** Every address that a browser has open, but for its own furniture. */
export const addressesOf = async (exhibit: Exhibit): Promise<readonly string[]> =>
	(await exhibit.targets())
		.filter(({ type, url }) => type !== 'service_worker' && !/top-chrome/.test(url))
		.map(({ url }) => url);

/** Starts the launcher and waits until a page shows. */
export async function startExhibit(options: ExhibitOptions): Promise<Exhibit> {
	const { display } = options.screen;
	const port = options.port ?? (await freePort());
	const debug = await freePort();
	const home = makeFolder('home');
	const profile = options.profile ?? join(home, 'profile');
	const settings = join(home, 'settings.json');
	if (options.settings) writeFileSync(settings, JSON.stringify(options.settings));
	const env = { ...process.env, DISPLAY: display, HOME: home, CHROMIUM: '/usr/bin/chromium' };
	const args = [
		'build/kiosk.mjs',
		`--port=${port}`,
		`--profile=${profile}`,
		...(options.askEvery === 'as shipped' ? [] : [`--ask-every=${options.askEvery ?? 2}`]),
		...(options.settings ? [`--settings=${settings}`] : []),
		...(options.folder ? [`--folder=${options.folder}`] : []),
		...['--ozone-platform=x11', `--remote-debugging-port=${debug}`, ...(options.flags ?? [])].map(
			(flag) => `--flag=${flag}`
		)
	];
	const launcher: ChildProcess = spawn(process.execPath, args, { env });
	const over = new Promise((resolve) => launcher.once('exit', resolve));
	let said = '';
	for (const stream of [launcher.stdout, launcher.stderr])
		stream?.on('data', (data: Buffer) => (said += String(data)));
	const targets = async () => {
		try {
			const answer = await fetch(`http://127.0.0.1:${debug}/json/list`);
			return (await answer.json()) as Target[];
		} catch {
			return [];
		}
	};
	const xdotool = (...given: string[]) => void execFileSync('xdotool', given, { env });
	const exhibit: Exhibit = {
		port,
		home,
		profile,
		log: () => said,
		targets,
		page: async () => (await targets()).find(({ type }) => type === 'page') ?? null,
		browsers: () =>
			[...said.matchAll(/the browser runs \((\d+)\)/g)].map(([, pid]) => Number(pid)).reverse(),
		cover: async () => {
			await fetch(`http://127.0.0.1:${debug}/json/new?about:blank`, { method: 'PUT' });
		},
		press: (...keys) => xdotool('key', '--delay', '80', ...keys),
		click: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
		end: async () => {
			launcher.kill('SIGTERM');
			await over;
			rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	};
	try {
		await until('a page of the exhibit', exhibit.page);
	} catch (error) {
		await exhibit.end();
		throw new Error(`The exhibit did not start. The launcher said:\n${said}`, { cause: error });
	}
	return exhibit;
}

/**
 * A site with one bare page in the exhibit's place: nothing in it is locked, so that what stops a visitor is the browser
 * or the system. It answers the launcher, and says in its title what happens to it.
 */
export function makeBareSite(script: string, body = ''): string {
	const folder = makeFolder('site');
	mkdirSync(join(folder, 'kiosk'));
	for (const file of readdirSync('build/kiosk').filter((name) => name.endsWith('.json')))
		copyFileSync(join('build/kiosk', file), join(folder, 'kiosk', file));
	writeFileSync(
		join(folder, 'kiosk', 'index.html'),
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bare</title></head>
<body style="margin:0;cursor:none;background:#345;color:#fff">${body}<script>
const beat = () => fetch('./launcher', { method: 'POST', body: JSON.stringify({ do: 'alive', beat: { idle: window.idle ?? true, edition: 'bare' } }) });
beat(); setInterval(beat, 500);
${script}
</script></body></html>`
	);
	return folder;
}
