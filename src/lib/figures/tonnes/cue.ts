// What a step may ask of the figure of tonnes. Imported at run time only while building.
import * as v from 'valibot';
import { shows } from './amounts';

export const cueSchema = v.strictObject({
	/** What is put on the scale: both, where nothing is said. `usual` withholds the record. */
	show: v.optional(v.picklist(shows)),
	/** The record is to be guessed: only the usual is told, and an empty outline stands where the record will be. */
	guess: v.optional(v.literal(true))
});
export type Cue = v.InferOutput<typeof cueSchema>;
