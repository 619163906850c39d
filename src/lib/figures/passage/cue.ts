// What a step may ask of a text that is read aloud. Imported at run time only while building.
import * as v from 'valibot';
import type { TextId } from '$lib/data/ids';
import { texts } from './data';

const countOf = (id: TextId) => texts.find((one) => one.id === id)?.sentences.length ?? 0;

export const cueSchema = v.pipe(
	v.strictObject({
		/** The text that is read. */
		text: v.picklist(texts.map(({ id }) => id)),
		/** So many of its sentences are shown, the others are kept back; all are shown where nothing is said. */
		upto: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
		/** The sentence the step is about, from 1; none is lit where nothing is said. */
		now: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
	}),
	v.check(
		({ text, upto = 0 }) => upto <= countOf(text),
		'upto is more than the text has of sentences'
	),
	v.check(
		({ text, upto = countOf(text), now = 0 }) => now <= upto,
		'now is a sentence that is not shown'
	)
);
export type Cue = v.InferOutput<typeof cueSchema>;
