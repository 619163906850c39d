// How long reading takes.
import { listSteps, type Outline, type StepId, type StepOutline } from './story';

/** Words a minute for English prose read silently: Brysbaert, Journal of Memory and Language 109 (2019), 238 for non-fiction. */
export const wordsAMinute = 238;

/** Minutes for some steps, at least 1. */
export function minutesFor(steps: readonly StepOutline[]): number {
	const words = steps.reduce((sum, one) => sum + one.words, 0);
	return Math.max(1, Math.round(words / wordsAMinute));
}

/** Minutes left from a step to the end, at least 1; the whole essay from null. */
export function minutesLeft(outline: Outline, step: StepId | null): number {
	const steps = listSteps(outline);
	const from = step === null ? 0 : steps.findIndex((one) => one.id === step);
	return minutesFor(steps.slice(Math.max(0, from)));
}
