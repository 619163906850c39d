// The driver that follows a finger, a mouse or a key that is held on a button; whatever comes between cancels it.
import type { Hold } from './hold.svelte';

const isPress = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
	/^( |Enter)$/.test(key) && !ctrlKey && !metaKey && !altKey;

/** An attachment for the button. What it holds is cancelled when it goes. */
export const followHold =
	(hold: Hold) =>
	(button: HTMLElement): (() => void) => {
		const abort = new AbortController();
		const { signal } = abort;
		const cancel = () => hold.cancel();
		// afterwards: a button that is taken away loses its focus in the middle of what takes it away, where nothing may change
		const soon = () => queueMicrotask(cancel);
		const cancelOn = (target: EventTarget, ...types: readonly string[]) => {
			for (const type of types) target.addEventListener(type, soon, { signal, passive: true });
		};
		/** Whether the press that ends was told by a pointer or a key: a click that comes alone is of what can’t hold. */
		let pressed = false;
		const down = () => {
			pressed = true;
			hold.begin();
		};
		button.addEventListener(
			'pointerdown',
			(event) => {
				if (!event.isPrimary || event.button || event.ctrlKey) return;
				button.setPointerCapture(event.pointerId);
				down();
			},
			{ signal }
		);
		button.addEventListener('pointerup', () => hold.end(), { signal });
		button.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Escape') cancel();
				if (!isPress(event)) return;
				event.preventDefault();
				if (!event.repeat) down();
			},
			{ signal }
		);
		button.addEventListener(
			'keyup',
			(event) => {
				if (!isPress(event)) return;
				event.preventDefault();
				hold.end();
			},
			{ signal }
		);
		button.addEventListener(
			'click',
			() => {
				if (!pressed) hold.tap();
				pressed = false;
			},
			{ signal }
		);
		button.addEventListener(
			'contextmenu',
			(event) => {
				// a finger that stays asks for it, too, and means no menu
				if ((event as PointerEvent).pointerType === 'mouse') cancel();
				else event.preventDefault();
			},
			{ signal }
		);
		cancelOn(button, 'pointercancel', 'lostpointercapture', 'blur', 'dragstart');
		cancelOn(window, 'blur', 'scroll', 'pagehide');
		cancelOn(document, 'visibilitychange');
		return () => {
			abort.abort();
			cancel();
		};
	};
