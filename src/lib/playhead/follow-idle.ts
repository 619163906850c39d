// The driver that follows nothing happening: after a while it asks whether anybody is there, then it says that nobody is.

export interface IdleOptions {
	/** Seconds without a sign of anybody until it asks, and seconds it then waits. */
	readonly seconds: { readonly idle: number; readonly countdown: number };
	/** Called every second while it waits, with the seconds left; with null when somebody answered. */
	readonly ask: (left: number | null) => void;
	readonly gone: () => void;
	/** Milliseconds that only go forward. */
	readonly now?: () => number;
}

/** Follows until the signal aborts. Every touch, key and wheel is a sign of somebody; a key that stays down is not. */
export function followIdle(options: IdleOptions, signal: AbortSignal): void {
	const { seconds, ask, gone, now = () => performance.now() } = options;
	let last = now();
	let asking = false;
	const look = () => {
		const left = seconds.idle + seconds.countdown - (now() - last) / 1000;
		if (left <= 0) return gone();
		if (left > seconds.countdown) return;
		asking = true;
		ask(Math.ceil(left));
	};
	const seen = (event: Event) => {
		if ((event as Partial<KeyboardEvent>).repeat) return;
		last = now();
		if (asking) ask(null);
		asking = false;
	};
	for (const sign of ['pointerdown', 'pointerup', 'keydown', 'wheel'])
		addEventListener(sign, seen, { signal, capture: true, passive: true });
	const looking = setInterval(look, 1000);
	signal.addEventListener('abort', () => clearInterval(looking));
}
