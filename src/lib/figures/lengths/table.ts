// The figure as a table: a row a length; nothing the cue withholds.
import type { Choice, Table } from '$lib/components/figure/types';
import { framesText } from '../sequence/words';
import type { Cue } from './cue';
import { findLength, lengths } from './lengths';

export function table(cue: Cue, choice: Choice): Table {
	const hidden = cue.counts === 'hidden';
	const picked = findLength(choice);
	const rows = picked ? [picked] : lengths;
	return {
		caption: 'The sequence beside longer lengths of film',
		columns: hidden ? ['What', 'Where'] : ['What', 'Where', 'Seconds', 'Times the sequence'],
		rows: rows.map((row) => ({
			key: row.of,
			cells: [
				row.title,
				row.where,
				...(hidden ? [] : [framesText(row.seconds), framesText(row.times)])
			],
			certainty: row.certainty,
			claim: row.claim,
			emphasised: row.of === cue.compare
		}))
	};
}
