// The figure of a stretch, awake: what it shows now, and nothing new while it is out of sight.
import type { AnyFigure } from '$lib/figures';
import type { Shelf } from '$lib/figures/shelf.svelte';
import type { Choice } from '$lib/base/choice';
import type { Scene } from '$lib/narrative/scene';
import type { Stretch } from '$lib/narrative/stretches';
import { FilmClock } from '$lib/playhead/film-clock.svelte';
import type { Reading } from './reading.svelte';

export interface Shown {
	readonly scene: Scene;
	readonly figure: AnyFigure;
	readonly choice: Choice;
	/** What was chosen at another step. */
	readonly rested: Choice;
}

export class LivePicture {
	/** The film in this picture. */
	readonly clock: FilmClock;
	#last: Shown | null = null;
	#looks = $state(0);

	/** What it shows: the same as before while it is out of sight, or while a figure is on its way. */
	readonly shown = $derived.by((): Shown | null => {
		void this.#looks;
		const scene = this.reading.sceneOf(this.stretch);
		const { selection, playhead } = this.reading;
		const [choice, rested] = [selection.holdsAt(playhead.id), selection.restsAt(playhead.id)];
		if (this.#last && !this.isNear()) return this.#last;
		const figure = this.shelf.get(scene.figure);
		const last = this.#last;
		const same =
			last?.figure === figure &&
			last?.scene.cue === scene.cue &&
			last?.choice === choice &&
			last?.rested === rested;
		if (figure && !(same && last?.scene.id === scene.id))
			this.#last = { scene, figure, choice, rested };
		return this.#last;
	});

	constructor(
		readonly stretch: Stretch,
		readonly reading: Reading,
		readonly shelf: Shelf,
		/** Length of the sequence in seconds. */
		seconds: number,
		/** Whether the reader is near; asked when the playhead moves, and by `look`, so that scrolling updates nothing. */
		readonly isNear: () => boolean
	) {
		this.clock = new FilmClock(seconds);
	}

	/** Asks again: the page has come to rest, or a step has settled. */
	look(): void {
		this.#looks++;
	}

	/** Another step begins without a film, at the speed of sound film. */
	unthread(): void {
		this.clock.stop();
		this.clock.setRate(24);
	}

	choose(part: Choice | null): void {
		this.reading.choose(part);
		if (!part || part.rate) this.clock.setRate(Number(part?.rate ?? 24));
	}
}
