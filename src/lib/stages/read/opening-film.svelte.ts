// The film of the opening, and what a reader guesses of it before it runs: it gives the answer away.
import { FilmClock, type TimeSource } from '$lib/playhead/film-clock.svelte';
import { Hold } from '$lib/playhead/hold.svelte';

export class OpeningFilm {
	readonly clock: FilmClock;
	/** How long he was thought to be on screen, ms; 0 for who only looked, null before. */
	held = $state.raw<number | null>(null);
	readonly hold = new Hold((ms) => {
		this.held = ms;
		this.clock.stop();
	});

	/**
	 * @param length of the sequence, seconds
	 * @param rate frames a second on the strip
	 */
	constructor(
		readonly length: number,
		readonly rate: number,
		time?: TimeSource
	) {
		this.clock = new FilmClock(length, time);
	}

	/** Frames that have run; null while the film isn't threaded: then the strip is whole and still. */
	get run(): number | null {
		return this.clock.frame === null ? null : this.clock.frame + 1;
	}

	/** Whole seconds: figures that change oftener than three times a second would flicker. */
	get seconds(): number {
		return this.run === null ? this.length : Math.floor(this.run / this.rate);
	}

	/** Shows the answer to who doesn't guess. */
	look(still: boolean): void {
		this.held = 0;
		if (!still) this.toggle();
	}

	toggle(): void {
		if (this.clock.playing) return this.clock.pause();
		this.clock.seek(0);
		this.clock.play();
	}
}
