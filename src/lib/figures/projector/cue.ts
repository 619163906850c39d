// What a step may ask of this figure. Runs while building only; everything else imports the type.
import * as v from 'valibot';
import { shotIds } from '$lib/data/ids';

const fields = v.strictObject({
	/** The shot on the screen: its frame large, its frames counted. `dark`: nothing is projected yet. */
	project: v.picklist(['dark', ...shotIds]),
	/** Beside it the shot before it: what the cut between them joins. Both have to be counted, which the last is not. */
	cut: v.optional(v.literal(true)),
	/** Shows the shots up to this one and withholds the rest. */
	upto: v.optional(v.picklist(shotIds)),
	/** Withholds every number. */
	counts: v.optional(v.literal('hidden')),
	/** Frames a second by which seconds are reckoned. 24 unless said otherwise. */
	rate: v.optional(v.picklist([24, 25]))
});

type Fields = v.InferOutput<typeof fields>;
const orderOf = (id: string) => (shotIds as readonly string[]).indexOf(id);

/** What is projected is one of the shots shown; at a cut another one comes before it. */
const isShown = ({ project, cut, upto }: Fields) =>
	(upto === undefined || orderOf(project) <= orderOf(upto)) &&
	(cut === undefined || (orderOf(project) > 0 && orderOf(project) < shotIds.length - 1));

export const cueSchema = v.pipe(
	fields,
	v.check(isShown, 'upto may not be before project; cut is for a counted shot with one before it')
);

export type Cue = v.InferOutput<typeof cueSchema>;
