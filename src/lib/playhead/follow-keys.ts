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
function readKey(event: KeyboardEvent): Command | `${number}` | null {
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

/** Whether a key belongs to what has the focus: arrows move inside a drawing and on a slider, Space and Enter press a button. */
function isTaken({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	if (/^(Arrow|Home|End)/.test(key)) return target.closest('[data-mark], [type=range]') !== null;
	const presses = key === 'Enter' || key === ' ';
	return presses && target.closest('a, button, summary, input') !== null;
}

/**
 * Follows until the signal aborts. What a pointer put the focus on keeps no key, so that a clicker works after a mouse; who
 * comes by Tab moves in figures and presses buttons.
 */
export function followKeys(press: (key: Command | `${number}`) => void, signal: AbortSignal): void {
	let pointed = false;
	addEventListener('pointerdown', () => (pointed = true), { signal, capture: true });
	addEventListener(
		'keydown',
		(event) => {
			if (event.key === 'Tab') pointed = false;
			const key = readKey(event);
			if (key === null || (!pointed && isTaken(event))) return;
			event.preventDefault();
			event.stopPropagation();
			press(key);
		},
		{ signal, capture: true }
	);
}
