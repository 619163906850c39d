// The browser’s and the system’s layers of the lock, and the watcher outside: in a real window, with keys of the system.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	makeBareSite,
	managePolicy,
	openScreen,
	startExhibit,
	until,
	type Exhibit,
	type Screen
} from './screen';

const port = 4190;
let screen: Screen;
let exhibit: Exhibit | null = null;
let unmanage: () => void;
const folders: string[] = [];

beforeAll(async () => {
	screen = await openScreen();
	unmanage = managePolicy(port);
});
afterEach(async () => {
	await exhibit?.end();
	exhibit = null;
});
afterAll(() => {
	unmanage();
	screen.close();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = async (options: Partial<Parameters<typeof startExhibit>[0]> = {}) =>
	(exhibit = await startExhibit({ screen, port, ...options }));
function bare(script: string, body = ''): string {
	const folder = makeBareSite(script, body);
	folders.push(folder);
	return folder;
}
/** Watches for two seconds that something stays as it is: as long as it takes to change where nothing forbids it. */
async function stays(what: string, ask: () => boolean | Promise<boolean>) {
	const end = Date.now() + 2000;
	while (Date.now() < end) expect(await ask(), what).toBe(true);
}
/** Waits until the page's title is what its script made of the last thing done. */
const titled = (title: string) =>
	until(`the title “${title}”`, async () => (await exhibit?.page())?.title === title, 10);
/** Every address that is open, but for the browser's own furniture. */
const open = async () =>
	((await exhibit?.targets()) ?? [])
		.filter(({ type, url }) => type !== 'service_worker' && !/top-chrome/.test(url))
		.map(({ url }) => url);
/** Whether every pixel has this colour: its blue, green and red; the fourth byte is none. */
const isAll = (...colour: readonly [number, number, number]) =>
	screen.look().every((byte, index) => index % 4 === 3 || byte === colour[index % 4]);
const isBlack = () => isAll(0, 0, 0);
/** Whether a bare page shows, and nothing else. */
const isBare = () => isAll(0x55, 0x44, 0x33);
const keys = [
	...[
		'ctrl+p',
		'F12',
		'ctrl+shift+i',
		'ctrl+shift+j',
		'ctrl+u',
		'ctrl+n',
		'ctrl+t',
		'ctrl+shift+n'
	],
	...[
		'ctrl+o',
		'ctrl+s',
		'ctrl+h',
		'ctrl+j',
		'ctrl+f',
		'ctrl+l',
		'F1',
		'F3',
		'F5',
		'F6',
		'F10',
		'F11'
	],
	...['ctrl+shift+Delete', 'ctrl+plus', 'alt+Left', 'alt+Home', 'alt+d', 'alt+e', 'shift+Escape']
];

describe('The browser', () => {
	it('shows nothing of its own over the exhibit, whatever is pressed', async () => {
		// closed all week: a black screen, on which anything would show
		const e = await start({ settings: { openingHours: {} } });
		// so is the screen before the window shows
		await until('the exhibit', async () => (await e.page())?.url.endsWith('/kiosk/'));
		await until('a black screen', () => isBlack());
		await stays('a black screen', isBlack);
		const only = await open();
		for (const key of keys) {
			e.press(key);
			expect(await open(), key).toEqual(only);
			expect(isBlack(), `a black screen after ${key}`).toBe(true);
		}
		// it was there all the while, and heard
		e.press('Return');
		await until('the chapters', () => !isBlack());
		expect(e.browsers()).toHaveLength(1);
	});
});

/** A page that counts the keys it is left with. */
const listening = () =>
	bare(
		`let heard = 0; addEventListener('keyup', ({ key }) => { if (key === 'a') document.title = 'heard ' + ++heard; }); document.title = 'ready';`
	);
/** A page that is a link to a file, all of it. */
const offering = () =>
	bare(
		`document.querySelector('a').addEventListener('click', () => { document.title = 'clicked'; }); document.title = 'ready';`,
		`<a href="edition.json" download style="position:fixed;inset:0">save</a>`
	);
/** Files that came down. */
function findDownloads(e: Exhibit): readonly string[] {
	try {
		return readdirSync(e.home, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/edition.*json|\.crdownload$/.test(file)
		);
	} catch {
		// the browser took a folder away while it was read: once more
		return findDownloads(e);
	}
}
async function clickThrough(e: Exhibit) {
	await titled('ready');
	// a window may show before it listens
	await until('a click that is heard', async () => {
		e.click(500, 900);
		return (await e.page())?.title === 'clicked';
	});
}

describe('The browser’s policy, where a page stops nothing', () => {
	it('prints nothing and opens no developer tools', async () => {
		const e = await start({ folder: listening() });
		await titled('ready');
		await until('the page alone', isBare);
		const only = await open();
		for (const [index, key] of [
			'ctrl+p',
			'F12',
			'ctrl+shift+i',
			'ctrl+shift+j',
			'ctrl+u'
		].entries()) {
			e.press(key);
			await stays(`one page after ${key}`, async () => String(await open()) === String(only));
			// Escape closes the note that it is not allowed
			e.press('Escape', 'Escape', 'a');
			await titled(`heard ${index + 1}`);
		}
	});

	it('downloads nothing', async () => {
		const e = await start({ folder: offering() });
		await clickThrough(e);
		await stays('no file', () => findDownloads(e).length === 0);
	});

	it('is what stops them: without it a print preview opens, and a file comes down', async () => {
		unmanage();
		try {
			const e = await start({ folder: listening() });
			await titled('ready');
			await until('the page alone', isBare);
			e.press('ctrl+p');
			await until('a preview', async () => (await open()).some((url) => url.includes('print')));
			await e.end();
			const another = await start({ folder: offering() });
			await clickThrough(another);
			await until('a file', () => findDownloads(another).length > 0);
		} finally {
			unmanage = managePolicy(port);
		}
	});

	it('goes to no other address', async () => {
		let heard = 0;
		const elsewhere: Server = createServer((_, response) => {
			heard += 1;
			response.end('elsewhere');
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
		const at = elsewhere.address();
		const address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
		const e = await start({
			folder: bare(`setTimeout(() => { location.href = '${address}'; }, 1500);`)
		});
		// what stands there instead answers no launcher: it is taken away
		await until('a restart', () => e.log().includes('without an answer'), 40);
		elsewhere.close();
		expect(heard).toBe(0);
	});
});

describe('The system', () => {
	it('brings the exhibit back within five seconds after Alt+F4', async () => {
		const e = await start();
		await until('the exhibit on the screen', () => !isBlack());
		const [first] = e.browsers();
		e.press('alt+F4');
		await until('the browser to be gone', () => e.log().includes('the browser is gone'), 10);
		await until('the exhibit again', async () => (await e.page())?.url.endsWith('/kiosk/'), 5);
		expect(e.browsers()[0]).not.toBe(first);
	});
});

describe('The watcher outside', () => {
	it('takes away what covers the exhibit: a page that nobody sees answers no more', async () => {
		const e = await start();
		await until('the exhibit', async () => (await e.page())?.url.endsWith('/kiosk/'));
		const [first] = e.browsers();
		await e.cover();
		await until('a restart', () => e.log().includes('without an answer'), 40);
		await until('the exhibit alone', async () => {
			const only = (await open()).filter((url) => !url.startsWith('chrome-'));
			return e.browsers()[0] !== first && only.length === 1 && only[0]?.endsWith('/kiosk/');
		});
	});

	/** A page that is well the second time. */
	const once = (ill: string) =>
		`if (localStorage.ill) { document.title = 'well'; } else { localStorage.ill = 1; setTimeout(() => { ${ill} }, 1500); }`;

	it('restarts a page in an endless loop, at the pace it is shipped with, within two minutes', async () => {
		await start({ folder: bare(once('for (;;) ;')), askEvery: 'as shipped' });
		await until('a page that is well', async () => (await exhibit?.page())?.title === 'well', 120);
		expect(exhibit?.log()).toContain('3 questions without an answer, 90 seconds');
	}, 180_000);

	it('restarts a page that has run out of memory', async () => {
		await start({
			folder: bare(once('const all = []; for (;;) all.push(new Array(1e6).fill(all.length));')),
			flags: ['--js-flags=--max-old-space-size=128']
		});
		await until('a page that is well', async () => (await exhibit?.page())?.title === 'well', 60);
		expect(exhibit?.log()).toContain('without an answer');
	});

	it('tells the page how much memory there is now, for its own watcher', async () => {
		await start({
			folder: bare(
				`const used = () => performance.memory.usedJSHeapSize; const before = used();
				 window.much = Array.from({ length: 60 }, () => new Array(125_000).fill(0.5));
				 document.title = 'grown by ' + (used() - before > 40e6 ? 'all of it' : 'less');`
			)
		});
		await titled('grown by all of it');
	});

	it('starts a killed browser again, without a bubble that asks for anything', async () => {
		const e = await start({ folder: bare('document.title = "well"') });
		await titled('well');
		await until('the page alone', isBare);
		process.kill(e.browsers()[0] as number, 'SIGKILL');
		await until('another browser', () => e.browsers().length > 1, 10);
		await titled('well');
		await until('the page alone', isBare);
		await stays('the page alone', isBare);
	});

	it('runs without a profile that can’t be written, and says so', async () => {
		const e = await start({
			folder: bare('document.title = "well"'),
			profile: '/sys/seven-seconds'
		});
		await titled('well');
		expect(e.log()).toMatch(/the profile can't be used: .*\n.*using a fresh profile/);
	});

	it('keeps cache and counts over a restart, in a folder of the exhibit’s own', async () => {
		const e = await start({
			folder: bare(
				`localStorage.times = Number(localStorage.times || 0) + 1; document.title = 'time ' + localStorage.times;`
			)
		});
		await titled('time 1');
		await until('the page alone', isBare);
		e.press('alt+F4');
		await titled('time 2');
		expect(existsSync(join(e.profile, 'browser', 'Default'))).toBe(true);
	});

	it('restarts at night, only once nobody is there', async () => {
		const folder = bare(
			`window.idle = false; addEventListener('keyup', () => { window.idle = true; }); document.title = 'ready';`
		);
		// a minute that is not over before anybody has looked at the clock
		const at = new Date(Date.now() + 15_000);
		const two = (n: number) => String(n).padStart(2, '0');
		const nightlyRestart = `${two(at.getHours())}:${two(at.getMinutes())}`;
		const e = await start({ folder, settings: { nightlyRestart } });
		await titled('ready');
		await until('the night', () => e.log().includes('waits: somebody is there'), 90);
		expect(e.browsers()).toHaveLength(1);
		e.press('a');
		await until('the restart', () => e.log().includes('as every night'));
	});
});
