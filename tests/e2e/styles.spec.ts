// Styles travel by page: what one page shows as another does needs the same rules.
import { expect, test, type Page } from '@playwright/test';

/** Pages, and what is done to see more of them. */
const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'./': async (page) => page.locator('.read[data-live]').waitFor(),
	'evidence/': async () => {},
	'teach/': async () => {},
	'teach/key/': async () => {},
	'teach/worksheet/': async () => {},
	'teach/plan/': async (page) => page.locator('#stage button').first().waitFor(),
	'exhibit/': async () => {},
	'figures/': async () => {},
	'present/': async (page) => page.getByRole('button', { name: 'begin' }).click(),
	'present/notes/': async (page) => page.locator('.times').waitFor(),
	'present/pupils/': async (page) => page.locator('.slide').first().waitFor(),
	'kiosk/': async (page) => {
		await page.getByRole('button', { name: 'Touch to begin' }).click();
		await page.locator('.kiosk-emblem').first().waitFor();
	}
};

/** Selectors of a page's rules that name at least two things in each of their parts: a single name may mean two things in two rooms. */
const rulesOf = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walk = (rules: CSSRuleList) => {
			for (const rule of rules)
				if (rule instanceof CSSStyleRule) found.push(rule.selectorText);
				else if (rule instanceof CSSMediaRule) walk(rule.cssRules);
		};
		for (const sheet of document.styleSheets) walk(sheet.cssRules);
		return found.filter((selector) =>
			selector.split(',').every((part) => /\w[\s>.+~]+\w/.test(part.trim()))
		);
	});

test('every page has the styles of what it shows, wherever else that is shown', async ({
	context
}) => {
	const open = await Promise.all(
		Object.entries(pages).map(async ([path, see]) => {
			const page = await context.newPage();
			await page.goto(path);
			await see(page);
			return { path, page, own: await rulesOf(page) };
		})
	);
	const all = [...new Set(open.flatMap(({ own }) => own))];
	expect(all.length).toBeGreaterThan(300);
	const lacks = await Promise.all(
		open.map(async ({ path, page, own }) => {
			const others = all.filter((selector) => !own.includes(selector) && !selector.includes('::'));
			const shown = await page.evaluate(
				(others) => others.filter((selector) => document.querySelector(selector) !== null),
				others
			);
			return shown.map((selector) => `${path} shows ${selector}`);
		})
	);
	expect(lacks.flat()).toEqual([]);
});
