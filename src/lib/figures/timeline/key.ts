// The key under the lanes: what the marks mean, in one line, and where there is room the signs of the phases in a second.
import { ringPath } from '$lib/components/chart/ring';
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { elsewhereWords } from './elsewhere';
import { bodyPath, phasePath } from './marks';
import { phaseNames, phaseWords } from './phases';
import type { Sizes } from './sizes';
import { glyphOf } from './text';

export interface KeyEntry {
	readonly text: string;
	/** Classes of the mark; none for the sign of a phase. */
	readonly style: string;
	readonly path: string;
	/** Where the entry begins, its text, its end, and its line. */
	readonly left: number;
	/** Upper edge of the mark. */
	readonly top: number;
	readonly x: number;
	readonly end: number;
	readonly y: number;
}

const certainties = [
	['stated', 'stated point'],
	['inferred', 'inferred point'],
	['open', 'unresolved point'],
	['lasted', 'stated lasted'],
	['a date within', 'stated somewhere']
] as const;

/**
 * The entries side by side, a line each for marks and phases; a bar explains itself where there is one line only.
 * @param elsewhere whether films outside the seven are shown: their mark ends the second line, or is all of it
 */
export function layoutKey(sizes: Sizes, elsewhere: boolean): readonly KeyEntry[] {
	const { left, right, gap, small, cell, pitch, key } = sizes;
	const wide = sizes.row > 25;
	const lines = [
		certainties
			.filter(([text]) => wide || text !== 'lasted')
			.map(([text, style]) => ({
				text,
				style,
				width: style.endsWith('point') ? cell : cell * 3
			})),
		[
			...phaseNames
				.filter(() => wide)
				.map((phase) => ({ text: phaseWords[phase], style: phase, width: glyphOf(sizes) })),
			...(elsewhere ? [{ text: elsewhereWords, style: 'elsewhere', width: small * 0.8 }] : [])
		]
	];
	return lines.flatMap((line, index) => {
		const rooms = line.map(({ text, width }) => width + gap + measureText(text, 'serif', small));
		const spare = right - left - rooms.reduce((sum, one) => sum + one, 0);
		const apart = Math.min(spare / (line.length - 1), small * 1.5);
		const y = key + small * (0.97 + index * 1.3);
		let at = left;
		return line.map(({ text, style, width }, entry) => {
			const start = at;
			at += (rooms[entry] ?? 0) + apart;
			const phase = phaseNames.find((one) => one === style);
			const shape = style.endsWith('where') ? 'somewhere' : 'lasted';
			const ring = style === 'elsewhere';
			const height = ring ? width : style.endsWith('point') ? cell : pitch * 0.55;
			const path = phase
				? phasePath(phase, 0, round(-small * 0.3), round(width / 2))
				: ring
					? ringPath({ x: 0, y: 0, width, height })
					: bodyPath({ shape, start: 'known', end: 'known' }, { width, height });
			return {
				text,
				style: phase ? 'phase' : style,
				path,
				left: start,
				top: round(phase ? y : y - small * 0.32 - height / 2),
				x: start + width + gap,
				end: start + (rooms[entry] ?? 0),
				y
			};
		});
	});
}
