// Coal carried along on a flat belt; no one. The coal and the marks on the belt go from left to right.
import { dark, deep, fine, grey, lit, path, pale, soft, type Drawing, tenths } from './shape';

/** Lumps in three rows, from the far ones to the near ones: where the middle of each stands, and how large it is. */
const rows: readonly (readonly (readonly [x: number, y: number, r: number])[])[] = [
	[
		[-4, 37, 9],
		[17, 30, 11],
		[41, 25, 13],
		[67, 23, 11],
		[90, 28, 13],
		[112, 34, 11],
		[130, 39, 9]
	],
	[
		[4, 46, 11],
		[29, 43, 15],
		[56, 40, 13],
		[79, 42, 15],
		[106, 46, 11],
		[128, 50, 11]
	],
	[
		[-10, 58, 9],
		[12, 59, 11],
		[38, 57, 13],
		[65, 59, 11],
		[92, 57, 13],
		[116, 60, 9]
	]
];
/** What leaves on the right comes in on the left: so far apart are the two, in units of the ground. */
const around = 156;
/** How far the belt goes in the whole shot. */
const way = 100;

/** Corners of two lumps of radius 1 around their middle, then of their lit and their half-lit side. */
const stones = [
	[
		[-1, 0.2, -0.75, -0.55, -0.1, -1, 0.7, -0.65, 1, 0.15, 0.6, 0.85, -0.55, 0.8],
		[-1, 0.2, -0.75, -0.55, -0.1, -1, 0.1, -0.25, -0.4, 0.15],
		[-0.1, -1, 0.7, -0.65, 1, 0.15, 0.45, 0.1, 0.1, -0.25]
	],
	[
		[-1, 0, -0.5, -0.75, 0.45, -0.9, 1, -0.3, 0.9, 0.6, 0.1, 0.9, -0.8, 0.7],
		[-1, 0, -0.5, -0.75, 0.45, -0.9, 0.2, -0.35, -0.45, -0.1],
		[0.45, -0.9, 1, -0.3, 0.55, 0.05, 0.2, -0.35]
	]
] as const;

/** One side of every lump of a row. */
const draw = (row: (typeof rows)[number], side: 0 | 1 | 2, shift: number) =>
	row
		.map(([x, y, r], index) => {
			const middle = ((x + shift + 15) % around) - 15;
			return `${path(middle, y, r, stones[index % 2 ? 1 : 0][side])}z`;
		})
		.join('');

export const belt: Drawing = (phase) => {
	const shift = (phase ?? 0) * way;
	const marks = [0, 1, 2, 3, 4].map((mark) => tenths(((mark * 30 + shift + 15) % around) - 15));
	return [
		soft('M0 0H120V90H0z'),
		pale('M0 50H120V72H0z'),
		dark('M0 42L120 45V62H0z'),
		...rows.flatMap((row) => [
			dark(draw(row, 0, shift)),
			fine(deep(draw(row, 2, shift))),
			grey(draw(row, 1, shift))
		]),
		dark('M0 74H120V82H0z'),
		lit(marks.map((x) => `M${x} 75.5l4 2.5-4 2.5`).join('')),
		grey('M0 72H120V74H0zM0 82H120V90H0z')
	];
};
