// The shipped fonts, cut while building to the characters the essay uses, from the packages they come in; and, by
// `npm run fonts`, the table of advances by which figures know how wide a label is.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
// @ts-expect-error the package brings no types
import subset from 'subset-font';

/** Where a page can fetch them; and those that travel in the essay itself. */
const folders = { fetched: 'static/fonts', inlined: 'src/lib/styles/fonts' };
const sofia = (/** @type {string} */ script) =>
	`node_modules/@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-${script}-800-normal.woff2`;
const source = (/** @type {string} */ style) =>
	`node_modules/source-serif/WOFF2/TTF/SourceSerif4-${style}.ttf.woff2`;

const figures = ['onum', 'lnum', 'tnum', 'pnum'];
/** What a browser sets by itself: pairs, ligatures, and letters as a language writes them (a face may have Bulgarian forms first). */
const always = ['kern', 'liga', 'locl', 'ccmp'];
const cyrillic = /\p{Script=Cyrillic}/u;
/** What the opening is set in and travels in the page: its subtitle. */
const opening = new Set(
	'Алексей Стаханов on film: a reading of five shots, seven films and fifty years'
);
/** Every face with what it sets; notes 0, 13 and 14 of a font are its copyright and licence. */
const faces = [
	{
		name: 'opening',
		folder: folders.inlined,
		from: sofia('latin'),
		features: always,
		sets: (/** @type {string} */ one) => opening.has(one) && !cyrillic.test(one)
	},
	{
		name: 'opening-cyrillic',
		folder: folders.inlined,
		from: sofia('cyrillic'),
		features: always,
		sets: (/** @type {string} */ one) => opening.has(one) && cyrillic.test(one)
	},
	{
		name: 'serif-roman',
		from: source('Regular'),
		features: [...always, 'case', ...figures],
		sets: () => true
	},
	{
		name: 'serif-italic',
		from: source('It'),
		features: [...always, ...figures],
		sets: (/** @type {string} */ one) => !cyrillic.test(one)
	},
	{
		name: 'sans-heavy',
		from: sofia('latin'),
		features: [...always, 'tnum', 'lnum'],
		sets: (/** @type {string} */ one) => !cyrillic.test(one)
	},
	{
		name: 'sans-heavy-cyrillic',
		from: sofia('cyrillic'),
		features: always,
		sets: (/** @type {string} */ one) => cyrillic.test(one)
	}
];

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i));

/** Every character that content, data and components hold, and all of ASCII, in the order of their codes. */
function readCharacters() {
	const files = ['content', 'src'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(svx|svelte|ts)$/.test(file) && !file.includes('.test.'))
			.map((file) => readFileSync(`${root}/${file}`, 'utf8'))
	);
	return [...new Set([...ascii, ...files.join('')])].filter((one) => one >= ' ').sort();
}

/** Writes the fonts the styles name; a character that no face has is left to the reader's own fonts. */
export async function cutFonts() {
	const characters = readCharacters();
	for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
	await Promise.all(
		faces.map(async ({ name, folder = folders.fetched, from, features, sets }) =>
			writeFileSync(
				`${folder}/${name}.woff2`,
				await subset(readFileSync(from), characters.filter(sets).join(''), {
					targetFormat: 'woff2',
					preserveNameIds: [0, 13, 14],
					keepFeatures: features
				})
			)
		)
	);
}

/** While developing and testing, before the styles are read; a build cuts them itself, before Kit looks which files there are. */
export function shipFonts() {
	/** @type {import('vite').Plugin} */
	const plugin = { name: 'ship-fonts', apply: 'serve', buildStart: cutFonts };
	return plugin;
}

/** Advance widths in thousandths of an em, by face, for the characters labels may be set in. */
function measureAdvances() {
	const extra =
		'\u00a0ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäæçèéêëîïôöùûüñóášžœŒ–—‘’“”«»…·×÷−±≈≤≥½°§№←→↑↓↗✓\u2009\u202f';
	return Object.fromEntries(
		[
			{ name: 'serif', from: source('Regular') },
			{ name: 'sans', from: sofia('latin') }
		].map(({ name, from }) => {
			const font = /** @type {import('fontkit').Font} */ (fontkit.create(readFileSync(from)));
			const glyphs = [...ascii, ...extra].map((one) => ({
				one,
				glyph: font.glyphForCodePoint(one.codePointAt(0) ?? 0)
			}));
			const known = glyphs.filter(({ glyph }) => glyph.id > 0);
			const width = (/** @type {import('fontkit').Glyph} */ glyph) =>
				Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm);
			return [name, Object.fromEntries(known.map(({ one, glyph }) => [one, width(glyph)]))];
		})
	);
}

if (process.argv[1]?.endsWith('fonts.js'))
	writeFileSync(
		'src/lib/components/chart/advances.json',
		JSON.stringify(measureAdvances(), null, '\t') + '\n'
	);
