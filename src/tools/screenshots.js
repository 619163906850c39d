// `npm run shots`: pictures of the built page to be looked at, in test-results/shots: five sizes, light and dark.
// Arguments narrow it down: `npm run shots -- 360 light threads/the-boy`; `social` makes the picture for links instead.
import './node-version.js';
import { chromium } from '@playwright/test';
import { browserFlags, getBrowser } from './browser.js';
import { serve } from './serve.js';

const sizes = [
	[360, 740],
	[834, 1112],
	[1440, 900],
	[1080, 1920],
	[3840, 2160]
];
const wanted = process.argv.slice(2);
const asks = (/** @type {string} */ name, /** @type {RegExp} */ kind) => {
	const given = wanted.filter((one) => kind.test(one));
	return !given.length || given.includes(name);
};
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await getBrowser(), args: browserFlags });
if (wanted.includes('social')) await takeSocial();
else await takeAll();
await browser.close();
close();

/** The opening without its controls, as links to the essay show it. */
async function takeSocial() {
	const page = await browser.newPage({
		viewport: { width: 1200, height: 630 },
		bypassCSP: true,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	await page.goto(address);
	await page.locator('.read[data-live]').waitFor();
	await page.addStyleTag({
		content:
			'.status-bar, .running, .opening > .abstract, .opening nav, .strip-note { display: none }'
	});
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: 'static/social.png' });
	console.log('The picture for links is static/social.png.');
}

async function takeAll() {
	for (const [width = 0, height = 0] of sizes) {
		if (!asks(String(width), /^\d+$/)) continue;
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			if (!asks(colorScheme, /^(light|dark)$/)) continue;
			const page = await browser.newPage({ viewport: { width, height }, colorScheme });
			await page.goto(address);
			await page.locator('.read[data-live]').waitFor();
			const ids = await page.locator('.step').evaluateAll((steps) => steps.map((step) => step.id));
			const chosen = wanted.filter((one) => one.includes('/') || one === 'top' || one === 'end');
			const middle = ids.filter((id, index) => {
				const chapter = ids.filter((one) => one.split('/')[0] === id.split('/')[0]);
				return chapter.indexOf(id) === Math.floor(chapter.length / 2) && ids.indexOf(id) === index;
			});
			for (const place of chosen.length ? chosen : ['top', ...middle, 'end']) {
				await page.evaluate((where) => {
					if (where === 'top') scrollTo(0, 0);
					else if (where === 'end') document.getElementById('colophon')?.scrollIntoView();
					else location.hash = where;
				}, place);
				if (place.includes('/'))
					await page.locator(`[id="${place}"][aria-current="step"]`).waitFor();
				const name = `${width}-${colorScheme}-${place.replaceAll('/', '-')}`;
				await page.screenshot({ path: `test-results/shots/${name}.png`, animations: 'disabled' });
			}
			await page.close();
		}
	}
	console.log('Pictures are in test-results/shots.');
}
