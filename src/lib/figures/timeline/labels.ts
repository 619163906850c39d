// The label of an event and the sign of its phase, in the box's px.
import { filmOf } from './phases';
import { phasePath, round } from './shapes';
import type { Sizes } from './sizes';
import type { Drawn } from './units';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface DrawnLabel {
	readonly title: string;
	readonly detail: string;
	/** Language of a film's title. */
	readonly lang: string | undefined;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	/** Px between title and detail. */
	readonly gap: number;
	/** The ground it takes, with the sign of the phase. */
	readonly room: Rect;
}

/** @param base lower edge of the seat */
export function drawLabel(drawn: Drawn, base: number, sizes: Sizes): DrawnLabel | null {
	const { label, phase, event } = drawn;
	if (!label) return null;
	const { gap, glyph, half, label: size } = sizes;
	const middle = middleOf(drawn, base, half);
	const shift = phase ? glyph + gap : 0;
	const left = label.side === 'left';
	return {
		title: label.title,
		detail: label.detail,
		lang: filmOf(event)?.titleLanguage,
		x: round(left ? label.x - shift : label.x + shift),
		// capitals are 0.7 em high: half of that below the middle centres them
		y: round(middle + size * 0.34),
		anchor: left ? 'end' : 'start',
		gap: round(gap),
		room: {
			x: left ? label.x - label.width : label.x,
			y: middle - half,
			width: label.width,
			height: half * 2
		}
	};
}

/** The sign of the phase: next to the mark, before the label; on a bare mark beside or above it. */
export function drawSign(drawn: Drawn, base: number, { glyph, half }: Sizes): string {
	const { extent, label, phase, sign } = drawn;
	if (!phase) return '';
	const x = label
		? label.side === 'left'
			? label.x - glyph
			: label.x
		: { right: extent.x1 + 2, left: extent.x0 - 2 - glyph, above: extent.x0 }[sign];
	const middle = label ? middleOf(drawn, base, half) : base - (sign === 'above' ? 1.5 : 0.5) * half;
	return phasePath(phase, x, middle, label ? glyph : Math.min(glyph, half));
}

/** The middle of the label's line. */
function middleOf({ label }: Drawn, base: number, half: number): number {
	return base - (label?.side === 'above' ? 2 : 1) * half;
}
