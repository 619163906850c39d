// The driver that follows keys and clickers: which key means what, and when a key is not ours.

export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'freeze'
	| 'overview'
	| 'full screen'
	| 'help'
	| 'notes'
	| 'film'
	| 'frame on'
	| 'frame back'
	| 'contrast'
	| 'larger'
	| 'table'
	| 'pointer'
	| 'close'
	| 'enter'
	| 'erase';

/** Every key with what it does; digits gather a number of a slide, and Enter goes there. */
export const keys: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	z: 'freeze',
	o: 'overview',
	f: 'full screen',
	F5: 'full screen',
	'?': 'help',
	s: 'notes',
	p: 'film',
	']': 'frame on',
	'[': 'frame back',
	c: 'contrast',
	l: 'larger',
	t: 'table',
	q: 'pointer',
	Escape: 'close',
	Enter: 'enter',
	Backspace: 'erase'
};

/** What a key event asks for: a command, a digit, or nothing that is ours. */
export function readKey(event: KeyboardEvent): Command | `${number}` | null {
	// F5 comes from clickers with and without Shift, and would reload the page
	if (event.key === 'F5') return 'full screen';
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
	if (isTyping(event.target)) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (event.key === ' ' && event.shiftKey) return 'previous';
	if (/^\d$/.test(key)) return key as `${number}`;
	return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/** Whether what has the focus takes text. */
function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement)
		return !/^(button|checkbox|radio|range|submit)$/.test(target.type);
	return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}

/**
 * Whether a key belongs to what has the focus, got there by keyboard: arrows move inside a drawing and on a slider, Space and
 * Enter press a button. What was clicked keeps nothing, so that a clicker works after a mouse.
 */
export function isTaken(event: KeyboardEvent): boolean {
	const target = event.target;
	if (!(target instanceof Element) || !target.matches(':focus-visible')) return false;
	const moves = /^(Arrow|Home|End)/.test(event.key);
	if (moves) return target.closest('[data-mark], [type=range]') !== null;
	const presses = event.key === 'Enter' || event.key === ' ';
	return presses && target.closest('a, button, summary, input') !== null;
}
