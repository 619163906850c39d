// Where the longer durations stand: one bar a length, with its number and how often the sequence goes into it.
import type { Scale } from '$lib/components/chart/scale';
import type { LengthRow } from './lengths';
import { rowArea, sans, serif, widthOf, type Label, type Rect } from '../sequence/marks';
import { edge, type Sizes } from '../sequence/sizes';
import { framesText } from '../sequence/words';

export interface Bar {
	readonly row: LengthRow;
	readonly area: Rect;
	readonly y: number;
	readonly height: number;
	readonly labels: readonly Label[];
}

/** What every bar is placed by. */
interface Ground {
	readonly sizes: Sizes;
	readonly x: Scale;
	readonly hidden: boolean;
}

export function layoutBar(row: LengthRow, top: number, height: number, ground: Ground): Bar {
	const { sizes, hidden } = ground;
	const y = top + sizes.barTop;
	// less than a line stays free under it, in the wide box a line and a third
	const high = Math.round(height - sizes.barTop - sizes.text * (sizes.roomy ? 1.3 : 0.8));
	const heading = layoutHeading(row, top, ground);
	return {
		row,
		area: rowArea(top, height, sizes.width),
		y,
		height: high,
		labels: hidden
			? heading
			: [...heading, ...layoutNumbers(row, y + high / 2, top + sizes.titleBase, ground)]
	};
}

/** Over the bar: what lasts so long, and in which film. */
function layoutHeading(row: LengthRow, top: number, { sizes }: Ground): readonly Label[] {
	const title = sans(row.title, edge, top + sizes.titleBase, sizes.title);
	const x = edge + widthOf(title) + sizes.text * 0.7;
	return [title, serif(row.where, x, title.y, sizes.text)];
}

/** At the bar's end, its middle here, how long it is and how often the record goes into it; the longest has room for this over it only. */
function layoutNumbers(
	row: LengthRow,
	middle: number,
	over: number,
	{ sizes, x }: Ground
): readonly Label[] {
	const number = numberOf(row, x(row.seconds.max) + sizes.text * 0.5, middle, sizes);
	const text = row.of === 'sequence' ? '' : `${framesText(row.times)} times the record`;
	const start = number.x + widthOf(number) + sizes.text * 0.6;
	const times = serif(text, start, number.y, sizes.text);
	const width = widthOf(times);
	if (start + width <= sizes.width - 2) return [number, times];
	return [number, { ...times, x: sizes.width - width - edge, y: over }];
}

function numberOf(row: LengthRow, x: number, middle: number, sizes: Sizes): Label {
	const y = middle + sizes.numeral * 0.34;
	return sans(`${framesText(row.seconds)} s`, x, y, sizes.numeral, row.now ? 'now' : 'ink');
}

/** Room that the longest bar leaves for its number. */
export const widestNumber = (rows: readonly LengthRow[], sizes: Sizes): number =>
	Math.max(...rows.map((row) => widthOf(numberOf(row, 0, 0, sizes))));

/** Under the axis: what a division of a bar is. */
export function explainRuling(unit: number, axisY: number, sizes: Sizes): Label {
	const text = sizes.roomy
		? `Every bar is ruled off in lengths of the record: one division is its ${unit} seconds.`
		: `One division of a bar: the record’s ${unit} seconds.`;
	return serif(text, edge, axisY + sizes.text * 2.6, sizes.text);
}
