// What a step may ask of the anatomy of a staged shot. Imported at run time only while building.
import * as v from 'valibot';
import { signIds, takeIds } from '$lib/data/ids';
import { signs } from '$lib/data/signs';

export const cueSchema = v.pipe(
	v.strictObject({
		/** The take that is drawn: the shot at the seam, the one of the other film, or both side by side. */
		take: v.picklist([...takeIds, 'both']),
		/** The point the step is about; none is lit where nothing is said. */
		point: v.optional(v.picklist(signIds)),
		/** The frame stands aside: beyond its right edge nothing is known. */
		aside: v.optional(v.literal(true)),
		/** The drawing without its points: they are to be found. */
		withhold: v.optional(v.literal(true))
	}),
	v.check(
		({ take, point }) =>
			!point || take === 'both' || signs.some((one) => one.id === point && one.take === take),
		'the point belongs to the other take'
	),
	v.check(
		({ take, aside }) => !aside || take === 'other-take',
		'only the other take stands aside: in it somebody is cut off by the edge'
	),
	v.check(({ point, withhold }) => !(point && withhold), 'a point is lit or withheld, not both')
);
export type Cue = v.InferOutput<typeof cueSchema>;
