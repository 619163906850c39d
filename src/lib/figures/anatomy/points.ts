// What there is to see at a cue: the takes, and the points of each with their numbers.
import { otherTake } from '$lib/components/chart/schematics/other-take';
import { seam } from '$lib/components/chart/schematics/seam';
import type { Drawing } from '$lib/components/chart/schematics/shape';
import type { Choice } from '$lib/components/figure/types';
import type { TakeId } from '$lib/data/ids';
import type { Cue } from './cue';
import { signs, type Sign } from './data';

export interface Point extends Sign {
	/** Its number in its take, from 1. */
	readonly number: number;
	/** The argument is not the article's but ours. */
	readonly ours: boolean;
	readonly claim: string;
}

export interface Take {
	readonly id: TakeId;
	readonly draw: Drawing;
	readonly name: string;
	readonly framing: string;
	readonly claim: string;
	readonly points: readonly Point[];
}

const takeOf = (id: TakeId, draw: Drawing, name: string, framing: string, claim: string): Take => ({
	id,
	draw,
	name,
	framing,
	claim,
	points: signs
		.filter((one) => one.take === id)
		.map((one, index) => ({
			...one,
			number: index + 1,
			ours: one.follows.certainty === 'inferred',
			claim: `sign.${one.id}.follows`
		}))
});

export const takes: readonly Take[] = [
	takeOf('seam', seam, 'The shot at the seam', 'medium close-up', 'shot.seam.scale'),
	takeOf(
		'other-take',
		otherTake,
		'The other take at the mine',
		'cut off just above the knees',
		'motif.other-take'
	)
];

/** The takes this cue draws, with the points it shows: none while they are to be found. */
export const takesAt = ({ take, withhold }: Cue): readonly Take[] =>
	takes
		.filter(({ id }) => take === 'both' || take === id)
		.map((one) => (withhold ? { ...one, points: [] } : one));

/** The points this cue shows, of all its takes. */
export const pointsAt = (cue: Cue): readonly Point[] =>
	takesAt(cue).flatMap(({ points }) => points);

/** Whether a choice names this point, by its id or by any claim of it. */
export const isChosen = ({ id }: Point, { point, claim = '' }: Choice): boolean =>
	id === point || claim.startsWith(`sign.${id}.`);
