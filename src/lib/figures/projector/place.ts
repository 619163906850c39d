// The place of the projected shot in the sequence: a box a shot, as long as it takes, and the question where the rest is withheld.
import { scaleLinear } from '$lib/components/chart/scale';
import { sans, widthOf, type Label, type Rect } from '../sequence/marks';
import type { Reading } from '../sequence/reading';
import { stretchAt } from '../sequence/stretch';

export interface Piece {
	readonly rect: Rect;
	readonly counted: boolean;
	/** It is projected. */
	readonly now: boolean;
}

export interface Place {
	readonly pieces: readonly Piece[];
	readonly labels: readonly Label[];
}

/** px between two boxes */
const gap = 3;

/** @param rect room for all of them @param size of its letters, px */
export function layoutPlace(reading: Reading, rect: Rect, size: number): Place {
	const { rows, seconds, rate, hidden, whole } = reading;
	const x = scaleLinear([0, seconds * rate], [rect.x, rect.x + rect.width + gap]);
	const base = rect.y + rect.height / 2 + size * 0.36;
	const places = rows.map((row, index) => {
		const { from, to } = stretchAt(reading, index);
		return { row, left: x(from), right: x(to) - gap };
	});
	const end = places.at(-1)?.right ?? rect.x;
	const numbers = places.map(({ row, left, right }) => {
		const label = sans(
			String(row.shot.order),
			0,
			base,
			size,
			row.now && row.counted ? 'on' : 'ink'
		);
		return { ...label, x: (left + right - widthOf(label)) / 2 };
	});
	return {
		pieces: places.map(({ row, left, right }) => ({
			rect: { ...rect, x: left, width: right - left },
			counted: row.counted,
			now: row.now
		})),
		labels: [
			...(hidden ? [] : numbers),
			...(whole ? [] : [sans('And then?', end + size * 0.7, base, size * 1.2, 'soft')])
		]
	};
}
