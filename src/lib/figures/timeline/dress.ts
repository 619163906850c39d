// How a mark among many is dressed: its name in one line, the sign of its phase, and the room of both.
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { phasePath, type Dress, type Standing, type Words } from './marks';
import { filmOf, phaseOf } from './phases';
import type { Seat } from './seats';
import type { Sizes } from './sizes';
import { glyphOf, type LabelText } from './text';

export interface Dressing extends Standing {
	readonly text: (LabelText & Pick<Seat, 'side' | 'x'>) | null;
	/** The row of names it stands in: its upper edge and height; the middle of a cell's name. */
	readonly row: { readonly y: number; readonly height: number };
}

export function dress({ event, extent, cell, text, row }: Dressing, sizes: Sizes): Dress {
	const phase = phaseOf(event);
	const glyph = glyphOf(sizes);
	const over = text?.side === 'over';
	// capitals are 0.7 em high: half of that below the middle centres them
	const middle = over ? row.y + text.size * 0.5 : row.y + row.height / 2;
	const sign = text
		? { x: text.x, y: middle }
		: extent.shape === 'point'
			? { x: cell.x + (cell.width - glyph) / 2, y: cell.y - glyph * 0.7 }
			: { x: cell.x + glyph, y: cell.y + cell.height / 2 };
	const [x0, x1] = [
		Math.min(cell.x, text?.x ?? cell.x),
		Math.max(cell.x + cell.width, text ? text.x + text.width : 0)
	];
	return {
		phase: phase
			? phasePath(phase, round(sign.x - cell.x), round(sign.y - cell.y), round(glyph / 2))
			: '',
		label: text && {
			words: wordsOf(text, middle, filmOf(event)?.titleLanguage, phase !== null, sizes),
			room: { x: text.x, y: middle - text.size / 2, width: text.width, height: text.size }
		},
		hit: {
			x: round(x0 - cell.x - 1),
			y: round((text ? row.y : cell.y) - cell.y),
			width: round(x1 - x0 + 2),
			height: round(text ? row.height : cell.height)
		}
	};
}

/** The name, and after it in small text what else is said. */
function wordsOf(
	{ title, detail, size, x: left }: LabelText & { readonly x: number },
	middle: number,
	lang: string | undefined,
	signed: boolean,
	sizes: Sizes
): readonly Words[] {
	const x = left + (signed ? glyphOf(sizes) + sizes.gap : 0);
	const y = round(middle + size * 0.34);
	const name: Words = { text: title, x: round(x), y, size, face: 'sans', tone: 'label', lang };
	if (!detail) return [name];
	const after = round(x + measureText(title, 'sans', size) + sizes.gap);
	return [name, { text: detail, x: after, y, size: sizes.small, face: 'serif', tone: 'detail' }];
}
