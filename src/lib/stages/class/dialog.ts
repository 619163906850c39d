// A dialog over the slides. Not a modal one of the browser's: Escape and the clicker's keys stay with the stage.

/** Opens what it is attached to, and gives it the focus; `close` is called by a click beside it. */
export function dialog(close: () => void) {
	return (element: HTMLDialogElement): (() => void) => {
		const abort = new AbortController();
		const before = document.activeElement;
		element.show();
		// the first control, or the dialog itself: so that Tab goes on from here
		element.querySelector<HTMLElement>('[autofocus], button, a')?.focus({ preventScroll: true });
		addEventListener(
			'pointerdown',
			(event) => {
				if (!element.contains(event.target as Node)) close();
			},
			{ signal: abort.signal, capture: true }
		);
		return () => {
			abort.abort();
			if (before instanceof HTMLElement) before.focus({ preventScroll: true });
		};
	};
}
