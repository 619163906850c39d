// Diagrams of scenes of the two films that celebrate the man, each on a ground of 120 by 90: only what the article describes. Hair is
// the same on everybody, since nobody’s is described; so are strokes for what is on the board, and no toys.
import type { SceneId } from '../scope/scene-ids';
import { disc } from '$lib/components/chart/schematics/shape';
import { shape, type Shape } from './motifs';

const jacket = (tie: Shape['tone']): readonly Shape[] => [
	shape('dark', 'M16 90C18 72 32 64 48 60H72C88 64 102 72 104 90z'),
	shape('pale', 'M47 60L60 86L73 60L66 56H54z'),
	shape(tie, 'M56 63H64L67 82L60 90L53 82z')
];

/** A face and the hair over it. @param x middle @param y top @param r half the width */
const headAt = (x: number, y: number, r: number): readonly Shape[] => [
	shape(
		'pale',
		`M${x - r} ${y + r}V${y + 1.9 * r}C${x - r} ${y + 2.8 * r} ${x - 0.5 * r} ${y + 3.2 * r} ${x} ${y + 3.2 * r}S${x + r} ${y + 2.8 * r} ${x + r} ${y + 1.9 * r}V${y + r}z`
	),
	shape(
		'dark',
		`M${x - 1.1 * r} ${y + 1.5 * r}C${x - 1.3 * r} ${y + 0.3 * r} ${x - 0.6 * r} ${y} ${x} ${y}S${x + 1.3 * r} ${y + 0.3 * r} ${x + 1.1 * r} ${y + 1.5 * r}L${x + 0.85 * r} ${y + 0.95 * r}H${x - 0.85 * r}z`
	)
];

export const scenePictures: Readonly<Record<SceneId, readonly Shape[]>> = {
	/** Two lines of writing: his name, and his mine. */
	intertitle: [
		shape('dark', 'M0 0H120V90H0z'),
		shape('lit', 'M8 8H112V82H8z'),
		shape('pale', 'M22 30H98V43H22zM34 53H86V60H34z')
	],
	/** In jacket, shirt and tie; his right hand argues, his eyes go from left to right and back. */
	podium: [
		...jacket('dark'),
		...headAt(60, 4, 17),
		shape('dark', `${disc(53, 32, 2.6)}${disc(67, 32, 2.6)}M54 44H66C65 51 55 51 54 44z`),
		shape('line', 'M36 32H20M26 27l-6 5 6 5M84 32H100M94 27l6 5-6 5'),
		shape('dark', 'M34 90L12 62L20 56L42 74z'),
		shape('pale', disc(15, 56, 7)),
		shape('line', `${disc(15, 56, 7)}M4 47l4 3M14 42v5M25 46l-4 4`),
		shape('soft', 'M18 78H102V90H18z'),
		shape('line', 'M18 78H102')
	],
	/** His name before a steel mill. */
	'title-card': [
		shape(
			'dark',
			'M0 90V60H12V24H22V60H34L46 48V60L58 48V60L70 48V60H82V14H92V60H100V32H108V60H120V90z'
		),
		shape('soft', 'M0 60H120V64H0z')
	],
	/** Sums on a board; he looks into the camera before he turns to it. */
	chalkboard: [
		shape('dark', 'M6 4H114V66H6z'),
		shape('lit', 'M14 16h22M14 26h30M14 36h16M14 46h24M14 56h12'),
		shape('dark', 'M46 90C48 76 58 70 70 67H90C102 70 112 76 114 90z'),
		shape('lit', 'M46 90C48 76 58 70 70 67H90C102 70 112 76 114 90'),
		...headAt(80, 14, 16.5),
		shape('lit', 'M62 39C59 20 68 14 80 14S101 20 98 39'),
		shape('dark', disc(73, 42, 2.8) + disc(87, 42, 2.8))
	],
	/** In a close-up: a jacket, and a tie. */
	wife: [
		shape('dark', 'M4 90C6 70 24 62 44 57H76C96 62 114 70 116 90z'),
		shape('pale', 'M43 57L60 84L77 57L68 52H52z'),
		shape('point', 'M55 60H65L68 80L60 90L52 80z'),
		shape('pale', 'M38 0V26C38 45 48 56 60 56S82 45 82 26V0z'),
		shape('dark', disc(50, 18, 3) + disc(70, 18, 3)),
		shape('line', 'M60 20v12M55 42c3 2 7 2 10 0')
	],
	/** Side by side in profile, writing; the teacher leans across to him. */
	table: [
		shape('dark', 'M24 66C24 52 30 46 38 44L50 47L60 62H54L46 58V66z'),
		shape(
			'pale',
			'M34 30C34 22 39 18 45 18C51 18 54 22 54 26L58 31L54 33C54 38 50 42 44 42C38 42 34 37 34 30z'
		),
		shape(
			'dark',
			'M34 32C31 20 38 16 45 16C50 16 54 20 54 24C46 22 44 26 44 30C42 34 38 34 34 32z'
		),
		shape('lit', 'M22 66C20 54 20 48 22 44'),
		shape('dark', 'M6 66C4 48 10 42 20 40L32 44L44 60H36L28 54V66z'),
		shape(
			'pale',
			'M14 26C14 17 20 13 26 13C32 13 36 18 36 22L40 27L36 30C36 35 32 39 25 39C18 39 14 34 14 26z'
		),
		shape(
			'dark',
			'M13 28C10 16 18 10 26 11C32 11 36 15 36 19C28 17 25 21 25 26C23 31 18 31 13 28z'
		),
		shape('line', 'M36 20V22L40 27L36 30C36 35 32 39 26 39'),
		shape('dark', 'M116 66V46C114 34 104 28 92 32L76 60L84 63L96 50V66z'),
		shape(
			'pale',
			'M92 26C92 34 86 38 80 36C76 35 74 32 74 29L69 26L73 22C74 16 78 13 83 13C89 13 92 19 92 26z'
		),
		shape(
			'dark',
			'M73 20C74 13 79 11 84 11C91 11 95 18 93 29C88 32 84 31 83 26C83 21 80 18 73 20z'
		),
		shape('pale', 'M0 66H120V73H0z'),
		shape('line', 'M0 66H120M0 73H120M42 62l5-9M58 64l5-9'),
		shape('soft', 'M10 73H16V90H10zM104 73H110V90H104z')
	],
	/** At home on the sofa: he, she, a girl and a boy, all beaming. */
	sofa: [
		shape('soft', 'M4 42C4 34 10 32 16 32H104C110 32 116 34 116 42V84H4z'),
		shape(
			'dark',
			'M16 78C16 54 20 46 30 44H40C48 46 52 54 52 78zM68 78C68 54 72 46 80 44H90C100 46 104 54 104 78z'
		),
		...headAt(35, 8, 11.5),
		...headAt(85, 8, 11.5),
		shape('pale', 'M40 82C40 66 44 61 50 61S59 66 59 82zM61 82C61 66 64 61 70 61S80 66 80 82z'),
		shape('line', 'M40 82C40 66 44 61 50 61S59 66 59 82M61 82C61 66 64 61 70 61S80 66 80 82'),
		...headAt(50, 38, 8),
		...headAt(70, 38, 8),
		shape('line', 'M30 34c3 4 7 4 10 0M80 34c3 4 7 4 10 0M46 56c2 3 6 3 8 0M66 56c2 3 6 3 8 0'),
		shape('dark', 'M4 84V60H14V84zM106 84V60H116V84z')
	],
	/** A close-up: he writes with a fountain pen. */
	desk: [
		shape('dark', 'M2 90C4 64 20 56 40 51H72C88 55 96 66 96 78L98 90z'),
		...headAt(55, -6, 18),
		shape('line', 'M44 27h9M58 27h9'),
		shape('pale', 'M44 76H120V90H38z'),
		shape('line', 'M44 76H120M52 84h22'),
		shape('pale', disc(88, 74, 10)),
		shape('line', disc(88, 74, 10)),
		shape('dark', 'M102 46L107 49L82 84L76 88L78 81z')
	]
};
