// Where everything in the figure of tonnes stands: which parts a cue puts on the ground, and the place left to a guess.
import { widthOf } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { layoutRecord, layoutShifts, layoutUsual } from './heaps';
import { layoutMine } from './mine';
import { label, type Drawing, type Part } from './parts';
import { boxMeasures, type Measures } from './measures';
import { rowNow, sceneOf } from './amounts';

/** Everything the figure draws at this cue. */
export function layoutTonnes(cue: Cue, box: Box): Drawing {
	const measures = boxMeasures[box.name];
	return {
		parts: layoutParts(cue, measures),
		ground: measures.ground,
		guess: cue.guess ? layoutGuess(measures) : null
	};
}

function layoutParts(cue: Cue, measures: Measures): readonly Part[] {
	switch (sceneOf(cue)) {
		case 'usual':
			return [layoutUsual(measures, rowNow(cue) !== null, true)];
		case 'record':
			return [layoutRecord(measures, true)];
		case 'mine':
			return layoutMine(measures);
		default:
			return [
				layoutUsual(measures, false, false),
				layoutRecord(measures, false),
				layoutShifts(measures)
			];
	}
}

/** All the place there is beside the usual, 2 px off the edges: no hint of how much of it the record takes. */
function layoutGuess(measures: Measures): NonNullable<Drawing['guess']> {
	const { width, ground, guessX: x } = measures;
	// a third larger than any number, its middle in the middle
	const size = measures.giant[0] * 1.3;
	const mark = label('?', 0, [size, ground / 2 + size * 0.35], 'now');
	return {
		rect: { x, y: 2, width: width - x - 2, height: ground - 2 },
		mark: { ...mark, x: x + (width - x - widthOf(mark)) / 2 }
	};
}
