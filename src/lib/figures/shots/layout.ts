// Where the strips of the shots stand: one row a shot, then the axis, then two lines of sums.
import type { Box } from '$lib/components/figure/types';
import { layoutGroups, layoutTicks, type Tick } from './axis';
import { layoutFooter, type FooterLine } from './footer';
import { sans, serif, squareAt, widthOf, type Label, type Rect, type Square } from './marks';
import type { Reading, ShotRow } from './reading';
import { layoutSizes, type Sizes } from './sizes';
import { briefOther, framesText, otherAmount, presenceText, scaleText, secondsText } from './words';

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

export interface StripDrawing {
	readonly sizes: Sizes;
	readonly strips: readonly Strip[];
	readonly ticks: readonly Tick[];
	/** Lines of text that belong to no shot. */
	readonly labels: readonly Label[];
	readonly footer: readonly FooterLine[];
}

/** @param running whether the film runs: the strips are low then, under a screen */
export function layoutStrips(reading: Reading, box: Box, running = false): StripDrawing {
	const sizes = layoutSizes(box, running);
	return {
		sizes,
		strips: reading.rows.map((row, index) => layoutStrip(reading, row, index, sizes)),
		ticks: layoutTicks(reading, sizes),
		labels: running ? [] : [...askForNext(reading, sizes), ...nameDiagrams(reading, sizes)],
		footer: running ? [] : layoutFooter(reading, sizes)
	};
}

function layoutStrip(reading: Reading, row: ShotRow, index: number, sizes: Sizes): Strip {
	const top = sizes.top + index * sizes.rowHeight;
	const low = sizes.screen !== null;
	const base =
		top + (low ? sizes.barTop + sizes.barHeight / 2 + sizes.title * 0.35 : sizes.titleBase);
	const indent = row.pointed ? sizes.title * 0.8 : 0;
	const title = sans(row.shot.title, low ? 6 : sizes.left + indent, base, sizes.title);
	const aside = layoutAside(reading, row, title, sizes);
	return {
		row,
		area: { x: 1.5, y: top + 1.5, width: sizes.width - 3, height: sizes.rowHeight - 3 },
		y: top + sizes.barTop,
		height: sizes.barHeight,
		hollow: reading.presence && row.shot.shows.value !== true,
		groups: layoutGroups(reading, row.frames.max),
		away: reading.only && row.shot.shows.value !== true,
		labels: [
			title,
			...(low ? [] : [aside.label]),
			...layoutNumeral(reading, row, top, sizes),
			...(low ? [] : layoutBelow(reading, row, top, sizes))
		],
		diagram:
			sizes.roomy && !low
				? { x: 7, y: top + 7, width: sizes.diagram, height: sizes.rowHeight - 14 }
				: null,
		silhouette: low ? null : aside.silhouette,
		wedge: row.pointed && !low ? squareAt(sizes.left, base, sizes.title * 0.7) : null
	};
}

/** Beside the title: presence, else the scale, else (where no line fits under the strip) the other unit. */
function layoutAside(reading: Reading, row: ShotRow, title: Label, sizes: Sizes) {
	const text = reading.presence
		? presenceText(row)
		: sizes.roomy || reading.hidden
			? scaleText(row)
			: `${row.counted ? '' : 'not counted: '}${briefOther(reading, row.frames)}`;
	const size = reading.presence ? sizes.title * 0.92 : 0;
	const tone = reading.presence && row.shot.shows.value !== true ? 'steel' : 'soft';
	const label = serif(text, 0, title.y, sizes.text, tone);
	const x = sizes.roomy
		? title.x + widthOf(title) + sizes.text * 0.8 + size * 1.3
		: sizes.width - 7 - widthOf(label);
	return {
		label: { ...label, x },
		silhouette: size ? squareAt(x - size * 1.3, title.y, size) : null
	};
}

/** The number at the strip's end. */
function layoutNumeral(
	reading: Reading,
	row: ShotRow,
	top: number,
	sizes: Sizes
): readonly Label[] {
	if (reading.hidden || (reading.only && row.shot.shows.value !== true)) return [];
	const frames = reading.unit === 'frames';
	const size = frames ? sizes.numeral : sizes.secondsNumeral;
	const x = sizes.x(row.frames.max) + sizes.numeralGap;
	const y = top + sizes.barTop + sizes.barHeight / 2 + size * 0.34;
	const text = frames ? framesText(row.frames) : `${secondsText(row.frames, reading.rate)} s`;
	return [sans(text, x, y, size, row.now ? 'now' : 'ink')];
}

/** Under the strip: the other unit, or why there is only a range. */
function layoutBelow(reading: Reading, row: ShotRow, top: number, sizes: Sizes): readonly Label[] {
	if (!sizes.roomy || (reading.hidden && row.counted)) return [];
	const reason = reading.hidden
		? 'not counted'
		: `not counted: what ${reading.seconds} seconds, rounded, leave after ${reading.counted} frames`;
	const y = top + sizes.barTop + sizes.barHeight + sizes.text * 1.2;
	return [
		serif(row.counted ? otherAmount(reading, row.frames) : reason, sizes.left, y, sizes.text)
	];
}

/** The next row asks, where the rest is withheld. */
function askForNext(reading: Reading, sizes: Sizes): readonly Label[] {
	if (reading.whole) return [];
	const y = reading.rows.length * sizes.rowHeight + sizes.barTop + sizes.numeral * 0.7;
	return [sans('And then?', sizes.left, y, sizes.numeral, 'soft')];
}

/** Says of the diagrams what they are, under the last of them. */
function nameDiagrams(reading: Reading, sizes: Sizes): readonly Label[] {
	if (!sizes.roomy) return [];
	const top = reading.rows.length * sizes.rowHeight;
	return ['diagrams,', 'not film stills'].map((text, line) =>
		serif(text, 7, top + sizes.text * (0.9 + line * 1.15), sizes.text)
	);
}
