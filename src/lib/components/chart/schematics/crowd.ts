// People who clap with their arms up, as flat shapes: by the row, so that a row is one tone.
import { path, stroke, tenths, type Shape } from './shape';

/** Tone, radius of a head, its height, and where each stands. */
export type Row = readonly [tone: Shape['tone'], r: number, y: number, ...x: number[]];

/**
 * A row of people without faces, as far down as their elbows would hang, and further.
 * @param up how far their arms are up, 0 to 1
 * @param hats whether every other one has a hat in the hand
 */
export function drawRow([tone, r, y, ...all]: Row, up: number, hats = false): readonly Shape[] {
	/** Of either arm, in heads from the middle of the head: shoulder, elbow, hand. */
	const [handX, handY] = [1.7 - 0.75 * up, 1.5 - 4.3 * up] as const;
	const arm = (side: number) => [side * 1.6, 2, side * 1.95, 2.4 - 2.6 * up, side * handX, handY];
	const hat = [-1.1, -0.3, -0.9, -1.2, 0.7, -1.4, 1, -0.6, 1.9, -0.2];
	const body = [
		-1.9, 9, -2.1, 2.4, -1.3, 1.5, -0.5, 1.3, -0.5, 0, 0.5, 0, 0.5, 1.3, 1.3, 1.5, 2.1, 2.4, 1.9, 9
	];
	const withHats = hats ? all.filter((_, index) => index % 2 === 0) : [];
	return [
		{ tone, d: all.map((x) => path(x, y, r, body)).join('') },
		stroke(tone, 2 * r, all.map((x) => `M${x} ${y}h0`).join('')),
		stroke(
			tone,
			tenths(r * 0.6),
			all.map((x) => path(x, y, r, arm(-1)) + path(x, y, r, arm(1))).join('')
		),
		{
			tone,
			d: withHats
				.map((x, index) => path(x + handX * r * (index % 2 ? -1 : 1), y + handY * r, r, hat))
				.join('')
		}
	];
}
