// The title of the opening as outlines: it is there at the first paint, whatever becomes of the fonts, and never changes its face.
// Built only.
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const file =
	'node_modules/@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2';

export interface TitleWord {
	/** Path of the word, y downwards from the baseline; in units of `em`. */
	readonly d: string;
	/** Width with its spacing, and the units an em has. */
	readonly width: number;
	readonly em: number;
	/** Where the baseline stands in a line as high as `line`: middle of ascent and descent in the middle of the line. */
	readonly baseline: number;
	readonly line: number;
}

/**
 * Draws a word in the titles' face.
 * @param spacing between letters, in em, behind each letter as CSS has it
 * @param lineHeight in em
 */
export function drawWord(word: string, spacing: number, lineHeight: number): TitleWord {
	const font = fontkit.create(readFileSync(file)) as fontkit.Font;
	const em = font.unitsPerEm;
	const { glyphs, positions } = font.layout(word, ['kern']);
	let x = 0;
	const paths = glyphs.map((glyph, index) => {
		const path = glyph.path.scale(1, -1).translate(Math.round(x), 0).toSVG();
		x += (positions[index]?.xAdvance ?? glyph.advanceWidth) + spacing * em;
		return path;
	});
	return {
		d: paths.join(''),
		width: Math.round(x),
		em,
		baseline: Math.round((lineHeight * em + font.ascent + font.descent) / 2),
		line: Math.round(lineHeight * em)
	};
}
