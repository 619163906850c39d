// The film's own time: which frame is on the screen. Play, pause, step, seek; one a picture of the essay, one a lesson or a visit.

/** Where the clock takes its time from; tests give a fake one. */
export interface TimeSource {
	/** Milliseconds. */
	now(): number;
	/** Calls back before the next paint; answers a handle for `cancel`. */
	request(callback: () => void): number;
	cancel(handle: number): void;
}

export const browserTime: TimeSource = {
	now: () => performance.now(),
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle)
};

export class FilmClock {
	#frame = $state<number | null>(null);
	#playing = $state(false);
	#rate = $state(24);
	#handle = 0;
	#startedAt = 0;
	#startedOn = 0;

	/**
	 * @param seconds length of the sequence
	 * @param time where time comes from
	 */
	constructor(
		readonly seconds: number,
		readonly time: TimeSource = browserTime
	) {}

	/** Frames in the whole sequence at the current rate. */
	get length(): number {
		return Math.round(this.seconds * this.#rate);
	}
	/** The frame on the screen, from 0; null when the film is not threaded. */
	get frame(): number | null {
		return this.#frame;
	}
	get playing(): boolean {
		return this.#playing;
	}
	/** Frames a second. */
	get rate(): number {
		return this.#rate;
	}

	/** Changes the rate and keeps the frame; playing goes on at the new speed. */
	setRate(rate: number): void {
		this.#rate = rate;
		if (this.#frame !== null) this.#frame = Math.min(this.#frame, this.length - 1);
		if (this.#playing) this.#anchor();
	}

	/** Runs from the current frame, or from the first when at the end or not threaded. */
	play(): void {
		if (this.#playing) return;
		if (this.#frame === null || this.#frame >= this.length - 1) this.#frame = 0;
		this.#playing = true;
		this.#anchor();
		this.#tick();
	}

	pause(): void {
		this.#playing = false;
		this.time.cancel(this.#handle);
	}

	/** Shows a frame and stops; stays within the sequence. */
	seek(frame: number): void {
		this.pause();
		this.#frame = Math.max(0, Math.min(this.length - 1, Math.trunc(frame)));
	}

	/** Takes the film out: no frame is shown. */
	stop(): void {
		this.pause();
		this.#frame = null;
	}

	/** Nobody shows the film any more: the next frame is not waited for, and nothing changes. */
	letGo(): void {
		this.time.cancel(this.#handle);
	}

	#anchor(): void {
		this.#startedAt = this.time.now();
		this.#startedOn = this.#frame ?? 0;
	}

	#tick(): void {
		this.#handle = this.time.request(() => {
			const elapsed = (this.time.now() - this.#startedAt) / 1000;
			const frame = this.#startedOn + Math.floor(elapsed * this.#rate);
			this.#frame = Math.min(frame, this.length - 1);
			if (frame >= this.length) this.#playing = false;
			else if (this.#playing) this.#tick();
		});
	}
}
