// A class on plain http, as from a machine in the school's network: less is possible, and the lesson runs in full.
import { expect, test } from '@playwright/test';
import { openNotes } from './class';

test.use({
	launchOptions: async ({ launchOptions }, use) =>
		use({
			...launchOptions,
			args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP class.example 127.0.0.1']
		})
});

test('the lesson runs in full, and says what it can’t do', async ({ page, baseURL }) => {
	const said: string[] = [];
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(
		`${baseURL?.replace('127.0.0.1', 'class.example')}present/#the-night/who-props-the-roof?plan=15`
	);
	await expect(page.locator('.ready [data-offline=impossible]')).toContainText('over https only');
	await expect(page.locator('.checks')).toContainText('Plain http');
	await page.keyboard.press('Enter');
	const notes = await openNotes(page);
	await notes.keyboard.press('PageDown');
	await expect(page.locator('.stage .answer')).toBeVisible();
	expect(said).toEqual([]);
});
