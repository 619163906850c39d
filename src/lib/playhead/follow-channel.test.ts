import { describe, expect, it } from 'vitest';
import { deck } from '../../../tests/deck';
import { full } from '../../../tests/proof/full';
import { seeded } from '../../../tests/seeded';
import { parseState, type Action, type TalkState } from '$lib/narrative/talk';
import type { TimeSource } from './film-clock.svelte';
import { Guest, Host, silence, type Found, type Port, type Self } from './follow-channel';
import { Talk } from './talk.svelte';

const { slides } = deck;
const knows = (id: string) => slides.some((slide) => slide.id === id);

/** Time that does not pass by itself: a film that is set running stands. */
const still: TimeSource = { now: () => 0, request: () => 0, cancel: () => {} };

/** A channel that delivers when told to: in order between any two windows, in any order across them. */
class Ether {
	readonly ports = new Set<TestPort>();
	open(): TestPort {
		const port = new TestPort(this);
		this.ports.add(port);
		return port;
	}
}
class TestPort implements Port {
	listener: (data: unknown) => void = () => {};
	readonly inbox = new Map<TestPort, unknown[]>();
	constructor(readonly ether: Ether) {}
	hear(listener: (data: unknown) => void) {
		this.listener = listener;
	}
	post(message: object) {
		for (const other of this.ether.ports)
			if (other !== this)
				other.inbox.set(this, [...(other.inbox.get(this) ?? []), structuredClone(message)]);
	}
	/** Hands over the oldest message of one sender; answers whether there was any. */
	deliver(random: () => number): boolean {
		const waiting = [...this.inbox].filter(([, messages]) => messages.length);
		const [, messages] = waiting[Math.floor(random() * waiting.length)] ?? [];
		if (!messages) return false;
		const data = messages.shift();
		this.listener(data);
		return true;
	}
	close() {
		this.listener = () => {};
		this.ether.ports.delete(this);
	}
}

let windows = 0;
const self = (talk: string, edition = '1'): Self => ({ talk, edition, from: `window${++windows}` });

/** A state in a line; the film aside, which a mirror lets run. */
function sketch({ frozen, ...state }: TalkState): string {
	const seen = frozen && [frozen.step, frozen.choice, frozen.revealed, frozen.film];
	const { step, choice, revealed, cover, plan, began, contrast, large } = state;
	return JSON.stringify([step, choice, revealed, cover, seen, plan, began, contrast, large]);
}

/** One lesson: an audience's window that can reload, and a window of notes that can close and come back. */
class Lesson {
	kept: { state: unknown; done: Readonly<Record<string, number>> } | null = null;
	host: Host;
	guest: Guest | null;
	/** Every state the slides told, in order; and the last of them that the notes have shown. */
	readonly told: string[] = [];
	shown = 0;
	/** What the notes showed and the slides had not told, or had told before what the notes showed last. */
	readonly wrong: string[] = [];
	#born = 0;
	constructor(
		readonly ether: Ether,
		readonly name: string,
		readonly now: () => number
	) {
		this.host = this.#start();
		this.guest = this.openNotes();
	}
	#start(): Host {
		const talk = new Talk(deck, still);
		const state = this.kept && parseState(this.kept.state, knows);
		if (state) talk.restore(state);
		this.#born += 1;
		const port = this.ether.open();
		const post = port.post.bind(port);
		port.post = (message) => {
			if ('state' in message) this.told.push(sketch(message.state as TalkState));
			post(message);
		};
		const host = new Host(
			port,
			self(this.name),
			talk,
			this.#born,
			this.kept?.done ?? {},
			{ onaction: () => this.keep() },
			this.now
		);
		host.tell();
		return host;
	}
	keep() {
		this.kept = structuredClone({ state: this.host.talk.state, done: this.host.done });
	}
	reload() {
		this.host.close();
		this.host = this.#start();
	}
	openNotes(): Guest {
		const guest = new Guest(
			this.ether.open(),
			self(this.name),
			new Talk(deck, still),
			{ onstate: () => this.watch() },
			this.now
		);
		this.shown = 0;
		guest.beat();
		return guest;
	}
	watch() {
		const now = this.guest ? sketch(this.guest.talk.state) : '';
		const at = this.told.indexOf(now, this.shown);
		if (at < 0) this.wrong.push(now);
		else this.shown = at;
	}
	act(action: Action) {
		this.host.talk.do(action);
		this.keep();
		this.host.tell();
	}
}

const pick = <T>(from: readonly T[], random: () => number): T =>
	from[Math.floor(random() * from.length)] as T;

function anyAction(random: () => number): Action {
	const on = random() < 0.5;
	const step = pick(slides, random).id;
	return pick<Action>(
		[
			{ do: 'go', to: step },
			{ do: 'move', by: 1 },
			{ do: 'move', by: 1 },
			{ do: 'move', by: -1 },
			{ do: 'reveal', step, shown: on },
			{ do: 'cover', cover: pick(['none', 'black', 'white'], random) },
			{ do: 'freeze', on },
			{ do: 'choose', choice: on ? { film: 'voie' } : {} },
			{ do: 'film', film: { frame: Math.floor(random() * 168), playing: on, rate: 24 } },
			{ do: 'plan', plan: pick(['', '15', '30', '45'], random) },
			{ do: 'begin', at: Math.floor(random() * 1e12) },
			{ do: pick(['contrast', 'large'], random), on }
		],
		random
	);
}

describe('two windows of one lesson', () => {
	it('agree in the end, whatever was done in whichever order, with reloads, closing and pauses', () => {
		const seeds = full ? 1000 : 150;
		let moved = 0;
		for (let seed = 1; seed <= seeds; seed++) {
			const random = seeded(seed);
			let time = 0;
			const ether = new Ether();
			const lesson = new Lesson(ether, 'lesson', () => time);
			const other = new Lesson(ether, 'another', () => time);
			const untouched = JSON.stringify(other.host.talk.state);
			for (let turn = 0; turn < 60; turn++) {
				const dice = random();
				if (dice < 0.2) lesson.act(anyAction(random));
				else if (dice < 0.45) lesson.guest?.do(anyAction(random));
				else if (dice < 0.5) lesson.reload();
				else if (dice < 0.53) {
					lesson.guest?.close();
					lesson.guest = null;
				} else if (dice < 0.58) lesson.guest ??= lesson.openNotes();
				else if (dice < 0.63) {
					time += random() * 5000;
					lesson.host.beat();
					lesson.guest?.beat();
				} else pick([...ether.ports], random).deliver(random);
			}
			lesson.guest ??= lesson.openNotes();
			for (let second = 0; second < 6; second++) {
				time += 1000;
				for (const one of [lesson.host, lesson.guest, other.host, other.guest]) one?.beat();
				while ([...ether.ports].some((port) => port.deliver(random)));
			}
			expect(lesson.guest.talk.state, `seed ${seed}`).toEqual(lesson.host.talk.state);
			expect(lesson.wrong, `seed ${seed}: shown out of order`).toEqual([]);
			expect(lesson.guest.waiting, `seed ${seed}`).toBe(0);
			expect(lesson.guest.connected).toBe(true);
			expect(JSON.stringify(other.host.talk.state), `seed ${seed}`).toBe(untouched);
			expect(other.guest?.talk.state).toEqual(other.host.talk.state);
			moved += Number(lesson.host.talk.id !== slides[0]?.id);
		}
		// or nothing above was asked of anything
		expect(moved).toBeGreaterThan(seeds / 2);
	}, 120_000);
});

/** Delivers until nothing is under way. */
function settle(ether: Ether) {
	while ([...ether.ports].some((port) => port.deliver(() => 0)));
}

describe('a window of notes', () => {
	let time = 0;
	const now = () => time;
	const open = () => {
		time = 0;
		const ether = new Ether();
		return { ether, lesson: new Lesson(ether, 'lesson', now) };
	};

	it('asks for an action until it was done, and has it done once', () => {
		const { ether, lesson } = open();
		settle(ether);
		lesson.guest?.do({ do: 'move', by: 1 });
		lesson.guest?.beat();
		lesson.guest?.beat();
		settle(ether);
		expect(lesson.host.talk.id).toBe('one/b');
		expect(lesson.guest?.waiting).toBe(0);
	});

	it('knows after three seconds that nobody answers, and asks for nothing that is stale by then', () => {
		const { ether, lesson } = open();
		settle(ether);
		expect(lesson.guest?.connected).toBe(true);
		lesson.host.close();
		lesson.guest?.do({ do: 'move', by: 1 });
		time += silence - 1;
		expect(lesson.guest?.connected).toBe(true);
		time += 1;
		expect(lesson.guest?.connected).toBe(false);
		lesson.guest?.beat();
		lesson.reload();
		lesson.guest?.beat();
		settle(ether);
		expect(lesson.guest?.connected).toBe(true);
		expect(lesson.host.talk.id).toBe('one/a');
	});

	it('that comes late gets the whole state', () => {
		const { ether, lesson } = open();
		lesson.guest?.close();
		lesson.act({ do: 'plan', plan: '15' });
		lesson.act({ do: 'go', to: 'one/b' });
		lesson.act({ do: 'reveal', step: 'one/b', shown: true });
		lesson.act({ do: 'freeze', on: true });
		lesson.act({ do: 'go', to: 'one/c' });
		const late = lesson.openNotes();
		settle(ether);
		expect(late.talk.state).toEqual(lesson.host.talk.state);
		expect([late.talk.id, late.talk.seen.step, late.talk.seen.revealed]).toEqual([
			'one/c',
			'one/b',
			true
		]);
	});

	it('without a lesson finds those there are', () => {
		const { ether } = open();
		new Lesson(ether, 'another', now);
		const found: Found[] = [];
		const lost = new Guest(
			ether.open(),
			self('*'),
			new Talk(deck, still),
			{ onfound: (one) => found.push(one) },
			now
		);
		lost.beat();
		settle(ether);
		expect([...new Set(found.map(({ talk }) => talk))].sort()).toEqual(['another', 'lesson']);
	});

	it('takes nothing from another edition, and hears that there is one', () => {
		const { ether, lesson } = open();
		settle(ether);
		const heard: string[] = [];
		const newer = new Guest(
			ether.open(),
			self('lesson', '2'),
			new Talk(deck, still),
			{ onother: (edition) => heard.push(edition) },
			now
		);
		newer.do({ do: 'go', to: 'one/d' });
		settle(ether);
		expect([lesson.host.talk.id, newer.talk.id, newer.connected]).toEqual([
			'one/a',
			'one/a',
			false
		]);
		expect(heard).toContain('1');
	});
});

describe('an audience’s window', () => {
	it('opened twice under one id: the later one hears that it has to take another', () => {
		const ether = new Ether();
		const twins: string[] = [];
		const start = (name: string, born: number) =>
			new Host(
				ether.open(),
				self('lesson'),
				new Talk(deck, still),
				born,
				{},
				{
					ontwin: () => twins.push(name)
				}
			);
		const first = start('first', 1);
		const second = start('second', 2);
		first.beat();
		second.beat();
		settle(ether);
		expect(new Set(twins)).toEqual(new Set(['second']));
	});

	it.each([
		null,
		0,
		'go',
		[],
		{ kind: 'do' },
		{
			kind: 'do',
			talk: 'lesson',
			edition: '1',
			from: 'evil',
			actions: [{ n: 1, action: { do: 'go', to: 'x' } }]
		},
		{ kind: 'do', talk: 'lesson', edition: '1', from: '<script>', actions: [] },
		{
			kind: 'do',
			talk: 'lesson',
			edition: '1',
			from: 'evil',
			actions: [{ n: -1, action: { do: 'move', by: 1 } }]
		},
		{ kind: 'point', talk: 'lesson', edition: '1', from: 'evil', at: { x: 9, y: Number.NaN } }
	])('does nothing on a message that is none: %j', (data) => {
		const ether = new Ether();
		const points: unknown[] = [];
		const talk = new Talk(deck, still);
		const before = JSON.stringify(talk.state);
		const port = ether.open();
		new Host(port, self('lesson'), talk, 1, {}, { onpoint: (at) => points.push(at) });
		port.listener(data);
		expect([JSON.stringify(talk.state), points]).toEqual([before, []]);
	});
});
