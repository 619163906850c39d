// Medium close-up: a grey beard, a cap, hands that clap. Who he is, is left open.
import {
	dark,
	deep,
	fine,
	grey,
	line,
	moved,
	pale,
	soft,
	stroke,
	swing,
	type Drawing,
	type Shape
} from './shape';

const bust: readonly Shape[] = [
	deep('M56 0H120V90H68z'),
	dark('M4 90C6 74 20 64 42 58L60 64 78 58C100 64 114 74 116 90z'),
	deep('M43 55L60 68 77 55 81 62 60 82 39 62z')
];

const head: readonly Shape[] = [
	pale('M43 21H76L75 33.5 69 44H49L44 34.5z'),
	soft('M61 21H76L75 33.5 69 44H61z'),
	// in the shadow of the peak
	deep(
		'M43 22C52 19.5 67 19.5 76 22L75.3 29.5 70.5 31 65 30 61.5 28 58 28 54.5 30 49 31 43.7 29.5z'
	),
	fine(dark('M47 28.2L54.5 27.2 53 29.4 49 29.8zM65 27.2L72.5 28.2 70.5 29.8 66.5 29.4z')),
	grey('M60.5 28L62 28 66 36.5 59.5 37.5z'),
	// the beard
	grey(
		'M43.5 33L47.5 35.5 51 38.5 56.5 37 60 38 64 37 68.5 38.5 72 35.5 75.5 33 76 42.5 74 50.5 71.5 52 70 57 66 57.5 63 62 59.5 60.5 57 63 54 58 50 57.5 48.5 52.5 45 51 43 42.5z'
	),
	soft(
		'M43.5 33L47.5 35.5 51 38.5 56.5 37 60 38 60 41.5 54 43.5 57.5 48 59.5 60.5 57 63 54 58 50 57.5 48.5 52.5 45 51 43 42.5z'
	),
	dark('M55 42L60 41.5 65 42 60 44z'),
	fine(
		stroke(
			'deep',
			0.8,
			'M47 43L50.5 52.5M51 45.5L54.5 56M55 48L57.5 58.5M72 43L68.5 52.5M68 45.5L65 55.5M64 47.5L62 58'
		)
	),
	// the cap
	dark('M40 21.5C35.5 10.5 46.5 2.5 61 2.5C75 2.5 83.5 9.5 79.5 21.5L74.5 19.5 45.5 19.5z'),
	grey('M61 2.5C75 2.5 83.5 9.5 79.5 21.5L74.5 19.5 66 19C68.5 12 66.5 6.5 57.5 2.5z'),
	dark('M42.5 19.5C52.5 16.5 66.5 16.5 77.5 19.5L81 25C69 21 51 21 39 25z')
];

/** His right hand from the outside, and the left behind it. */
const right: readonly Shape[] = [
	deep('M10 90L26 79 40 90z'),
	pale(
		'M27 86L35 73 43 67 57 61.5 60 62.5 60 65 61.5 64.5 63.5 66 62.5 69 63.5 70.5 63.5 72.5 59.5 76 60 79 56 84 44 92z'
	),
	line('M60 65L50 71.5M62.5 69L53 75M59.5 76L54.5 79')
];
const left: readonly Shape[] = [
	deep('M110 90L94 79 80 90z'),
	soft('M93 86L85 73 77 67 66 62 63 63 63 66 60 67 62 76 66 85 76 92z'),
	line('M66 66L73 71.5M65 71L71 76')
];

export const bearded: Drawing = (phase) => {
	const apart = phase === null ? 0 : 5 * swing(phase, 2);
	return [...bust, ...head, ...moved(left, apart, apart / 2), ...moved(right, -apart, apart / 2)];
};
