// What is known of the shots where one of them is projected, and what of the film a cue runs through.
import type { Choice } from '$lib/components/figure/types';
import { readShots, type Reading } from '../sequence/reading';
import { stretchAt, type Stretch } from '../sequence/stretch';
import type { Cue } from './cue';

/** Which of the shots shown is projected, by its index; below 0 where none is. */
export const projectedIn = ({ rows }: Reading, { project }: Cue): number =>
	rows.findIndex((row) => row.shot.id === project);

/** The projected shot is the emphasis; no other is drawn to be chosen, but the one before a cut. */
export function readProjected(cue: Cue, choice: Choice): Reading {
	const reading = readShots(cue, choice);
	const at = projectedIn(reading, cue);
	return {
		...reading,
		rows: reading.rows.map((row, index) => ({
			...row,
			now: index === at,
			chosen: row.chosen && (index === at || (cue.cut === true && index === at - 1))
		}))
	};
}

/** What a cue runs through: the shot it projects, and of a cut also half a second before it. Null where it projects none. */
export function stretchOf(cue: Cue): Stretch | null {
	const reading = readShots(cue, {});
	const index = projectedIn(reading, cue);
	if (index < 0) return null;
	const { from, to } = stretchAt(reading, index);
	return { from: cue.cut ? from - Math.round(reading.rate / 2) : from, to };
}
