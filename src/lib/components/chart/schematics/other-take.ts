// The other take at the mine, down to just above the knees: back to the wall, head turned to the drill, left knee bent; at the edge a hand
// with a lamp. What the drill meets is left open.
import {
	dark,
	deep,
	fine,
	grey,
	line,
	pale,
	soft,
	stroke,
	type Drawing,
	type Shape
} from './shape';

const shapes: readonly Shape[] = [
	dark('M0 0H120V7L96 9 70 6 42 9 18 6 0 8z'),
	deep(
		'M0 8L18 6 31 9 24 26 8 22 0 30zM86 9L96 9 120 7V30L104 22 92 28zM0 66L12 62 24 72 20 80H0zM84 62L96 58 100 72 92 80H84z'
	),
	soft('M0 80H120V90H0z'),
	dark('M50 90L52 62 48 42C50 38 56 36 62 36S76 38 78 43L76 60 88 76V90H74L70 74 64 70 62 90z'),
	deep('M62 36C70 36 76 38 78 43L76 60 64 66 60 48z'),
	pale('M54 25L51 31 53 32 53.5 35 57 38.5 62 38 67.5 34 69 25z'),
	soft('M62 25H69L67.5 34 62 38 57 38.5 62 33z'),
	deep('M54 25H62L58.5 28 54 28.5z'),
	dark('M71 25C71 20 66 17 61 18 57 18 54 20 54 23L46 25V27L71 28z'),
	pale('M0 54H16V51H44V55H0z'),
	soft('M16 55H44V59H16zM0 55H16V56H0z'),
	dark('M48 41C42 44 36 48 37 51L44 57 48 53 52 50zM78 43C80 50 78 60 70 64L34 66V60L66 57z'),
	fine(stroke('lit', 1.6, 'M54 48L49 53M70 47L66 57 38 60')),
	pale(
		'M40.5 51.5L46 50.5 49.5 53 49 58 45 60 41 58.5zM28.5 57L30 56 36 56 37.5 57.5 38 64 36 66.5 30.5 66.5 28.5 63z'
	),
	fine(line('M40.8 54H45M40.8 56.5H45M31 56V62M33.3 56V62M35.6 56V62')),
	dark('M120 40L110 41 108 46 110 51 120 52z'),
	stroke('dark', 2, 'M104 56C104 50 111 50 111 56'),
	dark('M101 56H114V77H101z'),
	pale('M101.5 43.5L105 41 111.5 41.5 112.5 50 106 51.5 102.5 50zM103.5 60H111.5V73H103.5z'),
	fine(line('M102 46.5H107M102.5 49H107')),
	grey('M107.5 63C109.5 66 109.5 69 107.5 71 105.5 69 105.5 66 107.5 63z')
];

/** It is shown beside the shot at the seam only, where both stand still. */
export const otherTake: Drawing = () => shapes;
