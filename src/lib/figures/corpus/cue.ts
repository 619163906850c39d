// What a step may ask of the archive's figure. Imported at run time only while building.
import * as v from 'valibot';
import { stages } from './archive';

export const cueSchema = v.strictObject({
	/** How far the archive has been narrowed: films, where nothing is said. */
	stage: v.optional(v.picklist(stages))
});
export type Cue = v.InferOutput<typeof cueSchema>;
