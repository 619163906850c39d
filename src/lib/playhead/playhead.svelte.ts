// The one moving part: which step is current. Drivers move it; nothing else keeps an index.
import { listSteps, type Outline, type StepId, type StepOutline } from '$lib/narrative/story';

export class Playhead {
	readonly steps: readonly StepOutline[];
	#id = $state<StepId | null>(null);

	constructor(outline: Outline) {
		this.steps = listSteps(outline);
	}

	/** The current step; null at the opening and after the end. */
	get step(): StepOutline | null {
		return this.steps.find((step) => step.id === this.#id) ?? null;
	}

	/** The current step's id; null at the opening and after the end. */
	get id(): StepId | null {
		return this.#id;
	}

	/** Moves to a step, or to none. Answers whether the story has it; an unknown id moves nothing. */
	goTo(id: StepId | null): boolean {
		if (id !== null && !this.steps.some((step) => step.id === id)) return false;
		this.#id = id;
		return true;
	}
}
