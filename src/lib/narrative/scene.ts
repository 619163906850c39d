// What the picture of a stretch shows, from where the reader is.
import type { FigureName } from '$lib/base/figure-names';
import type { Cue, StepId } from './story';
import type { Stretch } from './stretches';

export interface Scene {
	/** The step it shows; null for the picture the stretch opens with. */
	readonly id: StepId | null;
	readonly figure: FigureName;
	readonly cue: Cue;
}

/**
 * The current step's figure; behind the reader the last the stretch has; ahead of them, and where a step goes without a
 * figure, the one it opens with.
 * @param step the current step, in this stretch or not
 * @param past whether the reader is further on, or behind the end
 */
export function sceneOf(
	stretch: Pick<Stretch, 'figure' | 'cue' | 'steps'>,
	step: StepId | null,
	past: boolean
): Scene {
	const here = stretch.steps.find(({ id }) => id === step);
	const shown =
		here ?? (past ? stretch.steps.findLast(({ figure }) => figure !== null) : undefined);
	return shown?.figure
		? { id: shown.id, figure: shown.figure, cue: shown.cue }
		: { id: here?.id ?? null, figure: stretch.figure, cue: stretch.cue };
}
