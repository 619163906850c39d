// Whatever disturbs a reader's page, its place, figure, table and address stay one.
import { expect, test } from '@playwright/test';
import { full } from '../proof/proof';
import { seeded } from '../seeded';
import { desktop, expectOneStep, listen, open, phone, stepIds, turnWheel } from './reading';

/** What can happen to a page while it is read. */
const kinds = [
	'wheel',
	'fling',
	'jump',
	'resize',
	'bar',
	'rotate',
	'details',
	'zoom',
	'chapter',
	'back',
	'end',
	'top'
] as const;

test.use({ serviceWorkers: 'allow' });

/** Sequences of three disturbances on each device. */
const count = full ? 100 : 8;
/** The first sequence: `SEED=` has others made. */
const start = Number(process.env.SEED) || 0;

for (const [name, viewport, first] of [
	['a phone', phone, start],
	['a desktop', desktop, start + count]
] as const)
	test(`five things are one on ${name}, whatever happens to it`, async ({ page, baseURL }) => {
		test.setTimeout(60_000 + count * 12_000);
		await page.setViewportSize(viewport);
		const said = listen(page, new URL(baseURL ?? '').origin);
		await open(page);
		const ids = await stepIds(page);
		for (let seed = first; seed < first + count; seed++) {
			const random = seeded(seed);
			const did: string[] = [];
			for (let move = 0; move < 3; move++) {
				const kind = kinds[Math.floor(random() * kinds.length)] ?? 'wheel';
				did.push(kind);
				if (kind === 'wheel') turnWheel(page, (random() - 0.4) * 2400);
				if (kind === 'fling')
					await page.evaluate(
						(by) => {
							for (let i = 1; i <= 12; i++) scrollBy({ top: by / i, behavior: 'instant' });
						},
						(random() - 0.3) * 12000
					);
				if (kind === 'jump')
					await page.evaluate(
						(hash) => (location.hash = hash),
						ids[Math.floor(random() * ids.length)] ?? ''
					);
				if (kind === 'resize')
					await page.setViewportSize({
						width: viewport.width + Math.round((random() - 0.3) * 200),
						height: viewport.height
					});
				if (kind === 'bar')
					await page.setViewportSize({ width: viewport.width, height: viewport.height - 80 });
				if (kind === 'rotate')
					await page.setViewportSize({ width: viewport.height, height: viewport.width });
				if (kind === 'details')
					await page.evaluate((pick) => {
						const all = [...document.querySelectorAll('details')];
						const one = all[Math.floor(pick * all.length)];
						if (one) one.open = !one.open;
					}, random());
				if (kind === 'zoom')
					await page.evaluate(
						(size) => {
							document.documentElement.style.fontSize = `${size}%`;
						},
						90 + Math.round(random() * 60)
					);
				if (kind === 'chapter')
					await page.evaluate((pick) => {
						const all = [...document.querySelectorAll<HTMLAnchorElement>('nav ol a')];
						all[Math.floor(pick * all.length)]?.click();
					}, random());
				if (kind === 'back' && did.includes('jump')) await page.evaluate(() => history.back());
				if (kind === 'end') await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
				if (kind === 'top') await page.evaluate(() => scrollTo(0, 0));
			}
			await expectOneStep(page, `after ${did.join(', ')} (seed ${seed})`);
			await page.setViewportSize(viewport);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '';
			});
			await expectOneStep(page, `back at size after ${did.join(', ')} (seed ${seed})`);
		}
		expect(said).toEqual([]);
	});
