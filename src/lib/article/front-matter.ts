// What the head of a content file may and must say. Used while building only.
import * as v from 'valibot';
import { figureNames } from '$lib/base/figure-names';
import { isPlace } from '$lib/data/source';
import { besideIds, referenceIds } from '$lib/data/ids';
import { rooms } from '$lib/narrative/story';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600));
const cue = v.record(v.string(), v.unknown());
const source = v.pipe(
	v.string(),
	v.check(
		(one) => isPlace(one) || (referenceIds as readonly string[]).includes(one),
		(issue) => `is no place of the article (such as p06.04) and no reference: ${issue.input}`
	)
);

export const stepSchema = v.pipe(
	v.strictObject({
		title: text,
		/** What the figure shows here, over the figure: at most nine words. */
		headline: text,
		figure: v.optional(text),
		cue,
		label: text,
		alt: text,
		notes: text,
		question: v.optional(text),
		answer: v.optional(text),
		/** The question in shorter sentences. */
		easier: v.optional(text),
		ask: v.optional(cue),
		lessons: v.optional(
			v.strictObject({
				15: v.optional(seconds),
				30: v.optional(seconds),
				45: v.optional(seconds)
			}),
			{}
		),
		/** Seconds the thing asked for takes: to think, to write, to act out. */
		takes: v.optional(seconds),
		/** Where its ground changes, see `rooms`. */
		room: v.optional(v.picklist(rooms)),
		/** What the figure of that room shows before the step is reached. */
		before: v.optional(cue),
		/** `short`: a stop of the way through in five minutes. */
		path: v.optional(v.literal('short')),
		sources: v.pipe(v.array(source), v.minLength(1, 'names no source')),
		was: v.optional(v.array(text), [])
	}),
	v.check(
		(step) => (step.question === undefined) === (step.answer === undefined),
		'has a question without an answer, or an answer without a question'
	),
	v.check(
		(step) => (step.question === undefined) === (step.takes === undefined),
		'has a question without the seconds it takes, or seconds without a question'
	),
	v.check(
		(step) => (step.question === undefined) === (step.easier === undefined),
		'has a question without its easier form, or that without a question'
	),
	v.check(
		(step) => step.ask === undefined || step.question !== undefined,
		'has a cue to ask with (ask) but no question'
	)
);

export const chapterSchema = v.strictObject({
	title: text,
	/** Over the figure it opens with: a question, or what is looked at. At most nine words. */
	headline: text,
	figure: text,
	cue,
	/** Who is known to have stood beside him when the chapter opens: its drawing shows them. */
	found: v.array(v.picklist(besideIds))
});

export const aboutSchema = v.strictObject({
	title: text,
	subtitle: text,
	description: text,
	source: text,
	licence: text,
	version: text,
	published: text,
	/** The language, named in itself, and what a screen nobody stands at says in it. */
	language: text,
	invite: text
});

export const teachSchema = v.strictObject({
	title: text,
	/** What a class does, in two sentences. */
	lede: text,
	/** Who he was, for the head of a worksheet. */
	who: text,
	/** Three questions to answer on the way out, and what may be said. */
	ticket: v.pipe(v.array(v.strictObject({ ask: text, answer: text })), v.length(3)),
	/** Words that the easier worksheet explains. */
	words: v.record(text, text),
	/** What a film is about, in a line, without its date. */
	cards: v.strictObject(
		v.entriesFromList(
			['journal-1935', 'archives-57', 'depute', 'bataille', 'archives-01', 'voie', 'plus-cher'],
			text
		)
	)
});

export const exhibitSchema = v.strictObject({
	title: text,
	/** What a visitor does, and what that takes: a sentence each. */
	lede: text,
	needs: text
});

export const figuresSchema = v.strictObject({
	title: text,
	/** The question each figure answers, and the step that shows it at its best. */
	figures: v.strictObject(
		v.entriesFromList(figureNames, v.strictObject({ asks: text, shown: text }))
	)
});

/** Parses the head of a file; an error names the file, the key, what was found and what is valid. */
export function parseHead<S extends v.GenericSchema>(
	schema: S,
	head: unknown,
	file: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, head ?? {});
	if (result.success) return result.output;
	const [issue] = result.issues;
	const key = issue?.path?.map((part) => String(part.key)).join('.') ?? 'front matter';
	throw new Error(`${key} in ${file}: ${issue?.message}${valid(schema)}`);
}

function valid(schema: v.GenericSchema): string {
	const found = JSON.stringify(schema, (key, value) => (key === '~standard' ? undefined : value));
	const entries = /"entries":(\{.*)/.exec(found);
	if (!entries) return '';
	const keys = keysOf(schema);
	return keys.length ? ` (valid keys: ${keys.join(', ')})` : '';
}

function keysOf(schema: v.GenericSchema): readonly string[] {
	const one = schema as { entries?: Record<string, unknown>; pipe?: readonly v.GenericSchema[] };
	if (one.entries) return Object.keys(one.entries);
	return one.pipe?.[0] ? keysOf(one.pipe[0]) : [];
}
