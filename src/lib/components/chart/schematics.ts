// Diagrams of the five shots and of the other take at the mine on a ground of 120 by 90: only what the article describes; what it leaves open is left open.

/** The ground of every diagram, in its own units. */
export const ground = { width: 120, height: 90 } as const;

export interface Shape {
	readonly tone: 'dark' | 'soft' | 'pale' | 'line' | 'lit';
	readonly d: string;
}

const dark = (d: string): Shape => ({ tone: 'dark', d });
const soft = (d: string): Shape => ({ tone: 'soft', d });
const pale = (d: string): Shape => ({ tone: 'pale', d });
/** A stroke: features, movement, the edges of hands. */
const line = (d: string): Shape => ({ tone: 'line', d });
/** A stroke on something dark. */
const lit = (d: string): Shape => ({ tone: 'lit', d });

type Point = readonly [x: number, y: number];

const disc = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Medium close-up: cap, chest and head bent to the right; the drill level at the shoulder, one hand behind, one beneath. */
const seam: readonly Shape[] = [
	dark('M88 0H120V90H84L92 72L85 54L96 36L87 18z'),
	soft('M100 8l14 5-5 14-12-6zM98 40l15-4 5 14-13 6zM97 68l12-5 9 10-9 9z'),
	dark('M2 90C4 64 16 54 34 52L58 54C68 58 73 70 74 90z'),
	pale('M38 24C37 42 42 54 53 55C63 56 69 44 68 26z'),
	dark('M34 25C35 10 47 4 58 7C67 9 71 16 70 22L83 27V31H70z'),
	line('M63 45h7'),
	pale('M26 60H72V64H100V68H72V72H26z'),
	pale(disc(30, 67, 7) + disc(62, 75, 7)),
	line(disc(30, 67, 7) + disc(62, 75, 7))
];

const lumps: readonly (readonly [...Point, radius: number])[] = [
	[14, 49, 13],
	[40, 50, 12],
	[64, 48, 14],
	[90, 50, 12],
	[109, 51, 11],
	[27, 33, 10],
	[50, 30, 12],
	[77, 32, 11],
	[98, 36, 8]
];

/** A lump of coal: seven unlike corners around its middle. */
const lump = ([x, y, r]: (typeof lumps)[number]) =>
	`M${x - r} ${y}L${x - r * 0.7} ${y - r * 0.7}L${x - r * 0.1} ${y - r}L${x + r * 0.7} ${y - r * 0.7}L${x + r} ${y + r * 0.1}L${x + r * 0.6} ${y + r * 0.9}L${x - r * 0.6} ${y + r * 0.9}z`;

/** A lit face of a lump. */
const facet = ([x, y, r]: (typeof lumps)[number]) =>
	`M${x - r * 0.6} ${y - r * 0.2}L${x - r * 0.3} ${y - r * 0.6}L${x + r * 0.3} ${y - r * 0.7}L${x} ${y - r * 0.2}z`;

/** Coal moving forward on a flat belt; no one. */
const belt: readonly Shape[] = [
	dark(lumps.map(lump).join('')),
	soft(lumps.map(facet).join('')),
	pale('M0 62H120V76H0z'),
	line('M0 62H120M0 76H120M24 65l5 4-5 4M58 65l5 4-5 4M92 65l5 4-5 4')
];

const crowd: readonly Point[] = [
	[15, 52],
	[27, 58],
	[16, 68],
	[30, 74],
	[43, 70],
	[14, 84],
	[44, 84],
	[105, 52],
	[93, 58],
	[104, 68],
	[90, 74],
	[77, 70],
	[106, 84],
	[76, 84]
];

/** From above the crowd: he comes out towards the daylight; arms are raised, hats taken off. */
const exit: readonly Shape[] = [
	pale('M42 28H78L94 90H26z'),
	dark('M34 30V16C34 5 46 0 60 0S86 5 86 16V30z'),
	dark(`${disc(60, 40, 6)}M52 60C52 51 55 47 60 47S68 51 68 60V68H52z`),
	line(crowd.map(([x, y]) => `M${x - 5} ${y}l-3-13M${x + 5} ${y}l3-13`).join('')),
	dark(crowd.map(([x, y]) => disc(x, y, 5.5)).join('')),
	dark(
		crowd
			.filter((_, index) => index % 2 === 0)
			.map(([x, y]) => `M${x - 12} ${y - 13}h9l-1.5-5h-6z`)
			.join('')
	)
];

/** Medium close-up: grey beard, cap, hands that clap. */
const bearded: readonly Shape[] = [
	dark('M14 90C16 72 30 64 46 61H74C90 64 104 72 106 90z'),
	pale('M43 26H77V46C77 58 70 64 60 64S43 58 43 46z'),
	soft('M43 38C48 45 54 42 60 42S72 45 77 38V52C77 66 70 75 60 75S43 66 43 52z'),
	dark('M40 26C40 11 48 5 60 5S80 11 80 26L85 31H35z'),
	pale('M38 90L49 69C51 64 58 65 57 71L53 90zM82 90L71 69C69 64 62 65 63 71L67 90z'),
	lit('M43 67l-6-6M39 75l-8-4M77 67l6-6M81 75l8-4')
];

const behind = [14, 36, 84, 106] as const;
const flowers: readonly Point[] = [
	[75, 78],
	[90, 66],
	[89, 79.5],
	[103, 75]
];

/** Close-up: he smiles into the camera with his bouquet, the crowd behind him. */
const bouquet: readonly Shape[] = [
	soft(behind.map((x) => disc(x, 20, 9)).join('')),
	soft(behind.map((x) => `M${x - 12} 70V44C${x - 12} 34 ${x + 12} 34 ${x + 12} 44V70z`).join('')),
	dark('M8 90C12 78 28 72 44 69H76C92 72 108 78 112 90z'),
	pale('M36 24H84V46C84 64 74 75 60 75S36 64 36 46z'),
	dark(
		'M33 38C31 14 42 3 60 3S89 14 87 38L83 38C82 26 78 21 70 22C60 23 52 17 47 20C41 23 38 29 37 38z'
	),
	line('M45 38h9M66 38h9M49 57c6 6 16 6 22 0M60 41v9'),
	pale(flowers.map(([x, y]) => disc(x, y, 8.5)).join('')),
	line(flowers.map(([x, y]) => disc(x, y, 8.5)).join('')),
	dark(flowers.map(([x, y]) => disc(x, y, 3)).join(''))
];

/** Down to just above the knees: back to the wall, head turned to the drill, left knee bent; at the edge a hand with a lamp. What the drill meets is left open. */
const otherTake: readonly Shape[] = [
	dark('M0 0H120V7L96 9L70 6L42 9L18 6L0 8z'),
	pale('M0 80H120V90H0z'),
	soft('M22 20l9-4 5 8-8 6zM88 26l8-5 7 6-5 9-9-2zM18 66l7-5 6 6-6 7zM92 60l7-4 5 7-6 6z'),
	line('M0 80H120'),
	dark('M50 90L52 62L48 42C50 38 56 36 62 36S76 38 78 43L76 60L88 76V90H74L70 74L64 70L62 90z'),
	pale('M54 25C54 27 52 29 51 31L53 32C54 37 59 39 63 37C68 35 70 30 69 25z'),
	dark('M71 25C71 20 66 17 61 18C57 18 54 20 54 23L46 25V27L71 28z'),
	pale('M0 54H16V51H44V59H16V56H0z'),
	dark('M48 41C42 44 36 48 37 51L44 57L48 53L52 50zM78 43C80 50 78 60 70 64L34 66V60L66 57z'),
	lit('M54 48L49 53M70 47L66 57L38 60'),
	pale(disc(45, 55, 4) + disc(33, 62, 4)),
	line(disc(45, 55, 4) + disc(33, 62, 4)),
	dark('M120 40L110 41L108 46L110 51L120 52zM100 55H115V77H100zM104 55V52H111V55z'),
	pale(`${disc(107, 46, 5)}M103 59H112V73H103z`)
];

/** The shots of the sequence: what the strip of film is cut from. */
export const sequence = {
	seam,
	belt,
	exit,
	bearded,
	bouquet
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

export const schematics = { ...sequence, 'other-take': otherTake } as const;
export type SchematicId = keyof typeof schematics;
