// The drawing of the lengths: one bar each on an axis of seconds.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import type { Label } from '../sequence/marks';
import { rule, type Tick } from '../sequence/ruler';
import { edge, layoutSizes } from '../sequence/sizes';
import { explainRuling, layoutBar, widestNumber, type Bar } from './bars';
import type { LengthRow } from './lengths';

export interface LengthDrawing {
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

/** One bar a length on an axis of seconds, ruled off in lengths of the sequence. @param hidden whether numbers are withheld */
export function layoutLengths(
	rows: readonly LengthRow[],
	hidden: boolean,
	box: Box
): LengthDrawing {
	const sizes = layoutSizes(box);
	const longest = Math.max(...rows.map((row) => row.seconds.max));
	const right = box.width - widestNumber(rows, sizes) - sizes.text;
	const x = scaleLinear([0, longest], [edge, right]);
	const unit = rows.find((row) => row.of === 'sequence')?.seconds.max ?? longest;
	// under the bars two lines of text, its numbers and how to read the rulings, if numbers are told
	const axis = sizes.text * (hidden ? 1 : 3.1);
	const height = Math.floor((box.height - axis) / rows.length);
	const axisY = height * rows.length + 2;
	const ground = { sizes, x, hidden };
	return {
		x,
		right,
		unit,
		axisY,
		bars: rows.map((row, index) => layoutBar(row, index * height, height, ground)),
		ticks: hidden
			? []
			: rule({ domain: longest, step: 20, x, per: 1, unit: 'seconds' }, axisY, sizes),
		labels: hidden ? [] : [explainRuling(unit, axisY, sizes)]
	};
}
