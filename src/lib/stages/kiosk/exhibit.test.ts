import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '$lib/device/settings';
import type { CountedVisit } from '$lib/device/counted';
import { PinGate } from '$lib/device/staff';
import { Exhibit, type ExhibitEvent, type Renewal, type State } from './exhibit';

/** A clock that stands until it is told to go on; the one on the wall may be set as well. */
class TestTime {
	/** Not whole on purpose: nothing may count on a round number. */
	#now = 123.4;
	#wall = 0;
	#timers: { readonly at: number; readonly call: () => void }[] = [];
	constructor(wall = '2026-11-23T12:00:00') {
		this.set(wall);
	}
	/** Sets the clock on the wall. */
	set(wall: string) {
		this.#wall = Date.parse(wall) - this.#now;
	}
	now = () => this.#now;
	date = () => new Date(this.#wall + this.#now);
	later = (ms: number, call: () => void) => {
		const timer = { at: this.#now + ms, call };
		this.#timers.push(timer);
		return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
	};
	/** How many calls are waited for. */
	get waiting(): number {
		return this.#timers.length;
	}
	/** Lets so many seconds pass. */
	pass(seconds: number) {
		const end = this.#now + seconds * 1000;
		for (;;) {
			const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.#timers = this.#timers.filter((one) => one !== next);
			this.#now = Math.max(this.#now, next.at);
			next.call();
		}
		this.#now = end;
	}
	/** Sleeps through so many seconds, as a machine does whose lid was closed: what was due comes late, and once. */
	sleep(seconds: number) {
		this.#now += seconds * 1000;
		const due = this.#timers.filter(({ at }) => at <= this.#now);
		this.#timers = this.#timers.filter((one) => !due.includes(one));
		for (const { call } of due) call();
	}
}

/** A visit of two steps: the second way out is the way to its end. */
class TestVisit {
	furthest = -1;
	ended = false;
	/** Steps that lead out of it. */
	depth = 0;
	constructor(readonly startChapter: string | null) {}
	leave() {
		return this.depth-- > 0;
	}
	end() {
		this.ended = true;
	}
}

const known = { chapters: ['one', 'two'], languages: ['en', 'fr'] };
const pin = '4711';
const settings: Settings = { ...defaultSettings(known), staffPin: pin };
const closed: Settings = {
	...settings,
	openingHours: {
		...{ mon: null, tue: null, wed: null, thu: null, fri: null },
		sat: null,
		sun: null
	}
};

let time: TestTime;
let gate: PinGate;
let over: CountedVisit[];
let renewed: Renewal[];
let shown: State<TestVisit>[];
beforeEach(() => {
	time = new TestTime();
	gate = new PinGate();
	over = [];
	renewed = [];
	shown = [];
});

function open(given: Settings | null = settings) {
	const exhibit = new Exhibit<TestVisit>(
		defaultSettings(known),
		{
			show: (state) => shown.push(state),
			welcome: (startChapter) => new TestVisit(startChapter),
			over: (visit) => over.push(visit),
			renew: (why) => renewed.push(why)
		},
		gate,
		time
	);
	exhibit.start();
	if (given) exhibit.do({ do: 'set', settings: given });
	return exhibit;
}
const type = (exhibit: Exhibit<TestVisit>, digits: string) => {
	for (const digit of digits) exhibit.do({ do: 'type', digit });
	exhibit.do({ do: 'enter' });
};
const visitOf = ({ state }: Exhibit<TestVisit>): TestVisit => {
	if (!('visit' in state)) throw new Error(`nobody is there: ${state.is}`);
	return state.visit;
};
/** A state in a word or two: `visit`, `staff pin`. */
const nameOf = ({ state }: Exhibit<TestVisit>) =>
	state.is === 'staff' ? `staff ${state.panel.at}` : state.is;

/** How each state is come by. */
const ways = {
	attract: () => open(),
	dark: () => open(closed),
	visit: () => {
		const exhibit = open();
		exhibit.do({ do: 'begin' });
		return exhibit;
	},
	asked: () => {
		const exhibit = ways.visit();
		time.pass(settings.idleSeconds);
		return exhibit;
	},
	'staff pin': () => {
		const exhibit = open();
		exhibit.do({ do: 'staff' });
		return exhibit;
	},
	'staff menu': () => {
		const exhibit = ways['staff pin']();
		type(exhibit, pin);
		return exhibit;
	},
	'staff cleaning': () => {
		const exhibit = ways['staff menu']();
		exhibit.do({ do: 'clean' });
		return exhibit;
	},
	lost: () => {
		const exhibit = open();
		exhibit.do({ do: 'lose' });
		return exhibit;
	}
} as const;
type Name = keyof typeof ways;
const names = Object.keys(ways) as Name[];

const events = {
	begin: { do: 'begin', language: 'fr' },
	sign: { do: 'sign' },
	leave: { do: 'leave' },
	again: { do: 'again' },
	staff: { do: 'staff' },
	type: { do: 'type', digit: '1' },
	erase: { do: 'erase' },
	enter: { do: 'enter' },
	clean: { do: 'clean' },
	close: { do: 'close' },
	set: { do: 'set', settings },
	'set closed': { do: 'set', settings: closed },
	renew: { do: 'renew', why: 'a new edition' },
	lose: { do: 'lose' }
} as const satisfies Record<string, ExhibitEvent>;

/** What follows on an event in each state; in states that are not named nothing changes. */
const follows: Readonly<Record<keyof typeof events, Partial<Record<Name, Name>>>> = {
	begin: { attract: 'visit', dark: 'visit' },
	sign: { asked: 'visit' },
	leave: {
		visit: 'attract',
		'staff pin': 'attract',
		'staff menu': 'attract',
		'staff cleaning': 'attract'
	},
	again: {},
	staff: { attract: 'staff pin', dark: 'staff pin', visit: 'staff pin', asked: 'staff pin' },
	type: {},
	erase: {},
	enter: {},
	clean: { 'staff menu': 'staff cleaning' },
	close: { 'staff pin': 'attract', 'staff menu': 'attract', 'staff cleaning': 'attract' },
	set: { dark: 'attract' },
	'set closed': { attract: 'dark' },
	renew: {},
	lose: Object.fromEntries(names.map((name) => [name, 'lost']))
};

describe('In each state', () => {
	const table = names.flatMap((name) =>
		Object.entries(events).map(([what, event]) => {
			const next = follows[what as keyof typeof events][name] ?? name;
			return [name, what, next, event] as const;
		})
	);
	it.each(table)('%s: on “%s” it is %s', (name, what, next, event) => {
		const exhibit = ways[name]();
		expect(nameOf(exhibit)).toBe(name);
		const before = { visit: shown.at(-1), over: over.length };
		exhibit.do(event);
		expect(nameOf(exhibit)).toBe(next);
		// what shows is what is so, and the view was told of it
		expect(shown.at(-1)).toBe(exhibit.state);
		// a visit is counted when it is over, and at no other time
		const ends = 'visit' in (before.visit ?? {}) && !['visit', 'asked', 'lost'].includes(next);
		const anew = name === 'visit' && what === 'again';
		expect(over.length - before.over).toBe(ends || anew ? 1 : 0);
		// one call is waited for at most, and none where only a fresh page helps
		expect(time.waiting).toBe(next === 'lost' ? 0 : 1);
		expect(exhibit.nobody).toBe(['attract', 'dark', 'lost'].includes(next));
	});
});

describe('A visit', () => {
	it('begins with the chapter that is set, and another one is a new one', () => {
		const exhibit = open({ ...settings, startChapter: 'two' });
		exhibit.do({ do: 'begin' });
		const first = visitOf(exhibit);
		expect(first.startChapter).toBe('two');
		exhibit.do({ do: 'again' });
		expect(visitOf(exhibit)).not.toBe(first);
		expect(first.ended).toBe(true);
	});

	it('goes out step by step, and is over where there is none', () => {
		const exhibit = ways.visit();
		visitOf(exhibit).depth = 2;
		const names = [1, 2, 3].map(() => {
			exhibit.do({ do: 'leave' });
			return nameOf(exhibit);
		});
		expect(names).toEqual(['visit', 'visit', 'attract']);
	});

	it('is asked for after the time that is set, counted down from, and over', () => {
		const exhibit = open({ ...settings, idleSeconds: 30, countdownSeconds: 10 });
		exhibit.do({ do: 'begin' });
		const visit = visitOf(exhibit);
		time.pass(29.9);
		expect(nameOf(exhibit)).toBe('visit');
		shown = [];
		time.pass(10);
		const asked = shown.map((state) => (state.is === 'asked' ? state.left : state.is));
		expect(asked).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
		expect(visit.ended).toBe(false);
		time.pass(0.2);
		expect(nameOf(exhibit)).toBe('attract');
		expect(visit.ended).toBe(true);
	});

	it('goes on, the same one, at a sign: the time that is set begins anew with each', () => {
		const exhibit = ways.visit();
		const visit = visitOf(exhibit);
		for (let times = 0; times < 5; times++) {
			time.pass(settings.idleSeconds - 1);
			exhibit.do({ do: 'sign' });
		}
		expect(nameOf(exhibit)).toBe('visit');
		time.pass(settings.idleSeconds + 5);
		expect(exhibit.state).toMatchObject({ is: 'asked', left: settings.countdownSeconds - 5 });
		exhibit.do({ do: 'sign' });
		expect(visitOf(exhibit)).toBe(visit);
		time.pass(settings.idleSeconds - 0.1);
		expect(nameOf(exhibit)).toBe('visit');
		expect(over).toEqual([]);
	});

	it('can’t be acted on while it asks', () => {
		const exhibit = ways.asked();
		const visit = visitOf(exhibit);
		visit.depth = 1;
		for (const what of ['leave', 'again', 'begin'] as const) exhibit.do({ do: what });
		expect(visit.depth).toBe(1);
		expect(nameOf(exhibit)).toBe('asked');
	});

	it('that was slept through is over', () => {
		const exhibit = ways.visit();
		time.sleep(3600);
		expect(nameOf(exhibit)).toBe('attract');
		expect(over).toMatchObject([{ idle: true, seconds: 0 }]);
	});

	it('is counted from the first touch to the last, in its language, as far as it went', () => {
		const exhibit = open();
		exhibit.do({ do: 'begin', language: 'fr' });
		visitOf(exhibit).furthest = 1;
		time.pass(40);
		exhibit.do({ do: 'sign' });
		time.pass(200);
		expect(over).toEqual([{ seconds: 40, furthest: 1, language: 'fr', idle: true }]);
		// who leaves is there until then; who begins again goes on in the same language
		exhibit.do({ do: 'begin', language: 'fr' });
		time.pass(10);
		exhibit.do({ do: 'again' });
		time.pass(7);
		exhibit.do({ do: 'leave' });
		expect(over.slice(1)).toEqual([
			{ seconds: 10, furthest: -1, language: 'fr', idle: false },
			{ seconds: 7, furthest: -1, language: 'fr', idle: false }
		]);
	});

	it('tells how many minutes it has lasted', () => {
		const exhibit = ways.visit();
		time.pass(45);
		expect(exhibit.minutes).toBeCloseTo(0.75, 5);
	});

	it('is in the first language that is set, where whoever began asked for none', () => {
		const exhibit = open({ ...settings, languages: ['fr', 'en'] });
		exhibit.do({ do: 'begin' });
		exhibit.do({ do: 'leave' });
		expect(over).toMatchObject([{ language: 'fr' }]);
	});
});

describe('Who is quicker than the settings', () => {
	it('waits for them, and gets what they say', () => {
		const exhibit = open(null);
		exhibit.do({ do: 'begin', language: 'fr' });
		exhibit.do({ do: 'begin', language: 'en' });
		time.pass(3);
		expect(nameOf(exhibit)).toBe('attract');
		exhibit.do({ do: 'set', settings: { ...settings, startChapter: 'two' } });
		expect(visitOf(exhibit).startChapter).toBe('two');
		exhibit.do({ do: 'leave' });
		expect(over).toMatchObject([{ language: 'fr', seconds: 0 }]);
	});

	it('waits five seconds at most', () => {
		const exhibit = open(null);
		time.pass(1);
		exhibit.do({ do: 'begin' });
		time.pass(3.9);
		expect(nameOf(exhibit)).toBe('attract');
		time.pass(0.2);
		expect(nameOf(exhibit)).toBe('visit');
		exhibit.do({ do: 'leave' });
		// and nobody after that
		exhibit.do({ do: 'begin' });
		expect(nameOf(exhibit)).toBe('visit');
	});

	it('is forgotten where staff come first', () => {
		const exhibit = open(null);
		exhibit.do({ do: 'begin' });
		exhibit.do({ do: 'staff' });
		exhibit.do({ do: 'set', settings });
		exhibit.do({ do: 'close' });
		expect(nameOf(exhibit)).toBe('attract');
	});
});

describe('The opening hours', () => {
	const hours: Settings = {
		...settings,
		openingHours: {
			...closed.openingHours,
			mon: { from: 600, to: 1080 }
		} as Settings['openingHours']
	};

	it('put the light out and on again while nobody is there, ten seconds late at most', () => {
		time = new TestTime('2026-11-23T17:59:55');
		const exhibit = open(hours);
		expect(nameOf(exhibit)).toBe('attract');
		time.pass(15);
		expect(nameOf(exhibit)).toBe('dark');
		time.pass(6 * 24 * 3600 + 16 * 3600 - 20);
		expect(nameOf(exhibit)).toBe('dark');
		time.pass(20);
		expect(nameOf(exhibit)).toBe('attract');
	});

	it('follow a clock that is set', () => {
		const exhibit = open(hours);
		time.set('2026-11-23T19:00:00');
		time.pass(10);
		expect(nameOf(exhibit)).toBe('dark');
	});

	it('send nobody away: it is dark when the visitor, or who cleaned, has gone', () => {
		time = new TestTime('2026-11-23T17:59:55');
		const exhibit = open(hours);
		exhibit.do({ do: 'begin' });
		time.pass(30);
		expect(nameOf(exhibit)).toBe('visit');
		exhibit.do({ do: 'leave' });
		expect(nameOf(exhibit)).toBe('dark');
		exhibit.do({ do: 'staff' });
		exhibit.do({ do: 'close' });
		expect(nameOf(exhibit)).toBe('dark');
	});
});

describe('A fresh page', () => {
	it('is made at once where nobody is there, and has not been for a while', () => {
		const exhibit = open();
		time.pass(60);
		exhibit.do({ do: 'renew', why: 'a new edition' });
		expect(renewed).toEqual(['a new edition']);
		time.pass(60);
		expect(renewed).toHaveLength(1);
		exhibit.do({ do: 'renew', why: 'memory' });
		expect(renewed).toEqual(['a new edition', 'memory']);
	});

	it.each(['visit', 'asked', 'staff pin', 'staff menu', 'staff cleaning'] as const)(
		'waits until nobody is there: %s',
		(name) => {
			const exhibit = ways[name]();
			exhibit.do({ do: 'renew', why: 'a new edition' });
			exhibit.do({ do: 'sign' });
			time.pass(9);
			expect(renewed).toEqual([]);
			expect(exhibit.nobody).toBe(false);
			time.pass(600);
			expect(exhibit.nobody).toBe(true);
			expect(renewed).toEqual(['a new edition']);
		}
	);

	it('comes five seconds after somebody has left, and not where the next one is quicker', () => {
		const exhibit = ways.visit();
		exhibit.do({ do: 'renew', why: 'memory' });
		exhibit.do({ do: 'leave' });
		time.pass(4.9);
		exhibit.do({ do: 'begin' });
		time.pass(10);
		expect(renewed).toEqual([]);
		exhibit.do({ do: 'leave' });
		time.pass(4.9);
		expect(renewed).toEqual([]);
		time.pass(0.2);
		expect(renewed).toEqual(['memory']);
	});
});

describe('Staff', () => {
	it('end the visit that was under way: it is counted, and its visitor did not walk away', () => {
		const exhibit = ways.visit();
		time.pass(20);
		exhibit.do({ do: 'staff' });
		expect(over).toMatchObject([{ seconds: 20, idle: false }]);
	});

	it('type, erase and enter a PIN of four to eight digits', () => {
		const exhibit = ways['staff pin']();
		const panel = () => (exhibit.state.is === 'staff' ? exhibit.state.panel : null);
		for (const digit of '123456789') exhibit.do({ do: 'type', digit });
		expect(panel()).toMatchObject({ typed: '12345678' });
		for (let times = 0; times < 5; times++) exhibit.do({ do: 'erase' });
		expect(panel()).toMatchObject({ typed: '123' });
		exhibit.do({ do: 'enter' });
		expect(panel()).toMatchObject({ typed: '123', refused: null });
		exhibit.do({ do: 'type', digit: '4' });
		exhibit.do({ do: 'enter' });
		expect(panel()).toEqual({ at: 'pin', typed: '', wait: 0, refused: 'wrong' });
		exhibit.do({ do: 'type', digit: '4' });
		expect(panel()).toMatchObject({ typed: '4', refused: null });
		type(exhibit, '711');
		expect(nameOf(exhibit)).toBe('staff menu');
	});

	it('find no way in where no PIN is set', () => {
		const exhibit = open(defaultSettings(known));
		exhibit.do({ do: 'staff' });
		type(exhibit, '0000');
		expect(exhibit.state).toMatchObject({ panel: { at: 'pin', refused: 'none is set' } });
	});

	it('wait after three wrong PINs, see how long, and may then try again', () => {
		const exhibit = ways['staff pin']();
		const wait = () =>
			exhibit.state.is === 'staff' && exhibit.state.panel.at === 'pin' && exhibit.state.panel.wait;
		for (const wrong of ['1111', '2222', '3333']) type(exhibit, wrong);
		expect(wait()).toBe(60);
		// neither the right one nor who closes and comes again gets around it
		type(exhibit, pin);
		expect(wait()).toBe(60);
		exhibit.do({ do: 'close' });
		exhibit.do({ do: 'staff' });
		shown = [];
		time.pass(30);
		expect(wait()).toBe(30);
		expect(shown).toHaveLength(30);
		exhibit.do({ do: 'sign' });
		time.pass(30);
		expect(wait()).toBe(0);
		type(exhibit, pin);
		expect(nameOf(exhibit)).toBe('staff menu');
	});

	it.each(['staff pin', 'staff menu'] as const)(
		'who do nothing for a minute are gone: %s',
		(name) => {
			const exhibit = ways[name]();
			time.pass(59);
			exhibit.do({ do: 'sign' });
			time.pass(59.9);
			expect(nameOf(exhibit)).toBe(name);
			time.pass(0.2);
			expect(nameOf(exhibit)).toBe('attract');
		}
	);

	it('clean for half a minute, whatever the cloth touches, and the panel is gone under it', () => {
		const exhibit = ways['staff menu']();
		shown = [];
		exhibit.do({ do: 'clean' });
		for (let second = 0; second < 29; second++) {
			exhibit.do({ do: 'sign' });
			time.pass(1);
		}
		const left = shown.map(
			(state) => state.is === 'staff' && 'left' in state.panel && state.panel.left
		);
		expect(left).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index));
		time.pass(1);
		expect(nameOf(exhibit)).toBe('attract');
	});
});

describe('What is lost', () => {
	it('stays lost, whatever happens and however long it takes', () => {
		const exhibit = ways.lost();
		for (const event of Object.values(events)) exhibit.do(event);
		time.pass(24 * 3600);
		expect(nameOf(exhibit)).toBe('lost');
		expect([over, renewed]).toEqual([[], []]);
	});

	it('was lost before anything began, where the very first drawing failed', () => {
		const exhibit = new Exhibit<TestVisit>(
			settings,
			{
				show: (state) => shown.push(state),
				welcome: () => new TestVisit(null),
				over: () => {},
				renew: () => {}
			},
			gate,
			time
		);
		exhibit.do({ do: 'lose' });
		exhibit.start();
		expect(nameOf(exhibit)).toBe('lost');
		expect(time.waiting).toBe(0);
	});
});

it('A page that is closed waits for nothing more', () => {
	const exhibit = open();
	exhibit.stop();
	expect(time.waiting).toBe(0);
});
