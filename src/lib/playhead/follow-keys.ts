// The driver that follows keys and clickers: when a key is ours. What it means says the table of commands.
import { commandOf, type Command } from '$lib/narrative/commands';

/** What a key event asks for; null where the key is not ours. */
function readKey(event: KeyboardEvent): Command | null {
	// F5 comes from clickers with and without Shift, and would reload the page
	if (event.key === 'F5') return commandOf(event.key);
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
	if (isTyping(event.target)) return null;
	if (event.key === ' ' && event.shiftKey) return 'previous';
	return commandOf(event.key);
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
export function followKeys(press: (command: Command) => void, signal: AbortSignal): void {
	let pointed = false;
	addEventListener('pointerdown', () => (pointed = true), { signal, capture: true });
	addEventListener(
		'keydown',
		(event) => {
			if (event.key === 'Tab') pointed = false;
			const command = readKey(event);
			if (command === null || (!pointed && isTaken(event))) return;
			event.preventDefault();
			event.stopPropagation();
			press(command);
		},
		{ signal, capture: true }
	);
}
