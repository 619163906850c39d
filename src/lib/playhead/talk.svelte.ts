// A lesson under way: one playhead, one choice, one film clock, and what a teacher puts before them. The audience's window has
// the true one; a window of notes has a mirror of it.
import type { Choice } from '$lib/base/choice';
import type { Deck } from '$lib/narrative/deck';
import { parsePlan, type OpenedPlan, type SlideOutline } from '$lib/narrative/lesson';
import type { StepId } from '$lib/narrative/story';
import type { Action, Cover, FilmState, TalkState, View } from '$lib/narrative/talk';
import { browserTime, FilmClock, type TimeSource } from './film-clock.svelte';
import { Playhead } from './playhead.svelte';
import { Selection } from './selection.svelte';

export class Talk {
	readonly playhead: Playhead;
	readonly selection = new Selection();
	readonly clock: FilmClock;
	readonly deck: Deck;
	#revealed = $state.raw<readonly StepId[]>([]);
	#cover = $state<Cover>('none');
	#frozen = $state.raw<View | null>(null);
	#plan = $state('');
	#began = $state<number | null>(null);
	#contrast = $state(false);
	#large = $state(false);
	#opened = $derived.by(() => this.#open(this.#plan));

	constructor(deck: Deck, time: TimeSource = browserTime) {
		this.deck = deck;
		this.playhead = new Playhead(deck.outline);
		this.clock = new FilmClock(deck.seconds, time);
		this.playhead.goTo(this.first);
	}

	#open(plan: string): OpenedPlan {
		return parsePlan(plan, this.deck.slides, this.deck.outline.renamed);
	}

	/** The plan that is shown, and what its link asked for in vain. A plan with nothing in it is the whole essay. */
	get opened(): {
		readonly plan: NonNullable<OpenedPlan['plan']>;
		readonly lost: OpenedPlan['lost'];
	} {
		const { plan, lost } = this.#opened;
		return { plan: plan ?? this.#whole(), lost };
	}
	#whole() {
		const { plan } = this.#open('');
		if (!plan) throw new Error('the essay has no steps');
		return plan;
	}

	/** Ids of the slides, in the order of the plan. */
	get order(): readonly StepId[] {
		return this.opened.plan.steps.map(({ id }) => id);
	}
	get first(): StepId {
		const [first] = this.order;
		if (!first) throw new Error('a plan without steps');
		return first;
	}
	/** The slide the teacher is at. */
	get id(): StepId {
		return this.playhead.id ?? this.first;
	}
	/** Its place in the plan from 0; -1 for a step beside the plan, which a teacher may jump to. */
	get index(): number {
		return this.order.indexOf(this.id);
	}
	get next(): StepId | null {
		return this.order[this.index + 1] ?? null;
	}
	get began(): number | null {
		return this.#began;
	}
	get cover(): Cover {
		return this.#cover;
	}
	get contrast(): boolean {
		return this.#contrast;
	}
	get large(): boolean {
		return this.#large;
	}
	get frozen(): boolean {
		return this.#frozen !== null;
	}
	get film(): FilmState {
		return { frame: this.clock.frame, playing: this.clock.playing, rate: this.clock.rate };
	}

	slide(id: StepId): SlideOutline {
		const found = this.deck.slides.find((one) => one.id === id);
		if (!found) throw new Error(`unknown step: ${id}`);
		return found;
	}
	isRevealed(id: StepId): boolean {
		return !this.slide(id).asks || this.#revealed.includes(id);
	}

	/** The choice after a part of it changed; all of it gone for null. */
	choiceWith(part: Choice | null): Choice {
		if (part === null) return {};
		const all = Object.entries({ ...this.selection.choice, ...part });
		return Object.fromEntries(all.filter(([, value]) => value !== undefined));
	}

	/** What the teacher is at. */
	get own(): View {
		return {
			step: this.id,
			choice: this.selection.choice,
			film: this.film,
			revealed: this.isRevealed(this.id)
		};
	}
	/** What the class sees, under the cover if there is one. */
	get seen(): View {
		return this.#frozen ?? this.own;
	}

	get state(): TalkState {
		return {
			step: this.id,
			choice: this.selection.choice,
			film: this.film,
			revealed: this.#revealed,
			cover: this.#cover,
			frozen: this.#frozen,
			plan: this.#plan,
			began: this.#began,
			contrast: this.#contrast,
			large: this.#large
		};
	}

	/** Becomes what another window, or this one before a reload, says it is. */
	restore(state: TalkState): void {
		this.#plan = state.plan;
		this.playhead.goTo(state.step);
		this.selection.replace(state.choice);
		this.#revealed = state.revealed;
		this.#cover = state.cover;
		this.#frozen = state.frozen;
		this.#began = state.began;
		this.#contrast = state.contrast;
		this.#large = state.large;
		this.#setFilm(state.film);
	}

	do(action: Action): void {
		switch (action.do) {
			case 'go':
				return this.#goTo(action.to);
			case 'move':
				return this.#move(action.by);
			case 'reveal':
				return this.#reveal(action.step, action.shown);
			case 'cover':
				this.#cover = action.cover;
				return;
			case 'freeze':
				this.#frozen = action.on ? (this.#frozen ?? this.#still()) : null;
				return;
			case 'choose':
				return this.#choose(action.choice);
			case 'film':
				return this.#setFilm(action.film);
			case 'plan':
				return this.#setPlan(action.plan);
			case 'begin':
				this.#began = action.at;
				return;
			case 'contrast':
				this.#contrast = action.on;
				return;
			case 'large':
				this.#large = action.on;
				return;
		}
	}

	#goTo(step: StepId): void {
		if (step === this.id) return;
		if (this.playhead.goTo(step)) this.clock.stop();
	}

	#move(by: 1 | -1): void {
		if (by === 1 && !this.isRevealed(this.id)) return this.#reveal(this.id, true);
		const to = this.index < 0 ? this.#beside(by) : this.order[this.index + by];
		if (to) this.#goTo(to);
	}

	/** From a step the plan leaves out to the nearest one it has, in the order of the essay. */
	#beside(by: 1 | -1): StepId | undefined {
		const all = this.deck.slides.map(({ id }) => id);
		const here = all.indexOf(this.id);
		const near = by === 1 ? all.slice(here + 1) : all.slice(0, here).reverse();
		return near.find((id) => this.order.includes(id)) ?? this.order.at(by === 1 ? -1 : 0);
	}

	#reveal(step: StepId, shown: boolean): void {
		const others = this.#revealed.filter((id) => id !== step);
		this.#revealed = shown ? [...others, step] : others;
	}

	#choose(choice: Choice): void {
		this.selection.replace(choice);
		if (choice.rate) this.clock.setRate(Number(choice.rate) === 25 ? 25 : 24);
	}

	/** The slide as it stands, its film halted: frozen is frozen. */
	#still(): View {
		return { ...this.own, film: { ...this.film, playing: false } };
	}

	#setFilm({ frame, playing, rate }: FilmState): void {
		// a mirror that runs already is left to run: it would stutter at each message
		const near = this.clock.frame !== null && Math.abs(this.clock.frame - (frame ?? 0)) < 3;
		if (playing && this.clock.playing && near && rate === this.clock.rate) return;
		if (this.clock.rate !== rate) this.clock.setRate(rate);
		if (frame === null) this.clock.stop();
		else if (frame !== this.clock.frame || !playing) this.clock.seek(frame);
		if (playing) this.clock.play();
	}

	#setPlan(plan: string): void {
		this.#plan = plan;
		if (this.index < 0) this.#goTo(this.first);
	}
}
