// The exhibit as a machine: what it shows now, what leads to something else, and when. It knows no page and no browser: time is
// given to it, and what has to be done is asked of others.
import type { CountedVisit } from '$lib/device/counted';
import { isOpen, type Settings } from '$lib/device/settings';
import type { PinGate } from '$lib/device/staff';

/** Where time comes from; tests give their own. */
export interface Time {
	/** Milliseconds that only go forward. */
	readonly now: () => number;
	/** The clock on the wall, which may be set, and set back. */
	readonly date: () => Date;
	/** Calls once, so many milliseconds from now; answers how to call it off. */
	readonly later: (ms: number, call: () => void) => () => void;
}

export const browserTime: Time = {
	now: () => performance.now(),
	date: () => new Date(),
	later: (ms, call) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	}
};

/** What is asked of a visit. */
export interface Visitor {
	/** The chapter furthest on that was shown, from 0; -1 for none. */
	readonly furthest: number;
	/** Goes one step out; answers whether there was one. */
	leave(): boolean;
	/** Stops what runs. */
	end(): void;
}

/** What staff have before them. */
export type Panel =
	| {
			readonly at: 'pin';
			/** The digits so far. */
			readonly typed: string;
			/** Whole seconds until the next try; 0 for now. */
			readonly wait: number;
			/** Why the last one did not open. */
			readonly refused: 'none is set' | 'wrong' | null;
	  }
	| { readonly at: 'menu' }
	/** The screen takes no touch while it is wiped. */
	| { readonly at: 'cleaning'; readonly left: number };

export type State<Visit> =
	/** Open, and nobody is there. */
	| { readonly is: 'attract' }
	/** Closed for the night; a touch still begins a visit. */
	| { readonly is: 'dark' }
	| { readonly is: 'visit'; readonly visit: Visit }
	/** “Still there?”: whole seconds are left for an answer. */
	| { readonly is: 'asked'; readonly visit: Visit; readonly left: number }
	| { readonly is: 'staff'; readonly panel: Panel }
	/** The page can't go on, and waits for a fresh one. */
	| { readonly is: 'lost' };

type Visiting<Visit> = Extract<State<Visit>, { readonly visit: Visit }>;

/** Why a fresh page would be better, once nobody is there. */
export type Renewal = 'a new edition' | 'memory';

export type ExhibitEvent =
	/** Somebody asks to be let in. */
	| { readonly do: 'begin'; readonly language?: string }
	/** Anything that says that somebody is there. */
	| { readonly do: 'sign' }
	/** One step out. */
	| { readonly do: 'leave' }
	/** A new visit for who is there. */
	| { readonly do: 'again' }
	/** The corner was held for as long as it takes. */
	| { readonly do: 'staff' }
	| { readonly do: 'type'; readonly digit: string }
	| { readonly do: 'erase' }
	/** The digits are the PIN. */
	| { readonly do: 'enter' }
	| { readonly do: 'clean' }
	/** Staff go. */
	| { readonly do: 'close' }
	/** The settings were read, now or again. */
	| { readonly do: 'set'; readonly settings: Settings }
	| { readonly do: 'renew'; readonly why: Renewal }
	| { readonly do: 'lose' };

export interface Duties<Visit> {
	/** The state is another one. */
	readonly show: (state: State<Visit>) => void;
	/** A visit for who has just come, at its first chapter where one is set. */
	readonly welcome: (startChapter: string | null) => Visit;
	/** A visit is over; the settings may be read again. */
	readonly over: (visit: CountedVisit) => void;
	/** Nobody is there: now is the time for a fresh page. */
	readonly renew: (why: Renewal) => void;
}

/** How long who is quicker than the settings waits for them, in ms: they may say what a visit begins with. */
const settingsPatience = 5000;
/** How often the opening hours are looked at, in ms. */
const hoursPace = 10_000;
/** How long nobody has been there before the page is renewed, in ms: the last visit is on the disk by then. */
const settled = 5000;
/** How long staff may do nothing, in ms. */
const staffPatience = 60_000;
/** How long the screen is wiped, in seconds. */
const wiping = 30;
export const pinDigits = { least: 4, most: 8 };

export class Exhibit<Visit extends Visitor> {
	#state: State<Visit> = { is: 'attract' };
	#settings: Settings;
	/** Whether the settings were read, or were waited for long enough. */
	#ready = false;
	/** Who waits for the settings. */
	#waits: { readonly language: string | undefined } | null = null;
	#renewal: Renewal | null = null;
	#language = '';
	#started = 0;
	/** When what shows began: the visit, the wiping, or that nobody is there. */
	#since = 0;
	/** When somebody was last there. */
	#sign = 0;
	#callOff = () => {};

	/**
	 * @param usual the settings until others are read
	 * @param gate what opens to the PIN
	 */
	constructor(
		usual: Settings,
		readonly duties: Duties<Visit>,
		readonly gate: Pick<PinGate, 'open' | 'wait'>,
		readonly time: Time = browserTime
	) {
		this.#settings = usual;
	}

	get state(): State<Visit> {
		return this.#state;
	}
	/** Whether nobody is there whom anything would be taken from. */
	get nobody(): boolean {
		return ['attract', 'dark', 'lost'].includes(this.#state.is);
	}
	/** Minutes since the visit began. */
	get minutes(): number {
		return (this.time.now() - this.#since) / 60_000;
	}

	/** From now on time passes. */
	start(): void {
		// the very first drawing may have failed already
		if (this.#state.is === 'lost') return;
		this.#started = this.time.now();
		this.#rest();
		this.#look();
	}
	stop(): void {
		this.#callOff();
	}

	do(event: ExhibitEvent): void {
		const state = this.#state;
		// only a fresh page helps what is lost
		if (state.is === 'lost') return;
		if (event.do === 'lose') {
			this.#callOff();
			return this.#go({ is: 'lost' });
		}
		if (event.do === 'set') {
			this.#settings = event.settings;
			this.#ready = true;
		} else if (event.do === 'renew') this.#renewal = event.why;
		else if (state.is === 'staff') this.#doStaff(event, state.panel);
		else if (state.is === 'attract' || state.is === 'dark') this.#doFree(event);
		else this.#doVisit(event, state);
		this.#look();
	}

	#doFree(event: ExhibitEvent): void {
		if (event.do === 'begin') this.#waits ??= { language: event.language };
		if (event.do === 'staff') this.#openPanel();
	}

	#doVisit(event: ExhibitEvent, { is, visit }: Visiting<Visit>): void {
		const now = this.time.now();
		if (event.do === 'sign') {
			this.#sign = now;
			if (is === 'asked') this.#go({ is: 'visit', visit });
		}
		if (event.do === 'staff') {
			this.#end(visit, now);
			this.#openPanel();
		}
		// under the question nothing can be reached
		if (is === 'asked') return;
		if (event.do === 'again') {
			this.#end(visit, now);
			this.#begin(this.#language);
		}
		if (event.do === 'leave' && !visit.leave()) {
			this.#end(visit, now);
			this.#rest();
		}
	}

	#doStaff(event: ExhibitEvent, panel: Panel): void {
		if (event.do === 'sign') this.#sign = this.time.now();
		if (event.do === 'close' || event.do === 'leave') this.#rest();
		else if (panel.at === 'pin') this.#doPin(event, panel);
		else if (panel.at === 'menu' && event.do === 'clean') {
			this.#since = this.time.now();
			this.#showPanel({ at: 'cleaning', left: wiping });
		}
	}

	#doPin(event: ExhibitEvent, panel: Extract<Panel, { at: 'pin' }>): void {
		const { typed, wait } = panel;
		if (event.do === 'type')
			this.#showPanel({
				...panel,
				typed: (typed + event.digit).slice(0, pinDigits.most),
				refused: null
			});
		if (event.do === 'erase') this.#showPanel({ ...panel, typed: typed.slice(0, -1) });
		if (event.do !== 'enter' || wait > 0 || typed.length < pinDigits.least) return;
		const { staffPin } = this.#settings;
		if (this.gate.open(typed, staffPin, this.#wall)) this.#showPanel({ at: 'menu' });
		else
			this.#showPanel({
				at: 'pin',
				typed: '',
				wait: this.#pinWait,
				refused: staffPin === null ? 'none is set' : 'wrong'
			});
	}

	#begin(language: string): void {
		this.#waits = null;
		this.#language = language;
		this.#since = this.#sign = this.time.now();
		this.#go({ is: 'visit', visit: this.duties.welcome(this.#settings.startChapter) });
	}
	/** @param last when the visitor was last there; what was waited in vain is no part of the visit */
	#end(visit: Visit, last: number, idle = false): void {
		visit.end();
		const seconds = Math.round((last - this.#since) / 1000);
		this.duties.over({ seconds, furthest: visit.furthest, language: this.#language, idle });
	}
	/** From now on nobody is there. */
	#rest(): void {
		this.#since = this.time.now();
		this.#go({ is: this.#hours });
	}
	#openPanel(): void {
		this.#waits = null;
		this.#sign = this.time.now();
		this.#showPanel({ at: 'pin', typed: '', wait: this.#pinWait, refused: null });
	}
	#showPanel(panel: Panel): void {
		this.#go({ is: 'staff', panel });
	}
	#go(state: State<Visit>): void {
		this.#state = state;
		this.duties.show(state);
	}

	get #hours(): 'attract' | 'dark' {
		return isOpen(this.#settings.openingHours, this.time.date()) ? 'attract' : 'dark';
	}
	/** Milliseconds since 1970: what is waited for after wrong PINs outlives the page. */
	get #wall(): number {
		return this.time.date().getTime();
	}
	get #pinWait(): number {
		return Math.ceil(this.gate.wait(this.#wall) / 1000);
	}

	/** Does what time has brought, and looks again when it will have brought more. */
	#look(): void {
		this.#callOff();
		// whole ms: a timer that is a fraction early would look in vain
		const wait = Math.ceil(this.#pass());
		if (this.#state.is !== 'lost') this.#callOff = this.time.later(wait, () => this.#look());
	}

	/** Does what time has brought; answers in how many ms it will have brought more. */
	#pass(): number {
		const state = this.#state;
		switch (state.is) {
			case 'attract':
			case 'dark':
				return this.#passFree(state);
			case 'visit':
			case 'asked':
				return this.#passVisit(state);
			case 'staff':
				return this.#passStaff(state.panel);
			case 'lost':
				return Infinity;
		}
	}

	#passFree({ is }: { readonly is: 'attract' | 'dark' }): number {
		const now = this.time.now();
		const untilReady = this.#started + settingsPatience - now;
		this.#ready ||= untilReady <= 0;
		if (this.#waits && this.#ready) {
			this.#begin(this.#waits.language ?? this.#settings.languages[0] ?? '');
			return this.#pass();
		}
		if (this.#hours !== is) this.#go({ is: this.#hours });
		const untilSettled = this.#since + settled - now;
		if (this.#renewal && untilSettled <= 0) {
			this.duties.renew(this.#renewal);
			this.#renewal = null;
		}
		return Math.min(
			hoursPace,
			this.#waits ? untilReady : hoursPace,
			this.#renewal ? untilSettled : hoursPace
		);
	}

	#passVisit(state: Visiting<Visit>): number {
		const { visit } = state;
		const { idleSeconds, countdownSeconds } = this.#settings;
		const untilAsked = idleSeconds * 1000 - (this.time.now() - this.#sign);
		if (untilAsked > 0) return untilAsked;
		const untilOver = untilAsked + countdownSeconds * 1000;
		if (untilOver <= 0) {
			this.#end(visit, this.#sign, true);
			this.#rest();
			return this.#pass();
		}
		const left = Math.ceil(untilOver / 1000);
		if (state.is === 'visit' || state.left !== left) this.#go({ is: 'asked', visit, left });
		return untilOver - (left - 1) * 1000;
	}

	#passStaff(panel: Panel): number {
		const now = this.time.now();
		const cleaning = panel.at === 'cleaning';
		const untilOver = cleaning
			? this.#since + wiping * 1000 - now
			: this.#sign + staffPatience - now;
		if (untilOver <= 0) {
			this.#rest();
			return this.#pass();
		}
		if (cleaning) {
			const left = Math.ceil(untilOver / 1000);
			if (left !== panel.left) this.#showPanel({ at: 'cleaning', left });
			return untilOver - (left - 1) * 1000;
		}
		if (panel.at === 'menu') return untilOver;
		const wait = this.#pinWait;
		if (wait !== panel.wait) this.#showPanel({ ...panel, wait });
		return wait > 0 ? Math.min(untilOver, 1000) : untilOver;
	}
}
