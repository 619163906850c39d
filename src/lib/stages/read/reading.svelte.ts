// Where a reader is and what they chose: the state of the reading stage, without the page.
import type { Choice } from '$lib/base/choice';
import { minutesLeft } from '$lib/narrative/pacing';
import { sceneOf, type Scene } from '$lib/narrative/scene';
import type { ChapterOutline, Outline, StepId } from '$lib/narrative/story';
import { Playhead, type Place } from '$lib/playhead/playhead.svelte';
import { Selection } from '$lib/playhead/selection.svelte';

/** Milliseconds a step has to stand before it is marked and its picture follows: who flies past pays for nothing. */
export const settleDelay = 100;

/** A quiet line, with where it leads. */
export interface Notice {
	readonly text: string;
	readonly href?: string;
	readonly link?: string;
}

/** Something that calls back after some milliseconds; tests give a fake one. */
export interface Timer {
	set(callback: () => void, milliseconds: number): unknown;
	clear(handle: unknown): void;
}
export const browserTimer: Timer = {
	set: (callback, milliseconds) => setTimeout(callback, milliseconds),
	clear: (handle) => clearTimeout(handle as number)
};

export class Reading {
	readonly playhead: Playhead;
	readonly selection = new Selection();
	calm = $state(false);
	notice = $state.raw<Notice | null>(null);
	/** Where the reader is, for eyes: a moment behind. */
	#settled = $state.raw<{ readonly id: StepId | null; readonly ended: boolean }>({
		id: null,
		ended: false
	});
	#pending: unknown;

	constructor(
		readonly outline: Outline,
		readonly timer: Timer = browserTimer
	) {
		this.playhead = new Playhead(outline);
	}

	/** Moves at once; what shows it follows when the step has stood for a moment. */
	goTo(place: Place): void {
		const { id, ended } = this.playhead;
		this.playhead.goTo(place);
		if (this.playhead.id === id && this.playhead.ended === ended) return;
		this.timer.clear(this.#pending);
		this.#pending = this.timer.set(() => this.settle(), settleDelay);
	}

	/** The step that is marked; null at the opening and after the end. */
	get marked(): StepId | null {
		return this.#settled.id;
	}

	/** Lets what shows the step follow now. */
	settle(): void {
		this.timer.clear(this.#pending);
		const { id, ended } = this.playhead;
		this.#settled = { id, ended };
	}

	/** What the picture of a chapter shows. */
	sceneOf(chapter: ChapterOutline): Scene {
		const { id, ended } = this.#settled;
		const past = ended || this.#indexOf(id) > this.outline.chapters.indexOf(chapter);
		return sceneOf(chapter, id, past);
	}

	choose(part: Choice | null): void {
		if (part === null) this.selection.clear();
		else this.selection.choose(part);
	}

	/** The chapter's number of all of them, and its title; empty where there is none. */
	get place(): string {
		const index = this.#indexOf(this.#settled.id);
		const chapter = this.outline.chapters[index];
		return chapter ? `${index + 1}/${this.outline.chapters.length} ${chapter.title}` : '';
	}

	/** Minutes to the end; 0 behind it. */
	get minutes(): number {
		return this.#settled.ended ? 0 : minutesLeft(this.outline, this.#settled.id);
	}

	/** Share of the essay that lies behind, 0 to 1. */
	get share(): number {
		const { id, ended } = this.#settled;
		const { steps } = this.playhead;
		if (id === null) return Number(ended);
		return steps.findIndex((step) => step.id === id) / steps.length;
	}

	/** A jump inside the page leaves a way back. @param to the hash that is gone to */
	leave(to: string): void {
		const { step } = this.playhead;
		if (!step || to === `#${step.id}`) return;
		this.notice = { text: '', href: `#${step.id}`, link: `Back to “${step.title}”` };
	}

	#indexOf(id: StepId | null): number {
		return this.outline.chapters.findIndex(({ steps }) => steps.some((step) => step.id === id));
	}
}
