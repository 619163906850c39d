// Which Chromium the tests drive: one named by CHROMIUM, Playwright's own, or the system's; else one is fetched.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run.js';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The path of a browser on this machine, or undefined. */
export function findBrowser() {
	const named = process.env.CHROMIUM;
	if (named) return existsSync(named) ? named : undefined;
	const own = chromium.executablePath();
	return [own, ...usual].find((path) => path && existsSync(path));
}

/** Finds a browser or gets one. Throws one line saying what to install. */
export async function getBrowser() {
	if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM))
		throw new Error(`CHROMIUM is ${process.env.CHROMIUM}: there is no such file.`);
	const found = findBrowser();
	if (found) return found;
	console.log('No Chromium here yet: fetching one.');
	await run('playwright', ['install', 'chromium'], { quiet: true });
	const fetched = findBrowser();
	if (fetched) return fetched;
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		await run('apt-get', ['update', '-qq'], { quiet: true });
		await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
			quiet: true,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
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
