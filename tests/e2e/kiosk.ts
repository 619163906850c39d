// What the tests of the exhibit share: opening it, and touching it as fingers do.
import { expect, type Page } from '@playwright/test';
import { findFaults } from './axe';

/** Opens the exhibit; it waits to be touched. */
export async function openExhibit(page: Page): Promise<void> {
	await page.goto('kiosk/');
	await page.locator('.kiosk[data-live]').waitFor();
	await expect(page.locator('.attract')).toBeVisible();
}

/** Touches the screen anywhere, and waits for the choice of chapters. */
export async function beginVisit(page: Page): Promise<void> {
	await page.touchscreen.tap(400, 400);
	await expect(page.locator('.kiosk-chapters')).toBeVisible();
}

/** Begins with the keypad: one press finds the way in, the next one takes it. */
export async function beginByKey(page: Page): Promise<void> {
	await page.keyboard.press('Enter');
	await expect(page.locator('.attract-invite').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.kiosk-chapters button').first()).toBeFocused();
}

/** Begins with everything, by the keypad. */
export async function enterByKey(page: Page): Promise<void> {
	await beginByKey(page);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.kiosk-ways button').nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.kiosk .slide')).toBeVisible();
}

/** A visit on the first step of a chapter, counted from 1. */
export async function openChapter(page: Page, number: number): Promise<void> {
	await openExhibit(page);
	await beginVisit(page);
	await page
		.locator('.kiosk-chapters li:not(.kiosk-ways) button')
		.nth(number - 1)
		.tap();
	await expect(page.locator('.kiosk .slide')).toBeVisible();
}

export const stepShown = (page: Page) => page.locator('.kiosk .slide').getAttribute('data-step');

/** A control of the strip. */
export const strip = (page: Page, name: string) =>
	page.locator('.kiosk-strip').getByRole('button', { name });

/** What axe finds wrong with what shows, a line each. */
export async function findViolations(page: Page): Promise<readonly string[]> {
	// what is hidden has no fault, and takes axe most of its time
	const proofs = await page.evaluateHandle(() => document.querySelector('.kiosk-proofs'));
	await proofs.evaluate((one) => one?.remove());
	const faults = await findFaults(page);
	await proofs.evaluate((one) => one && document.body.append(one));
	return faults;
}

/** The cells of a line of CSV. */
export const readCells = (line: string): readonly string[] =>
	[...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted ?? plain ?? ''
	);
