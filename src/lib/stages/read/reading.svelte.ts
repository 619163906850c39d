// Where a reader is and what they chose: the state of the reading stage, without the page.
import type { Choice } from '$lib/base/choice';
import { minutesLeft } from '$lib/narrative/pacing';
import { sceneOf, type Scene } from '$lib/narrative/scene';
import type { ChapterOutline, Outline, StepId } from '$lib/narrative/story';
import type { Stretch } from '$lib/narrative/stretches';
import { Playhead, type Place } from '$lib/playhead/playhead.svelte';
import { Selection } from '$lib/playhead/selection.svelte';

/** Milliseconds after which a reader stands at a step. */
export const settleDelay = 100;
/** Milliseconds after which they have left the story, unless they come to rest near a chapter: who flies past an end and back has not left. */
export const leaveDelay = 500;

/** A quiet line, with where it leads. */
export interface Notice {
	readonly text: string;
	readonly href?: string;
	readonly link?: string;
}

/** Acts after some milliseconds, unless what it answers is called before. */
export type Timer = (act: () => void, milliseconds: number) => () => void;

/** In the frame after: on a page that stutters the time is over before the frame that says that the reader has moved on. */
const inTheFrameAfter: Timer = (act, milliseconds) => {
	let frame = 0;
	const timer = setTimeout(() => (frame = requestAnimationFrame(act)), milliseconds);
	return () => {
		clearTimeout(timer);
		if (frame) cancelAnimationFrame(frame);
	};
};

export class Reading {
	/** Where the reader has come to stand: what shows it follows. */
	readonly playhead: Playhead;
	readonly selection = new Selection();
	calm = $state(false);
	notice = $state.raw<Notice | null>(null);
	/** Where the reader is: nothing follows it, so that flying past a step costs nothing. */
	#place: Place = 'opening';
	#atHead = false;
	/** They have come to stand at the head of a chapter: its picture asks, and its first step is still to answer. */
	#asked = $state(false);
	/** How often the reader has come to stand at another step since they were taken somewhere. */
	#wentOn = $state(0);
	/** Keeps the playhead where it is. */
	#stay = (): void => {};

	constructor(
		readonly outline: Outline,
		readonly timer: Timer = inTheFrameAfter
	) {
		this.playhead = new Playhead(outline);
	}

	/** The step where the reader is; null at the opening and after the end. */
	get here(): StepId | null {
		return this.#place === 'opening' || this.#place === 'end' ? null : this.#place;
	}

	/** Whether the story lies behind the reader. */
	get isBehind(): boolean {
		return this.#place === 'end';
	}

	/**
	 * Moves at once; the playhead follows when the reader has stood there for a moment.
	 * @param atHead they are at the head of the chapter that the step opens
	 */
	goTo(place: Place, atHead = false): void {
		if (place === this.#place && atHead === this.#atHead) return;
		this.#place = place;
		this.#atHead = atHead;
		this.#stay();
		const delay = this.here === null ? leaveDelay : settleDelay;
		this.#stay = this.timer(() => this.settle(), delay);
	}

	/** Lets the playhead follow now. */
	settle(): void {
		this.#stay();
		const { id } = this.playhead;
		this.playhead.goTo(this.#place);
		this.#asked = this.#atHead;
		if (this.playhead.id !== id) this.#wentOn++;
	}

	/** The address has taken the reader here: from now on they go by themselves. */
	land(): void {
		this.settle();
		this.#wentOn = 0;
	}

	/** Whether the reader has read on for two steps, and the notice has had its time. */
	get isPastNotice(): boolean {
		return this.#wentOn > 1;
	}

	/** What the picture of a stretch shows. */
	sceneOf(stretch: Stretch): Scene {
		const { id, ended, steps } = this.playhead;
		const indexOf = (step: StepId | null | undefined) => steps.findIndex((one) => one.id === step);
		const past = ended || indexOf(id) > indexOf(stretch.steps.at(-1)?.id);
		return sceneOf(stretch, this.#asked && stretch.steps[0]?.id === id ? null : id, past);
	}

	choose(part: Choice | null): void {
		if (part === null) this.selection.clear();
		else this.selection.choose(part, this.playhead.id);
	}

	/** The chapter where the reader stands. */
	get chapter(): ChapterOutline | undefined {
		const { id } = this.playhead;
		return this.outline.chapters.find(({ steps }) => steps.some((step) => step.id === id));
	}

	/** The chapter's number of all of them, and its title; empty where there is none. */
	get place(): string {
		const { chapter } = this;
		const { chapters } = this.outline;
		return chapter ? `${chapters.indexOf(chapter) + 1}/${chapters.length} ${chapter.title}` : '';
	}

	/** Minutes to the end; 0 behind it. */
	get minutes(): number {
		return this.playhead.ended ? 0 : minutesLeft(this.outline, this.playhead.id);
	}

	/** Share of the essay that lies behind, 0 to 1. */
	get share(): number {
		const { id, ended, steps } = this.playhead;
		if (id === null) return Number(ended);
		return steps.findIndex((step) => step.id === id) / steps.length;
	}

	/** A jump inside the page leaves a way back, and none of an earlier one. @param to the hash that is gone to */
	leave(to: string): void {
		const step = this.playhead.steps.find(({ id }) => id === this.here);
		if (to === `#${step?.id}`) return;
		this.#wentOn = 0;
		this.notice = step ? { text: '', href: `#${step.id}`, link: `Back to “${step.title}”` } : null;
	}
}
