// What a step may ask of this figure. Run while building only; everything else takes the type.
import * as v from 'valibot';
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';
import { placeOfScene, sceneIds } from './scope/scene-ids';
import { subjectIds } from './scope/subjects';

const cue = v.strictObject({
	/** Which films are drawn: those with the record, the compilations with the speech, or all seven. */
	scope: v.optional(v.picklist(['record', 'speech', 'all'])),
	/** How much of the grid is there yet: its films alone, or with them the kinds that the five shots of 1993 are of. */
	rows: v.optional(v.picklist(['none', 'shots'])),
	/** The films of the record as windows, and what is looked for in each; instead of the grid. */
	windows: v.optional(v.picklist(subjectIds)),
	/** Scenes of one of the two films that celebrate the man, in this order; instead of the grid. */
	scenes: v.optional(v.pipe(v.array(v.picklist(sceneIds)), v.minLength(1))),
	/** What the step is about. Films and motifs together mean where they meet; films alone, their columns. */
	films: v.optional(v.array(v.picklist(filmIds))),
	motifs: v.optional(v.array(v.picklist(motifIds))),
	open: v.optional(v.array(v.picklist(openIds))),
	reuses: v.optional(v.array(v.picklist(reuseIds))),
	/** The one edit that was taken over, laid on the one that took it. */
	edit: v.optional(v.literal(true)),
	/** A film outside the seven, as a catalogue lists it, beside the film that has the five shots; instead of the grid. */
	elsewhere: v.optional(v.literal(true)),
	/** The seven films over their years, without their phases of memory or in the order of these. */
	phases: v.optional(v.picklist(['dates', 'order'])),
	/** What is kept back: the candidates of the open claims. */
	withhold: v.optional(v.literal('open'))
});
const forms = ['windows', 'scenes', 'edit', 'elsewhere', 'phases'] as const;
export const cueSchema = v.pipe(
	cue,
	v.check(
		({ rows, scope, ...rest }) => {
			const asked = forms.filter((one) => rest[one] !== undefined);
			return (
				asked.length === 0 || (asked.length === 1 && scope === undefined && rows === undefined)
			);
		},
		`${forms.join(', ')}: one of them, and neither scope nor rows with it`
	),
	v.check(
		({ scenes = [] }) => new Set(scenes.map((id) => placeOfScene[id][0])).size < 2,
		'scenes: of one film'
	)
);
export type Cue = v.InferOutput<typeof cueSchema>;
