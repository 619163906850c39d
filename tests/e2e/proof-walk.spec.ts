// Every step in every look, walked once: place, layout, axe, and what the page says meanwhile.
import { expect, test, type Page } from '@playwright/test';
import { full } from '../proof/proof';
import { findFaults } from './axe';
import { desktop, jump, listen, openAhead, phone, stepIds } from './reading';

test.use({ serviceWorkers: 'allow' });

/** The two looks that differ in everything; in full, the other two as well. */
const looks = [
	['light', phone],
	['dark', desktop],
	...(full
		? ([
				['dark', phone],
				['light', desktop]
			] as const)
		: [])
] as const;

/** Chooses a mark of the figure that is awake, and steps through its film. */
const touch = (page: Page, stretch: string) =>
	page.evaluate((stretch) => {
		const figure = document.querySelector(`${stretch} .live`);
		figure
			?.querySelector('.mark')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		const on = figure?.querySelector<HTMLElement>('.film-clock [aria-label="one frame on"]');
		for (let frame = 0; frame < 9; frame++) on?.click();
	}, stretch);

/** What is wrong with how a step is laid out: text under the figure, labels too small to read, a page wider than its window. */
const findMisplaced = (page: Page, id: string) =>
	page.evaluate((id) => {
		const wrong: string[] = [];
		const heading = document.getElementById(id)?.querySelector('h3')?.getBoundingClientRect();
		const picture = document
			.getElementById(id)
			?.closest('.side-by-side')
			?.querySelector('.picture');
		if (!heading || !picture) return [`${id} has no heading, or no picture`];
		const box = picture.getBoundingClientRect();
		const under = heading.top < box.bottom && heading.bottom > box.top;
		if (under && heading.left < box.right && heading.right > box.left)
			wrong.push('the figure covers the heading');
		const drawing = picture.querySelector<SVGSVGElement>('.live .box svg');
		if (!drawing) return [...wrong, 'no figure is awake'];
		const scale = drawing.getScreenCTM()?.a ?? 0;
		for (const text of drawing.querySelectorAll('text')) {
			const size = parseFloat(getComputedStyle(text).fontSize) * scale;
			if (size < 10.95) wrong.push(`“${text.textContent}” is ${size.toFixed(1)} px`);
		}
		if (picture.querySelector('.mark.chosen, .says .proof'))
			wrong.push('what was chosen at another step still holds');
		// in a projector scrolling moves the film
		const frame = picture.querySelector<HTMLInputElement>('.film-clock input')?.value ?? 0;
		if (Number(frame) > 0 && !picture.closest('.projector'))
			wrong.push('the film of another step is still threaded');
		if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
		return wrong;
	}, id);

for (const [scheme, viewport] of looks)
	test(`steps are reached by their addresses, and each can be read, ${scheme}, ${viewport.width} px wide`, async ({
		page,
		baseURL
	}) => {
		test.setTimeout(full ? 1_200_000 : 240_000);
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await page.setViewportSize(viewport);
		const said = listen(page, new URL(baseURL ?? '').origin);
		await openAhead(page);
		const faults: string[] = [];
		/** Chapters with their figures, looked at by axe. */
		const looked = new Set<string>();
		const ids = await stepIds(page);
		// in short every step on a phone, and every third on a desktop
		for (const id of ids.filter((_, index) => full || viewport === phone || index % 3 === 0)) {
			await jump(page, id);
			for (const fault of await findMisplaced(page, id)) faults.push(`${id}: ${fault}`);
			const stretch = `.side-by-side:has([id="${id}"])`;
			const figure = await page.locator(`${stretch} .live figure`).getAttribute('data-figure');
			const state = full ? id : `${id.split('/')[0]} ${figure}`;
			if (!looked.has(state)) {
				looked.add(state);
				for (const fault of await findFaults(page, { part: `${stretch} .picture` }))
					faults.push(`${id}: ${fault}`);
			}
			await touch(page, stretch);
		}
		// everything that can be opened, and the page that has the evidence
		for (const path of ['', 'evidence/']) {
			if (path) await page.goto(path);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
			faults.push(...(await findFaults(page, { also: 'label-content-name-mismatch' })));
		}
		expect(faults).toEqual([]);
		expect(said).toEqual([]);
	});
