// The driver that follows fingers on controls: a press acts when it is let go, on what it began on; sliding off cancels it.
// The browser's own click gives up where a finger moves a little, as a child's does.

const pressable = 'button, a, [data-mark], summary';
/** How far beside a control a finger may be let go, in px. */
const slack = 12;

interface Point {
	readonly clientX: number;
	readonly clientY: number;
}

/** Pixels from a point to the nearest edge of an element's box; 0 inside. */
function distance(element: Element, { clientX: x, clientY: y }: Point): number {
	const box = element.getBoundingClientRect();
	const [dx, dy] = [
		Math.max(box.left - x, 0, x - box.right),
		Math.max(box.top - y, 0, y - box.bottom)
	];
	return Math.hypot(dx, dy);
}

/** The mark of a drawing that a finger beside it means, if it is within reach. */
function findMark(target: Element, at: Point, reach: number): Element | null {
	const marks = [...(target.closest('.drawing')?.querySelectorAll('[data-mark]') ?? [])];
	const near = marks
		.map((mark) => ({ mark, far: distance(mark, at) }))
		.filter(({ mark, far }) => far <= reach && mark.getClientRects().length > 0);
	return near.sort((a, b) => a.far - b.far)[0]?.mark ?? null;
}

/**
 * Follows until the signal aborts; answers how to let go of everything that is held. A mark of a drawing may be smaller than a finger: one that lands beside it means the
 * nearest within `reach` px. Keys and assistive technology press as ever. Has to be there before anything else that
 * listens for clicks on the window, or the browser's own would be heard as well.
 */
export function followPress(
	root: HTMLElement,
	reach: () => number,
	signal: AbortSignal
): () => void {
	/** Whether a finger is still on the control, or near enough. */
	const isInside = (element: Element, at: Point) => {
		const near = element.hasAttribute('data-mark') ? Math.max(slack, reach()) : slack;
		if (distance(element, at) <= near) return true;
		// a control may reach further than its own box
		return document.elementFromPoint(at.clientX, at.clientY)?.closest(pressable) === element;
	};
	const held = new Map<number, Element>();
	let ours = false;
	const release = (id: number) => {
		const element = held.get(id);
		held.delete(id);
		if (element && ![...held.values()].includes(element)) element.removeAttribute('data-held');
		return element;
	};
	const down = (event: PointerEvent) => {
		ours = true;
		const target = event.target as Element;
		const element = target.closest('input')
			? null
			: (target.closest(pressable) ?? findMark(target, event, reach()));
		if (!element || event.button > 0) return;
		// a page that scrolls under a finger takes the press away by itself
		held.set(event.pointerId, element);
		element.setAttribute('data-held', '');
	};
	const move = (event: PointerEvent) => {
		const element = held.get(event.pointerId);
		element?.toggleAttribute('data-held', isInside(element, event));
	};
	const up = (event: PointerEvent) => {
		const element = release(event.pointerId);
		// something may have opened over it meanwhile
		if (!element?.isConnected || element.closest('[inert]') || !isInside(element, event)) return;
		// of several fingers on one control the first one acts, and no hand that rests there keeps it from the next
		for (const [id, other] of held) if (other === element) release(id);
		// SVG has no click() of its own
		element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	};
	const options = { signal, capture: true };
	root.addEventListener('pointerdown', down, options);
	root.addEventListener('pointermove', move, options);
	root.addEventListener('pointerup', up, options);
	root.addEventListener('pointercancel', (event) => void release(event.pointerId), options);
	// what the browser makes of the same press, a moment later
	addEventListener(
		'click',
		(event) => {
			const native = event.isTrusted && ours && event.detail > 0;
			if (!native || (event.target as Element).closest('input')) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		options
	);
	addEventListener('keydown', () => (ours = false), options);
	return () => {
		for (const id of held.keys()) release(id);
	};
}
