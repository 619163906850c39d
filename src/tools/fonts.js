// Makes the shipped fonts and the table of their advances from the packages they come in: `npm run fonts`.
// Run it when the essay needs a character the subset lacks (a contract test says so), then commit what it wrote.
import { readFile, writeFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
// @ts-expect-error the package brings no types
import subset from 'subset-font';

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const latin =
	range(0x20, 0x7e) +
	'\u00a0ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäæçèéêëîïôöùûüñóášžœŒ–—‘’“”«»…·×÷−±≈≤≥½°§№←→↑↓↗✓\u2009\u202f';
const cyrillic = range(0x410, 0x44f) + 'ЁёІіЇїЄєҐґ';

const faces = [
	{
		name: 'serif-roman',
		from: 'node_modules/source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2',
		text: latin + cyrillic,
		features: ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum', 'case']
	},
	{
		name: 'serif-italic',
		from: 'node_modules/source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2',
		text: latin,
		features: ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum']
	},
	{
		name: 'sans-heavy',
		from: 'node_modules/@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2',
		text: latin,
		features: ['kern', 'liga', 'tnum', 'lnum']
	},
	{
		name: 'sans-heavy-cyrillic',
		from: 'node_modules/@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-cyrillic-800-normal.woff2',
		text: cyrillic,
		features: ['kern']
	}
];

/** @type {Record<string, Record<string, number>>} advance widths in thousandths of an em, for the characters labels are set in */
const advances = {};
for (const face of faces) {
	const whole = await readFile(face.from);
	const small = await subset(whole, face.text, {
		targetFormat: 'woff2',
		preserveNameIds: [0, 13, 14],
		layoutFeatures: face.features
	});
	await writeFile(`src/lib/styles/fonts/${face.name}.woff2`, small);
	const font = /** @type {import('fontkit').Font} */ (fontkit.create(whole));
	const em = font.unitsPerEm;
	if (face.name === 'serif-roman' || face.name === 'sans-heavy') {
		/** @type {Record<string, number>} */
		const widths = {};
		for (const character of latin) {
			const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
			if (glyph.id > 0) widths[character] = Math.round((glyph.advanceWidth * 1000) / em);
		}
		advances[face.name === 'serif-roman' ? 'serif' : 'sans'] = widths;
	}
	console.log(
		`${face.name}: ${small.length} bytes; ascent ${font.ascent / em}, descent ${-font.descent / em}, gap ${font.lineGap / em}`
	);
}
await writeFile(
	'src/lib/components/chart/advances.json',
	JSON.stringify(advances, null, '\t') + '\n'
);
