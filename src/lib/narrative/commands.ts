// Everything keys, clickers, fingers and buttons can ask for in the windows of a lesson: one table for both, and for the list
// of keys. A window of slides does it; a window of notes has the lesson's part of it done by the slides.
import type { Deck } from './deck';
import type { StepId } from './story';
import type { Action, Cover } from './talk';
import { act, isGuessed, isRevealed, orderOf, type Standing, type WindowState } from './under-way';

/** All a command depends on. */
export interface Situation extends Standing {
	readonly deck: Deck;
	/** Whether the figure of the teacher's slide runs the film, and the rate it shows it at; null where it has no say. */
	readonly plays: boolean;
	readonly rate: number | null;
	/** The frame its film begins at. */
	readonly first: number;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** What a command does: actions of the lesson, and changes of the window it was given in. */
interface Deed {
	readonly actions?: readonly Action[];
	readonly window?: Partial<WindowState>;
}

interface Row {
	/** As in `KeyboardEvent.key`; letters are small. */
	readonly keys: readonly string[];
	/** What the list of keys says; without it the command is not in the list. */
	readonly means?: string;
	/** What its button says. */
	readonly label?: string | ((situation: Situation) => string);
	/** Whether it is on, for a button that stays down. */
	readonly on?: (situation: Situation) => boolean;
	/** When it does anything; always, where nothing is said. */
	readonly possible?: (situation: Situation) => boolean;
	/** Nothing for what the window itself does with the browser. */
	readonly does: (situation: Situation) => Deed;
}

const ask = (...actions: readonly Action[]): Deed => ({ actions });
const show = (window: Partial<WindowState>): Deed => ({ window });

const orderIn = ({ deck, lesson }: Situation) => orderOf(deck, lesson.plan);
const indexIn = (situation: Situation) => orderIn(situation).indexOf(situation.lesson.step);
const isOpenQuestion = ({ deck, lesson }: Situation) => !isRevealed(deck, lesson, lesson.step);
const isLast = (situation: Situation) => {
	const order = orderIn(situation);
	return situation.lesson.step === order.at(-1);
};

const cover =
	(wanted: Cover) =>
	({ lesson }: Situation) =>
		ask({ do: 'cover', cover: lesson.cover === wanted ? 'none' : wanted });
const lay =
	(wanted: 'overview' | 'help') =>
	({ window }: Situation) =>
		show({ open: window.open === wanted ? null : wanted });

function next(situation: Situation): Deed {
	return situation.window.open === 'ready' ? begin(situation) : ask({ do: 'move', by: 1 });
}
function begin({ lesson, now }: Situation): Deed {
	return {
		window: { open: null },
		actions: lesson.began === null ? [{ do: 'begin', at: now }] : []
	};
}
function enter(situation: Situation): Deed {
	const { typed } = situation.window;
	if (!typed) return next(situation);
	const to = orderIn(situation)[Number(typed) - 1];
	return { window: { typed: '', open: null }, actions: to ? [{ do: 'go', to }] : [] };
}
function runFilm({ lesson: { film }, plays, rate, first }: Situation): Deed {
	if (!plays) return {};
	const playing = !film.playing;
	return ask({
		do: 'film',
		film: playing
			? { frame: film.frame ?? first, playing, rate: rate ?? film.rate }
			: { ...film, playing }
	});
}
const stepFilm =
	(by: 1 | -1) =>
	({ lesson: { film }, plays, first }: Situation): Deed => {
		const frame = film.frame === null ? first : Math.max(0, film.frame + by);
		return plays ? ask({ do: 'film', film: { ...film, frame, playing: false } }) : {};
	};
/** Closes what lies on top first: a dialog, the cover, what was typed, the notes; then the reader's choice. */
function close({ lesson, window }: Situation): Deed {
	if (window.open) return show({ open: null });
	if (lesson.cover !== 'none') return ask({ do: 'cover', cover: 'none' });
	if (window.typed) return show({ typed: '' });
	if (window.notesHere) return show({ notesHere: false });
	return Object.keys(lesson.choice).length ? ask({ do: 'choose', choice: {} }) : {};
}

const table = {
	next: {
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
		means: 'on; shows the answer first where a question is open',
		label: (situation) => (isOpenQuestion(situation) ? 'answer' : 'on'),
		possible: (situation) =>
			situation.window.open === 'ready' || isOpenQuestion(situation) || !isLast(situation),
		does: next
	},
	previous: {
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
		means: 'back',
		label: 'back',
		possible: (situation) => indexIn(situation) !== 0,
		does: () => ask({ do: 'move', by: -1 })
	},
	first: {
		keys: ['Home'],
		means: 'first slide',
		does: (situation) => ask({ do: 'go', to: orderIn(situation)[0] as StepId })
	},
	last: {
		keys: ['End'],
		means: 'last slide',
		does: (situation) => ask({ do: 'go', to: orderIn(situation).at(-1) as StepId })
	},
	enter: {
		keys: ['Enter'],
		means: 'with a number typed before it: to that slide; else on',
		does: enter
	},
	overview: {
		keys: ['o'],
		means: 'all slides',
		label: 'all slides',
		does: lay('overview')
	},
	black: {
		keys: ['b', '.'],
		means: 'black',
		label: 'black',
		on: ({ lesson }) => lesson.cover === 'black',
		does: cover('black')
	},
	white: {
		keys: ['w', ','],
		means: 'white',
		label: 'white',
		on: ({ lesson }) => lesson.cover === 'white',
		does: cover('white')
	},
	freeze: {
		keys: ['z'],
		means: 'freeze: the class sees this slide while you look elsewhere',
		label: 'freeze',
		on: ({ lesson }) => lesson.frozen !== null,
		does: ({ lesson }) => ask({ do: 'freeze', on: lesson.frozen === null })
	},
	notes: {
		keys: ['s'],
		means: 'window of notes',
		label: 'notes',
		on: ({ window }) => window.connected,
		does: () => ({})
	},
	pointer: {
		keys: ['q'],
		means: 'pointer',
		label: 'pointer',
		on: ({ window }) => window.pointing,
		does: ({ window }) => show({ pointing: !window.pointing })
	},
	film: {
		keys: ['p'],
		means: 'run or stop the film',
		label: 'film',
		possible: ({ plays }) => plays,
		does: runFilm
	},
	'frame on': {
		keys: [']'],
		means: 'one frame on',
		possible: ({ plays }) => plays,
		does: stepFilm(1)
	},
	'frame back': {
		keys: ['['],
		means: 'one frame back',
		possible: ({ plays }) => plays,
		does: stepFilm(-1)
	},
	hold: {
		keys: ['h'],
		means: 'on the first slide, held: for as long as the class thinks he is on screen',
		possible: ({ deck, lesson }) => isGuessed(deck, lesson.step),
		does: () => ({})
	},
	table: {
		keys: ['t'],
		means: 'the figure as a table',
		does: ({ window }) => show({ tabled: !window.tabled })
	},
	larger: {
		keys: ['l'],
		means: 'larger text',
		label: 'larger',
		on: ({ lesson }) => lesson.large,
		does: ({ lesson }) => ask({ do: 'large', on: !lesson.large })
	},
	contrast: {
		keys: ['c'],
		means: 'contrast for a bright room',
		label: 'contrast',
		on: ({ lesson }) => lesson.contrast,
		does: ({ lesson }) => ask({ do: 'contrast', on: !lesson.contrast })
	},
	'full screen': {
		keys: ['f', 'F5'],
		means: 'full screen',
		label: 'full screen',
		on: ({ window }) => window.full,
		does: () => ({})
	},
	close: {
		keys: ['Escape'],
		means: 'closes what lies on top, else the choice in a figure',
		does: close
	},
	help: {
		keys: ['?'],
		means: 'this list',
		label: '?',
		does: lay('help')
	},
	erase: {
		keys: ['Backspace'],
		does: ({ window }) => show({ typed: window.typed.slice(0, -1) })
	},
	begin: { keys: [], label: 'begin', does: begin },
	'clock from zero': {
		keys: [],
		label: ({ lesson }) => (lesson.began === null ? 'start the clock' : 'clock from zero'),
		does: ({ now }) => ask({ do: 'begin', at: now })
	}
} satisfies Readonly<Record<string, Row>>;

export type Named = keyof typeof table;
/** A digit gathers the number of a slide, and `enter` goes there. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type Command = Named | Digit;

const rows: Readonly<Record<Named, Row>> = table;
const isDigit = (command: Command): command is Digit => /^\d$/.test(command);

/** Every command that has a name, in the order of the list of keys. */
export const commands = Object.keys(table) as readonly Named[];

/** What the list of keys shows. */
export const keyList: readonly { readonly keys: readonly string[]; readonly means: string }[] =
	commands.flatMap((name) => {
		const { keys, means } = rows[name];
		return means ? [{ keys, means }] : [];
	});

const byKey: ReadonlyMap<string, Command> = new Map<string, Command>([
	...commands.flatMap((name) => rows[name].keys.map((key) => [key, name] as const)),
	...Array.from('0123456789', (digit) => [digit, digit as Digit] as const)
]);

/** @param key as in `KeyboardEvent.key` */
export const commandOf = (key: string): Command | null =>
	byKey.get(key.length === 1 ? key.toLowerCase() : key) ?? null;

function deedOf(situation: Situation, command: Command): Deed {
	if (isDigit(command)) return show({ typed: (situation.window.typed + command).slice(-2) });
	return rows[command].does(situation);
}

/** What a command asks of the lesson: a window of notes has it done by the slides. */
export const actionsOf = (situation: Situation, command: Command): readonly Action[] =>
	deedOf(situation, command).actions ?? [];

/** The lesson and its window after a command. */
export function obey(situation: Situation, command: Command): Standing {
	const { actions = [], window = {} } = deedOf(situation, command);
	const { deck, lesson } = situation;
	const start = { lesson, window: { ...situation.window, ...window } };
	return actions.reduce<Standing>((standing, action) => act(deck, standing, action), start);
}

/** A command as its button shows it. */
export interface Button {
	readonly label: string;
	/** Undefined for a button that does not stay down. */
	readonly on: boolean | undefined;
	readonly possible: boolean;
}
export function buttonOf(situation: Situation, command: Named): Button {
	const { label = command, on, possible } = rows[command];
	return {
		label: typeof label === 'string' ? label : label(situation),
		on: on?.(situation),
		possible: possible?.(situation) ?? true
	};
}
