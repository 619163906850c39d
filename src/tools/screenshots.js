// `npm run shots`: pictures of the built pages to be looked at, in test-results/shots: reading at five sizes, every slide at
// three, every state of the exhibit at four, light and dark. Arguments narrow it down: `npm run shots -- 360 light puzzles/the-boy`,
// `npm run shots -- slides 1024`, `npm run shots -- kiosk 1080`; `social` makes the picture for links instead, and
// `rhythm` measures how much each step of the essay changes of its figure.
import './node-version.js';
import { chromium } from '@playwright/test';
import { browserFlags, getBrowser } from './browser.js';
import { takeKiosk } from './screenshots-kiosk.js';
import { measureRhythm } from './screenshots-rhythm.js';
import { serve } from './serve.js';

const sizes = [
	[360, 740],
	[834, 1112],
	[1440, 900],
	[1080, 1920],
	[3840, 2160]
];
/** 16:9, 4:3 and 16:10: what projectors have. */
const slideSizes = [
	[1280, 720],
	[1024, 768],
	[1920, 1200]
];
const wanted = process.argv.slice(2);
const asks = (/** @type {string} */ name, /** @type {RegExp} */ kind) => {
	const given = wanted.filter((one) => kind.test(one));
	return !given.length || given.includes(name);
};
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await getBrowser(), args: browserFlags });
if (wanted.includes('social')) await takeSocial();
else if (wanted.includes('rhythm')) {
	if (!(await measureRhythm(browser, address))) process.exitCode = 1;
} else {
	const all = !wanted.includes('slides') && !wanted.includes('kiosk');
	if (all) await takeAll();
	if (wanted.includes('slides') || !wanted.length) await takeSlides();
	if (wanted.includes('kiosk') || !wanted.length)
		await takeKiosk(browser, address, (width) => asks(String(width), /^\d+$/));
}
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

/** Every slide of the essay, asked and answered, and what a teacher sees beside it. */
async function takeSlides() {
	for (const [width = 0, height = 0] of slideSizes) {
		if (!asks(String(width), /^\d+$/)) continue;
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			if (!asks(colorScheme, /^(light|dark)$/)) continue;
			const page = await browser.newPage({ viewport: { width, height }, colorScheme });
			const shoot = (/** @type {string} */ name) =>
				page.screenshot({
					path: `test-results/shots/slide-${width}-${colorScheme}-${name}.png`,
					animations: 'disabled'
				});
			for (const path of [
				'teach/',
				'teach/plan/',
				'teach/worksheet/',
				'teach/cards/',
				'present/notes/'
			]) {
				await page.goto(address + path);
				await shoot(path.replaceAll('/', '-'));
			}
			await page.goto(`${address}present/`);
			await page.locator('.ready').waitFor();
			await shoot('ready');
			await page.keyboard.press('Enter');
			for (let number = 1, last = ''; ; number++) {
				const slide = page.locator('.stage .slide');
				const step = (await slide.getAttribute('data-step')) ?? '';
				if (step === last) break;
				last = step;
				const name = `${String(number).padStart(2, '0')}-${step.replaceAll('/', '-')}`;
				if (await page.locator('.slide.asking').count()) {
					await shoot(`${name}-asks`);
					await page.keyboard.press('PageDown');
					await page.locator('.slide:not(.asking)').waitFor();
				}
				await shoot(name);
				await page.keyboard.press('PageDown');
				await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
			}
			await page.close();
		}
	}
}
