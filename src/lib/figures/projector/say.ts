// The figure's one sentence at a cue and a choice.
import type { Choice } from '$lib/components/figure/types';
import type { Reading, ShotRow } from '../sequence/reading';
import { sayShots, saySoFar } from '../sequence/say-some';
import { framesText } from '../sequence/words';
import type { Cue } from './cue';
import { projectedIn, readProjected } from './reading';

export function say(cue: Cue, choice: Choice): string {
	if (cue.project === 'dark')
		return 'The frame is still empty: what does the sequence show, and for how long?';
	const reading = readProjected(cue, choice);
	const chosen = reading.rows.find((row) => row.chosen);
	if (chosen) return sayShots(reading, [chosen]);
	return cue.cut
		? sayCut(reading, cue)
		: sayShots(
				reading,
				reading.rows.filter((row) => row.now)
			);
}

/** Two shots and nothing between them. */
function sayCut(reading: Reading, cue: Cue): string {
	const [from, to] = reading.rows.slice(projectedIn(reading, cue) - 1);
	if (!from || !to) return saySoFar(reading);
	const titled = (row: ShotRow) =>
		`“${row.shot.title}”${reading.hidden ? '' : ` (${framesText(row.frames, ' to ')} frames)`}`;
	return `From ${titled(from)} the film cuts straight to ${titled(to)}.`;
}
