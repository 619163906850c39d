// A length of time that somebody holds something down for; where it comes from says follow-hold.
import type { TimeSource } from './film-clock.svelte';

/** What is shorter is a tap, and what is longer is let go of by itself; ms. */
export const shortest = 300;
export const longest = 30_000;

export class Hold {
	#since = $state.raw<number | null>(null);
	#failed = $state.raw<'short' | 'broken' | null>(null);
	#late: ReturnType<typeof setTimeout> | undefined;

	/** @param tell is told how long it was, in ms; null when a new one begins */
	constructor(
		readonly tell: (ms: number | null) => void,
		readonly time: Pick<TimeSource, 'now'> = performance
	) {}

	/** Whether it is held now. */
	get on(): boolean {
		return this.#since !== null;
	}
	/** Why nothing came of the last one. */
	get failed(): 'short' | 'broken' | null {
		return this.#failed;
	}

	begin(): void {
		if (this.on) return;
		this.#failed = null;
		this.tell(null);
		this.#since = this.time.now();
		this.#late = setTimeout(() => this.end(), longest);
	}
	end(): void {
		const ms = this.#letGo();
		if (ms === null) return;
		if (ms < shortest) this.#failed = 'short';
		else this.tell(Math.min(ms, longest));
	}
	/** Something came between: there is no answer, and it can begin anew. */
	cancel(): void {
		if (this.#letGo() !== null) this.#failed = 'broken';
	}
	/** Pressed by what can’t hold. */
	tap(): void {
		if (!this.on) this.#failed = 'short';
	}

	#letGo(): number | null {
		if (this.#since === null) return null;
		clearTimeout(this.#late);
		const ms = this.time.now() - this.#since;
		this.#since = null;
		return ms;
	}
}
