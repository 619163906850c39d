// What a reader or a visitor has chosen: one of each.
import { noChoice, type Choice } from '$lib/base/choice';

export class Selection {
	#choice = $state.raw<Choice>(noChoice);

	get choice(): Choice {
		return this.#choice;
	}

	/** Adds to the choice; a key given as undefined is taken out. */
	choose(part: Choice): void {
		this.#choice = Object.fromEntries(
			Object.entries({ ...this.#choice, ...part }).filter(([, value]) => value !== undefined)
		);
	}

	replace(choice: Choice): void {
		this.#choice = choice;
	}

	clear(): void {
		this.#choice = noChoice;
	}
}
