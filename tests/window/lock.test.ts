// The browser’s layers of the lock, its own and its policy’s: in a real window, with keys of the system.
import { readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	addressesOf,
	isAll,
	makeBareSite,
	managePolicy,
	openScreen,
	ports,
	startExhibit,
	stays,
	until,
	type Exhibit,
	type Screen
} from './virtual-screen';

const port = ports.lock;
let screen: Screen;
let exhibit: Exhibit | null = null;
let unmanage: () => void;
const folders: string[] = [];

beforeAll(async () => {
	screen = await openScreen();
	unmanage = managePolicy();
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
/** Waits until the page's title is what its script made of the last thing done. */
const titled = (title: string) =>
	until(`the title “${title}”`, async () => (await exhibit?.page())?.title === title, 10);
/** Every address that is open, but for the browser's own furniture. */
const open = async () => (exhibit ? addressesOf(exhibit) : []);
const isBlack = () => isAll(screen, 0);
/** Whether a bare page shows, and nothing else. */
const isBare = () => isAll(screen, 0x334455);
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
		const only = String(await open());
		const isAlone = async () => String(await open()) === only;
		const tools = ['F12', 'ctrl+shift+i', 'ctrl+shift+j', 'ctrl+u'];
		for (const [index, key] of ['ctrl+p', ...tools].entries()) {
			e.press(key);
			// a preview would close at Escape; a window of tools would stay
			if (key === 'ctrl+p') await stays('no preview', isAlone);
			expect(await isAlone(), `one page after ${key}`).toBe(true);
			// Escape closes the note that it is not allowed
			e.press('Escape', 'Escape', 'a');
			await titled(`heard ${index + 1}`);
		}
		await stays('one page', isAlone);
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
			unmanage = managePolicy();
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
