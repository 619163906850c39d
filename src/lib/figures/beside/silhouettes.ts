// Who stands at the edge of the frame, as flat shapes without faces, on the ground of the schematics; x counts from the frame's left
// edge, so that what is outside is negative. Only lines and curves: a shape is drawn larger by its numbers.
import { round } from '$lib/components/chart/round';
import { ground } from '$lib/components/chart/schematics/shape';

/** Half as wide as a miner's shoulders. */
const half = 11.5;

/** A miner turned to the coal, his cap at this height, cut at this foot, where the frame ends: body, head, cap. */
export const miner = (x: number, y: number, foot: number = ground.height) =>
	`M${x - 5} ${y + 26}L${x + 2} ${y + 26}C${x + 9} ${y + 27} ${x + half} ${y + 31} ${x + half} ${y + 38}L${x + half} ${foot}L${x - half} ${foot}L${x - half} ${y + 38}C${x - half} ${y + 31} ${x - 10} ${y + 27} ${x - 5} ${y + 26}z` +
	`M${x - 7} ${y + 9}L${x + 7} ${y + 9}L${x + 7} ${y + 16}C${x + 7} ${y + 20} ${x + 4} ${y + 22} ${x + 2} ${y + 23}L${x + 2} ${y + 26}L${x - 5} ${y + 26}L${x - 5} ${y + 20}C${x - 7} ${y + 17} ${x - 7} ${y + 13} ${x - 7} ${y + 9}z` +
	`M${x - 8.5} ${y + 9}C${x - 9} ${y + 2} ${x - 5} ${y - 1} ${x - 1} ${y - 1}C${x + 4} ${y - 1} ${x + 7} ${y + 1} ${x + 7.5} ${y + 5}L${x + 12} ${y + 7}L${x + 12} ${y + 9}z`;

/** A timber prop, nearly as high as the gallery, and the arm that holds it. */
export const prop = (x: number, foot: number = ground.height) =>
	`M${x - 2.5} ${foot}L${x - 2} 9L${x + 2.5} 7L${x + 2.5} ${foot}z`;
export const arm = (x: number, y: number) =>
	`M${x - 8} ${y + 33}L${x - 1} ${y + 32}L${x + 3} ${y + 45}L${x + 10} ${y + 40}L${x + 17} ${y + 39}L${x + 17.5} ${y + 46}L${x + 12} ${y + 48}L${x + 2} ${y + 55}L${x - 4} ${y + 54}z`;

const withProp = (x: number, y: number) => [miner(x, y), prop(x + 14), arm(x, y)];

/** Two, each with a prop; the nearer one covers the other. */
export const men: readonly string[] = [...withProp(-47, 30), ...withProp(-19, 27)];

/** A standing man larger than these, near the one in the frame and cut by its edge: nobody has been there yet. */
export const nobody = (foot: number = ground.height) =>
	`M-43 ${foot}L-43 76C-43 71 -43 68 -42 64C-41 53 -35 48 -26 46L-26 40C-29 35 -29 30 -29 25L-31 25C-32 13 -25 8 -18 8C-10 8 -6 11 -5 16L0 18.5` +
	'M0 22L-6 24L-6 32C-7 37 -10 39 -13 41L-13 46C-7 47 -3 49 0 52';

/** Where those stand who are said to be many: behind the two and on into the room beyond; and in the place of the two without them. */
const behind = [
	[-15, 11],
	[-44, 13],
	[-70, 17],
	[-84, 26],
	[-98, 19],
	[-113, 28]
] as const;
const before = [
	[-47, 36],
	[-22, 33]
] as const;

/** As many as there is room for left of the frame, this wide. */
export const crowd = (room: number, withTwo: boolean): readonly string[] =>
	[...behind.filter(([x]) => x - half >= -room), ...(withTwo ? [] : before)].map(([x, y]) =>
		miner(x, y)
	);

/** A hand with a lamp, low at the edge, mirrored from the other take, where it comes in from the right. */
export const hand: readonly string[] = [
	'M8 66L9 60L15 60L16 66M5 67L7 64L17 64L19 67L19 71L5 71zM4 82L20 82L20 88L4 88z',
	'M6.5 71L17.5 71L17.5 82L6.5 82zM12 72.5C14 75.5 14.5 78 12 80.5C9.5 78 10 75.5 12 72.5z',
	'M-4 48L3 46.5C8 44 17 44 19 47.5C20.5 51 20 57 17 60C14 61.5 8 61 5 59L-2.5 58z',
	'M9 51L9 60M13 51L13 61M17 52L17 60'
];
/** Its sleeve, from so far left: it is left open. */
export const sleeve = (from: number) =>
	`M${from} ${round(47.5 - (from + 5) * 0.39)}L-5 47.5L-3 58L${from + 3} ${round(58 - (from + 6) * 0.48)}`;

/** A shape of these, `scale` times as large. */
export const enlarge = (d: string, scale: number): string =>
	d.replace(/-?\d+(\.\d+)?/g, (number) => String(round(Number(number) * scale)));
