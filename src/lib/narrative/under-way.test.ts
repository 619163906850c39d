import { describe, expect, it } from 'vitest';
import { deck, ids, lessonAt } from '../../../tests/deck';
import { parseSlideAddress } from './slide-address';
import type { KeptTalk, TalkState } from './talk';
import {
	act,
	askedBy,
	bareWindow,
	change,
	follow,
	isTold,
	openPlan,
	orderOf,
	resume,
	seenOf,
	startLesson
} from './under-way';

const [a, b, c, d, e] = ids;
const film = (frame: number | null, playing = false, rate = 24) => ({ frame, playing, rate });

describe('a lesson', () => {
	it('begins at the first slide of the whole essay, with nothing shown, chosen or set', () => {
		expect(startLesson(deck)).toEqual({
			step: a,
			choice: {},
			chosenAt: null,
			film: film(null),
			revealed: [],
			cover: 'none',
			frozen: null,
			plan: '',
			began: null,
			contrast: false,
			large: false,
			held: null
		});
	});

	it('shows the whole essay where nothing is left of a plan, and says why', () => {
		const { plan, lost } = openPlan(deck, '1AAAA.zzzzz.zzz');
		expect(plan.steps.map(({ id }) => id)).toEqual(ids);
		expect(lost.at(-1)).toMatch(/Nothing is left/);
		expect(orderOf(deck, '15')).toEqual([a, b, c]);
	});
});

describe('an action', () => {
	it('go: shows a slide, its film not threaded; an unknown one shows nothing new', () => {
		const lesson = lessonAt({ film: film(12, true, 25) });
		expect(change(deck, lesson, { do: 'go', to: d })).toEqual({
			...lesson,
			step: d,
			film: film(null)
		});
		expect(change(deck, lesson, { do: 'go', to: 'one/gone' as typeof a })).toBe(lesson);
		expect(change(deck, lesson, { do: 'go', to: a })).toBe(lesson);
	});

	it('move: from slide to slide in the order of the plan, and no further than its ends', () => {
		const on = (step: typeof a, by: 1 | -1, plan = '') =>
			change(deck, lessonAt({ step, plan, revealed: ids }), { do: 'move', by }).step;
		expect([on(a, 1), on(b, 1), on(b, -1)]).toEqual([b, c, a]);
		expect([on(a, -1), on(e, 1), on(c, 1, '15')]).toEqual([a, e, c]);
	});

	it('move: shows the answer to an open question first; back leaves it open', () => {
		const asking = lessonAt({ step: b });
		expect(change(deck, asking, { do: 'move', by: 1 })).toEqual({ ...asking, revealed: [b] });
		expect(change(deck, asking, { do: 'move', by: -1 })).toMatchObject({ step: a, revealed: [] });
	});

	it('move: from a slide beside the plan to the nearest one the plan has', () => {
		const beside = lessonAt({ step: e, plan: '15' });
		expect(change(deck, beside, { do: 'move', by: -1 }).step).toBe(c);
		expect(change(deck, beside, { do: 'move', by: 1 }).step).toBe(c);
	});

	it('reveal: shows an answer, or puts it back', () => {
		const shown = change(deck, lessonAt({ revealed: [d] }), { do: 'reveal', step: b, shown: true });
		expect(shown.revealed).toEqual([d, b]);
		expect(change(deck, shown, { do: 'reveal', step: b, shown: true }).revealed).toEqual([d, b]);
		expect(change(deck, shown, { do: 'reveal', step: d, shown: false }).revealed).toEqual([b]);
	});

	it.each(['black', 'white', 'none'] as const)('cover: %s', (cover) =>
		expect(change(deck, lessonAt({ cover: 'black' }), { do: 'cover', cover }).cover).toBe(cover)
	);

	it('freeze: the class sees the slide as it stood, whatever the teacher does, until it is let go', () => {
		const lesson = lessonAt({
			step: b,
			choice: { film: 'voie' },
			chosenAt: b,
			film: film(30, true)
		});
		const frozen = change(deck, lesson, { do: 'freeze', on: true });
		const stood = { step: b, choice: { film: 'voie' }, rested: {}, revealed: false };
		expect(frozen.frozen).toEqual({ ...stood, film: film(30) });
		const elsewhere = change(deck, frozen, { do: 'go', to: e });
		expect(seenOf(deck, elsewhere)).toMatchObject(stood);
		// twice is once
		expect(change(deck, elsewhere, { do: 'freeze', on: true }).frozen).toBe(frozen.frozen);
		const free = change(deck, elsewhere, { do: 'freeze', on: false });
		expect(seenOf(deck, free)).toEqual({
			step: e,
			choice: {},
			rested: { film: 'voie' },
			revealed: true
		});
	});

	it('go: lets what was chosen and what ran rest, until the slide it was chosen at is back', () => {
		const chosen = change(deck, lessonAt({ step: b, film: film(30, true, 25) }), {
			do: 'choose',
			choice: { film: 'voie', rate: '25' }
		});
		const on = change(deck, chosen, { do: 'go', to: e });
		expect(on.film).toEqual(film(null));
		expect(seenOf(deck, on)).toMatchObject({ choice: {}, rested: chosen.choice });
		expect(on.choice).toEqual(chosen.choice);
		const back = change(deck, on, { do: 'go', to: b });
		expect(seenOf(deck, back)).toMatchObject({ choice: chosen.choice, rested: {} });
	});

	it('choose: replaces the choice; a rate sets the film’s, and keeps it where it is', () => {
		const lesson = lessonAt({ film: film(160, true), choice: { film: 'voie' } });
		const faster = change(deck, lesson, { do: 'choose', choice: { rate: '25' } });
		expect([faster.choice, faster.film]).toEqual([{ rate: '25' }, film(160, true, 25)]);
		const cleared = change(deck, faster, { do: 'choose', choice: {} });
		expect([cleared.choice, cleared.film]).toEqual([{}, film(160, true, 25)]);
		const late = lessonAt({ film: film(174, false, 25) });
		expect(change(deck, late, { do: 'choose', choice: { rate: '24' } }).film).toEqual(film(167));
	});

	it.each([
		['stands within the sequence', film(900), film(167)],
		['stands within the sequence at another rate', film(900, false, 25), film(174, false, 25)],
		['is not threaded', film(null), film(null)],
		['runs from where it is', film(12, true), film(12, true)],
		['runs from its first frame where it was not threaded', film(null, true), film(0, true)],
		['runs from its first frame where it was at its end', film(167, true), film(0, true)]
	])('film: %s', (_what, given, expected) =>
		expect(change(deck, lessonAt(), { do: 'film', film: given }).film).toEqual(expected)
	);

	it('plan: stays on the slide where the plan has it, else opens at its first', () => {
		const plan = { do: 'plan', plan: '15' } as const;
		expect(change(deck, lessonAt({ step: c }), plan)).toMatchObject({ step: c, plan: '15' });
		expect(change(deck, lessonAt({ step: e }), plan)).toMatchObject({ step: a, plan: '15' });
	});

	it('begin, contrast and large set what they say', () => {
		expect(change(deck, lessonAt(), { do: 'begin', at: 5 }).began).toBe(5);
		expect(change(deck, lessonAt({ began: 5 }), { do: 'begin', at: null }).began).toBeNull();
		for (const on of [true, false]) {
			expect(change(deck, lessonAt({ contrast: !on }), { do: 'contrast', on }).contrast).toBe(on);
			expect(change(deck, lessonAt({ large: !on }), { do: 'large', on }).large).toBe(on);
		}
	});
});

describe('what the class may read', () => {
	const told = (lesson: Partial<TalkState>, id: typeof a) => isTold(deck, lessonAt(lesson), id);

	it('is a title where nothing is asked, or the answer was shown', () => {
		expect([told({}, a), told({}, b), told({ revealed: [b] }, b)]).toEqual([true, false, true]);
	});

	it('is what it has seen, while it sees a frozen slide', () => {
		const frozen = {
			step: b,
			choice: {},
			rested: {},
			film: film(null),
			revealed: false
		};
		// the teacher has shown both answers elsewhere
		expect(told({ frozen, revealed: [b, d] }, b)).toBe(false);
		expect(told({ frozen, revealed: [b, d] }, d)).toBe(false);
		expect(told({ frozen: { ...frozen, revealed: true } }, b)).toBe(true);
	});
});

describe('a window of slides', () => {
	const open = { ...bareWindow, tabled: true, point: { x: 0.5, y: 0.5 }, typed: '1' };
	const after = (lesson: Partial<TalkState>) => follow(deck, open, lessonAt(), lessonAt(lesson));

	it('keeps its table and its pointer while the slide stands, in whatever else changes', () => {
		expect(after({ revealed: [b], cover: 'black', contrast: true })).toEqual(open);
	});

	it('shows another slide as its figure', () => {
		expect(after({ step: b })).toEqual({ ...open, tabled: false });
	});

	it('has no pointer while it is frozen, and keeps the table of the slide that stands', () => {
		const { lesson, window } = act(
			deck,
			{ lesson: lessonAt(), window: open },
			{ do: 'freeze', on: true }
		);
		expect(window).toEqual({ ...open, point: null });
		expect(act(deck, { lesson, window }, { do: 'go', to: e }).window.tabled).toBe(true);
	});
});

describe('an address', () => {
	const asked = (hash: string) => askedBy(parseSlideAddress(hash, deck.outline));

	it('asks for a plan, a step and a choice, in this order', () => {
		expect(asked('#one/b?film=voie&plan=15')).toEqual([
			{ do: 'plan', plan: '15' },
			{ do: 'go', to: b },
			{ do: 'choose', choice: { film: 'voie' } }
		]);
	});

	it('asks for nothing it does not name', () => {
		expect([asked(''), asked('#one/gone')]).toEqual([[], []]);
	});
});

describe('a tab that is loaded again', () => {
	const hour = 3600 * 1000;
	const now = 1_700_000_000_000;
	const kept = (state: Partial<TalkState> = {}, hash = '#one/b?plan=15'): KeptTalk => ({
		talk: 'abcd1234',
		done: {},
		hash,
		state: lessonAt({ step: c, plan: '15', began: now - hour, film: film(3, true), ...state })
	});
	const goOn = (from: KeptTalk | null, hash: string, reloaded = false) =>
		resume(from, hash, parseSlideAddress(hash, deck.outline), now, reloaded);

	it('goes on with its lesson, the film halted, where the address stands as it was left', () => {
		const from = kept();
		expect(goOn(from, '#one/b?plan=15')).toEqual({
			lesson: { ...from.state, film: film(3) },
			isNew: false
		});
	});

	it('goes on with its lesson and then does what a new address asks', () => {
		expect(goOn(kept(), '#one/a')).toMatchObject({ lesson: { step: c }, isNew: true });
	});

	it('asks for nothing new where it is reloaded just as its address is written', () => {
		for (const before of ['#one/a', '#one/a?plan=30', ''])
			expect(goOn(kept(), before, true)).toMatchObject({ lesson: { step: c }, isNew: false });
	});

	it('begins anew with another lesson, with one of yesterday, and with none', () => {
		const anew = { lesson: null, isNew: true };
		expect(goOn(kept(), '#one/b?plan=30')).toEqual(anew);
		expect(goOn(kept({ began: now - 12 * hour - 1 }), '#one/b?plan=15')).toEqual(anew);
		expect(goOn(kept({ began: now - 12 * hour - 1 }), '#one/b?plan=15', true)).toEqual(anew);
		expect(goOn(null, '')).toEqual(anew);
	});

	it('goes on with a lesson that was opened and never begun', () => {
		expect(goOn(kept({ began: null }), '#one/b?plan=15')).toMatchObject({ lesson: { step: c } });
	});
});
