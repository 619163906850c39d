// Where everything in the figure of tonnes stands: which parts a cue puts on the scale, and the words beside them.
import { measureText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { layoutRecord, layoutTimes, layoutUsual, placeRecord } from './heaps';
import { layoutMine } from './mine';
import { label, type Drawing, type Part } from './parts';
import { plans, type Plan } from './plan';
import { rowNow, sceneOf } from './rows';

/** Everything the figure draws at this cue. */
export function layoutTonnes(cue: Cue, box: Box): Drawing {
	const plan = plans[box.name];
	const scene = sceneOf(cue);
	if (scene === 'mine') return { parts: layoutMine(plan), ground: '', guess: null };
	return {
		parts: heapParts(cue, plan),
		ground: `M0 ${plan.ground + 1.5}H${plan.width}`,
		guess: cue.guess ? layoutGuess(plan) : null
	};
}

function heapParts(cue: Cue, plan: Plan): readonly Part[] {
	const scene = sceneOf(cue);
	const now = rowNow(cue);
	return [
		...(scene === 'record' ? [] : [layoutUsual(plan, now === 'usual')]),
		...(scene === 'usual' ? [] : [layoutRecord(plan, now === 'record')]),
		...(scene === 'both' ? [layoutTimes(plan)] : [])
	];
}

function layoutGuess(plan: Plan): NonNullable<Drawing['guess']> {
	const rect = placeRecord(plan);
	const size = plan.recordNumeral;
	return {
		rect,
		mark: label(
			'?',
			rect.x + (rect.width - measureText('?', 'sans', size)) / 2,
			rect.y + rect.height / 2 + size * 0.35,
			size,
			{ tone: 'now' }
		)
	};
}
