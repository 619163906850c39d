// The way in for staff: a corner held for five seconds, then a PIN. Wrong ones cost time, and a reload gives none of it back.
import { keep, recall } from './storage';
import type { Corner } from './settings';

/** How long the corner is held, in ms. */
const hold = 5000;
/** Its size in mm. */
const size = 25;

/**
 * Watches the corner until the signal aborts.
 * @param where the corner, and CSS px a millimetre
 */
export function watchCorner(
	where: () => { readonly corner: Corner; readonly mm: number },
	open: () => void,
	signal: AbortSignal
): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let finger: number | null = null;
	const isInside = ({ clientX, clientY }: PointerEvent) => {
		const { corner, mm } = where();
		const side = Math.max(size * mm, 60);
		const x = corner.endsWith('left') ? clientX : innerWidth - clientX;
		const y = corner.startsWith('top') ? clientY : innerHeight - clientY;
		return x < side && y < side;
	};
	const stop = () => {
		clearTimeout(waiting);
		finger = null;
	};
	const options = { signal, capture: true };
	addEventListener(
		'pointerdown',
		(event) => {
			// a second finger is no hand of staff
			if (finger !== null || !isInside(event)) return stop();
			finger = event.pointerId;
			waiting = setTimeout(() => {
				stop();
				open();
			}, hold);
		},
		options
	);
	addEventListener(
		'pointermove',
		(event) => event.pointerId === finger && !isInside(event) && stop(),
		options
	);
	for (const what of ['pointerup', 'pointercancel'])
		addEventListener(
			what,
			(event) => (event as PointerEvent).pointerId === finger && stop(),
			options
		);
	signal.addEventListener('abort', stop);
}

const shelf = 'kiosk-pin';
/** Tries before it waits. */
const tries = 3;

/** One wrong PIN is forgotten with every so many ms without another: a season of stray ones locks nobody out. */
const day = 86_400_000;

/** Milliseconds to wait after so many wrong PINs: none before the third, then a minute, and twice as long each time, up to a day. */
export function waitAfter(wrong: number): number {
	return wrong < tries ? 0 : Math.min(day, 60_000 * 2 ** (wrong - tries));
}

/** Asks for the PIN. Wrong tries are counted over reloads where anything can be kept. */
export class PinGate {
	#wrong: number;
	#at: number;

	constructor() {
		const [wrong = 0, at = 0] = (recall(shelf) ?? '').split(' ').map(Number);
		this.#wrong = Number.isSafeInteger(wrong) && wrong > 0 ? wrong : 0;
		this.#at = Number.isFinite(at) ? at : 0;
	}

	/** Milliseconds until another try; 0 for now. */
	wait(now = Date.now()): number {
		// a clock set back starts the waiting anew, and neither ends it early nor waits for the old time to come again
		if (now < this.#at) this.#at = now;
		return Math.max(0, waitAfter(this.#wrongAt(now)) - (now - this.#at));
	}

	/** Wrong tries that count now. */
	#wrongAt(now: number): number {
		return Math.max(0, this.#wrong - Math.floor((now - this.#at) / day));
	}

	/** Whether the PIN is right. A try while it waits is none. */
	open(pin: string, right: string | null, now = Date.now()): boolean {
		if (right === null || this.wait(now) > 0) return false;
		const opened = pin === right;
		this.#wrong = opened ? 0 : this.#wrongAt(now) + 1;
		this.#at = now;
		keep(shelf, opened ? null : `${this.#wrong} ${this.#at}`);
		return opened;
	}
}
