// What stands beside and under a drawing: what it is, the name of the take, and what its rows are held against.
import { measureText, type Face, type Label } from '$lib/components/chart/text';
import type { Stand } from './layout';
import type { Take } from './points';

export const label = (
	text: string,
	x: number,
	y: number,
	size: number,
	face: Face = 'serif',
	tone = face === 'serif' ? 'soft' : ''
): Label => ({ text, x, y, size, face, tone });

export function layoutHeads({ name }: Take, stand: Stand): readonly Label[] {
	const { cue, measures, left, frame } = stand;
	const { indent, margin, pitch, against, text } = measures;
	const start = left + indent;
	const base = frame.height + text * 1.25;
	const heads = [label(name, start, base, text)];
	// a question as large as five rows, in their place
	if (cue.withhold) heads.push(label('?', start, base + pitch * 4.2, pitch * 5, 'sans', 'now'));
	else if (margin) heads.push(label('held against', start + against[0], base, text));
	return [...heads, ...nameDiagram(stand, base)];
}

/** Says of the drawing what it is: in its right margin, at most 13 px, 16 from line to line; on the line of the heads where the frame stands aside. */
function nameDiagram(stand: Stand, base: number): readonly Label[] {
	const { column, margin, indent, against, text } = stand.measures;
	const size = Math.min(text, 13);
	const [long, short] = ['a diagram, not a film still', 'a diagram'];
	if (!margin) return [];
	if (!stand.cue.aside)
		return ['a diagram,', 'not a film', 'still'].map((line, index) =>
			label(line, column - margin * 0.9, 16 * (index + 1), size)
		);
	const room = column - 16 - indent - against[0] - measureText('held against ', 'serif', text);
	const words = measureText(long, 'serif', size) < room ? long : short;
	return [{ ...label(words, column - 16, base, size), anchor: 'end' }, ...sayBeyond(stand)];
}

/** In the middle of what lies beyond the frame, over the number of the hand. */
function sayBeyond({ frame, measures: { column } }: Stand): readonly Label[] {
	const room = column - frame.width;
	const size = room / 8;
	return ['beyond', 'the frame:', 'unknown'].map((line, index) => ({
		...label(line, frame.width + room / 2, size * (1.3 + index * 1.15), size, 'sans', 'beyond'),
		anchor: 'middle' as const
	}));
}
