// What a step may ask of this figure. Runs while building only; everything else imports the type.
import * as v from 'valibot';

export const cueSchema = v.strictObject({
	/** Which of the lengths the step is about. */
	compare: v.picklist(['sequence', 'scene', 'commentary', 'speech', 'film']),
	/** Frames a second by which seconds of a shot are reckoned, and the film runs. 24 unless said otherwise. */
	rate: v.optional(v.picklist([24, 25])),
	/** Withholds every number. */
	counts: v.optional(v.literal('hidden'))
});

export type Cue = v.InferOutput<typeof cueSchema>;
