// Watches the page from inside: what it can't recover from ends in a fresh one. How often lately is kept in the window's name,
// which outlives a reload and needs no storage.

export interface Restart {
	/** When, in ms since 1970. */
	readonly at: number;
	readonly why: string;
	/** Whether it stands in the counts. */
	readonly counted?: boolean;
}

const mark = 'seven-seconds-restarts:';
/** Restarts within this time make the next one wait longer, in ms. */
const lately = 10 * 60_000;
const longest = 5 * 60_000;

/** The restarts this window has seen, the oldest first; none where its name is not ours. */
export function readRestarts(name: string): readonly Restart[] {
	return name.startsWith(mark) ? parseRestarts(name.slice(mark.length)) : [];
}

/** Restarts as a window's name or a launcher tells them; none where the text is anything else. */
export function parseRestarts(text: string): readonly Restart[] {
	try {
		const given: unknown = JSON.parse(text);
		if (!Array.isArray(given)) return [];
		return given.flatMap((one: unknown) => {
			const { at, why, counted } = (one ?? {}) as Record<string, unknown>;
			if (typeof at !== 'number' || typeof why !== 'string') return [];
			return [{ at, why, ...(counted === true ? { counted } : {}) }];
		});
	} catch {
		return [];
	}
}

export const writeRestarts = (restarts: readonly Restart[]): string =>
	mark + JSON.stringify(restarts.slice(-20));

/**
 * How often the page began anew since that was last counted, a window that is new included, and the name the window then has.
 */
export function takeUncounted(name: string): { readonly count: number; readonly name: string } {
	const restarts = readRestarts(name);
	return {
		count: restarts.filter(({ counted }) => !counted).length + (name.startsWith(mark) ? 0 : 1),
		name: writeRestarts(restarts.map((one) => ({ ...one, counted: true })))
	};
}

/** Milliseconds to wait before the next reload: none, then one second, and twice as long each time, up to five minutes. */
export function delayAfter(restarts: readonly Restart[], now: number): number {
	const recent = restarts.filter(({ at }) => now - at < lately && at <= now).length;
	return recent === 0 ? 0 : Math.min(longest, 1000 * 2 ** (recent - 1));
}

let leaving = false;

/**
 * Begins the page anew, and has the window remember when and why. Once: whoever asks every few seconds would begin a load that
 * takes longer anew, and never see its end.
 */
export function beginAnew(why: string): void {
	if (leaving) return;
	leaving = true;
	window.name = writeRestarts([
		...readRestarts(window.name),
		{ at: Date.now(), why: why.slice(0, 200) }
	]);
	location.reload();
}

export interface WatchOptions {
	/** Bytes of script memory that are too much. */
	readonly limit: () => number;
	/** Called every now and then once there was too much for five minutes. */
	readonly full: () => void;
	/** Called as soon as the page is lost, before it is reloaded. */
	readonly lost: (why: string) => void;
}

/** How long memory may stay over its limit, in ms. */
const patience = 5 * 60_000;
const usedMemory = () =>
	(performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

/** Watches until the signal aborts. Answers how to say that the page is lost. */
export function watchPage({ limit, full, lost }: WatchOptions, signal: AbortSignal) {
	let over: number | null = null;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const give = (why: string) => {
		if (waiting !== undefined) return;
		// afterwards: an error may come in the middle of a drawing, where nothing may change
		queueMicrotask(() => lost(why));
		waiting = setTimeout(() => beginAnew(why), delayAfter(readRestarts(window.name), Date.now()));
	};
	addEventListener(
		'error',
		(event) => {
			// a browser's note that a layout took two rounds is no error of ours
			if (event.message.startsWith('ResizeObserver')) return;
			give(event.message);
		},
		{ signal }
	);
	addEventListener('unhandledrejection', ({ reason }) => give(String(reason)), { signal });
	const looking = setInterval(() => {
		if (usedMemory() <= limit()) return (over = null);
		// a clock that is set back must not blind it
		over ??= performance.now();
		if (performance.now() - over >= patience) full();
		return over;
	}, 10_000);
	signal.addEventListener('abort', () => {
		clearInterval(looking);
		clearTimeout(waiting);
	});
	return give;
}
