// Paths of the marks: a bar that ends, is cut by the window, or breaks into smaller and smaller cells where its end is open.
import type { End, Extent } from './extent';
import type { Phase } from './phases';

export interface Band {
	readonly top: number;
	readonly height: number;
}

const box = (x0: number, x1: number, { top, height }: Band) =>
	`M${round(x0)} ${round(top)}H${round(x1)}v${round(height)}H${round(x0)}z`;

export const round = (value: number) => Math.round(value * 100) / 100;

/** Widths of the cells an open end breaks into, and the gaps before them, in heights of the bar. */
const crumbs = [0.9, 0.6, 0.35];
const crumbGap = 0.55;
const crumbled = crumbs.reduce((sum, one) => sum + one + crumbGap, 0);

/** The body of a mark. */
export function bodyPath({ shape, x0, x1, start, end }: Extent, band: Band): string {
	const { top, height } = band;
	const middle = round(top + height / 2);
	if (shape === 'after')
		return `M${round(x0)} ${round(top)}L${round(x1)} ${middle}L${round(x0)} ${round(top + height)}z`;
	if (shape === 'before')
		return `M${round(x1)} ${round(top)}L${round(x0)} ${middle}L${round(x1)} ${round(top + height)}z`;
	if (shape === 'point') return box(x0, x1, band);
	const unit = Math.min(height, (x1 - x0) / 2 / crumbled);
	const a = x0 + (start === 'open' ? crumbled * unit : start === 'cut' ? height / 2 : 0);
	const b = x1 - (end === 'open' ? crumbled * unit : end === 'cut' ? height / 2 : 0);
	return [
		`M${round(a)} ${round(top)}H${round(b)}`,
		end === 'cut'
			? `L${round(x1)} ${middle}L${round(b)} ${round(top + height)}`
			: `v${round(height)}`,
		`H${round(a)}`,
		start === 'cut' ? `L${round(x0)} ${middle}` : '',
		'z',
		...crumbsFrom(b, 1, end, unit, band),
		...crumbsFrom(a, -1, start, unit, band)
	].join('');
}

function crumbsFrom(
	x: number,
	sign: 1 | -1,
	end: End,
	unit: number,
	band: Band
): readonly string[] {
	if (end !== 'open') return [];
	let at = x;
	return crumbs.map((width) => {
		const near = at + sign * crumbGap * unit;
		at = near + sign * width * unit;
		return box(Math.min(near, at), Math.max(near, at), band);
	});
}

/** The caps of a range in which one date lies: at its known ends only. */
export function capsPath({ shape, x0, x1, start, end }: Extent, band: Band): string {
	if (shape !== 'somewhere') return '';
	const cap = { top: band.top - band.height * 0.2, height: band.height * 1.4 };
	return (
		(start === 'known' ? box(x0, x0 + 2, cap) : '') + (end === 'known' ? box(x1 - 2, x1, cap) : '')
	);
}

/** The inside of a body, so that a dashed outline stays to be seen around a fill. */
export function corePath(extent: Extent, { top, height }: Band): string {
	const inset = Math.min(2.5, height / 3);
	return box(extent.x0 + inset, extent.x1 - inset, {
		top: top + inset,
		height: height - 2 * inset
	});
}

/** A sign for each phase: wound back, raised, a wreath. */
export function phasePath(phase: Phase, x: number, middle: number, size: number): string {
	const [half, y] = [round(size / 2), round(middle)];
	const left = (at: number) =>
		`M${round(at + half)} ${round(y - half)}V${round(y + half)}L${round(at)} ${y}z`;
	if (phase === 'looking-back') return left(x) + left(x + half);
	if (phase === 'celebration')
		return `M${round(x)} ${round(y + half)}L${round(x + half)} ${round(y - half)}L${round(x + size)} ${round(y + half)}z`;
	const ring = (radius: number) =>
		`M${round(x + half - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
	return ring(half) + ring(round(half * 0.45));
}
