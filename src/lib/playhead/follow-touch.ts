// The driver that follows fingers on a slide: a tap at its left or right edge, or a swipe, moves on or back.

export interface Moves {
	readonly next: () => void;
	readonly previous: () => void;
}

/** Part of the slide's width at either edge where a tap moves; and where it moves even over a mark of a figure. */
const edge = 0.18;
const outermost = 0.04;
/** How far a finger has to go for a swipe, in px, and how much straighter than it is steep. */
const swipe = 50;

/** Follows until the signal aborts. A mouse moves nothing: it points, and chooses in figures. */
export function followTouch(
	slide: HTMLElement,
	{ next, previous }: Moves,
	signal: AbortSignal
): void {
	let start: { id: number; x: number; y: number } | null = null;
	slide.addEventListener(
		'pointerdown',
		(event) => {
			const second = start !== null;
			const ours =
				event.pointerType !== 'mouse' && !(event.target as Element).closest('input, .hold');
			start = ours && !second ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
		},
		{ signal }
	);
	slide.addEventListener(
		'pointerup',
		(event) => {
			if (start?.id !== event.pointerId) return;
			const [x, y] = [event.clientX - start.x, event.clientY - start.y];
			start = null;
			if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) return x < 0 ? next() : previous();
			if (Math.hypot(x, y) > 12) return;
			const box = slide.getBoundingClientRect();
			const at = (event.clientX - box.left) / box.width;
			const outside = Math.min(at, 1 - at) < outermost;
			if (!outside && (event.target as Element).closest('a, button')) return;
			if (outside) swallowClick(slide, signal);
			if (at > 1 - edge) next();
			else if (at < edge) previous();
		},
		{ signal }
	);
	slide.addEventListener('pointercancel', () => (start = null), { signal });
}

/** The click that a tap ends in chooses nothing. */
function swallowClick(slide: HTMLElement, signal: AbortSignal): void {
	const swallow = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
	};
	slide.addEventListener('click', swallow, { capture: true, once: true, signal });
	// no click comes where the finger was held: the next one is the user's own
	setTimeout(() => slide.removeEventListener('click', swallow, { capture: true }), 400);
}
