// A piece of film with one large frame on it, running from left to right as the strip of the opening does.
import type { Rect } from '../sequence/marks';

export interface Film {
	readonly stock: Rect;
	readonly frame: Rect;
	/** Perforations above and below the frame, as dashes of two wide strokes. */
	readonly holes: {
		readonly d: string;
		readonly width: number;
		readonly dash: readonly [number, number];
	};
}

/** px of the box */
export interface FilmMeasures {
	/** Height of the edge with its holes. */
	readonly edge: number;
	/** Black on either side of the frame. */
	readonly inset: number;
}

/** Perforations a frame: as many as can be told apart on a phone. */
const perforations = 14;

export function layoutFilm(x: number, y: number, width: number, measures: FilmMeasures): Film {
	const { edge, inset } = measures;
	const inner = width - 2 * inset;
	// pictures are four by three
	const high = (inner * 3) / 4;
	const pitch = width / perforations;
	const hole = pitch * 0.45;
	const line = (middle: number) => `M${x + (pitch - hole) / 2} ${middle}H${x + width}`;
	return {
		stock: { x, y, width, height: high + 2 * edge },
		frame: { x: x + inset, y: y + edge, width: inner, height: high },
		holes: {
			d: line(y + edge / 2) + line(y + edge * 1.5 + high),
			width: edge * 0.42,
			dash: [hole, pitch - hole]
		}
	};
}

/** How wide a piece of film may be to be so high. */
export const widthFor = (height: number, { edge, inset }: FilmMeasures): number =>
	((height - 2 * edge) * 4) / 3 + 2 * inset;
