// Where the strips of the shots stand: one row a shot, with its title, its numbers and its diagram.
import { layoutGroups } from '../sequence/groups';
import {
	rowArea,
	sans,
	serif,
	squareAt,
	widthOf,
	type Label,
	type Rect,
	type Square
} from '../sequence/marks';
import type { Reading, ShotRow } from '../sequence/reading';
import { edge, type Sizes } from '../sequence/sizes';
import {
	briefOther,
	framesText,
	otherAmount,
	presenceText,
	scaleText,
	secondsText
} from '../sequence/words';

export interface Strip {
	readonly row: ShotRow;
	/** The whole row: what a finger hits, and the outline of a choice. */
	readonly area: Rect;
	readonly y: number;
	readonly height: number;
	/** Cells with nothing in them: he is not in the picture. */
	readonly hollow: boolean;
	/** The reader put away the cells without him. */
	readonly away: boolean;
	/** Frames after which cells are set apart. */
	readonly groups: readonly number[];
	readonly labels: readonly Label[];
	/** Place of the small diagram, where the box has room for one. */
	readonly diagram: Rect | null;
	/** Place of his silhouette, or of its empty outline. */
	readonly silhouette: Square | null;
	/** Place of the wedge before the title of a shot the cue points at: red does not survive grey print. */
	readonly wedge: Square | null;
}

/** What everything in a row is placed by: its strip, and the title over it, or beside it while the film runs. */
interface Row {
	readonly row: ShotRow;
	readonly reading: Reading;
	readonly sizes: Sizes;
	readonly top: number;
	readonly bar: { readonly y: number; readonly height: number };
	readonly hollow: boolean;
	readonly away: boolean;
	readonly title: Label;
}

export function layoutStrip(reading: Reading, shot: ShotRow, index: number, sizes: Sizes): Strip {
	const row = placeRow(reading, shot, index, sizes);
	const { title, top, bar, hollow, away } = row;
	const numeral = layoutNumeral(row);
	const strip = {
		row: shot,
		area: rowArea(top, sizes.rowHeight, sizes.width),
		...bar,
		hollow,
		away,
		groups: layoutGroups(reading, shot.frames.max)
	};
	// strips under a screen are low: they keep their title and their number
	if (sizes.screen)
		return { ...strip, labels: [title, ...numeral], diagram: null, silhouette: null, wedge: null };
	const aside = layoutAside(row);
	return {
		...strip,
		labels: [title, aside.label, ...numeral, ...layoutBelow(row)],
		diagram: placeDiagram(row),
		silhouette: aside.silhouette,
		wedge: shot.pointed ? squareAt(sizes.left, title.y, sizes.title * 0.7) : null
	};
}

function placeRow(reading: Reading, row: ShotRow, index: number, sizes: Sizes): Row {
	const { title, barTop, barHeight, titleBase } = sizes;
	const top = sizes.top + index * sizes.rowHeight;
	const absent = row.shot.shows.value !== true;
	// a wedge stands before the title
	const indent = row.pointed ? title * 0.8 : 0;
	return {
		row,
		reading,
		sizes,
		top,
		bar: { y: top + barTop, height: barHeight },
		hollow: reading.presence && absent,
		away: reading.only && absent,
		title: sizes.screen
			? sans(row.shot.title, sizes.screen.x, top + (barTop + barHeight / 2 + title * 0.35), title)
			: sans(row.shot.title, sizes.left + indent, top + titleBase, title)
	};
}

/** Beside the title: presence, else the scale, else (where no line fits under the strip) the other unit. */
function layoutAside({ row, reading, sizes, hollow, title }: Row) {
	const text = reading.presence
		? presenceText(row)
		: sizes.roomy || reading.hidden
			? scaleText(row)
			: `${row.counted ? '' : 'not counted: '}${briefOther(reading, row.frames)}`;
	const size = reading.presence ? sizes.title * 0.92 : 0;
	const label = serif(text, 0, title.y, sizes.text, hollow ? 'steel' : 'soft');
	const x = sizes.roomy
		? title.x + widthOf(title) + sizes.text * 0.8 + size * 1.3
		: sizes.width - edge - widthOf(label);
	return {
		label: { ...label, x },
		silhouette: size ? squareAt(x - size * 1.3, title.y, size) : null
	};
}

/** The number at the strip's end. */
function layoutNumeral({ row, reading, sizes, bar, away }: Row): readonly Label[] {
	if (reading.hidden || away) return [];
	const frames = reading.unit === 'frames';
	const size = frames ? sizes.numeral : sizes.secondsNumeral;
	const x = sizes.x(row.frames.max) + sizes.numeralGap;
	const y = bar.y + bar.height / 2 + size * 0.34;
	const text = frames ? framesText(row.frames) : `${secondsText(row.frames, reading.rate)} s`;
	return [sans(text, x, y, size, row.now ? 'now' : 'ink')];
}

/** Under the strip: the other unit, or why there is only a range. */
function layoutBelow({ row, reading, sizes, bar }: Row): readonly Label[] {
	if (!sizes.roomy || (reading.hidden && row.counted)) return [];
	const reason = reading.hidden
		? 'not counted'
		: `not counted: what ${reading.seconds} seconds, rounded, leave after ${reading.counted} frames`;
	const text = row.counted ? otherAmount(reading, row.frames) : reason;
	return [serif(text, sizes.left, bar.y + bar.height + sizes.text * 1.2, sizes.text)];
}

function placeDiagram({ sizes, top }: Row): Rect | null {
	if (!sizes.roomy) return null;
	return { x: edge, y: top + edge, width: sizes.diagram, height: sizes.rowHeight - 2 * edge };
}
