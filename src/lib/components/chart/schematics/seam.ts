// Medium close-up: a cap, chest and head bent to the right, a half-open mouth; the drill level at the shoulder and hardly in the rock, the
// right hand behind it, the left beneath. The hands go to and fro.
import { dark, deep, fine, grey, line, lit, moved, pale, soft, swing, type Drawing } from './shape';

const rock = [
	dark('M97 0H120V90H91L87 76 92 64.5 89.5 58 93 52 87 40 95 25 90 12z'),
	deep(
		'M97 0L108 11 95 25 90 12zM87 40L101 35 108 49 93 52zM92 64.5L105 61 110 76 87 76zM113 0L120 5V22L109 19zM111 38L120 30V53L113 54zM104 84L120 72V90H101z'
	),
	grey('M108 11L112 21 104 31 95 25zM101 35L109 39 113 55 108 49zM105 61L116 60 117 71 110 76z')
];

const body = [
	// the arm behind, neck and chest
	dark('M36 56L47 52 66 56 76 59C81 65 83 76 82 90H4L2 82C6 70 18 60 36 56z'),
	deep('M45 42L63 50 64 57 56 66 43 55z'),
	fine(deep('M36 56L43 55 56 66 52 78 34 66zM66 56L64 57 60 66 70 72 78 61z'))
];

const head = [
	pale(
		'M44 25L70 22 72 28.5 77 35.5 73 38 74 41 67 43.5 72.5 46 72.5 49 70 53.5 62 55 51 49 46 39z'
	),
	soft('M44 25L53 24 54.5 38 60 48 62 55 51 49 46 39z'),
	deep('M58 24L70.5 22 72 28.5 65 30z'),
	dark('M66 42.2L74 40.6 74 42.2 72 46.2 67 44.4z'),
	fine(grey('M47.5 31L51.5 30 52.5 37 49.5 40z')),
	dark('M43 28.5L40.5 20C39 10 49 4 60 4C70 4 78 8 81 14.5L81.5 19 89 25 87.5 27.2 70 25.5z'),
	deep('M60 4C70 4 78 8 81 14.5L81.5 19 71 20.5C70 13 64 8 56 4.2z'),
	fine(lit('M43.5 25C52 22 61 20.7 71 20.5'))
];

const drill = [
	pale('M30 57H70V60.5H30z'),
	soft('M30 60.5H70V66H30zM70 58.5H76.5V65H70z'),
	grey('M30 66H70V69H30z'),
	pale('M76.5 60.5H93.5V63.5H76.5z'),
	line('M37 57V69M64 57V69')
];

/** The right hand, around the handle. */
const pushing = [
	deep('M0 78L16 55 24 52 30 71 12 88 0 90z'),
	soft('M24 51H29V75H24z'),
	pale('M17 58L21 54 30 54.5 33 57.5 33 70 29 72.5 22 72 17 67z'),
	line('M25 58.6L33 59M25 62.8H33M25 67L33 66.7M25 54.5C24 60 24 66 25.5 72')
];

/** The left, palm up under the barrel. */
const holding = [
	deep('M49 90L52 76H67L70 90z'),
	pale('M49.5 62L52 60 65 60 67.5 62 68 73 66 77 52 77 50 73z'),
	line('M53.8 60.5V71M57.9 60V71M62 60.5V71M66 66L71 64')
];

export const seam: Drawing = (phase) => [
	...rock,
	...body,
	...head,
	...moved([...drill, ...pushing, ...holding], phase === null ? 0 : -3 * swing(phase, 2))
];
