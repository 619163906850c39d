// What a chapter's picture shows, from where the reader is.
import type { FigureName } from '$lib/base/figure-names';
import type { ChapterOutline, Cue, StepId } from './story';

export interface Scene {
	/** The step it shows; null for the chapter's own picture. */
	readonly id: StepId | null;
	readonly figure: FigureName;
	readonly cue: Cue;
}

/**
 * The current step's figure; behind the reader the last the chapter has; ahead of them, and where a step goes without a
 * figure, the chapter's own.
 * @param step the current step, in this chapter or not
 * @param past whether the reader is in a later chapter, or behind the end
 */
export function sceneOf(chapter: ChapterOutline, step: StepId | null, past: boolean): Scene {
	const here = chapter.steps.find(({ id }) => id === step);
	const shown =
		here ?? (past ? chapter.steps.findLast(({ figure }) => figure !== null) : undefined);
	return shown?.figure
		? { id: shown.id, figure: shown.figure, cue: shown.cue }
		: { id: here?.id ?? null, figure: chapter.figure, cue: chapter.cue };
}
