// The key under the lanes: what the marks mean, in one line, and where there is room the signs of the phases in a second.
import { ringPath } from '$lib/components/chart/ring';
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { elsewhereWords } from './elsewhere';
import { bodyPath, phasePath, type Words } from './marks';
import { phaseNames, phaseWords } from './phases';
import type { Sizes } from './sizes';
import { glyphOf } from './text';

/** A sign and what it means. */
export interface Sign {
	readonly text: string;
	/** Classes of the mark. */
	readonly style: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

export interface KeyEntry extends Pick<Sign, 'style' | 'path'> {
	readonly words: Words;
	/** Where the entry begins and ends. */
	readonly left: number;
	readonly end: number;
	/** Upper edge of the mark. */
	readonly top: number;
}

const certainties = [
	['stated', 'body stated point'],
	['inferred', 'body inferred point'],
	['open', 'body unresolved point'],
	['lasted', 'body stated lasted'],
	['a date within', 'body stated somewhere']
] as const;

/** The ring of a film outside the seven. */
export function ringSign({ small }: Sizes): Sign {
	const size = small * 0.8;
	const path = ringPath({ x: 0, y: 0, width: size, height: size });
	return { text: elsewhereWords, style: 'body elsewhere', path, width: size, height: size };
}

/**
 * The entries side by side, a line each for marks and phases; a bar explains itself where there is one line only.
 * @param elsewhere whether films outside the seven are shown: their mark ends the second line, or is all of it
 */
export function layoutKey(sizes: Sizes, elsewhere: boolean): readonly KeyEntry[] {
	const { small, cell, pitch } = sizes;
	const wide = sizes.row > 25;
	const marks = certainties
		.filter(([text]) => wide || text !== 'lasted')
		.map(([text, style]): Sign => {
			const point = style.endsWith('point');
			const size = point
				? { width: cell, height: cell }
				: { width: cell * 3, height: pitch * 0.55 };
			const shape = style.endsWith('where') ? 'somewhere' : 'lasted';
			return {
				text,
				style,
				path: bodyPath({ shape, start: 'known', end: 'known' }, size),
				...size
			};
		});
	const glyph = glyphOf(sizes);
	const phases = phaseNames.map((phase): Sign => ({
		text: phaseWords[phase],
		style: 'phase',
		path: phasePath(phase, 0, round(glyph / 2), round(glyph / 2)),
		width: glyph,
		height: glyph
	}));
	const second = [...(wide ? phases : []), ...(elsewhere ? [ringSign(sizes)] : [])];
	return [...layLine(marks, 0, sizes), ...layLine(second, small * 1.3, sizes)];
}

/** With its meaning. */
export const widthOfSign = ({ text, width }: Sign, { gap, small }: Sizes): number =>
	width + gap + measureText(text, 'serif', small);

/** @param down from the upper edge of the key, px */
export function layLine(signs: readonly Sign[], down: number, sizes: Sizes): readonly KeyEntry[] {
	const { left, right, gap, small, key } = sizes;
	const rooms = signs.map((one) => widthOfSign(one, sizes));
	const spare = right - left - rooms.reduce((sum, one) => sum + one, 0);
	const apart = Math.min(spare / (signs.length - 1), small * 1.5);
	const y = key + down + small * 0.97;
	let at = left;
	return signs.map(({ text, style, path, width, height }, entry) => {
		const start = at;
		at += (rooms[entry] ?? 0) + apart;
		const x = round(start + width + gap);
		return {
			words: { text, x, y: round(y), size: small, face: 'serif', tone: 'detail' },
			style,
			path,
			left: round(start),
			end: start + (rooms[entry] ?? 0),
			top: round(y - small * 0.32 - height / 2)
		};
	});
}
