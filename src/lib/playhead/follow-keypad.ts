// The driver that follows a keypad of six keys: arrows move the focus, Enter presses, Escape leads out.
import { middleOf, nearestRow, type Place } from '$lib/base/nearest';

export interface KeypadOptions {
	/** What keys can reach now, in order. */
	readonly controls: () => readonly HTMLElement[];
	/** Where the focus begins. */
	readonly first: () => HTMLElement | null;
	/** One step out. */
	readonly leave: () => void;
	/** Whether a question is asked that any key answers: then it does nothing else. */
	readonly asked: () => boolean;
}

/**
 * Left and right go through everything one by one; up and down to the nearest in that direction, and where there is none, on
 * through the order: so that every control can be reached by one key.
 */
export function nextFocus(key: string, from: number, places: readonly Place[]): number {
	const last = places.length - 1;
	const on = from === last ? 0 : from + 1;
	const back = from <= 0 ? last : from - 1;
	if (key === 'ArrowRight') return on;
	if (key === 'ArrowLeft') return back;
	const down = key === 'ArrowDown';
	const to = nearestRow(down ? 'down' : 'up', from, places, 8);
	return to >= 0 ? to : down ? on : back;
}

/** Follows until the signal aborts. */
export function followKeypad(options: KeypadOptions, signal: AbortSignal): void {
	addEventListener(
		'keydown',
		(event) => {
			const { key } = event;
			if (options.asked()) {
				event.preventDefault();
				event.stopPropagation();
				return;
			}
			if (key === 'Escape') {
				event.preventDefault();
				event.stopPropagation();
				if (!event.repeat) options.leave();
				return;
			}
			// a key that is held or stuck presses once
			if (key === 'Enter' && event.repeat) {
				event.preventDefault();
				event.stopPropagation();
				return;
			}
			const active = document.activeElement as HTMLElement | null;
			const controls = options.controls();
			const from = active ? controls.indexOf(active) : -1;
			if (key === 'Enter' && from < 0) {
				event.preventDefault();
				options.first()?.focus();
				return;
			}
			if (!/^Arrow/.test(key)) return;
			event.preventDefault();
			event.stopPropagation();
			if (from < 0) return options.first()?.focus();
			controls[nextFocus(key, from, controls.map(middleOf))]?.focus();
		},
		{ signal, capture: true }
	);
}
