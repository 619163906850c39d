// Where the longer durations stand: one bar a length on an axis of seconds, ruled off in lengths of the sequence.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import type { Tick } from './axis';
import type { LengthRow } from './lengths';
import { sans, serif, widthOf, type Label, type Rect } from './marks';
import { layoutSizes, type Sizes } from './sizes';
import { framesText } from './words';

export interface Bar {
	readonly row: LengthRow;
	readonly area: Rect;
	readonly y: number;
	readonly height: number;
	readonly labels: readonly Label[];
}

export interface LengthDrawing {
	readonly sizes: Sizes;
	/** Seconds the axis covers. */
	readonly domain: number;
	/** Where second 0 begins. */
	readonly left: number;
	/** Where a second begins: the one scale of the bars. */
	readonly x: Scale;
	/** Where the axis ends. */
	readonly right: number;
	/** A ruling every so many seconds: the sequence itself. */
	readonly unit: number;
	readonly bars: readonly Bar[];
	readonly axisY: number;
	readonly ticks: readonly Tick[];
	readonly labels: readonly Label[];
}

export function layoutLengths(
	rows: readonly LengthRow[],
	hidden: boolean,
	box: Box
): LengthDrawing {
	const sizes = layoutSizes(box);
	const longest = Math.max(...rows.map((row) => row.seconds.max));
	const left = 7;
	const widest = Math.max(...rows.map((row) => widthOf(numberOf(row, 0, 0, sizes))));
	const right = box.width - widest - sizes.text;
	const x = scaleLinear([0, longest], [left, right]);
	const unit = rows.find((row) => row.of === 'sequence')?.seconds.max ?? longest;
	const axis = sizes.text * (hidden ? 1 : 3.1);
	const rowHeight = Math.floor((box.height - axis) / rows.length);
	const axisY = rowHeight * rows.length + 2;
	const drawing = { sizes, domain: longest, left, x, right, unit };
	return {
		...drawing,
		axisY,
		bars: rows.map((row, index) => layoutBar(row, index * rowHeight, rowHeight, hidden, drawing)),
		ticks: hidden ? [] : layoutSeconds(drawing, axisY),
		labels: hidden
			? []
			: [
					serif(
						sizes.roomy
							? `Every bar is ruled off in lengths of the record: one division is its ${unit} seconds.`
							: `One division of a bar: the record’s ${unit} seconds.`,
						left,
						axisY + sizes.text * 2.6,
						sizes.text
					)
				]
	};
}

type Grid = Pick<LengthDrawing, 'sizes' | 'domain' | 'left' | 'x' | 'unit'>;

function layoutBar(row: LengthRow, top: number, height: number, hidden: boolean, grid: Grid): Bar {
	const { sizes, left } = grid;
	const y = top + sizes.barTop;
	const barHeight = Math.round(height - sizes.barTop - sizes.text * (sizes.roomy ? 1.3 : 0.8));
	const title = sans(row.title, left, top + sizes.titleBase, sizes.title);
	const where = serif(row.where, left + widthOf(title) + sizes.text * 0.7, title.y, sizes.text);
	const end = grid.x(row.seconds.max);
	const number = numberOf(row, end + sizes.text * 0.5, y + barHeight / 2, sizes);
	const times = serif(
		row.of === 'sequence' ? '' : `${framesText(row.times)} times the record`,
		number.x + widthOf(number) + sizes.text * 0.6,
		number.y,
		sizes.text
	);
	return {
		row,
		area: { x: 1.5, y: top + 1.5, width: sizes.width - 3, height: height - 3 },
		y,
		height: barHeight,
		labels: hidden
			? [title, where]
			: [title, where, ...fitTimes(number, times, title.y, sizes.width)]
	};
}

/** The number at a bar's end. */
function numberOf(row: LengthRow, x: number, middle: number, sizes: Sizes): Label {
	const y = middle + sizes.numeral * 0.34;
	return sans(`${framesText(row.seconds)} s`, x, y, sizes.numeral, row.now ? 'now' : 'ink');
}

/** The longest bar leaves no room at its end: how often the record goes into it stands at the end of the title's line. */
function fitTimes(number: Label, times: Label, titleY: number, width: number): readonly Label[] {
	if (times.x + widthOf(times) <= width - 2) return [number, times];
	return [number, { ...times, x: width - widthOf(times) - 7, y: titleY }];
}

function layoutSeconds({ sizes, domain, x: scale }: Grid, axisY: number): readonly Tick[] {
	const step = 20;
	const count = Math.floor(domain / step) + 1;
	return Array.from({ length: count }, (_, index): Tick => {
		const at = index * step;
		const bare = serif(String(at), 0, axisY + sizes.text * 1.35, sizes.text);
		const x = scale(at) - (index === 0 ? 0 : widthOf(bare) / 2);
		return { at, label: { ...bare, x, text: index === count - 1 ? `${at} seconds` : bare.text } };
	});
}
