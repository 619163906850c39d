// The two drawings of the shots, pass by pass: the strips of frames, and the sequence among longer lengths.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import { layoutSeconds, layoutTicks, type Tick } from './axis';
import { explainRuling, layoutBar, widestNumber, type Bar } from './bars';
import { layoutFooter, type FooterLine } from './footer';
import type { LengthRow } from './lengths';
import type { Label } from './marks';
import { askForNext, nameDiagrams } from './notes';
import type { Reading } from './reading';
import { edge, layoutSizes, type Sizes } from './sizes';
import { layoutStrip, type Strip } from './strips';

export interface StripDrawing {
	readonly sizes: Sizes;
	readonly strips: readonly Strip[];
	readonly ticks: readonly Tick[];
	/** Lines of text that belong to no shot. */
	readonly labels: readonly Label[];
	readonly footer: readonly FooterLine[];
}

/** One row a shot, then the axis, then two lines of sums. @param running whether the film runs: the strips are low then, under a screen */
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

export interface LengthDrawing {
	readonly sizes: Sizes;
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
		sizes,
		x,
		right,
		unit,
		axisY,
		bars: rows.map((row, index) => layoutBar(row, index * height, height, ground)),
		ticks: hidden ? [] : layoutSeconds(longest, x, axisY, sizes),
		labels: hidden ? [] : [explainRuling(unit, axisY, sizes)]
	};
}
