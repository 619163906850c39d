// What a step may ask of the network of reuse. Run while building only; everything else takes the type.
import * as v from 'valibot';
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';

const cue = v.strictObject({
	/** Which part is drawn: the films with the record, all seven with the motifs of celebration large, the speech and its pieces, or all seven. */
	scope: v.optional(v.picklist(['record', 'celebration', 'speech', 'all'])),
	/** What the step is about. Films and motifs together mean where they meet. */
	films: v.optional(v.array(v.picklist(filmIds))),
	motifs: v.optional(v.array(v.picklist(motifIds))),
	open: v.optional(v.array(v.picklist(openIds))),
	reuses: v.optional(v.array(v.picklist(reuseIds))),
	/** Threads through time, or the same as a plain grid with counts. */
	view: v.optional(v.picklist(['network', 'matrix'])),
	/** The one edit that was taken over, laid beside the one it comes from: order beside order. */
	edit: v.optional(v.literal(true)),
	/** Films outside the seven, where a catalogue lists a piece of theirs that is of a kind the seven have: another kind of mark. */
	elsewhere: v.optional(v.literal(true)),
	/** The phase of memory as a mark on each film. */
	phases: v.optional(v.literal(true)),
	/** Order of the grid's columns: by date, or the article's, which is that of the phases. */
	order: v.optional(v.picklist(['date', 'phase'])),
	/** What is kept back: the candidates of the open claims, or the names of the films. */
	withhold: v.optional(v.picklist(['open', 'films']))
});
export const cueSchema = v.pipe(
	cue,
	v.check(
		({ elsewhere, scope, edit, withhold }) =>
			!elsewhere || (scope === 'record' && edit === undefined && withhold !== 'films'),
		'elsewhere goes with scope: record, and not with edit or withhold: films'
	)
);
export type Cue = v.InferOutput<typeof cueSchema>;
