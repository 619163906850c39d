// What a step may ask of this figure. Runs while building only; everything else imports the type.
import * as v from 'valibot';
import { shotIds } from '$lib/data/ids';

const fields = v.strictObject({
	/** What labels and sentence give first. Frames unless said otherwise. */
	unit: v.optional(v.picklist(['frames', 'seconds'])),
	/** Frames a second by which seconds are reckoned. 24 unless said otherwise. */
	rate: v.optional(v.picklist([24, 25])),
	/** The shots the step is about. */
	highlight: v.optional(v.pipe(v.array(v.picklist(shotIds)), v.minLength(1))),
	/** Tells apart the shots with and without Stakhanov, and adds them up. */
	presence: v.optional(v.literal(true)),
	/** The sequence among the longer durations, instead of its shots, and which of them the step is about. */
	compare: v.optional(v.picklist(['sequence', 'scene', 'commentary', 'speech', 'film'])),
	/** One shot as it is projected: its frame large, its frames counted. `dark`: nothing is projected yet. */
	project: v.optional(v.picklist(['dark', ...shotIds])),
	/** Beside the projected shot the one before it: what the cut between them joins. Both have to be counted, which the last is not. */
	cut: v.optional(v.literal(true)),
	/** Average and median shot length. */
	measures: v.optional(v.literal(true)),
	/** Shows the shots up to this one and withholds the rest. */
	upto: v.optional(v.picklist(shotIds)),
	/** Withholds every number. */
	counts: v.optional(v.literal('hidden'))
});

type Fields = v.InferOutput<typeof fields>;
const orderOf = (id: string) => (shotIds as readonly string[]).indexOf(id);

/** What is projected is one shot among those shown: nothing is compared with it, and nothing else is emphasised. */
const projectsOne = ({
	project,
	cut,
	upto,
	highlight,
	presence,
	compare,
	measures,
	unit
}: Fields) =>
	project === undefined
		? cut === undefined
		: !(highlight ?? presence ?? compare ?? measures ?? unit) &&
			(upto === undefined || orderOf(project) <= orderOf(upto)) &&
			(cut === undefined || (orderOf(project) > 0 && orderOf(project) < shotIds.length - 1));

export const cueSchema = v.pipe(
	fields,
	v.check(
		projectsOne,
		'project goes with rate, upto (not before it), counts, and for a counted shot with one before it cut; nothing else'
	)
);

export type Cue = v.InferOutput<typeof cueSchema>;
