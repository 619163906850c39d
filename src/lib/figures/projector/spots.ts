// Where the projector has its frames, cells and words: one large frame beside a column of words; or two where a cut joins them, the first one
// smaller, so that its cells end where its picture ends and the cut runs through both. All in px of the box.
import type { Box } from '$lib/components/figure/types';
import { layoutFilm, widthFor, type Film, type FilmMeasures } from './film';
import type { Rect } from '../sequence/marks';

export interface Measures {
	/** From the edges of the box to words and cells; film may run to the edge. */
	readonly side: number;
	readonly text: number;
	readonly title: number;
	readonly numeral: number;
	/** Where one large frame begins: left of it is a column of words. */
	readonly column: number;
	readonly film: FilmMeasures;
	/** Cells of one shot, and the row of all of them. */
	readonly cells: { readonly y: number; readonly height: number; readonly pitch: number };
	readonly place: { readonly y: number; readonly height: number };
	readonly cut: {
		/** Between the two films. */
		readonly gap: number;
		/** Width of a cell: the first shot is as wide as its cells. */
		readonly pitch: number;
		readonly height: number;
		readonly small: FilmMeasures;
		readonly large: FilmMeasures;
	};
}

export const measuresOf: Readonly<Record<Box['name'], Measures>> = {
	narrow: {
		side: 7,
		text: 12.5,
		title: 17,
		numeral: 76,
		column: 84,
		film: { edge: 12, inset: 4 },
		cells: { y: 234, height: 29, pitch: 7 },
		place: { y: 274, height: 19 },
		cut: {
			gap: 6,
			pitch: 3,
			height: 24,
			small: { edge: 7, inset: 3 },
			large: { edge: 11, inset: 4 }
		}
	},
	wide: {
		side: 2,
		text: 15,
		title: 32,
		numeral: 156,
		column: 160,
		film: { edge: 24, inset: 6 },
		cells: { y: 475, height: 40, pitch: 15 },
		place: { y: 532, height: 22 },
		cut: {
			gap: 12,
			pitch: 7,
			height: 40,
			small: { edge: 14, inset: 5 },
			large: { edge: 20, inset: 5 }
		}
	}
};

export interface Spot {
	readonly film: Film;
	/** Left end, top and height of its cells, and the width of one. */
	readonly cells: Pick<Rect, 'x' | 'y' | 'height'>;
	readonly pitch: number;
	/** What a finger hits, and the outline of a choice. */
	readonly area: Rect;
}

/** So far inside that the outline of a choice stays in the box. */
const inside = ({ x, y, width, height }: Rect): Rect => ({
	x: x + 1.5,
	y: y + 1.5,
	width: width - 3,
	height: height - 3
});

export function placeOne({ width, name }: Box): Spot {
	const { side, column, film, cells, place } = measuresOf[name];
	return {
		film: layoutFilm(column, 0, width - column, film),
		cells: { ...cells, x: side },
		pitch: cells.pitch,
		area: inside({ x: 0, y: 0, width, height: place.y - 2 })
	};
}

/** @param frames how many the first shot has */
export function placeTwo({ width, name }: Box, frames: number): readonly [Spot, Spot] {
	const { cut, place } = measuresOf[name];
	const end = frames * cut.pitch;
	const start = end + cut.gap;
	const large = layoutFilm(start, 0, width - start, cut.large);
	const foot = large.stock.height;
	const small = layoutFilm(0, 0, end, cut.small);
	const y = foot + cut.gap;
	const cells = { y, height: cut.height };
	return [
		{
			film: layoutFilm(0, foot - small.stock.height, end, cut.small),
			cells: { ...cells, x: 0 },
			pitch: cut.pitch,
			area: inside({ x: 0, y: 0, width: end, height: y + cut.height })
		},
		{
			film: large,
			cells: { ...cells, x: start },
			pitch: cut.pitch,
			area: inside({ x: start, y: 0, width: width - start, height: place.y - 2 })
		}
	];
}

/** One empty frame, as large as the box has room for. */
export function placeEmpty({ width: room, height, name }: Box): Film {
	const { film } = measuresOf[name];
	const width = Math.min(room, widthFor(height, film));
	return layoutFilm((room - width) / 2, 0, width, film);
}
