// A lesson under way, as a value: how it begins, what each action makes of it, and what stands over the slides of one window.
// Nothing runs here: whoever acts brings the film as it is at that moment, and the time.
import { holdsAt, restsAt } from '$lib/base/choice';
import type { Deck } from './deck';
import { parsePlan, type OpenedPlan, type Plan, type SlideOutline } from './lesson';
import type { SlideAddress } from './slide-address';
import type { StepId } from './story';
import type { Action, FilmState, KeptTalk, Point, TalkState, View } from './talk';

/** What a window has over its slides, for itself alone. */
export interface WindowState {
	readonly open: 'ready' | 'overview' | 'help' | null;
	/** The figure is shown as its table. */
	readonly tabled: boolean;
	/** The number of a slide, as far as it is typed. */
	readonly typed: string;
	/** The notes stand on this screen: a window of their own was blocked. */
	readonly notesHere: boolean;
	readonly pointing: boolean;
	readonly point: Point | null;
	readonly full: boolean;
	/** Whether the other window is there: the notes, or for them the slides. */
	readonly connected: boolean;
	readonly notice: string | null;
}

export const bareWindow: WindowState = {
	open: null,
	tabled: false,
	typed: '',
	notesHere: false,
	pointing: false,
	point: null,
	full: false,
	connected: false,
	notice: null
};

/** A lesson and the window it is seen in. */
export interface Standing {
	readonly lesson: TalkState;
	readonly window: WindowState;
}

/** The plan that is shown, and what its link asked for in vain. A plan with nothing in it is the whole essay. */
export interface ShownPlan extends OpenedPlan {
	readonly plan: Plan;
}
export function openPlan(deck: Deck, text: string): ShownPlan {
	if (last?.deck === deck && last.text === text) return last.shown;
	const { slides, outline } = deck;
	const { plan, lost } = parsePlan(text, slides, outline.renamed);
	const whole = plan ?? parsePlan('', slides, outline.renamed).plan;
	if (!whole?.steps.length) throw new Error('the essay has no steps');
	last = { deck, text, shown: { plan: whole, lost } };
	return last.shown;
}
/** The plan opened last: it is asked for at every frame of a film. */
let last: { deck: Deck; text: string; shown: ShownPlan } | undefined;

/** Ids of the slides, in the order of a plan. */
export const orderOf = (deck: Deck, plan: string): readonly StepId[] =>
	openPlan(deck, plan).plan.steps.map(({ id }) => id);

export function startLesson(deck: Deck): TalkState {
	const [step] = orderOf(deck, '');
	return {
		step: step as StepId,
		choice: {},
		chosenAt: null,
		film: { frame: null, playing: false, rate: 24 },
		revealed: [],
		cover: 'none',
		frozen: null,
		plan: '',
		began: null,
		contrast: false,
		large: false,
		held: null
	};
}

export function slideOf({ slides }: Deck, id: StepId): SlideOutline {
	const found = slides.find((one) => one.id === id);
	if (!found) throw new Error(`unknown step: ${id}`);
	return found;
}

type Lesson = Omit<TalkState, 'film'>;

const placed = ({ choice, chosenAt }: Lesson) => ({ choice, at: chosenAt });

/** Whether a step is the one that a guess belongs to: the first, before anything is told. */
export const isGuessed = ({ slides }: Deck, id: StepId): boolean => id === slides[0]?.id;

/** Whether a step has no answer, or had it shown. */
export const isRevealed = (deck: Deck, { revealed }: Lesson, id: StepId): boolean =>
	!slideOf(deck, id).asks || revealed.includes(id);

/** What the class sees, under the cover if there is one; its film aside, which may be running. */
export const seenOf = (deck: Deck, lesson: Lesson): Omit<View, 'film'> =>
	lesson.frozen ?? {
		step: lesson.step,
		choice: holdsAt(placed(lesson), lesson.step),
		rested: restsAt(placed(lesson), lesson.step),
		revealed: isRevealed(deck, lesson, lesson.step)
	};

/** Whether the class may read a step's title: until it has seen the answer it reads the question. */
export function isTold(deck: Deck, lesson: Lesson, id: StepId): boolean {
	if (!slideOf(deck, id).asks) return true;
	const seen = seenOf(deck, lesson);
	return id === seen.step ? seen.revealed : isRevealed(deck, lesson, id) && !lesson.frozen;
}

/** A lesson after one of its actions. What can't be done changes nothing. */
export function change(deck: Deck, lesson: TalkState, action: Action): TalkState {
	switch (action.do) {
		case 'go':
			return goTo(deck, lesson, action.to);
		case 'move':
			return move(deck, lesson, action.by);
		case 'reveal':
			return reveal(lesson, action.step, action.shown);
		case 'cover':
			return { ...lesson, cover: action.cover };
		case 'freeze':
			return { ...lesson, frozen: action.on ? (lesson.frozen ?? still(deck, lesson)) : null };
		case 'choose': {
			const rate = action.choice.rate && (Number(action.choice.rate) === 25 ? 25 : 24);
			const film = rate ? fit(deck, { ...lesson.film, rate }) : lesson.film;
			return { ...lesson, choice: action.choice, chosenAt: lesson.step, film };
		}
		case 'film':
			return { ...lesson, film: fit(deck, action.film) };
		case 'plan': {
			const next = { ...lesson, plan: action.plan };
			const order = orderOf(deck, action.plan);
			return order.includes(lesson.step) ? next : goTo(deck, next, order[0] as StepId);
		}
		case 'begin':
			return { ...lesson, began: action.at };
		case 'contrast':
			return { ...lesson, contrast: action.on };
		case 'large':
			return { ...lesson, large: action.on };
		case 'guess':
			return { ...lesson, held: action.held };
	}
}

/** Another slide has its film not threaded yet, and runs it as sound film does. */
function goTo({ slides }: Deck, lesson: TalkState, step: StepId): TalkState {
	if (step === lesson.step || !slides.some(({ id }) => id === step)) return lesson;
	return { ...lesson, step, film: { frame: null, playing: false, rate: 24 } };
}

function move(deck: Deck, lesson: TalkState, by: 1 | -1): TalkState {
	if (by === 1 && !isRevealed(deck, lesson, lesson.step)) return reveal(lesson, lesson.step, true);
	const order = orderOf(deck, lesson.plan);
	const at = order.indexOf(lesson.step);
	const to = at < 0 ? beside(deck, order, lesson.step, by) : order[at + by];
	return to ? goTo(deck, lesson, to) : lesson;
}

/** From a step the plan leaves out to the nearest one it has, in the order of the essay. */
function beside(
	{ slides }: Deck,
	order: readonly StepId[],
	step: StepId,
	by: 1 | -1
): StepId | undefined {
	const all = slides.map(({ id }) => id);
	const here = all.indexOf(step);
	const near = by === 1 ? all.slice(here + 1) : all.slice(0, here).reverse();
	return near.find((id) => order.includes(id)) ?? order.at(by === 1 ? -1 : 0);
}

function reveal(lesson: TalkState, step: StepId, shown: boolean): TalkState {
	const others = lesson.revealed.filter((id) => id !== step);
	return { ...lesson, revealed: shown ? [...others, step] : others };
}

/** The slide as it stands, its film halted: frozen is frozen. */
const still = (deck: Deck, lesson: TalkState): View => ({
	...seenOf(deck, { ...lesson, frozen: null }),
	film: { ...lesson.film, playing: false }
});

/** Within the sequence; a film that is set running at its end begins again. */
function fit({ seconds }: Deck, { frame, playing, rate }: FilmState): FilmState {
	const last = Math.round(seconds * rate) - 1;
	if (frame === null) return { frame: playing ? 0 : null, playing, rate };
	return {
		frame: playing && frame >= last ? 0 : Math.max(0, Math.min(last, frame)),
		playing,
		rate
	};
}

/** A window after its lesson changed: a table goes with its slide, and a frozen class sees no pointer. */
export function follow(
	deck: Deck,
	window: WindowState,
	before: Lesson,
	after: Lesson
): WindowState {
	const moved = seenOf(deck, before).step !== seenOf(deck, after).step;
	return {
		...window,
		tabled: window.tabled && !moved,
		point: after.frozen ? null : window.point
	};
}

/** A lesson in its window after an action. */
export function act(deck: Deck, { lesson, window }: Standing, action: Action): Standing {
	const after = change(deck, lesson, action);
	return { lesson: after, window: follow(deck, window, lesson, after) };
}

/** What an address asks of a lesson, in order. */
export function askedBy({ plan, step, choice }: SlideAddress): readonly Action[] {
	return [
		...(plan === null ? [] : [{ do: 'plan', plan } as const]),
		...(step ? [{ do: 'go', to: step } as const, { do: 'choose', choice } as const] : [])
	];
}

/** After so long a kept lesson is one of yesterday; ms. */
const yesterday = 12 * 3600 * 1000;

/**
 * What a tab goes on with: the lesson it kept over a reload, then what the address asks for, if it asks for anything new: it is
 * written late, and a step behind. A reload asks for nothing new: where the address is being written, it comes with the one before.
 * A lesson of yesterday, or another than the address names, begins anew.
 * @param hash as in `location.hash`
 * @param now ms since 1970
 */
export function resume(
	kept: KeptTalk | null,
	hash: string,
	asked: SlideAddress,
	now: number,
	reloaded: boolean
): { readonly lesson: TalkState | null; readonly isNew: boolean } {
	if (!kept) return { lesson: null, isNew: true };
	const { state } = kept;
	const old = state.began !== null && now - state.began > yesterday;
	const same = reloaded || asked.plan === null || asked.plan === state.plan;
	return {
		lesson: !old && same ? { ...state, film: { ...state.film, playing: false } } : null,
		isNew: old || (!reloaded && kept.hash !== hash)
	};
}
