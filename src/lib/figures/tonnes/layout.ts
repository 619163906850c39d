// Where everything in the figure of tonnes stands: which parts a cue puts on the ground, and the place left to a guess.
import { widthOf } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { layoutRecord, layoutShifts, layoutUsual } from './heaps';
import { layoutMine } from './mine';
import { label, type Drawing, type Part } from './parts';
import { plans, type Plan } from './plan';
import { rowNow, sceneOf } from './rows';

/** Everything the figure draws at this cue. */
export function layoutTonnes(cue: Cue, box: Box): Drawing {
	const plan = plans[box.name];
	return {
		parts: layoutParts(cue, plan),
		ground: plan.ground,
		guess: cue.guess ? layoutGuess(plan) : null
	};
}

function layoutParts(cue: Cue, plan: Plan): readonly Part[] {
	switch (sceneOf(cue)) {
		case 'usual':
			return [layoutUsual(plan, rowNow(cue) !== null, true)];
		case 'record':
			return [layoutRecord(plan, true)];
		case 'mine':
			return layoutMine(plan);
		default:
			return [layoutUsual(plan, false, false), layoutRecord(plan, false), layoutShifts(plan)];
	}
}

/** All the place there is beside the usual: no hint of how much of it the record takes. */
function layoutGuess(plan: Plan): NonNullable<Drawing['guess']> {
	const { width, ground, guessX: x } = plan;
	const size = plan.giant[0] * 1.3;
	const mark = label('?', 0, [size, ground / 2 + size * 0.35], 'now');
	return {
		rect: { x, y: 2, width: width - x - 2, height: ground - 2 },
		mark: { ...mark, x: x + (width - x - widthOf(mark)) / 2 }
	};
}
