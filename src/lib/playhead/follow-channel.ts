// The driver between windows: the audience's window tells its state, windows of notes mirror it and ask for actions.
// Nothing here sets a timer: whoever has one calls `beat` every second.
import { anyTalk, parseMessage, type Action, type Message, type Point } from '$lib/narrative/talk';
import type { TalkState } from '$lib/narrative/talk';
import type { Talk } from './talk.svelte';

/** Milliseconds without a word after which the other window counts as gone. */
export const silence = 3000;
/** Name of the channel: `file:` pages share one for all of a machine, so it is named after us. */
export const channelName = 'seven-seconds:class';

/** An id for a talk or a window: no two in one browser will share it. */
export const newId = (): string => Math.random().toString(36).slice(2, 10).padEnd(8, '0');

/** A way to other windows: all of them hear what one posts. */
export interface Port {
	post(message: object): void;
	hear(listener: (data: unknown) => void): void;
	close(): void;
}

/** The browser's own; where it has none, one that nobody hears. */
export function openChannel(): Port {
	try {
		const channel = new BroadcastChannel(channelName);
		return {
			post: (message) => channel.postMessage(message),
			hear: (listener) => (channel.onmessage = ({ data }) => listener(data)),
			close: () => channel.close()
		};
	} catch {
		return { post: () => {}, hear: () => {}, close: () => {} };
	}
}

/** Which talk of which edition, and which window this is. */
export interface Self {
	readonly talk: string;
	readonly edition: string;
	readonly from: string;
}

const knower = (talk: Talk) => (id: string) => talk.deck.slides.some((slide) => slide.id === id);

export interface HostEvents {
	/** The talk changed by an action from elsewhere. */
	readonly onaction?: () => void;
	readonly onpoint?: (at: Point | null) => void;
	/** Another window claims the same talk: it was loaded earlier, so this one has to take another id. */
	readonly ontwin?: () => void;
	/** A window of another edition spoke. */
	readonly onother?: (edition: string) => void;
}

/** What the audience's window remembers over a reload, beside the state. */
export type Done = Readonly<Record<string, number>>;

/** The audience's side: it has the truth, does what is asked in order and once, and tells. */
export class Host {
	#n = 0;
	#done: Record<string, number>;
	#heard = Number.NEGATIVE_INFINITY;

	/** @param born when this window was loaded, in ms since 1970 */
	constructor(
		readonly port: Port,
		readonly self: Self,
		readonly talk: Talk,
		readonly born: number,
		done: Done,
		readonly events: HostEvents = {},
		/** Milliseconds since 1970. */
		readonly now: () => number = Date.now
	) {
		this.#done = { ...done };
		const knows = knower(talk);
		port.hear((data) => {
			const message = parseMessage(data, knows);
			if (message) this.#hear(message);
		});
	}

	get done(): Done {
		return this.#done;
	}

	/** Whether a window of notes spoke lately. */
	get connected(): boolean {
		return this.now() - this.#heard < silence;
	}

	/** Sends the whole state. */
	tell(): void {
		this.#n += 1;
		this.#post({
			kind: 'state',
			born: this.born,
			n: this.#n,
			state: this.talk.state,
			done: this.#done
		});
	}

	point(at: Point | null): void {
		this.#post({ kind: 'point', at });
	}

	/** Every second: says that this window is there. */
	beat(): void {
		this.tell();
	}

	close(): void {
		this.port.close();
	}

	#post(message: object): void {
		this.port.post({ ...this.self, ...message });
	}

	#hear(message: Message): void {
		const mine = message.talk === this.self.talk;
		if (!mine && !(message.kind === 'ask' && message.talk === anyTalk)) return;
		const other = message.edition !== this.self.edition;
		// another edition gets an answer too: it hears why it can't join
		if (message.kind === 'ask' || (other && message.kind !== 'state')) this.tell();
		if (!mine) return;
		if (other) return this.events.onother?.(message.edition);
		if (message.kind === 'state') {
			const older =
				message.born < this.born || (message.born === this.born && message.from < this.self.from);
			if (message.from !== this.self.from && older) this.events.ontwin?.();
			return;
		}
		this.#heard = this.now();
		if (message.kind === 'point') return this.events.onpoint?.(message.at);
		if (message.kind !== 'do') return;
		for (const { n, action } of message.actions) {
			if (n <= (this.#done[message.from] ?? 0)) continue;
			this.#done[message.from] = n;
			this.talk.do(action);
		}
		this.events.onaction?.();
		this.tell();
	}
}

/** A talk that answered, for a window of notes that has to choose. */
export interface Found {
	readonly talk: string;
	readonly edition: string;
	readonly state: TalkState;
}

export interface GuestEvents {
	/** A state came: the mirror has it. */
	readonly onstate?: () => void;
	readonly onpoint?: (at: Point | null) => void;
	/** A talk that is not this one answered. */
	readonly onfound?: (found: Found) => void;
	readonly onother?: (edition: string) => void;
}

/** The notes' side: it keeps a mirror, and asks for an action until the host says that it was done. */
export class Guest {
	#asked: { n: number; action: Action }[] = [];
	#n = 0;
	#last = { born: 0, n: 0 };
	#heard = Number.NEGATIVE_INFINITY;

	/** @param talk the mirror */
	constructor(
		readonly port: Port,
		readonly self: Self,
		readonly talk: Talk,
		readonly events: GuestEvents = {},
		/** Milliseconds since 1970. */
		readonly now: () => number = Date.now
	) {
		const knows = knower(talk);
		port.hear((data) => {
			const message = parseMessage(data, knows);
			if (message) this.#hear(message);
		});
	}

	/** Whether the audience's window spoke lately. */
	get connected(): boolean {
		return this.now() - this.#heard < silence;
	}

	/** How many actions wait to be done. */
	get waiting(): number {
		return this.#asked.length;
	}

	do(action: Action): void {
		this.#n += 1;
		this.#asked.push({ n: this.#n, action });
		this.#post({ kind: 'do', actions: this.#asked });
	}

	point(at: Point | null): void {
		this.#post({ kind: 'point', at });
	}

	/** Every second: asks how things stand; what a window that is gone did not do is forgotten, and not done when it comes back. */
	beat(): void {
		if (!this.connected) this.#asked = [];
		this.#post(this.#asked.length ? { kind: 'do', actions: this.#asked } : { kind: 'ask' });
	}

	close(): void {
		this.port.close();
	}

	#post(message: object): void {
		this.port.post({ ...this.self, ...message });
	}

	#hear(message: Message): void {
		if (message.kind === 'state' && message.talk !== this.self.talk)
			return this.events.onfound?.(message);
		if (message.talk !== this.self.talk) return;
		if (message.kind === 'point') return this.events.onpoint?.(message.at);
		if (message.kind !== 'state') return;
		if (message.edition !== this.self.edition) return this.events.onother?.(message.edition);
		const { born, n } = message;
		const stale = born < this.#last.born || (born === this.#last.born && n <= this.#last.n);
		if (stale) return;
		this.#last = { born, n };
		this.#heard = this.now();
		const done = message.done[this.self.from] ?? 0;
		this.#asked = this.#asked.filter((one) => one.n > done);
		this.talk.restore(message.state);
		this.events.onstate?.();
	}
}
