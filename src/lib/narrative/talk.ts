// What the windows of one lesson agree on, and the messages by which they do: parsed, never trusted.
import * as v from 'valibot';
import { cleanChoice, type Choice } from '$lib/base/choice';
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
	/** What was chosen at another step. */
	readonly rested: Choice;
	readonly film: FilmState;
	/** Whether the step's question has been answered on the screen. */
	readonly revealed: boolean;
}

/** Where the teacher is, and what the class sees instead while the picture is frozen or covered. */
export interface TalkState {
	readonly step: StepId;
	/** What was chosen last, and the step it was chosen at: at another it rests. */
	readonly choice: Choice;
	readonly chosenAt: StepId | null;
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
	/** How long he was thought to be on screen, whole ms; 0 where it was only shown, null before. */
	readonly held: number | null;
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
	| { readonly do: 'contrast' | 'large'; readonly on: boolean }
	| { readonly do: 'guess'; readonly held: number | null };

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

type Knows = (id: string) => boolean;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,16}$/));
/** A talk, or any. */
const talk = v.pipe(v.string(), v.regex(/^([a-z0-9]{4,16}|\*)$/));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.nullable(whole);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const yes = v.boolean();
const cover = v.picklist(['none', 'black', 'white']);
const plan = v.pipe(v.string(), v.regex(/^[\w.-]{0,1500}$/));
const choice = v.optional(v.pipe(v.unknown(), v.transform(cleanChoice)), {});
const film = v.object({
	frame: time,
	playing: yes,
	rate: v.pipe(whole, v.minValue(1), v.maxValue(60))
});
/** What is given as the schema has it; null where anything is not as it should be. */
function accept<Output>(schema: v.GenericSchema<unknown, Output>, given: unknown): Output | null {
	const { success, output } = v.safeParse(schema, given);
	return success ? output : null;
}

/** Those of a list that are as they should be. */
const some = <Output extends object | string>(one: v.GenericSchema<unknown, Output>) =>
	v.pipe(
		v.array(v.unknown()),
		v.transform((all) => all.flatMap((given) => accept(one, given) ?? []))
	);

/** The last action done for each window; what is malformed is left out. */
const done = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) =>
			Object.fromEntries(
				Object.entries(Object(given)).filter(
					(pair): pair is [string, number] =>
						accept(id, pair[0]) !== null && accept(whole, pair[1]) !== null
				)
			)
		)
	),
	{}
);

/**
 * What windows may say and keep, where actions name steps of this edition.
 * @param knows whether this edition has a step of that id
 */
function describe(knows: Knows) {
	const step = v.custom<StepId>((given) => typeof given === 'string' && knows(given));
	const view = v.object({ step, choice, rested: choice, film, revealed: yes });
	const state: v.GenericSchema<unknown, TalkState> = v.object({
		step,
		choice,
		chosenAt: v.optional(v.nullable(step), null),
		film,
		revealed: some(step),
		cover,
		frozen: v.nullable(view),
		plan,
		began: time,
		contrast: yes,
		large: yes,
		held: v.optional(time, null)
	});
	const action: v.GenericSchema<unknown, Action> = v.variant('do', [
		v.object({ do: v.literal('go'), to: step }),
		v.object({ do: v.literal('move'), by: v.picklist([1, -1]) }),
		v.object({ do: v.literal('reveal'), step, shown: yes }),
		v.object({ do: v.literal('cover'), cover }),
		v.object({ do: v.picklist(['freeze', 'contrast', 'large']), on: yes }),
		v.object({ do: v.literal('choose'), choice }),
		v.object({ do: v.literal('film'), film }),
		v.object({ do: v.literal('plan'), plan }),
		v.object({ do: v.literal('begin'), at: time }),
		v.object({ do: v.literal('guess'), held: time })
	]);
	const envelope = { talk, edition: v.string(), from: id };
	const message: v.GenericSchema<unknown, Message> = v.variant('kind', [
		v.object({ ...envelope, kind: v.literal('ask') }),
		v.object({
			...envelope,
			kind: v.literal('point'),
			at: v.nullable(v.object({ x: share, y: share }))
		}),
		v.object({ ...envelope, kind: v.literal('do'), actions: some(v.object({ n: whole, action })) }),
		v.object({ ...envelope, kind: v.literal('state'), born: whole, n: whole, state, done })
	]);
	const kept: v.GenericSchema<unknown, KeptTalk> = v.object({
		talk: id,
		state,
		done,
		hash: v.optional(v.string(), '')
	});
	return { state, action, message, kept };
}

const described = new WeakMap<Knows, ReturnType<typeof describe>>();
/** Made once: a pointer says where it is many times a second. */
function schemasFor(knows: Knows) {
	const schemas = described.get(knows) ?? describe(knows);
	described.set(knows, schemas);
	return schemas;
}

/** What the audience's window keeps over a reload. */
export interface KeptTalk {
	readonly talk: string;
	readonly state: TalkState;
	readonly done: Readonly<Record<string, number>>;
	/** The address as it stood: where it is the same after a reload, it asks for nothing new. */
	readonly hash: string;
}

/**
 * The state of a talk, out of a message or out of storage; null where anything is not as it should be.
 * @param knows whether this edition has a step of that id
 */
export const parseState = (given: unknown, knows: Knows): TalkState | null =>
	accept(schemasFor(knows).state, given);

export const parseAction = (given: unknown, knows: Knows): Action | null =>
	accept(schemasFor(knows).action, given);

/** Reads what was kept; null where nothing was, or anything is not as it should be. */
export function parseKept(text: string | null, knows: Knows): KeptTalk | null {
	try {
		return accept(schemasFor(knows).kept, JSON.parse(text ?? 'null'));
	} catch {
		return null;
	}
}

/** A message, or null where it is none of ours. Actions this edition does not know are left out. */
export const parseMessage = (given: unknown, knows: Knows): Message | null =>
	accept(schemasFor(knows).message, given);
