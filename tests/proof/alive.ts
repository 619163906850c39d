// What is alive in a page: what the browser counts, and what only the page itself knows.
import type { CDPSession, Page } from '@playwright/test';

export interface Reading {
	readonly nodes: number;
	readonly listeners: number;
	/** Elements that some observer watches. */
	readonly observers: number;
	readonly timers: number;
	/** Callbacks that wait for the next frame. */
	readonly loops: number;
	/** Bytes of script memory. */
	readonly heap: number;
}
const counted = ['nodes', 'listeners', 'observers', 'timers', 'loops'] as const;

declare global {
	interface Window {
		/** Time goes on by so many ms: every timer as often as it is due, and a frame every 16 ms; or at once, and each timer one time. */
		pass: (ms: number, atOnce?: boolean) => Promise<void>;
		alive: () => { observers: number; timers: number; loops: number };
	}
}

/**
 * To run in the page before its own scripts: its clock is the test's, and what waits for it is counted, as is what is observed.
 * Playwright's own clock keeps a stack with every timer, and by it what was there when the timer was made: no heap stays equal.
 * @param start ms since 1970
 */
export function countAlive(start: number): void {
	interface Timer {
		at: number;
		readonly every: number | null;
		readonly frame: boolean;
		readonly call: () => void;
	}
	const timers = new Map<number, Timer>();
	let [now, last, observers] = [start, 0, 0];
	const add = (wait: number, every: number | null, frame: boolean, call: () => void) => {
		timers.set((last += 1), { at: now + wait, every, frame, call });
		return last;
	};
	const cancel = (id: number) => void timers.delete(id);
	type Call = (...given: unknown[]) => void;
	Object.assign(window, {
		setTimeout: (call: Call, ms = 0, ...given: unknown[]) =>
			add(Math.max(1, ms), null, false, () => call(...given)),
		setInterval: (call: Call, ms = 0, ...given: unknown[]) =>
			add(Math.max(1, ms), Math.max(1, ms), false, () => call(...given)),
		requestAnimationFrame: (call: Call) => add(16, null, true, () => call(now - start)),
		clearTimeout: cancel,
		clearInterval: cancel,
		cancelAnimationFrame: cancel,
		Date: class extends Date {
			constructor(...given: []) {
				if (given.length) super(...given);
				else super(now);
			}
			static override now = () => now;
		}
	});
	performance.now = () => now - start;
	const fire = async (id: number, timer: Timer) => {
		if (timer.every === null) timers.delete(id);
		else timer.at = now + timer.every;
		timer.call();
		// what was promised happens before the next one is due
		for (let turn = 0; turn < 5; turn++) await null;
	};
	window.pass = async (ms, atOnce = false) => {
		const end = now + ms;
		if (atOnce) {
			now = end;
			for (const [id, timer] of [...timers])
				if (timer.at <= now && timers.has(id)) await fire(id, timer);
			return;
		}
		for (;;) {
			let next: [number, Timer] | null = null;
			for (const one of timers) if (one[1].at < (next?.[1].at ?? Infinity)) next = one;
			if (!next || next[1].at > end) break;
			now = Math.max(now, next[1].at);
			await fire(...next);
		}
		now = end;
	};
	window.alive = () => {
		const frames = [...timers.values()].filter(({ frame }) => frame).length;
		return { observers, timers: timers.size - frames, loops: frames };
	};
	for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
		const seen = new WeakMap<object, Set<WeakRef<object>>>();
		const { prototype } = window[name] as unknown as {
			prototype: Record<string, (...given: unknown[]) => void>;
		};
		const { observe, unobserve, disconnect } = prototype;
		const of = (observer: object) => {
			const set = seen.get(observer) ?? new Set();
			seen.set(observer, set);
			return set;
		};
		prototype.observe = function (target, ...rest) {
			const all = of(this);
			if (![...all].some((one) => one.deref() === target)) {
				all.add(new WeakRef(target as object));
				observers += 1;
			}
			observe?.call(this, target, ...rest);
		};
		if (unobserve)
			prototype.unobserve = function (target) {
				const all = of(this);
				for (const one of all) if (one.deref() === target && all.delete(one)) observers -= 1;
				unobserve.call(this, target);
			};
		prototype.disconnect = function () {
			observers -= of(this).size;
			of(this).clear();
			disconnect?.call(this);
		};
	}
}

/** Collects what is dead, and counts what is left. */
export async function measure(page: Page, session: CDPSession): Promise<Reading> {
	// the browser remembers the element that was pressed last, and with it all that it stood in: press where it does nothing
	await page.mouse.click(540, 960, { button: 'right' });
	await session.send('Performance.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
	const alive = await page.evaluate(() => window.alive());
	return {
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		...alive,
		heap: of('JSHeapUsedSize')
	};
}

/**
 * What is not the same in all readings, a line each.
 * @param once how many values a count may have before that is a leak: what is drawn for the first time leaves its pattern behind
 */
export const findLeaks = (readings: readonly Reading[], once = 1): readonly string[] =>
	counted.flatMap((what) => {
		const values = [...new Set(readings.map((one) => one[what]))];
		return values.length > once ? [`${what}: ${values.join(', ')}`] : [];
	});

/** To run in the page: one leak of each kind, as a page might have it. */
export function plantLeak(): void {
	const lost = document.createElement('p');
	const hold = { lost, numbers: Array.from({ length: 60_000 }, Math.random) };
	addEventListener('resize', () => hold.numbers.length);
	new ResizeObserver(() => hold.numbers.length).observe(document.body);
	setInterval(() => hold.numbers.length, 60_000);
	const loop = () => requestAnimationFrame(loop);
	loop();
}
