// Close-up: he smiles and holds a bouquet; his head turns slowly from left to right until he looks into the camera. Behind him the crowd
// still claps.
import { drawRow } from './crowd';
import {
	between,
	dark,
	deep,
	ease,
	fine,
	line,
	pale,
	stroke,
	swing,
	type Drawing,
	type Shape
} from './shape';

/** A feature of the head as it is turned to the left, and as it faces us: written alike. */
type Turn = readonly [
	tone: Shape['tone'],
	from: string,
	to: string,
	more?: Pick<Shape, 'stroke' | 'fine'>
];
const small = { fine: true } as const;

const head: readonly Turn[] = [
	['grey', 'M45 62L70 62 73 80 44 80z', 'M46 62L71 62 73 80 44 80z'],
	['soft', 'M34 36L34 46 38 48z', 'M36 36L32.5 36.5 34.5 46 38 48z', small],
	[
		'pale',
		'M34 18L76 18 79 40 75 54 61 66 50 69 43 66 37 54 34 40z',
		'M37 18L79 18 80 40 77 54 67 66 58 69 49 66 39 54 36 40z'
	],
	[
		'soft',
		'M64 18L76 18 79 40 75 54 61 66 50 69 58 59 65 48 63 34z',
		'M62 18L79 18 80 40 77 54 67 66 58 69 63 60 67 48 64 34z'
	],
	['grey', 'M72 36L77.5 35 76 46 72.5 48z', 'M80 36L83.5 36.5 81.5 46 78 48z', small],
	[
		'dark',
		'M35 32C28 14 38 3 58 3C80 3 90 16 84 44L79 47C79 34 76 27 71 25C60 21 48 18 41 20L36 26z',
		'M35 37C29 14 40 3 59 3C78 3 88 15 82 38L79 33C79 26 77 21 71 20C61 18 50 15 42 21L38 30z'
	],
	[
		'deep',
		'M58 3C80 3 90 16 84 44L79 47C79 34 76 27 71 25C72 16 66 8 58 3z',
		'M59 3C78 3 88 15 82 38L79 33C79 26 77 21 71 20C72 13 67 7 59 3z'
	],
	['soft', 'M36 33.5L43 33 45 36 43.5 40 37 40.5z', 'M41.5 34L53 33 57.5 36 55 40.5 43 41z', small],
	['grey', 'M52 33L66 33.5 66 40 56 41 51 37z', 'M64 33L76.5 34 75.5 40.5 66 41 62 36z', small],
	['grey', 'M46 35L48 35 51 47 44 49.5z', 'M59.5 35L62 35 65 47.5 58.5 49.5z'],
	[
		'dark',
		'M37 31.5L43 30.5 43 33 37 33.5zM52 31L65 31.5 65 34 52 33.5z',
		'M42 32L53 30.5 53 33 42 34zM64 30.5L76 32 76 34 64 33z'
	],
	['dark', 'M40.2 38.4h0M58 38.4h0', 'M48 38.4h0M70 38.4h0', { stroke: 4.6 }],
	[
		'dark',
		'M37 38Q40 34.8 43.5 38M53.5 38Q58 34.8 62.5 38',
		'M43 38Q48 34.8 53 38M65 38Q70 34.8 75 38',
		{ stroke: 1.2 }
	],
	['dark', 'M39.5 54Q46.5 62.5 60 53.5Q47.5 57.5 39.5 54z', 'M47 54Q58.5 63 70 54Q58.5 58 47 54z'],
	[
		'grey',
		'M38.5 51L37.8 54 39 57M62.5 50.5L64 54 62 58',
		'M45.5 50.5L43.5 54 45 58M71.5 50.5L73.5 54 72 58',
		{ ...small, stroke: 1.1 }
	]
];

const flowers: readonly (readonly [x: number, y: number])[] = [
	[83, 65],
	[99, 58],
	[114, 66],
	[96, 74],
	[111, 83],
	[91, 88]
];
/** Six petals around a middle, as dots. */
const petals = flowers
	.map(([x, y]) => `M${x - 4} ${y}h0m2-4h0m4.4 0h0m2 4h0m-2 4h0m-4.4 0h0`)
	.join('');
const middles = flowers.map(([x, y]) => `M${x} ${y}h0`).join('');

const bunch: readonly Shape[] = [
	dark('M74 90L62 72 76 72 74 58 88 62 92 48 100 54 108 47 111 57 120 52V90z'),
	fine(deep('M62 72L76 72 80 80zM92 48L100 54 95 62zM108 47L111 57 103 62zM120 52L111 57 118 66z')),
	stroke('pale', 6, petals),
	stroke('soft', 7.6, middles),
	stroke('deep', 3.6, middles),
	// his hand, as far as the frame has it
	pale('M63 90L62 84 65 80 77 77 80 79 80 82 81 85 80 90z'),
	line('M66 84.5L80 81.5M67 88.5L81 85.5')
];

const jacket: readonly Shape[] = [
	dark('M2 90C6 78 26 74 44 73L58 84 73 73C92 74 112 78 116 90z'),
	deep('M44 73L58 84 50 90H38L36 78zM73 73L58 84 66 90z')
];

export const bouquet: Drawing = (phase) => {
	const turn = phase === null ? 1 : ease(phase);
	const up = phase === null ? 1 : 1 - 0.12 * swing(phase, 3);
	return [
		...drawRow(['deep', 7.5, 33, 26, 94], up),
		...drawRow(['deep', 9, 40, 7, 112], up),
		...head.map(([tone, from, to, more]): Shape => ({
			tone,
			d: between(from, to, turn),
			...more
		})),
		...jacket,
		...bunch
	];
};
