// When the page has come to rest.

/** Milliseconds without scrolling that are a rest. */
export const rest = 100;

/**
 * Answers a function to be called whenever the page moves; once it has not been for a moment, acts. It may be called in every
 * frame: one timer runs, however often it is.
 */
export function atRest(act: () => unknown): () => void {
	let last = 0;
	let waiting = false;
	const check = () => {
		const left = last + rest - performance.now();
		if (left > 0) return void setTimeout(check, left);
		const before = last;
		// on a page that stutters the timer comes before the frame that says that it moved
		requestAnimationFrame(() => {
			waiting = last !== before;
			if (waiting) check();
			else act();
		});
	};
	return () => {
		last = performance.now();
		if (waiting) return;
		waiting = true;
		setTimeout(check, rest);
	};
}
