// What the reader picked, as it travels in addresses: parsed, never trusted.

export const choiceKeys = [
	'film',
	'motif',
	'shot',
	'event',
	'claim',
	'reuse',
	/** Frames a second, `24` or `25`. */
	'rate',
	/** Another form of the same figure. */
	'view',
	/** A stretch of time. */
	'span',
	/** Which cells of the strip are shown: `him` leaves out those without him. */
	'cells',
	/** A point of the argument that a shot is staged. */
	'point'
] as const;
export type ChoiceKey = (typeof choiceKeys)[number];

/** Ids are kept as they came; a figure ignores those it does not know. In a part of a choice `undefined` takes the key out. */
export type Choice = Readonly<Partial<Record<ChoiceKey, string>>>;

export const noChoice: Choice = {};

/** A choice, and the step it was made at. There it holds; at any other it rests: it is known, and changes nothing. */
export interface PlacedChoice {
	readonly choice: Choice;
	/** Null where it was made at no step. */
	readonly at: string | null;
}

/** What holds at a step. */
export const holdsAt = ({ choice, at }: PlacedChoice, step: string | null): Choice =>
	at === step ? choice : noChoice;

/** What rests at a step. */
export const restsAt = ({ choice, at }: PlacedChoice, step: string | null): Choice =>
	at === step ? noChoice : choice;

/** A choice after a part of it changed; a key given as undefined is taken out. */
export const mergeChoice = (choice: Choice, part: Choice): Choice =>
	Object.fromEntries(
		Object.entries({ ...choice, ...part }).filter(([, value]) => value !== undefined)
	);

const value = /^[a-z0-9][a-z0-9.-]{0,47}$/;

/** Reads a query such as `film=voie&rate=25`; unknown keys and malformed values are dropped. */
export function parseChoice(query: string): Choice {
	return cleanChoice(Object.fromEntries(new URLSearchParams(query)));
}

/** Keeps what can be a choice of whatever came in: known keys with well-formed values. */
export function cleanChoice(given: unknown): Choice {
	if (typeof given !== 'object' || given === null) return noChoice;
	const choice: Partial<Record<ChoiceKey, string>> = {};
	for (const key of choiceKeys) {
		const found = Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : null;
		if (typeof found === 'string' && value.test(found)) choice[key] = found;
	}
	return choice;
}

/** The query of a choice, in a fixed order; empty for no choice. */
export function formatChoice(choice: Choice): string {
	return choiceKeys
		.flatMap((key) => (choice[key] === undefined ? [] : [`${key}=${choice[key]}`]))
		.join('&');
}
