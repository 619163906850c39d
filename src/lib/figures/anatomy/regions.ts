// Where each point is seen in its drawing, on the drawing's own ground of 120 by 90.
import type { SignId } from '$lib/data/ids';

export interface Region {
	/** Its outline. */
	readonly d: string;
	/** Height of its number beside the drawing: left of it where negative. */
	readonly at: number;
	/** Where the line from the number ends. */
	readonly to: readonly [x: number, y: number];
	/** What a real seam would have here, as an outline. */
	readonly ghost?: string;
}

/** A circle as a path. */
export const ring = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
/** Benches on a steep slope, where neither drawing shows anything. */
const benches = 'M3 78V60H13V42H22V24H31V4';

export const regions: Readonly<Record<SignId, Region>> = {
	'flat-gallery': { d: 'M0 84H120V90H0z', at: -84, to: [0, 87], ghost: benches },
	'little-coal': {
		d: ring(85, 82, 5.5),
		at: 82,
		to: [90.5, 82],
		ghost: 'M65 86L68 74L79 71L86 86zM87 86L92 70L105 72L111 86z'
	},
	'careful-frame': {
		d: 'M4 4H20V7H7V18H4zM116 4H100V7H113V18H116zM4 78H20V75H7V64H4zM116 78H100V75H113V64H116z',
		at: -12,
		to: [4, 12]
	},
	'drill-hardly-in': { d: ring(92, 62, 8), at: 46, to: [99, 58], ghost: 'M77 60H118V64H77' },
	'both-hands': {
		d: ring(29, 63, 11) + ring(59, 69, 11),
		at: -48,
		to: [20, 57],
		ghost: `M68 60L82 37L89 41L77 62${ring(89, 31, 6.5)}`
	},
	headroom: {
		d: 'M40 8H84V18H40z',
		at: -13,
		to: [40, 13],
		ghost: 'M0 17L60 15L120 17'
	},
	'level-ground': { d: 'M0 80H120V90H0z', at: 84, to: [120, 85], ghost: benches },
	'wide-gallery': {
		d: 'M2 76L7 73V75H113V73L118 76L113 79V77H7V79z',
		at: -78,
		to: [4, 76]
	},
	posture: { d: 'M52 62H76L88 76V90H74L70 74L64 70L62 90H50z', at: -62, to: [51, 76] },
	'second-miner': {
		d: 'M120 38H107L101 44L104 52H99V78H116V53L120 52zM103 59V73H112V59z',
		at: 46,
		to: [115, 46],
		ghost:
			'M120 13C113 13 109.5 17 109.5 23L105.5 28L109 29.5L108.5 32.5L110 34C110 37 113 38.5 117 38M112.5 22.5H116M109 32.5H113'
	}
};
