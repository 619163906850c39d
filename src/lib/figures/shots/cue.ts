// What a step may ask of this figure. Runs while building only; everything else imports the type.
import * as v from 'valibot';
import { shotIds } from '$lib/data/ids';

export const cueSchema = v.strictObject({
	/** What labels and sentence give first. Frames unless said otherwise. */
	unit: v.optional(v.picklist(['frames', 'seconds'])),
	/** Frames a second by which seconds are reckoned. 24 unless said otherwise. */
	rate: v.optional(v.picklist([24, 25])),
	/** The shots the step is about. */
	highlight: v.optional(v.pipe(v.array(v.picklist(shotIds)), v.minLength(1))),
	/** Tells apart the shots with and without Stakhanov, and adds them up. */
	presence: v.optional(v.literal(true)),
	/** Average and median shot length. */
	measures: v.optional(v.literal(true)),
	/** Shows the shots up to this one and withholds the rest. */
	upto: v.optional(v.picklist(shotIds)),
	/** Withholds every number. */
	counts: v.optional(v.literal('hidden'))
});

export type Cue = v.InferOutput<typeof cueSchema>;
