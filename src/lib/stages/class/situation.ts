// What a command depends on, of a lesson that is held for a page.
import { figureOf } from '$lib/figures';
import type { Situation } from '$lib/narrative/commands';
import type { Talk } from '$lib/playhead/talk.svelte';

/** @param now ms since 1970 */
export function situationOf(talk: Talk, now: number): Situation {
	const slide = talk.slide(talk.id);
	const figure = figureOf(slide);
	const rate = figure?.setting?.('rate', slide.cue, talk.choiceWith({}));
	return {
		...talk.standing,
		deck: talk.deck,
		plays: figure?.plays ?? false,
		rate: rate === undefined ? null : Number(rate),
		first: figure?.film?.(slide.cue)?.from ?? 0,
		now
	};
}
