// The drawing of the shots, pass by pass.
import type { Box } from '$lib/components/figure/types';
import { layoutTicks } from './axis';
import { layoutFooter, type FooterLine } from './footer';
import type { Label } from '../sequence/marks';
import { askForNext, nameDiagrams } from './notes';
import type { Reading } from '../sequence/reading';
import type { Tick } from '../sequence/ruler';
import { layoutSizes, type Sizes } from '../sequence/sizes';
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
