// The watcher outside: whatever becomes of the page or its browser, the exhibit comes back. In a real window.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { full } from '../proof/full';
import {
	addressesOf,
	isAll,
	makeBareSite,
	openScreen,
	ports,
	startExhibit,
	stays,
	until,
	type Exhibit,
	type Screen
} from './virtual-screen';

let screen: Screen;
let exhibit: Exhibit | null = null;
const folders: string[] = [];

beforeAll(async () => {
	screen = await openScreen();
});
afterEach(async () => {
	await exhibit?.end();
	exhibit = null;
});
afterAll(() => {
	screen.close();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = async (options: Partial<Parameters<typeof startExhibit>[0]> = {}) =>
	(exhibit = await startExhibit({ screen, port: ports.watcher, ...options }));
function bare(script: string): string {
	const folder = makeBareSite(script);
	folders.push(folder);
	return folder;
}
/** Waits until the page's title is what its script made of the last thing done. */
const titled = (title: string, most = 10) =>
	until(`the title “${title}”`, async () => (await exhibit?.page())?.title === title, most);
const isBlack = () => isAll(screen, 0);
const isBare = () => isAll(screen, 0x334455);

describe('The system', () => {
	it('brings the exhibit back within five seconds after Alt+F4', async () => {
		const e = await start();
		await until('the exhibit on the screen', () => !isBlack());
		const [first] = e.browsers();
		// a window that has just come takes no key yet: pressed until it does
		let pressed = 0;
		const press = () => {
			if (e.browsers()[0] !== first || Date.now() - pressed < 1000) return;
			pressed = Date.now();
			e.press('alt+F4');
		};
		await until('the browser to be gone', () => {
			press();
			return e.log().includes('the browser is gone');
		});
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
			const only = (await addressesOf(e)).filter((url) => !url.startsWith('chrome-'));
			return e.browsers()[0] !== first && only.length === 1 && only[0]?.endsWith('/kiosk/');
		});
	});

	/** A page that is well the second time. */
	const once = (ill: string) =>
		`if (localStorage.ill) { document.title = 'well'; } else { localStorage.ill = 1; setTimeout(() => { ${ill} }, 1500); }`;

	it(`restarts a page in an endless loop${full ? ', at the pace it is shipped with, within two minutes' : ''}`, async () => {
		await start({
			folder: bare(once('for (;;) ;')),
			...(full ? { askEvery: 'as shipped' } : {})
		});
		await titled('well', 120);
		expect(exhibit?.log()).toContain(`3 questions without an answer, ${full ? 90 : 6} seconds`);
	}, 180_000);

	it('restarts a page that has run out of memory', async () => {
		await start({
			folder: bare(once('const all = []; for (;;) all.push(new Array(1e6).fill(all.length));')),
			flags: ['--js-flags=--max-old-space-size=128']
		});
		await titled('well', 60);
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

	// in short a proof of its own has a clock of its own, see tests/e2e/proof-nights
	if (full)
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
