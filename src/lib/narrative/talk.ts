// What the windows of one lesson agree on, and the messages by which they do: parsed, never trusted.
import { cleanChoice, type Choice } from './choice';
import type { StepId } from './story';

export type Cover = 'none' | 'black' | 'white';

/** The film on the slide. */
export interface FilmState {
	/** Frame from 0; null when the film is not threaded. */
	readonly frame: number | null;
	readonly playing: boolean;
	/** Frames a second. */
	readonly rate: number;
}

/** What the class sees. */
export interface View {
	readonly step: StepId;
	readonly choice: Choice;
	readonly film: FilmState;
	/** Whether the step's question has been answered on the screen. */
	readonly revealed: boolean;
}

/** Where the teacher is, and what the class sees instead while the picture is frozen or covered. */
export interface TalkState {
	readonly step: StepId;
	readonly choice: Choice;
	readonly film: FilmState;
	/** Steps whose answer was shown. */
	readonly revealed: readonly StepId[];
	readonly cover: Cover;
	/** What stands on the screen whatever the teacher does; null while the class follows. */
	readonly frozen: View | null;
	/** The plan as in an address, see lesson.ts. */
	readonly plan: string;
	/** When the lesson began, in ms since 1970; null before. */
	readonly began: number | null;
	/** For a bright room: black on white, no tints. */
	readonly contrast: boolean;
	/** Larger text on the slides. */
	readonly large: boolean;
}

/** What a window may ask of a talk. All but `move` say where to, so that hearing one twice does no harm. */
export type Action =
	| { readonly do: 'go'; readonly to: StepId }
	/** One on (reveals the answer first where one is hidden), or one back. */
	| { readonly do: 'move'; readonly by: 1 | -1 }
	| { readonly do: 'reveal'; readonly step: StepId; readonly shown: boolean }
	| { readonly do: 'cover'; readonly cover: Cover }
	| { readonly do: 'freeze'; readonly on: boolean }
	| { readonly do: 'choose'; readonly choice: Choice }
	| { readonly do: 'film'; readonly film: FilmState }
	| { readonly do: 'plan'; readonly plan: string }
	| { readonly do: 'begin'; readonly at: number | null }
	| { readonly do: 'contrast' | 'large'; readonly on: boolean };

/** Where the pointer is on the slide, as shares of its width and height from the top left, 0 to 1. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Every message names the talk and the edition it is of, and the window it is from. */
interface Envelope {
	readonly talk: string;
	readonly edition: string;
	readonly from: string;
}
export type Message = Envelope &
	(
		| {
				/** The whole state, from the audience's window. */
				readonly kind: 'state';
				/** When that window was loaded, in ms since 1970, and the number of the message since. */
				readonly born: number;
				readonly n: number;
				readonly state: TalkState;
				/** The last action done for each window that asked for any. */
				readonly done: Readonly<Record<string, number>>;
		  }
		| {
				/** Actions not yet known to be done, oldest first. */
				readonly kind: 'do';
				readonly actions: readonly { readonly n: number; readonly action: Action }[];
		  }
		/** Who is there? With the talk `*`, of all talks. */
		| { readonly kind: 'ask' }
		| { readonly kind: 'point'; readonly at: Point | null }
	);

/** Any talk: how a window without one asks who is there. */
export const anyTalk = '*';

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z0-9]{4,16}$/.test(value);
const isWhole = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isShare = (value: unknown): value is number =>
	typeof value === 'number' && value >= 0 && value <= 1;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isCover = (value: unknown): value is Cover =>
	value === 'none' || value === 'black' || value === 'white';
const isTime = (value: unknown): value is number | null => value === null || isWhole(value);
const isPlan = (value: unknown): value is string =>
	typeof value === 'string' && /^[\w.-]{0,1500}$/.test(value);

type Knows = (id: string) => boolean;
const isStep = (value: unknown, knows: Knows): value is StepId =>
	typeof value === 'string' && knows(value);

function parseFilm(given: unknown): FilmState | null {
	if (!isObject(given)) return null;
	const { frame, playing, rate } = given;
	if (!(frame === null || isWhole(frame)) || !isBoolean(playing)) return null;
	if (!isWhole(rate) || rate < 1 || rate > 60) return null;
	return { frame, playing, rate };
}

function parseView(given: unknown, knows: Knows): View | null {
	if (!isObject(given)) return null;
	const film = parseFilm(given.film);
	if (!film || !isStep(given.step, knows) || !isBoolean(given.revealed)) return null;
	return { step: given.step, choice: cleanChoice(given.choice), film, revealed: given.revealed };
}

/**
 * The state of a talk, out of a message or out of storage; null where anything is not as it should be.
 * @param knows whether this edition has a step of that id
 */
export function parseState(given: unknown, knows: Knows): TalkState | null {
	if (!isObject(given)) return null;
	const { step, revealed, cover, plan, began, contrast, large } = given;
	const film = parseFilm(given.film);
	const frozen = given.frozen === null ? null : parseView(given.frozen, knows);
	if (!isStep(step, knows) || !film || (given.frozen !== null && !frozen)) return null;
	if (!Array.isArray(revealed) || !isCover(cover) || !isPlan(plan) || !isTime(began)) return null;
	if (!isBoolean(contrast) || !isBoolean(large)) return null;
	return {
		step,
		choice: cleanChoice(given.choice),
		film,
		revealed: revealed.filter((id): id is StepId => isStep(id, knows)),
		cover,
		frozen,
		plan,
		began,
		contrast,
		large
	};
}

export function parseAction(given: unknown, knows: Knows): Action | null {
	if (!isObject(given)) return null;
	switch (given.do) {
		case 'go':
			return isStep(given.to, knows) ? { do: 'go', to: given.to } : null;
		case 'move':
			return given.by === 1 || given.by === -1 ? { do: 'move', by: given.by } : null;
		case 'reveal':
			return isStep(given.step, knows) && isBoolean(given.shown)
				? { do: 'reveal', step: given.step, shown: given.shown }
				: null;
		case 'cover':
			return isCover(given.cover) ? { do: 'cover', cover: given.cover } : null;
		case 'freeze':
		case 'contrast':
		case 'large':
			return isBoolean(given.on) ? { do: given.do, on: given.on } : null;
		case 'choose':
			return { do: 'choose', choice: cleanChoice(given.choice) };
		case 'film': {
			const film = parseFilm(given.film);
			return film && { do: 'film', film };
		}
		case 'plan':
			return isPlan(given.plan) ? { do: 'plan', plan: given.plan } : null;
		case 'begin':
			return isTime(given.at) ? { do: 'begin', at: given.at } : null;
		default:
			return null;
	}
}

/** The last action done for each window; what is malformed is left out. */
function parseDone(given: unknown): Readonly<Record<string, number>> {
	if (!isObject(given)) return {};
	return Object.fromEntries(
		Object.entries(given).filter(
			(pair): pair is [string, number] => isId(pair[0]) && isWhole(pair[1])
		)
	);
}

/** What the audience's window keeps over a reload. */
export interface KeptTalk {
	readonly talk: string;
	readonly state: TalkState;
	readonly done: Readonly<Record<string, number>>;
	/** The address as it stood: where it is the same after a reload, it asks for nothing new. */
	readonly hash: string;
}

/** Reads what was kept; null where nothing was, or anything is not as it should be. */
export function parseKept(text: string | null, knows: Knows): KeptTalk | null {
	let given: unknown;
	try {
		given = JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
	if (!isObject(given) || !isId(given.talk)) return null;
	const state = parseState(given.state, knows);
	const hash = typeof given.hash === 'string' ? given.hash : '';
	return state && { talk: given.talk, state, done: parseDone(given.done), hash };
}

/** A message, or null where it is none of ours. Actions this edition does not know are left out. */
export function parseMessage(given: unknown, knows: Knows): Message | null {
	if (!isObject(given)) return null;
	const { talk, edition, from, kind } = given;
	if (!(isId(talk) || talk === anyTalk) || !isId(from) || typeof edition !== 'string') return null;
	const envelope = { talk, edition, from };
	switch (kind) {
		case 'ask':
			return { ...envelope, kind };
		case 'point': {
			if (given.at === null) return { ...envelope, kind, at: null };
			if (!isObject(given.at) || !isShare(given.at.x) || !isShare(given.at.y)) return null;
			return { ...envelope, kind, at: { x: given.at.x, y: given.at.y } };
		}
		case 'do': {
			if (!Array.isArray(given.actions)) return null;
			const actions = given.actions.flatMap((one: unknown) => {
				const action = isObject(one) ? parseAction(one.action, knows) : null;
				return action && isObject(one) && isWhole(one.n) ? [{ n: one.n, action }] : [];
			});
			return { ...envelope, kind, actions };
		}
		case 'state': {
			const state = parseState(given.state, knows);
			if (!state || !isWhole(given.born) || !isWhole(given.n)) return null;
			return {
				...envelope,
				kind,
				born: given.born,
				n: given.n,
				state,
				done: parseDone(given.done)
			};
		}
		default:
			return null;
	}
}
