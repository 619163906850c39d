// The proofs of the exhibit run in a short form with every other test, and in full by `npm run proof`.
import { chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/tools/browser.js';
import { seeded } from '../seeded';

/** CSS px of the screen. */
export const screen = { width: 1080, height: 1920 };

export { full } from './full';

/**
 * A source of chance, and its seed for whoever has to see the same again.
 * @param run number of the run, where many are made of one seed
 */
export function drawChance(what: string, run = 0): () => number {
	const seed = Number(process.env.SEED) || Date.now() % 1_000_000;
	process.stdout.write(`${what}: seed ${seed} (again: SEED=${seed})\n`);
	return seeded(seed + 7919 * run);
}

/** A page of a browser of its own, as large as an exhibit's screen stands, with more flags where they are given. */
export async function openPage(
	...flags: readonly string[]
): Promise<{ page: Page; close: () => Promise<void> }> {
	const args = [...browserFlags, ...flags];
	const browser = await chromium.launch({ executablePath: findBrowser(), args });
	const page = await browser.newPage({ viewport: screen, hasTouch: true });
	return { page, close: () => browser.close() };
}
