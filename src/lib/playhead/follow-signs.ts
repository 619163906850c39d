// The driver that follows signs of somebody: every touch, key and wheel. A key that stays down is none.

/**
 * Follows until the signal aborts. Has to be there after whatever else listens on the window: what a sign means to it, it hears
 * before anything has changed by the sign.
 */
export function followSigns(sign: () => void, signal: AbortSignal): void {
	const seen = (event: Event) => {
		if (!(event as Partial<KeyboardEvent>).repeat) sign();
	};
	for (const what of ['pointerdown', 'pointerup', 'keydown', 'wheel'])
		addEventListener(what, seen, { signal, capture: true, passive: true });
}
