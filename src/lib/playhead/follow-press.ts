// The driver that follows fingers on controls: a press acts when it is let go, on what it began on; sliding off cancels it.
// The browser's own click gives up where a finger moves a little, as a child's does.

const pressable = 'button, a, [data-mark], summary';
/** How far beside a control a finger may be let go, in px. */
const slack = 12;

function isInside(element: Element, { clientX: x, clientY: y }: PointerEvent): boolean {
	const box = element.getBoundingClientRect();
	const near =
		x >= box.left - slack &&
		x <= box.right + slack &&
		y >= box.top - slack &&
		y <= box.bottom + slack;
	// a control may reach further than its own box
	return near || document.elementFromPoint(x, y)?.closest(pressable) === element;
}

/**
 * Follows until the signal aborts. Keys and assistive technology press as ever. Has to be there before anything else that
 * listens for clicks on the window, or the browser's own would be heard as well.
 */
export function followPress(root: HTMLElement, signal: AbortSignal): void {
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
		const element = target.closest('input') ? null : target.closest(pressable);
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
		// of several fingers on one control the last one acts
		if (!element?.isConnected || [...held.values()].includes(element)) return;
		if (!isInside(element, event)) return;
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
}
