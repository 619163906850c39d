// What a step may ask of the timeline. Run while building only; everything else takes the type.
import * as v from 'valibot';
import { events } from '$lib/data/events';
import { lanes } from '$lib/data/ids';
import { isWithheld, spanNames } from './windows';

/** More labels that must stand, beside everything else of 1935, would not fit a phone: nor would more beside those of films outside the seven. */
const most = 4;
const mostBesideElsewhere = 1;

export const cueSchema = v.pipe(
	v.strictObject({
		/** What the step is about: red, always labelled, and measured from one to the next. */
		events: v.optional(
			v.pipe(v.array(v.picklist(events.map((one) => one.id))), v.minLength(1), v.maxLength(most))
		),
		/** The stretch of time on the axis; half-century when absent. */
		span: v.optional(v.picklist(spanNames)),
		/** Lanes shown in full; the others stay, pale and without names. All when absent. */
		lanes: v.optional(v.pipe(v.array(v.picklist(lanes)), v.minLength(1))),
		/** The phase of memory is named on each film that has one. */
		phases: v.optional(v.literal(true)),
		/** Films outside the seven, known from a catalogue's words alone, among what was filmed: each labelled. */
		elsewhere: v.optional(v.literal(true)),
		/** The events stand alone: no lanes, no ticks, nothing to be opened. */
		alone: v.optional(v.literal(true)),
		/** A year or a date: what comes after it is withheld, in the table too. */
		until: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)))
	}),
	v.check(
		(cue) => hidden(cue).length === 0,
		(issue) => `events that until withholds: ${hidden(issue.input).join(', ')}`
	),
	v.check(
		({ elsewhere, events = [] }) => !elsewhere || events.length <= mostBesideElsewhere,
		`with elsewhere no more than ${mostBesideElsewhere} event: on a phone there is no room for two`
	),
	v.check(
		({ alone, events, elsewhere, phases }) =>
			!alone || (events?.length === 1 && !elsewhere && !phases),
		'alone is for one event'
	)
);
export type Cue = v.InferOutput<typeof cueSchema>;

interface Asked {
	readonly events?: readonly string[] | undefined;
	readonly until?: string | undefined;
}

/** Events the cue points at and withholds at once. One outside the span is drawn at the edge it lies beyond. */
function hidden(cue: Asked): readonly string[] {
	const asked = events.filter((one) => cue.events?.includes(one.id));
	return asked.filter((one) => isWithheld(one, cue.until)).map((one) => one.id);
}
