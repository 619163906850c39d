// What a browser can do with screens: full screen, a screen that stays awake, another screen. Each may be refused: then
// nothing changes, and the answer says so.

interface KeyboardLock {
	lock?(keys: readonly string[]): Promise<void>;
	unlock?(): void;
}
const keyboard = () => (navigator as { keyboard?: KeyboardLock }).keyboard;

export const canFullScreen = (): boolean => document.fullscreenEnabled === true;
export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Full screen on or off; in full screen Escape stays ours where the browser lets it. Answers whether it is on. */
export async function setFullScreen(on: boolean, screen?: Screen): Promise<boolean> {
	try {
		if (!on) await document.exitFullscreen();
		else
			await document.documentElement.requestFullscreen({
				navigationUI: 'hide',
				...(screen ? { screen } : {})
			} as FullscreenOptions);
		if (on) await keyboard()?.lock?.(['Escape']);
		else keyboard()?.unlock?.();
	} catch {
		// refused, or no such thing here
	}
	return isFullScreen();
}

interface Details {
	readonly screens: readonly (Screen & { readonly isPrimary: boolean })[];
	readonly currentScreen: Screen;
}
type Detailed = { getScreenDetails?: () => Promise<Details>; screen: { isExtended?: boolean } };

/** Whether the browser may tell us of another screen. */
export const mayHaveProjector = (): boolean => {
	const detailed = window as unknown as Detailed;
	return typeof detailed.getScreenDetails === 'function' && detailed.screen.isExtended === true;
};

/** The first screen other than the one this window is on; null where there is none or the user refused to tell. */
export async function findProjector(): Promise<Screen | null> {
	try {
		const details = await (window as unknown as Detailed).getScreenDetails?.();
		return details?.screens.find((one) => one !== details.currentScreen) ?? null;
	} catch {
		return null;
	}
}

export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen awake until the signal aborts: taken again whenever the page comes back into view. */
export function stayAwake(signal: AbortSignal): void {
	if (!canStayAwake()) return;
	let lock: WakeLockSentinel | null = null;
	const take = async () => {
		if (document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (signal.aborted) await lock.release();
		} catch {
			// refused, or little battery: the screen goes dark when it likes
		}
	};
	document.addEventListener('visibilitychange', take, { signal });
	signal.addEventListener('abort', () => void lock?.release());
	void take();
}
