import { describe, expect, it } from 'vitest';
import { deck, ids, lessonAt } from '../../../tests/deck';
import {
	actionsOf,
	buttonOf,
	commandOf,
	commands,
	keyList,
	obey,
	type Command,
	type Situation
} from './commands';
import type { TalkState } from './talk';
import { bareWindow, type WindowState } from './under-way';

const [a, b, c, d, e] = ids;
const film = (frame: number | null, playing = false, rate = 24) => ({ frame, playing, rate });
const point = { x: 0.5, y: 0.5 };

interface Given {
	readonly lesson?: Partial<TalkState>;
	readonly window?: Partial<WindowState>;
	readonly plays?: boolean;
	readonly rate?: number | null;
	readonly first?: number;
}
const at = ({ lesson, window, plays = true, rate = null, first = 0 }: Given = {}): Situation => ({
	deck,
	lesson: lessonAt(lesson),
	window: { ...bareWindow, ...window },
	plays,
	rate,
	first,
	now: 1000
});

interface Case {
	readonly what: string;
	readonly given?: Given;
	/** What is other than before; nothing where nothing is. */
	readonly lesson?: Partial<TalkState>;
	readonly window?: Partial<WindowState>;
}
/** Every command in every situation that makes a difference to it: one that is added asks for its cases here. */
const cases: Readonly<Record<Exclude<Command, `${number}`> | 'a digit', readonly Case[]>> = {
	next: [
		{ what: 'goes on', lesson: { step: b } },
		{ what: 'shows the answer', given: { lesson: { step: b } }, lesson: { revealed: [b] } },
		{
			what: 'goes on after it',
			given: { lesson: { step: b, revealed: [b] } },
			lesson: { step: c }
		},
		{ what: 'stays at the end', given: { lesson: { step: e } } },
		{
			what: 'begins the lesson',
			given: { window: { open: 'ready' } },
			lesson: { began: 1000 },
			window: { open: null }
		},
		{
			what: 'begins it at the last slide, too',
			given: { window: { open: 'ready' }, lesson: { step: e } },
			lesson: { began: 1000 },
			window: { open: null }
		},
		{ what: 'moves under a list', given: { window: { open: 'overview' } }, lesson: { step: b } },
		{
			what: 'takes the table along',
			given: { window: { tabled: true } },
			lesson: { step: b },
			window: { tabled: false }
		}
	],
	previous: [
		{ what: 'goes back', given: { lesson: { step: c } }, lesson: { step: b } },
		{ what: 'stays at the start' }
	],
	first: [
		{
			what: 'goes to the plan’s first',
			given: { lesson: { step: e, plan: '15' } },
			lesson: { step: a }
		},
		{ what: 'stays there' }
	],
	last: [
		{ what: 'goes to the plan’s last', given: { lesson: { plan: '15' } }, lesson: { step: c } },
		{ what: 'stays there', given: { lesson: { step: e } } }
	],
	enter: [
		{ what: 'goes on', lesson: { step: b } },
		{
			what: 'goes to the slide of a number',
			given: { window: { typed: '4', open: 'overview' } },
			lesson: { step: d },
			window: { typed: '', open: null }
		},
		{
			what: 'goes nowhere for a number too high',
			given: { window: { typed: '99' } },
			window: { typed: '' }
		},
		{
			what: 'begins the lesson',
			given: { window: { open: 'ready' } },
			lesson: { began: 1000 },
			window: { open: null }
		}
	],
	overview: [
		{ what: 'lies over the slides', window: { open: 'overview' } },
		{ what: 'goes', given: { window: { open: 'overview' } }, window: { open: null } },
		{
			what: 'takes the place of the keys',
			given: { window: { open: 'help' } },
			window: { open: 'overview' }
		}
	],
	help: [
		{ what: 'lies over the slides', window: { open: 'help' } },
		{ what: 'goes', given: { window: { open: 'help' } }, window: { open: null } }
	],
	black: [
		{ what: 'covers', lesson: { cover: 'black' } },
		{ what: 'uncovers', given: { lesson: { cover: 'black' } }, lesson: { cover: 'none' } },
		{ what: 'covers white', given: { lesson: { cover: 'white' } }, lesson: { cover: 'black' } }
	],
	white: [
		{ what: 'covers', lesson: { cover: 'white' } },
		{ what: 'uncovers', given: { lesson: { cover: 'white' } }, lesson: { cover: 'none' } }
	],
	freeze: [
		{
			what: 'keeps the slide and its film, and takes the pointer off',
			given: { lesson: { film: film(9, true) }, window: { point } },
			lesson: { frozen: { step: a, choice: {}, rested: {}, revealed: true, film: film(9) } },
			window: { point: null }
		},
		{
			what: 'lets go',
			given: {
				lesson: { frozen: { step: a, choice: {}, rested: {}, revealed: true, film: film(9) } }
			},
			lesson: { frozen: null }
		}
	],
	notes: [{ what: 'is for the browser: nothing here changes' }],
	'full screen': [{ what: 'is for the browser: nothing here changes' }],
	pointer: [
		{ what: 'comes', window: { pointing: true } },
		{ what: 'goes', given: { window: { pointing: true } }, window: { pointing: false } }
	],
	film: [
		{ what: 'runs from the first frame', lesson: { film: film(0, true) } },
		{
			what: 'runs from the first frame of what its figure shows',
			given: { first: 75 },
			lesson: { film: film(75, true) }
		},
		{
			what: 'runs on, at the rate its figure shows',
			given: { lesson: { film: film(12) }, rate: 25 },
			lesson: { film: film(12, true, 25) }
		},
		{
			what: 'stops where it is',
			given: { lesson: { film: film(12, true) }, rate: 25 },
			lesson: { film: film(12) }
		},
		{ what: 'does nothing where there is none', given: { plays: false } }
	],
	'frame on': [
		{ what: 'threads the film', lesson: { film: film(0) } },
		{
			what: 'threads it where its figure begins',
			given: { first: 75 },
			lesson: { film: film(75) }
		},
		{
			what: 'stops it, one on',
			given: { lesson: { film: film(12, true) } },
			lesson: { film: film(13) }
		},
		{ what: 'stays at its end', given: { lesson: { film: film(167) } } },
		{ what: 'does nothing where there is none', given: { plays: false } }
	],
	'frame back': [
		{ what: 'threads the film', lesson: { film: film(0) } },
		{
			what: 'threads it where its figure begins',
			given: { first: 75 },
			lesson: { film: film(75) }
		},
		{
			what: 'stops it, one back',
			given: { lesson: { film: film(12, true) } },
			lesson: { film: film(11) }
		},
		{ what: 'stays at its start', given: { lesson: { film: film(0) } } },
		{ what: 'does nothing where there is none', given: { plays: false } }
	],
	table: [
		{ what: 'comes', window: { tabled: true } },
		{ what: 'goes', given: { window: { tabled: true } }, window: { tabled: false } }
	],
	larger: [
		{ what: 'on', lesson: { large: true } },
		{ what: 'off', given: { lesson: { large: true } }, lesson: { large: false } }
	],
	contrast: [
		{ what: 'on', lesson: { contrast: true } },
		{ what: 'off', given: { lesson: { contrast: true } }, lesson: { contrast: false } }
	],
	close: [
		{
			what: 'closes a list before the cover',
			given: { window: { open: 'help', typed: '1' }, lesson: { cover: 'black' } },
			window: { open: null }
		},
		{
			what: 'takes the cover off before what was typed',
			given: { window: { typed: '1' }, lesson: { cover: 'black' } },
			lesson: { cover: 'none' }
		},
		{
			what: 'erases what was typed before the notes go',
			given: { window: { typed: '12', notesHere: true } },
			window: { typed: '' }
		},
		{
			what: 'closes the notes before the choice',
			given: { window: { notesHere: true }, lesson: { choice: { film: 'voie' } } },
			window: { notesHere: false }
		},
		{
			what: 'clears the choice',
			given: { lesson: { choice: { film: 'voie' } } },
			lesson: { choice: {}, chosenAt: a }
		},
		{ what: 'does nothing else' }
	],
	hold: [{ what: 'changes nothing by itself: the window counts until the key is let go' }],
	erase: [
		{ what: 'takes a digit back', given: { window: { typed: '12' } }, window: { typed: '1' } },
		{ what: 'does nothing where none is' }
	],
	begin: [
		{
			what: 'starts the clock',
			given: { window: { open: 'ready' } },
			lesson: { began: 1000 },
			window: { open: null }
		},
		{
			what: 'leaves a clock that runs',
			given: { window: { open: 'ready' }, lesson: { began: 5 } },
			window: { open: null }
		}
	],
	'clock from zero': [
		{ what: 'starts the clock', lesson: { began: 1000 } },
		{ what: 'starts it again', given: { lesson: { began: 5 } }, lesson: { began: 1000 } }
	],
	'a digit': [
		{ what: 'begins a number', window: { typed: '7' } },
		{ what: 'goes on with it', given: { window: { typed: '1' } }, window: { typed: '17' } },
		{ what: 'keeps the last two', given: { window: { typed: '12' } }, window: { typed: '27' } }
	]
};

describe('a command', () => {
	it.each(Object.entries(cases).flatMap(([name, all]) => all.map((one) => ({ ...one, name }))))(
		'$name: $what',
		({ name, given, lesson, window }) => {
			const situation = at(given);
			const command = (name === 'a digit' ? '7' : name) as Command;
			const expected = {
				lesson: { ...situation.lesson, ...lesson },
				window: { ...situation.window, ...window }
			};
			expect(obey(situation, command)).toEqual(expected);
		}
	);

	it('that is not possible changes nothing, and one that its button offers does', () => {
		const situations = Object.values(cases).flatMap((all) => all.map(({ given }) => at(given)));
		const offered = ['next', 'previous', 'film'] as const;
		for (const situation of situations)
			for (const command of offered) {
				const { lesson, window } = situation;
				const changes =
					JSON.stringify(obey(situation, command)) !== JSON.stringify({ lesson, window });
				expect(buttonOf(situation, command).possible, command).toBe(changes);
			}
	});

	it('of a window of notes asks the slides for its part of the lesson alone', () => {
		expect(actionsOf(at(), 'black')).toEqual([{ do: 'cover', cover: 'black' }]);
		for (const command of ['overview', 'help', 'table', 'pointer', 'notes', 'hold', '7'] as const)
			expect(actionsOf(at(), command), command).toEqual([]);
	});
});

describe('a button', () => {
	it.each([
		['next', { lesson: { step: b } }, 'answer'],
		['next', { lesson: { step: b, revealed: [b] } }, 'on'],
		['clock from zero', {}, 'start the clock'],
		['clock from zero', { lesson: { began: 5 } }, 'clock from zero']
	] as const)('for “%s” says what it will do: %j', (command, given, label) =>
		expect(buttonOf(at(given), command).label).toBe(label)
	);

	it.each([
		['black', { lesson: { cover: 'black' } }],
		['white', { lesson: { cover: 'white' } }],
		[
			'freeze',
			{ lesson: { frozen: { step: a, choice: {}, rested: {}, revealed: true, film: film(1) } } }
		],
		['larger', { lesson: { large: true } }],
		['contrast', { lesson: { contrast: true } }],
		['pointer', { window: { pointing: true } }],
		['notes', { window: { connected: true } }],
		['full screen', { window: { full: true } }]
	] as const)('for “%s” stays down while it is on', (command, given) => {
		expect(buttonOf(at(given), command).on).toBe(true);
		expect(buttonOf(at(), command).on).toBe(false);
	});

	it('for the guess is possible at the first step alone, before anything is told', () => {
		expect(buttonOf(at(), 'hold').possible).toBe(true);
		expect(buttonOf(at({ lesson: { step: b } }), 'hold').possible).toBe(false);
	});

	it('for what is done once does not stay down', () => {
		expect(buttonOf(at(), 'next').on).toBeUndefined();
	});
});

describe('keys', () => {
	it.each([
		['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']],
		['previous', ['ArrowLeft', 'ArrowUp', 'PageUp']],
		['first', ['Home']],
		['last', ['End']],
		['enter', ['Enter']],
		['black', ['b', 'B', '.']],
		['white', ['w', ',']],
		['freeze', ['z']],
		['overview', ['o']],
		['full screen', ['f', 'F5']],
		['help', ['?']],
		['notes', ['s']],
		['film', ['p']],
		['frame on', [']']],
		['frame back', ['[']],
		['contrast', ['c']],
		['larger', ['l']],
		['hold', ['h', 'H']],
		['table', ['t']],
		['pointer', ['q']],
		['close', ['Escape']],
		['erase', ['Backspace']],
		['7', ['7']]
	] as const)('ask for “%s”: %j', (command, keys) =>
		expect(keys.map((key) => commandOf(key))).toEqual(keys.map(() => command))
	);

	it.each(['Tab', 'F1', 'x', 'Delete', 'constructor', '77'])('that are not ours: %s', (key) =>
		expect(commandOf(key)).toBeNull()
	);

	it('mean one thing each, and the list says what', () => {
		const all = keyList.flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
		// what is not in the list goes without saying
		const unsaid = commands.filter(
			(name) => !keyList.some(({ keys }) => keys.some((key) => commandOf(key) === name))
		);
		expect(unsaid).toEqual(['erase', 'begin', 'clock from zero']);
	});
});
