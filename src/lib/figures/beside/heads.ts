// What stands under the picture: what numbers and years are, what the picture is, and a question where nothing was found.
import type { Face, Label } from '$lib/components/chart/text';
import type { Stand } from './layout';

export const label = (
	text: string,
	x: number,
	y: number,
	size: number,
	face: Face = 'serif',
	tone = face === 'serif' ? 'soft' : ''
): Label => ({ text, x, y, size, face, tone });

/** Where the line under the picture ends: 0.4 of its size under its baseline. */
export const footOf = ({ frame, measures: { small } }: Pick<Stand, 'frame' | 'measures'>): number =>
	frame.height + small * 1.65;

export function layoutHeads(stand: Stand): readonly Label[] {
	const { box, frame, measures, rows } = stand;
	const { small } = measures;
	const base = frame.height + small * 1.25;
	// in the film the hand with the lamp comes in at the right
	const mirrored = rows.some(({ id }) => id === 'lamp');
	const what: Label = {
		...label(
			mirrored ? 'a diagram, its lamp mirrored' : 'a diagram, not a film still',
			box.width,
			base,
			small
		),
		anchor: 'end'
	};
	if (!rows.length) return [what, ...ask(stand)];
	return [label('order found, year said', 0, base, small), what];
}

/** From line to line of the question: capitals are 0.72 of their size high, and feet reach 0.2 below. */
const leading = 0.93;

/** In the middle of the room for rows. */
function ask(stand: Stand): readonly Label[] {
	const { box, measures } = stand;
	const { lines, size } = measures.question;
	const foot = footOf(stand);
	const height = (lines.length - 1) * size * leading + size * 0.72;
	const first = foot + (box.height - foot - height) / 2 + size * 0.72;
	return lines.map((line, index) => label(line, 0, first + index * size * leading, size, 'sans'));
}
