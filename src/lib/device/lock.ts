// What a visitor must not do to the page: everything a browser offers beside the exhibit itself.

/** Keys of the exhibit; digits and Backspace only where a PIN is asked for. */
const own = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape', 'Tab']);
const typed = /^(\d|Backspace)$/;

/** Menus, selections, drags, pastes, pinches: none of them is for visitors. */
const refused = [
	'contextmenu',
	'selectstart',
	'dragstart',
	'dragover',
	'drop',
	'copy',
	'cut',
	'paste',
	'gesturestart',
	'auxclick',
	'dblclick'
];

export interface LockOptions {
	/** Whether digits may be typed now. */
	readonly typing: () => boolean;
	/** A link was pressed that leads to no place of the page. */
	readonly onlink: (link: HTMLAnchorElement | SVGAElement) => void;
}

/** Locks the page until the signal aborts. */
export function lockPage({ typing, onlink }: LockOptions, signal: AbortSignal): void {
	const options = { signal, capture: true, passive: false };
	const refuse = (event: Event) => {
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	for (const what of refused) addEventListener(what, refuse, options);
	for (const what of ['keydown', 'keypress', 'keyup'])
		addEventListener(
			what,
			(event) => {
				const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
				const ours = own.has(key) || (typed.test(key) && typing());
				// Shift goes back with Tab, and with Enter it would open a window
				if (!ours || ctrlKey || metaKey || altKey || (shiftKey && key !== 'Tab')) refuse(event);
			},
			options
		);
	// zoom by wheel, and by two fingers where the browser asks
	addEventListener('wheel', (event) => event.ctrlKey && refuse(event), options);
	addEventListener(
		'touchmove',
		(event) => event.touches.length > 1 && event.cancelable && event.preventDefault(),
		options
	);
	addEventListener(
		'click',
		(event) => {
			const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
			if (!link) return;
			const { ctrlKey, metaKey, shiftKey, altKey } = event;
			// marks are choices, and see to themselves; with such a key a browser would open them elsewhere
			if (link.hasAttribute('data-mark') && !(ctrlKey || metaKey || shiftKey || altKey)) return;
			event.preventDefault();
			event.stopPropagation();
			onlink(link);
		},
		options
	);
	window.print = () => {};
	window.open = () => null;
	// a way back out of the page leads into it
	history.pushState(null, '', location.href);
	addEventListener('popstate', () => history.pushState(null, '', location.href), { signal });
}
