// A shot as it is projected: its frame large, how many of its frames have run, a cell a frame, and its place in the sequence; where a cut
// is shown, the shot before it as well.
import type { Box } from '$lib/components/figure/types';
import { layoutGroups } from '../sequence/groups';
import { captionAfter, captionBefore, captionOne, type Said } from './captions';
import type { Film } from './film';
import { sans, widthOf, type Label, type Rect } from '../sequence/marks';
import { layoutPlace, type Place } from './place';
import type { Reading, ShotRow } from '../sequence/reading';
import { measuresOf, placeEmpty, placeOne, placeTwo, type Spot } from './spots';
import { runThrough, stretchAt, type Run } from '../sequence/stretch';

export interface Projected {
	readonly row: ShotRow;
	readonly run: Run;
	readonly spot: Spot;
	/** Frames after which cells are set apart. */
	readonly groups: readonly number[];
	readonly labels: readonly Label[];
}

export interface Projection {
	readonly shots: readonly Projected[];
	/** The cut between two of them. */
	readonly cut: Rect | null;
	readonly place: Place;
}

export interface Projector {
	readonly reading: Reading;
	/** Which of the shots shown is projected. */
	readonly index: number;
	/** The one before it stands before it. */
	readonly joined: boolean;
	/** Frame of the sequence on the screen, from 0; null while the film isn't running. */
	readonly moment: number | null;
	readonly box: Box;
}

export function layoutProjection(projector: Projector): Projection {
	const { reading, index, joined, box } = projector;
	const { side, place, text } = measuresOf[box.name];
	const before = joined ? reading.rows[index - 1] : undefined;
	const room = { x: side, width: box.width - 2 * side, ...place };
	const common = { place: layoutPlace(reading, room, text) };
	if (!before)
		return { ...common, shots: project(projector, index, placeOne(box), captionOne), cut: null };
	const [first, second] = placeTwo(box, before.frames.max);
	const left = first.film.stock.width;
	const gap = second.film.stock.x - left;
	return {
		...common,
		shots: [
			...project(projector, index - 1, first, captionBefore),
			...project(projector, index, second, captionAfter)
		],
		cut: {
			x: left + gap / 4,
			y: 0,
			width: gap / 2,
			height: second.cells.y + second.cells.height
		}
	};
}

function project(
	{ reading, moment, box }: Projector,
	index: number,
	spot: Spot,
	caption: (said: Said) => readonly Label[]
): readonly Projected[] {
	const row = reading.rows[index];
	if (!row) return [];
	const run = runThrough(stretchAt(reading, index), moment);
	const labels = caption({ reading, row, run, spot, box });
	return [{ row, run, spot, groups: layoutGroups(reading, row.frames.max), labels }];
}

/** Nothing is projected yet: an empty frame, and on it the question. */
export function layoutDark(box: Box): { readonly film: Film; readonly labels: readonly Label[] } {
	const film = placeEmpty(box);
	const { frame } = film;
	const lines = ['What does it show,', 'and for how long?'];
	const size = Math.min(
		...lines.map((line) => (frame.width * 0.78) / widthOf(sans(line, 0, 0, 1)))
	);
	return {
		film,
		labels: lines.map((line, index) => {
			const label = sans(
				line,
				0,
				frame.y + frame.height / 2 + size * (index * 1.05 - 0.16),
				size,
				'lit'
			);
			return { ...label, x: frame.x + (frame.width - widthOf(label)) / 2 };
		})
	};
}
