// The film of the opening: it runs once a visit, and again whenever it is asked to.
import { FilmClock, type TimeSource } from '$lib/playhead/film-clock.svelte';

export class OpeningFilm {
	readonly clock: FilmClock;

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

	toggle(): void {
		if (this.clock.playing) return this.clock.pause();
		this.clock.seek(0);
		this.clock.play();
	}
}
