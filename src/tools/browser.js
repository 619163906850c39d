// Which Chromium the tests drive: one named by CHROMIUM, Playwright's own, or the system's; else one is fetched. Most need no window:
// they drive the headless shell, the same engine with nothing around it, in a little more than half the time.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { install, mayInstall } from './debian.js';
import { run } from './run.js';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

const shell = '/usr/bin/chromium-headless-shell';

/** The path of a browser on this machine, or undefined. */
export function findBrowser() {
	const named = process.env.CHROMIUM;
	if (named) return existsSync(named) ? named : undefined;
	const own = chromium.executablePath();
	return [own, ...usual].find((path) => path && existsSync(path));
}

/** The path of what pages are tested in; empty for Playwright's own. What CHROMIUM names is driven with its window put away. */
export function findShell() {
	const named = process.env.CHROMIUM_SHELL ?? process.env.CHROMIUM;
	if (named !== undefined) return named;
	// where Playwright has fetched its Chromium, it has fetched its shell too
	if (existsSync(chromium.executablePath())) return '';
	return existsSync(shell) ? shell : (findBrowser() ?? '');
}

/** The environment that says which browsers tests drive: those that were named, else found, else fetched. Throws as `getBrowser`. */
export async function nameBrowsers() {
	const browser = await getBrowser();
	if (mayInstall && findShell() === browser && !process.env.CHROMIUM) {
		console.log('No headless shell of Chromium here yet: fetching one.');
		await install('chromium-headless-shell');
	}
	return { CHROMIUM: browser, CHROMIUM_SHELL: findShell() };
}

/** Finds a browser or gets one. Throws one line saying what to install. */
export async function getBrowser() {
	for (const name of ['CHROMIUM', 'CHROMIUM_SHELL']) {
		const path = process.env[name];
		if (path && !existsSync(path)) throw new Error(`${name} is ${path}: there is no such file.`);
	}
	const found = findBrowser();
	if (found) return found;
	console.log('No Chromium here yet: fetching one.');
	await run('playwright', ['install', 'chromium'], { quiet: true });
	const fetched = findBrowser();
	if (fetched) return fetched;
	if (mayInstall) await install('chromium');
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'No Chromium to test with: install one ("npx playwright install chromium", or your system’s package), or name it with CHROMIUM=/path/to/chromium.'
	);
}

/** Flags without which Chromium refuses root or calls home. */
export const browserFlags = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
