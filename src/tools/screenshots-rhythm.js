// `npm run shots -- rhythm`: how much of the figure changes from each step of the essay to the next, in pixels, and for how long
// one picture stays. What a reader sees is measured: the drawing at its step's address, come to rest, without headline and text.

/** Width and height of the windows, px. */
const sizes = /** @type {const} */ ([
	[360, 640],
	[768, 1024],
	[1440, 900]
]);
/** A pair of steps that changes less of the figure's area than this, in per cent, shows one picture twice. */
const least = 5;
/** More steps than this running with one figure wear it out. */
const longest = 5;
/** Levels of 255 by which a channel has to differ: letters smoothed otherwise do not. */
const threshold = 24;

/**
 * Why a step may show nearly what the step before it shows, by its id.
 * @type {Readonly<Record<string, string>>}
 */
const reasons = {};

/**
 * A step as it is seen: `room` is empty at home, on paper; `changed` has the share of the figure that is not as at the step before,
 * in per cent, a number a size; null where it is another picture whatever its pixels.
 * @typedef {{ id: string, figure: string, cue: string, headline: string, room: string, changed: (number | null)[] }} Seen
 */

/**
 * Prints the rhythm; answers whether it holds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the site
 */
export async function measureRhythm(browser, address) {
	/** @type {Seen[]} */
	const steps = [];
	for (const [width, height] of sizes) {
		const found = await walk(browser, address, { width, height });
		for (const [at, one] of found.entries()) (steps[at] ??= one).changed.push(one.share);
	}
	return report(steps);
}

/**
 * Goes through the essay at one size, and keeps each drawing in test-results/shots to be looked at.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 */
async function walk(browser, address, viewport) {
	const options = /** @type {const} */ ({ reducedMotion: 'reduce', colorScheme: 'light' });
	const page = await browser.newPage({ viewport, ...options });
	const canvas = await browser.newPage();
	await page.goto(address);
	await page.locator('.read[data-live]').waitFor();
	const ids = await page.locator('.step').evaluateAll((all) => all.map((one) => one.id));
	/** @type {(Seen & { share: number | null })[]} */
	const found = [];
	let last = '';
	for (const [at, id] of ids.entries()) {
		await page.evaluate((hash) => (location.hash = hash), id);
		await page.waitForFunction(hasSettled, id);
		const { box, ...seen } = await page.evaluate(look, id);
		const isWhole = [
			box.x >= 0 && box.x + box.width <= viewport.width,
			box.y >= 0 && box.y + box.height <= viewport.height
		].every(Boolean);
		const before = found.at(-1);
		const compared = before && seen.figure && before.figure && before.room === seen.room;
		if (compared && !isWhole)
			throw new Error(`At ${id} the drawing is not whole in a window of ${viewport.width} px.`);
		const name = `rhythm-${viewport.width}-${String(at + 1).padStart(2, '0')}-${id.replaceAll('/', '-')}`;
		const path = `test-results/shots/${name}.png`;
		// in the silence the drawing may stand above its words, out of the window
		const shot = await page.screenshot(isWhole ? { clip: box, path } : { path });
		const png = shot.toString('base64');
		const share = compared
			? await canvas.evaluate(compare, /** @type {const} */ ([last, png, threshold]))
			: null;
		found.push({ id, ...seen, changed: [], share });
		last = png;
	}
	await page.close();
	await canvas.close();
	return found;
}

/** In the page: whether the reader stands at the step, its figure shows it, and nothing moves. @param {string} id */
function hasSettled(id) {
	const step = document.getElementById(id);
	const picture = step?.closest('.side-by-side')?.querySelector('.picture');
	return (
		step?.getAttribute('aria-current') === 'step' &&
		picture?.matches('[data-awake]') &&
		picture.getAttribute('data-step') === id &&
		document.fonts.status === 'loaded' &&
		document.getAnimations().every(({ playState }) => playState !== 'running')
	);
}

/** In the page: what the step shows, and where its drawing stands. @param {string} id */
function look(id) {
	const stretch = document.getElementById(id)?.closest('.side-by-side');
	const picture = stretch?.querySelector('.picture');
	const drawing = picture?.querySelector('.live .drawing');
	const { x = 0, y = 0, width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
	const dark = stretch?.classList.contains('room') ? stretch.classList.item(3) : null;
	const field = stretch?.previousElementSibling?.matches('.archive-field') ? 'field' : '';
	return {
		figure: picture?.querySelector('[data-figure]')?.getAttribute('data-figure') ?? '',
		cue: picture?.getAttribute('data-cue') ?? '',
		headline: picture?.querySelector('.live .headline')?.textContent ?? '',
		room: dark ?? field,
		box: { x, y, width, height }
	};
}

/**
 * In an empty page: the share of the area, in per cent, in which two pictures differ; where only one of them reaches, they do.
 * @param {readonly [one: string, other: string, threshold: number]} given the pictures as PNG, base64
 */
async function compare([one, other, threshold]) {
	const images = await Promise.all(
		[one, other].map(async (png) =>
			createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
		)
	);
	const width = Math.max(...images.map((image) => image.width));
	const height = Math.max(...images.map((image) => image.height));
	const [before, after] = images.map((image) => {
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(image, 0, 0);
		return new Uint8Array(context?.getImageData(0, 0, width, height).data ?? []);
	});
	let changed = 0;
	for (let at = 0; at < width * height * 4; at += 4)
		if (
			[0, 1, 2, 3].some(
				(channel) =>
					Math.abs((before?.[at + channel] ?? 0) - (after?.[at + channel] ?? 0)) > threshold
			)
		)
			changed++;
	return (changed / (width * height)) * 100;
}

const isAlike = (/** @type {Seen} */ { changed }) =>
	changed.some((share) => share !== null && share < least);

/**
 * Stretches of steps in which every step but the first goes on with what the one before it shows.
 * @param {readonly Seen[]} steps
 * @param {(before: Seen, step: Seen) => boolean} goesOn
 */
function runsOf(steps, goesOn) {
	/** @type {Seen[][]} */
	const runs = [];
	for (const step of steps) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run && before && goesOn(before, step)) run.push(step);
		else runs.push([step]);
	}
	return runs.sort((one, other) => other.length - one.length);
}

/** @param {readonly Seen[]} steps */
function report(steps) {
	const pairs = steps
		.slice(1)
		.map((step, at) => ({ before: /** @type {Seen} */ (steps[at]), step }));
	const cell = (/** @type {string} */ text) => text.padStart(8);
	const write = (/** @type {number | null} */ share) =>
		cell(share === null ? 'room' : `${share < least ? '< ' : ''}${share.toFixed(1)}`);
	console.log(
		'Of the figure’s area, how much changes from each step to the next, in per cent. “room”: a step without a figure,\n' +
			'or another ground (dark, field, silence, lamp, ending), which is another picture whatever its pixels.\n'
	);
	console.log(
		`${'from the step before, to'.padEnd(46)}${'figure'.padEnd(24)}${sizes.map(([width]) => cell(String(width))).join('')}`
	);
	for (const { before, step } of pairs) {
		const figures =
			before.figure === step.figure ? step.figure : `${before.figure} → ${step.figure}`;
		console.log(step.id.padEnd(46) + figures.padEnd(24) + step.changed.map(write).join(''));
	}

	const alike = pairs.filter(({ step }) => isAlike(step));
	console.log(`\n${alike.length} pairs change less than ${least} % at some size.`);
	for (const { before, step } of alike) {
		console.log(
			`\n${step.changed.map(write).join('').trim()}  ${reasons[step.id] ?? 'no reason is given'}`
		);
		for (const { id, figure, cue, headline } of [before, step])
			console.log(`  ${id}: ${figure} ${cue} “${headline}”`);
	}
	const idle = Object.keys(reasons).filter((id) => !alike.some(({ step }) => step.id === id));
	if (idle.length) console.log(`\nReasons for what changes enough: ${idle.join(', ')}`);

	/** @param {readonly Seen[] | undefined} run */
	const named = (run = []) =>
		run.length > 1 ? `${run.length} steps, ${run[0]?.id} to ${run.at(-1)?.id}` : 'never two steps';
	const runs = runsOf(
		steps,
		(before, { figure, room }) => before.figure === figure && before.room === room
	);
	const worn = runs.filter(({ length }) => length > longest);
	const [same] = runsOf(steps, (_, step) => isAlike(step));
	console.log(`\nLongest with one figure: ${runs[0]?.[0]?.figure}, ${named(runs[0])}.`);
	for (const run of worn) console.log(`Longer than ${longest}: ${run[0]?.figure}, ${named(run)}.`);
	console.log(`Longest with less than ${least} % between: ${named(same)}.`);
	return worn.length === 0 && alike.every(({ step }) => reasons[step.id]);
}
