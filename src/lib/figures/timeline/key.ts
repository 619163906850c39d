// The key under the lanes: what the marks mean, in one line.
import { measureText } from '$lib/components/chart/text';
import type { Certainty } from '$lib/data/evidence';
import type { Extent } from './extent';
import { heightOf } from './marks';
import { bodyPath, capsPath, round } from './shapes';
import type { Sizes } from './sizes';

export interface KeyEntry {
	readonly text: string;
	readonly certainty: Certainty;
	readonly shape: Extent['shape'];
	readonly body: string;
	readonly caps: string;
	/** Where the entry begins, and its text. */
	readonly left: number;
	readonly x: number;
	readonly end: number;
}

/** Words as long as the box has room for. */
const wordings = [
	['stated', 'inferred', 'open', 'it lasted', 'a date somewhere in it'],
	['stated', 'inferred', 'open', 'lasted', 'a date within']
];
const marks = [
	{ certainty: 'stated', shape: 'point' },
	{ certainty: 'inferred', shape: 'point' },
	{ certainty: 'unresolved', shape: 'point' },
	{ certainty: 'stated', shape: 'lasted' },
	{ certainty: 'stated', shape: 'somewhere' }
] as const;

/** The entries side by side; the gaps between them take what room is left. */
export function layoutKey(sizes: Sizes, key: number): readonly KeyEntry[] {
	const { left, right, gap, small, half, point } = sizes;
	const width = (shape: Extent['shape']) => (shape === 'point' ? point * 0.7 : point * 1.6);
	const rooms = (words: readonly string[]) =>
		marks.map(
			({ shape }, index) => width(shape) + gap + measureText(words[index] ?? '', 'serif', small)
		);
	const spareOf = (words: readonly string[]) =>
		(right - left - rooms(words).reduce((sum, one) => sum + one, 0)) / (marks.length - 1);
	const words = wordings.find((one) => spareOf(one) > small * 0.6) ?? wordings.at(-1) ?? [];
	const room = rooms(words);
	const apart = Math.min(spareOf(words), small * 1.5);
	let at = left;
	return marks.map(({ certainty, shape }, index) => {
		const text = words[index] ?? '';
		const extent: Extent = { shape, x0: at, x1: at + width(shape), start: 'known', end: 'known' };
		const height = shape === 'point' ? half * 1.5 : heightOf(shape, 1, half);
		const band = { top: key + small * 0.8 - height / 2, height };
		const x = extent.x1 + gap;
		at += (room[index] ?? 0) + apart;
		return {
			text,
			certainty,
			shape,
			body: bodyPath(extent, band),
			caps: capsPath(extent, band),
			left: round(extent.x0),
			x: round(x),
			end: round(x + measureText(text, 'serif', small))
		};
	});
}
