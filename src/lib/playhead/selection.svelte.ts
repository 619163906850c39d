// What a reader or a visitor has chosen, and where: one of each.
import { mergeChoice, noChoice, restsAt, holdsAt, type Choice } from '$lib/base/choice';

export class Selection {
	#made = $state.raw<{ readonly choice: Choice; readonly at: string | null }>({
		choice: noChoice,
		at: null
	});

	/** What was chosen last, wherever: what addresses say and “clear” takes back. */
	get choice(): Choice {
		return this.#made.choice;
	}

	/** What holds at a step: what was chosen there. */
	holdsAt(step: string | null): Choice {
		return holdsAt(this.#made, step);
	}

	/** What rests at a step: what was chosen elsewhere. */
	restsAt(step: string | null): Choice {
		return restsAt(this.#made, step);
	}

	/** Adds to what was chosen at this step; a key given as undefined is taken out. What rested is gone. */
	choose(part: Choice, at: string | null = null): void {
		this.#made = { choice: mergeChoice(this.holdsAt(at), part), at };
	}

	replace(choice: Choice, at: string | null = null): void {
		this.#made = { choice, at };
	}

	clear(): void {
		this.#made = { choice: noChoice, at: null };
	}
}
