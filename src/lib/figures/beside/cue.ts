// What a step may ask of the figure of who stood beside him. Imported at run time only while building.
import * as v from 'valibot';
import { besideIds } from '$lib/data/ids';

export const cueSchema = v.pipe(
	v.strictObject({
		/** Who has been found to speak of somebody beside him, in the order in which the reader learns of them. */
		found: v.array(v.picklist(besideIds)),
		/** The one the step is about; none is lit where nothing is said. */
		now: v.optional(v.picklist(besideIds))
	}),
	v.check(
		({ found }) => twice(found).length === 0,
		(issue) => `found more than once: ${twice(issue.input.found).join(', ')}`
	),
	v.check(
		({ found, now }) => now === undefined || found.includes(now),
		(issue) => `the step is about ${issue.input.now}, which is not among what was found`
	)
);
export type Cue = v.InferOutput<typeof cueSchema>;

const twice = (found: readonly string[]) =>
	found.filter((one, index) => found.indexOf(one) !== index);
