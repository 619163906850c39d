// The moving part of the essay and of a visit: which step is current. Drivers move it. A lesson's is in talk.svelte.ts.
import { listSteps, type Outline, type StepId, type StepOutline } from '$lib/narrative/story';

/** A step, or where there is none: before the first, after the last. */
export type Place = StepId | 'opening' | 'end';

export class Playhead {
	readonly steps: readonly StepOutline[];
	#place = $state<Place>('opening');

	constructor(outline: Outline) {
		this.steps = listSteps(outline);
	}

	/** The current step; null at the opening and after the end. */
	get step(): StepOutline | null {
		return this.steps.find((step) => step.id === this.#place) ?? null;
	}

	/** The current step's id; null at the opening and after the end. */
	get id(): StepId | null {
		return this.step?.id ?? null;
	}

	/** Whether the last step lies behind. */
	get ended(): boolean {
		return this.#place === 'end';
	}

	/** Moves to a place. Answers whether the story has it; an unknown id moves nothing. */
	goTo(place: Place): boolean {
		const none = place === 'opening' || place === 'end';
		if (!none && !this.steps.some((step) => step.id === place)) return false;
		this.#place = place;
		return true;
	}
}
