/**
 * Something that is said again and again, and what to do when it no longer is: answers a function to be called whenever it is said.
 * It may be called in every frame: one timer runs, however often it is said.
 * @param milliseconds without a word that are a rest
 */
export function atRest(milliseconds: number, act: () => unknown): () => void {
	let last = 0;
	let waiting = false;
	const check = () => {
		const left = last + milliseconds - performance.now();
		waiting = left > 0;
		if (waiting) setTimeout(check, left);
		else act();
	};
	return () => {
		last = performance.now();
		if (waiting) return;
		waiting = true;
		setTimeout(check, milliseconds);
	};
}
