// A lesson under way, held for the pages of a class: the value of under-way.ts, and the clock its film runs by. The audience's
// window has the true one; a window of notes has a mirror of it.
import { holdsAt, mergeChoice, type Choice } from '$lib/base/choice';
import type { Deck } from '$lib/narrative/deck';
import type { SlideOutline } from '$lib/narrative/lesson';
import type { StepId } from '$lib/narrative/story';
import type { Action, Cover, FilmState, TalkState, View } from '$lib/narrative/talk';
import {
	act,
	bareWindow,
	follow,
	isGuessed,
	isRevealed,
	isTold,
	openPlan,
	seenOf,
	slideOf,
	startLesson,
	type ShownPlan,
	type Standing,
	type WindowState
} from '$lib/narrative/under-way';
import { browserTime, FilmClock, type TimeSource } from './film-clock.svelte';

export class Talk {
	/** The film of the teacher's slide. */
	readonly clock: FilmClock;
	/** All but the film, which runs by its clock. */
	#lesson: Omit<TalkState, 'film'>;
	#window = $state.raw(bareWindow);
	#plan = $derived.by(() => this.#lesson.plan);
	#opened = $derived.by(() => openPlan(this.deck, this.#plan));
	#seen = $derived.by(() => seenOf(this.deck, this.#lesson));
	#frozenFilm = $derived.by(() => this.#lesson.frozen && this.#halt(this.#lesson.frozen.film));

	constructor(
		readonly deck: Deck,
		time: TimeSource = browserTime
	) {
		this.clock = new FilmClock(deck.seconds, time);
		const { film: _film, ...lesson } = startLesson(deck);
		this.#lesson = $state.raw(lesson);
	}

	get state(): TalkState {
		return { ...this.#lesson, film: this.film };
	}
	get film(): FilmState {
		return { frame: this.clock.frame, playing: this.clock.playing, rate: this.clock.rate };
	}
	/** What lies over the slides of this window. */
	get window(): WindowState {
		return this.#window;
	}
	get standing(): Standing {
		return { lesson: this.state, window: this.#window };
	}

	/** The plan that is shown, and what its link asked for in vain. */
	get opened(): ShownPlan {
		return this.#opened;
	}
	/** The plan as in an address. */
	get plan(): string {
		return this.#plan;
	}
	/** Ids of the slides, in the order of the plan. */
	get order(): readonly StepId[] {
		return this.#opened.plan.steps.map(({ id }) => id);
	}
	/** The slide the teacher is at. */
	get id(): StepId {
		return this.#lesson.step;
	}
	/** Its place in the plan from 0; -1 for a step beside the plan, which a teacher may jump to. */
	get index(): number {
		return this.order.indexOf(this.id);
	}
	get next(): StepId | null {
		return this.order[this.index + 1] ?? null;
	}
	/** What was chosen last, wherever: what the address says. */
	get choice(): Choice {
		return this.#lesson.choice;
	}
	get began(): number | null {
		return this.#lesson.began;
	}
	get cover(): Cover {
		return this.#lesson.cover;
	}
	get contrast(): boolean {
		return this.#lesson.contrast;
	}
	get large(): boolean {
		return this.#lesson.large;
	}
	/** How long he was thought to be on screen, ms; 0 where it was only shown, null before. */
	get held(): number | null {
		return this.#lesson.held;
	}
	get frozen(): boolean {
		return this.#lesson.frozen !== null;
	}
	/** What the class sees, under the cover if there is one; and the film in it. */
	get seen(): Omit<View, 'film'> {
		return this.#seen;
	}
	get seenClock(): FilmClock {
		return this.#frozenFilm ?? this.clock;
	}

	slide(id: StepId): SlideOutline {
		return slideOf(this.deck, id);
	}
	/** Whether something is guessed at a step. */
	isGuessed(id: StepId): boolean {
		return isGuessed(this.deck, id);
	}
	isRevealed(id: StepId): boolean {
		return isRevealed(this.deck, this.#lesson, id);
	}
	isTold(id: StepId): boolean {
		return isTold(this.deck, this.#lesson, id);
	}

	/** What holds at this slide after a part of it changed; all of it gone for null. */
	choiceWith(part: Choice | null): Choice {
		if (part === null) return {};
		const { choice, chosenAt, step } = this.#lesson;
		return mergeChoice(holdsAt({ choice, at: chosenAt }, step), part);
	}

	do(action: Action): void {
		this.become(act(this.deck, this.standing, action));
	}
	/** Becomes what another window, or this one before a reload, says it is. */
	restore(lesson: TalkState): void {
		this.become({ lesson, window: follow(this.deck, this.#window, this.#lesson, lesson) });
	}
	/** Becomes what a command made of it. */
	become({ lesson: { film, ...lesson }, window }: Standing): void {
		this.#lesson = lesson;
		this.#window = window;
		this.#showFilm(film);
	}
	/** Changes what lies over the slides of this window. */
	show(part: Partial<WindowState>): void {
		this.#window = { ...this.#window, ...part };
	}

	#showFilm({ frame, playing, rate }: FilmState): void {
		// a mirror that runs already is left to run: it would stutter at each message
		const near = this.clock.frame !== null && Math.abs(this.clock.frame - (frame ?? 0)) < 3;
		if (playing && this.clock.playing && near && rate === this.clock.rate) return;
		if (this.clock.rate !== rate) this.clock.setRate(rate);
		if (frame === null) this.clock.stop();
		else if (frame !== this.clock.frame || !playing) this.clock.seek(frame);
		if (playing) this.clock.play();
	}

	/** A film that stands. */
	#halt({ frame, rate }: FilmState): FilmClock {
		const clock = new FilmClock(this.deck.seconds, this.clock.time);
		clock.setRate(rate);
		if (frame !== null) clock.seek(frame);
		return clock;
	}
}
