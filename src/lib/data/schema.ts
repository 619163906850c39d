// The one definition of the data: types are read off these schemas, the published JSON Schema is made from them.
// Imported as types by the data files and at run time only while building and testing.
import * as v from 'valibot';
import {
	besideIds,
	filmIds,
	lanes,
	motifIds,
	openIds,
	otherFilmIds,
	referenceIds,
	reuseIds,
	shotIds,
	signIds,
	sourceIds,
	takeIds,
	termIds,
	textIds
} from './ids';
import { waysOfKnowing, type Claim, type Places } from './evidence';
import type { Locator } from './source';

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.picklist(['fr', 'ru', 'en', 'uk']);

/** EDTF (ISO 8601-2), the forms this project uses: a date, an interval, one date in a range, a season of doubt. */
export const edtf = v.pipe(
	v.string(),
	v.regex(
		/^(\d{4}(-\d{2}(-\d{2})?)?~?|\d{3}X|\d{4}(-\d{2}(-\d{2})?)?\/(\d{4}(-\d{2}(-\d{2})?)?|\.\.)|\[(\d{4}(-\d{2}(-\d{2})?)?)?\.\.(\d{4}(-\d{2}(-\d{2})?)?)?\])$/
	)
);

/** `p06.04`, or `p06.fn` for a page’s notes. */
const place = /^p(0[1-9]|1[0-4])\.(fn|[0-3]\d)$/;
const places = v.pipe(
	v.array(v.pipe(v.string(), v.regex(place))),
	v.minLength(1)
) as unknown as v.GenericSchema<Places>;

const outside = v.strictObject({
	reference: v.picklist(referenceIds),
	/** How we know what it says, see evidence.ts. */
	known: v.picklist(waysOfKnowing)
});

/** A claim about a value of this shape. Only an unresolved claim may hold null. */
export function claim<const S extends v.GenericSchema>(value: S) {
	return v.variant('certainty', [
		v.strictObject({
			value,
			certainty: v.literal('stated'),
			at: places,
			outside: v.optional(outside)
		}),
		v.strictObject({
			value,
			certainty: v.literal('inferred'),
			at: places,
			because: text,
			outside: v.optional(outside)
		}),
		v.strictObject({
			value: v.nullable(value),
			certainty: v.literal('unresolved'),
			at: places,
			because: text,
			outside: v.optional(outside)
		})
	]) as unknown as v.GenericSchema<Claim<v.InferOutput<S>>>;
}

/** Seconds of screen time; a range where the article gives one. */
const seconds = v.union([
	v.pipe(v.number(), v.minValue(0)),
	v.strictObject({ min: v.number(), max: v.number() })
]);

export const filmSchema = v.strictObject({
	id: v.picklist(filmIds),
	/** A name short enough for a figure. */
	short: text,
	title: claim(text),
	titleLanguage: language,
	english: claim(text),
	/** When the film was made, EDTF. */
	date: claim(edtf),
	/** What its pictures of Stakhanov were taken on, EDTF, where it is known apart from the film's date. */
	filmed: v.optional(claim(edtf)),
	country: claim(v.picklist(['ussr', 'france'])),
	kind: claim(v.picklist(['newsreel', 'documentary'])),
	collection: claim(v.picklist(['gaumont-arkeion', 'pathe-news', 'gaumont-documentary'])),
	/** Whether it has images of Stakhanov. */
	shows: claim(v.boolean()),
	/** The phase of memory the article puts it in (after Ory); none for compilations it does not place. */
	phase: v.optional(claim(v.picklist(['looking-back', 'celebration', 'commemoration']))),
	durations: v.array(
		v.strictObject({
			of: v.picklist(['film', 'scene', 'commentary', 'speech', 'sequence', 'entry']),
			seconds: claim(seconds)
		})
	),
	/** What is known of its picture, one observation a claim. */
	picture: v.array(claim(text)),
	/** What is known of its sound. */
	sound: claim(text),
	people: v.array(v.strictObject({ name: text, role: text, claim: claim(v.literal(true)) }))
});

export const shotSchema = v.strictObject({
	id: v.picklist(shotIds),
	/** Place in the sequence, from 1. */
	order: v.pipe(v.number(), v.integer(), v.minValue(1)),
	title: text,
	/** Frames, as the article counts them; null where it does not. */
	frames: claim(whole),
	scale: claim(v.picklist(['close-up', 'medium close-up', 'medium shot', 'wide shot'])),
	camera: claim(text),
	seen: v.array(claim(text)),
	people: v.array(claim(text)),
	/** Whether Stakhanov is in the picture. */
	shows: claim(v.boolean()),
	/** Whether the shot is a re-enactment. */
	reenacted: claim(v.boolean()),
	argues: claim(text)
});

/** A point of the argument that a take was made for the camera. */
export const signSchema = v.strictObject({
	id: v.picklist(signIds),
	take: v.picklist(takeIds),
	/** A name short enough for a figure. */
	title: text,
	/** What is to be seen in the take. */
	shows: claim(text),
	/** What it is held against: inferred where the article has both but does not join them, null where it names nothing. */
	against: v.nullable(claim(text)),
	/** What follows: stated where the article argues it, inferred where the argument is ours. */
	follows: claim(text)
});

export const motifSchema = v.strictObject({
	id: v.picklist(motifIds),
	title: text,
	/** A name short enough for a figure. */
	short: text,
	/** What counts as this motif. */
	what: claim(text),
	/** The shot of the 1993 film that is of this kind, where one is. */
	shot: v.optional(claim(v.picklist(shotIds))),
	/** Whether the article groups these shots, or this site does. */
	grouping: v.picklist(['article', 'site'])
});

export const appearanceSchema = v.strictObject({
	film: v.picklist(filmIds),
	motif: v.picklist(motifIds),
	/** True: the film has it. False: the article says, or it follows, that the film has it not. */
	present: claim(v.boolean())
});

/** A count the article gives without saying which films it means. */
export const openAppearanceSchema = v.strictObject({
	id: v.picklist(openIds),
	motif: v.picklist(motifIds),
	claim: claim(
		v.strictObject({
			/** How many films have it, as the article counts; null where it only says "sometimes". */
			count: v.nullable(whole),
			/** Films known to have it, which the count includes. */
			known: v.array(v.picklist(filmIds)),
			/** Films that may have it. */
			candidates: v.array(v.picklist(filmIds))
		})
	),
	/** Open claims whose answers depend on this one's. */
	hangsWith: v.array(v.picklist(openIds))
});

export const reuseSchema = v.strictObject({
	id: v.picklist(reuseIds),
	from: v.picklist(sourceIds),
	to: v.picklist(filmIds),
	what: v.picklist(['edit', 'footage', 'piece']),
	/** Place of a piece in the whole it was cut from, from 1; null where the order is open. */
	order: v.optional(claim(v.pipe(v.number(), v.integer(), v.minValue(1)))),
	claim: claim(text)
});

/** A word, or a picture, of somebody beside him. */
export const besideSchema = v.strictObject({
	id: v.picklist(besideIds),
	/** Who says it, short enough for a figure. */
	short: text,
	/** Who says it, in full. */
	who: text,
	/** The words themselves, where they are quoted; at most a dozen. */
	words: v.nullable(text),
	/** The names it gives them, if any. */
	names: v.optional(text),
	/** What it puts at the edge of the frame. */
	puts: v.picklist(['nobody', 'question', 'men', 'hand', 'many']),
	/** When it was said, or shown. */
	said: claim(edtf),
	/** How many it has beside him; null where it gives no number. */
	count: claim(whole),
	/** What it says, one sentence. */
	says: claim(text)
});

/** A film outside the corpus, as a catalogue describes it; nobody here has seen it. */
export const otherFilmSchema = v.strictObject({
	id: v.picklist(otherFilmIds),
	/** A name short enough for a figure. */
	short: text,
	title: claim(text),
	date: claim(edtf),
	/** Its scenes with him, in the catalogue's order; `motif` where one may be of a kind the corpus has: that is our guess. */
	pieces: v.array(v.strictObject({ motif: v.nullable(v.picklist(motifIds)), claim: claim(text) })),
	/** What looking at it would settle. */
	settles: text
});

/** A text of the time or of later, retold sentence by sentence; what is quoted stands in “…”. */
export const textSchema = v.strictObject({
	id: v.picklist(textIds),
	title: text,
	/** Whose words they are. */
	who: text,
	when: claim(edtf),
	/** The languages they have come through. */
	through: text,
	sentences: v.pipe(v.array(claim(text)), v.minLength(1))
});

export const eventSchema = v.strictObject({
	id,
	lane: v.picklist(lanes),
	/** A name short enough for a figure (24 characters or so). */
	short: text,
	/** One sentence. */
	what: text,
	date: claim(edtf),
	/** The film this event is about, where it is one. */
	film: v.optional(v.picklist(filmIds))
});

export const quantitySchema = v.strictObject({
	id,
	/** What is counted or measured. */
	what: text,
	unit: text,
	amount: claim(v.union([v.number(), v.strictObject({ min: v.number(), max: v.number() })])),
	/** How the article hedges it. */
	hedge: v.optional(
		v.picklist(['about', 'more than', 'up to', 'at least', 'most', 'reported', 'planned'])
	)
});

export const discrepancySchema = v.strictObject({
	id,
	title: text,
	/** Whether the article disagrees with itself, with a reference work, or carries a slip. */
	against: v.picklist(['itself', 'reference', 'slip']),
	/** What is said, and where: the article's places, or a reference. */
	statements: v.pipe(
		v.array(
			v.union([
				v.strictObject({ says: text, at: places }),
				v.strictObject({
					says: text,
					reference: v.picklist(referenceIds),
					known: v.picklist(waysOfKnowing)
				})
			])
		),
		v.minLength(1)
	),
	/** What does not fit. */
	problem: text,
	/** What the site prints. */
	prints: text,
	/** Why it prints that. */
	why: text
});

const name = v.union([
	v.strictObject({ family: text, given: v.optional(text) }),
	v.strictObject({ literal: text })
]);

/** CSL-JSON (1.0), the fields this project uses, and `where` and `lacks` of our own under `custom`. */
export const referenceSchema = v.strictObject({
	id: v.picklist(referenceIds),
	type: v.picklist([
		'article-journal',
		'article-newspaper',
		'article',
		'book',
		'broadcast',
		'chapter',
		'entry-encyclopedia',
		'legislation',
		'manuscript',
		'motion_picture',
		'speech',
		'thesis',
		'webpage',
		'document'
	]),
	title: text,
	author: v.optional(v.array(name)),
	editor: v.optional(v.array(name)),
	issued: v.optional(
		v.strictObject({ 'date-parts': v.array(v.array(v.pipe(v.number(), v.integer()))) })
	),
	'container-title': v.optional(text),
	publisher: v.optional(text),
	'publisher-place': v.optional(text),
	volume: v.optional(text),
	issue: v.optional(text),
	page: v.optional(text),
	genre: v.optional(text),
	language: v.optional(language),
	DOI: v.optional(text),
	URL: v.optional(text),
	note: v.optional(text),
	custom: v.strictObject({
		/** Places of the article that cite it; empty for works this site sets beside the article. */
		citedAt: v.array(v.pipe(v.string(), v.regex(place))),
		/** What the article's citation leaves out, or what is doubtful. */
		lacks: v.optional(text)
	})
});

export const termSchema = v.strictObject({
	id: v.picklist(termIds),
	word: text,
	/** The explanation, one or two sentences. */
	means: text,
	/** Where the article explains it; absent where the explanation is ours. */
	at: v.optional(places)
});

/** A claim that follows from others by arithmetic. */
export const derivedSchema = v.strictObject({
	id,
	about: text,
	unit: text,
	claim: claim(v.union([v.number(), v.strictObject({ min: v.number(), max: v.number() })]))
});

/** A line of the article that a claim rests on, retold; in quotation marks, its own words. */
export const lineSchema = v.strictObject({
	at: v.pipe(v.string(), v.regex(place)) as unknown as v.GenericSchema<Locator>,
	says: text
});

/** The tables, and what follows from them, as they are published. */
export const datasetSchema = v.strictObject({
	films: v.array(filmSchema),
	shots: v.array(shotSchema),
	signs: v.array(signSchema),
	motifs: v.array(motifSchema),
	appearances: v.array(appearanceSchema),
	openAppearances: v.array(openAppearanceSchema),
	reuses: v.array(reuseSchema),
	events: v.array(eventSchema),
	quantities: v.array(quantitySchema),
	discrepancies: v.array(discrepancySchema),
	besides: v.array(besideSchema),
	otherFilms: v.array(otherFilmSchema),
	texts: v.array(textSchema),
	references: v.array(referenceSchema),
	derived: v.array(derivedSchema),
	lines: v.array(lineSchema)
});

/** Data rows are read, never written. */
type Fixed<T> = T extends (infer U)[]
	? readonly Fixed<U>[]
	: T extends object
		? { readonly [K in keyof T]: Fixed<T[K]> }
		: T;
type Row<S extends v.GenericSchema> = Fixed<v.InferOutput<S>>;

export type Film = Row<typeof filmSchema>;
export type Shot = Row<typeof shotSchema>;
export type Sign = Row<typeof signSchema>;
export type Motif = Row<typeof motifSchema>;
export type Appearance = Row<typeof appearanceSchema>;
export type OpenAppearance = Row<typeof openAppearanceSchema>;
export type Reuse = Row<typeof reuseSchema>;
export type Beside = Row<typeof besideSchema>;
export type OtherFilm = Row<typeof otherFilmSchema>;
export type Text = Row<typeof textSchema>;
export type Event = Row<typeof eventSchema>;
export type Quantity = Row<typeof quantitySchema>;
export type Discrepancy = Row<typeof discrepancySchema>;
export type Reference = Row<typeof referenceSchema>;
export type Term = Row<typeof termSchema>;
export type Line = Row<typeof lineSchema>;
export type Lane = Event['lane'];
