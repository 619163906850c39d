// From above the crowd: he comes out towards the daylight; arms go up, hats come off.
import { drawRow, type Row } from './crowd';
import {
	dark,
	deep,
	disc,
	ease,
	fine,
	grey,
	moved,
	pale,
	soft,
	type Drawing,
	type Shape
} from './shape';

/** The crowd, the far ones first. */
const rows: readonly Row[] = [
	['grey', 2.9, 43, 4, 16, 28, 92, 104, 116],
	['deep', 4, 55, 0, 16, 32, 88, 104, 120],
	['dark', 6.2, 75, 7, 34, 86, 113]
];

/** He, seen from the front; his feet at 0 0. */
const him: readonly Shape[] = [
	deep('M-5 -18H5.5L6 -9 5.5 0H1.5L2 -9 0.5 -13 -1 -7 -2.5 3H-7L-5 -8z'),
	soft('M-2.5 -33L1.5 -33 1 -15H-6L-6 -23 -8.5 -15 -11 -16.5 -8 -30z'),
	grey('M1.5 -33L7 -31 10 -23 8 -14 5.5 -15 6.5 -21 6 -14 1 -15z'),
	pale(disc(-0.3, -37.2, 4) + 'M-2 -35V-33L0 -31 1.5 -33V-35z')
];

export const exit: Drawing = (phase) => {
	const on = phase === null ? 1 : ease(phase);
	const up = phase === null ? 1 : ease(Math.min(1, phase * 2));
	return [
		soft('M0 0H120V90H0z'),
		dark('M37 38V13L46 4H74L83 13V38z'),
		pale('M37 38L50 34H70L83 38 100 90H20z'),
		...moved(him, 60, 45 + 9 * on),
		// the far ones are few dots in a small picture
		...rows.flatMap((row, far) => drawRow(row, up, true).map(far ? (one) => one : fine))
	];
};
