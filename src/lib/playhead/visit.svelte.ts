// One visitor's way through the exhibit: one playhead, one choice, one film clock, and what the visitor set for the eyes.
// A new visitor gets a new one.
import type { Choice } from '$lib/base/choice';
import type { ExhibitChapter, ExhibitData, ExhibitStep } from '$lib/narrative/exhibit';
import { listSteps, type StepId } from '$lib/narrative/story';
import { browserTime, FilmClock, type TimeSource } from './film-clock.svelte';
import { Hold } from './hold.svelte';
import { Playhead } from './playhead.svelte';
import { Selection } from './selection.svelte';

export class Visit {
	readonly playhead: Playhead;
	readonly selection = new Selection();
	readonly clock: FilmClock;
	readonly chapters: readonly ExhibitChapter[];
	/** The way through in five minutes: its stops alone. */
	short = $state(false);
	/** How long he was thought to be on screen, ms; 0 for who only looked, null before. */
	held = $state.raw<number | null>(null);
	readonly hold = new Hold((ms) => (this.held = ms));
	large = $state(false);
	contrast = $state(false);
	/** What lies open over the exhibit: ids of entries of evidence, or addresses elsewhere; the last one shows. */
	#open = $state.raw<readonly string[]>([]);
	#furthest = -1;
	readonly #steps: readonly ExhibitStep[];

	constructor({ outline, seconds }: ExhibitData, time: TimeSource = browserTime) {
		this.playhead = new Playhead(outline);
		this.clock = new FilmClock(seconds, time);
		this.#steps = listSteps(outline) as readonly ExhibitStep[];
		this.chapters = outline.chapters;
	}

	/** The steps of the way that is taken. */
	get steps(): readonly ExhibitStep[] {
		return this.short ? this.#steps.filter(({ short }) => short) : this.#steps;
	}
	get step(): ExhibitStep | null {
		return this.steps.find(({ id }) => id === this.playhead.id) ?? null;
	}
	/** Place of the current step among all, from 0; -1 where there is none. */
	get index(): number {
		return this.steps.findIndex(({ id }) => id === this.playhead.id);
	}
	/** The current step's chapter, from 0; -1 where there is none. */
	get chapter(): number {
		return this.chapters.findIndex(({ steps }) => steps.some(({ id }) => id === this.playhead.id));
	}
	/** The chapter furthest on that was shown, from 0; -1 for none. */
	get furthest(): number {
		return this.#furthest;
	}
	/** Whether a step is the one that a guess belongs to: the first, before anything is told. */
	asks(id: StepId): boolean {
		return id === this.#steps[0]?.id;
	}
	get open(): string | null {
		return this.#open.at(-1) ?? null;
	}
	/** How many lie open. */
	get depth(): number {
		return this.#open.length;
	}

	/** Begins a way: the stops of five minutes, or everything. */
	take(way: 'short' | 'whole'): void {
		this.short = way === 'short';
		this.goTo(this.steps[0]?.id ?? 'end');
	}
	/** Shows a chapter from its beginning, on the way through everything; an unknown one shows nothing new. */
	enter(slug: string): void {
		const first = this.chapters.find((chapter) => chapter.slug === slug)?.steps[0];
		if (!first) return;
		this.short = false;
		this.goTo(first.id);
	}
	goTo(place: StepId | 'opening' | 'end'): void {
		this.#open = [];
		if (place === this.playhead.id || !this.playhead.goTo(place)) return;
		this.clock.stop();
		this.choose(null);
		this.#furthest = Math.max(this.#furthest, this.chapter);
	}
	next(): void {
		this.goTo(this.steps[this.index + 1]?.id ?? 'end');
	}
	/** One step back; from the first one to the choice of chapters. */
	previous(): void {
		const at = this.playhead.ended ? this.steps.length : this.index;
		this.goTo(this.steps[at - 1]?.id ?? 'opening');
	}

	choose(part: Choice | null): void {
		if (part === null) this.selection.clear();
		else this.selection.choose(part);
		// without a choice the film runs as sound film does again
		if (part === null || part.rate) this.clock.setRate(Number(part?.rate ?? 24));
	}

	show(entry: string): void {
		this.#open = [...this.#open, entry];
	}
	/** Closes all that lies open, or with `one` what lies on top. */
	close(which: 'one' | 'all'): void {
		this.#open = which === 'one' ? this.#open.slice(0, -1) : [];
	}

	/** One step out: what lies open, the choice, the chapter. Answers whether there was one. */
	leave(): boolean {
		if (this.depth) this.close('one');
		else if (Object.keys(this.selection.choice).length) this.choose(null);
		else if (this.step || this.playhead.ended) this.goTo('opening');
		else return false;
		return true;
	}

	/** Stops what runs: the visit is over. */
	end(): void {
		this.hold.cancel();
		this.clock.stop();
	}
}
