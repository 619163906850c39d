// What may come a frame later than the rest, so that the rest answers at once on a slow screen.

/** Calls once the frame that is coming has been painted. Answers how to call that off. */
function afterFrame(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** What a view shows of what it is given: at once while the step stays, a frame later where it is another. */
export class FrameBehind<Given extends { readonly step: string }> {
	#shown: Given;
	/** Of what is shown: who gives is not to depend on it. */
	#step: string;

	/** @param later calls once a frame has been painted, and answers how to call that off */
	constructor(
		first: Given,
		readonly later = afterFrame
	) {
		this.#shown = $state.raw(first);
		this.#step = first.step;
	}

	get shown(): Given {
		return this.#shown;
	}

	/** For an effect: what it answers calls off what is still to come, so that nothing waits for a step that is passed by. */
	follow(next: Given): (() => void) | undefined {
		const show = () => {
			this.#step = next.step;
			this.#shown = next;
		};
		if (next.step !== this.#step) return this.later(show);
		show();
	}
}
