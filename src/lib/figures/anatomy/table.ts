// The anatomy as a table: one row a point, none of them while they are to be found.
import type { Choice, Table } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { isChosen, pointsAt, takesAt } from './points';

export function tableOf(cue: Cue, choice: Choice): Table {
	const takes = takesAt(cue);
	const caption = takes.map(({ name }) => name).join('; ');
	if (cue.withhold)
		return {
			caption,
			columns: ['Take', 'Framing'],
			rows: takes.map(({ id, name, framing, claim }) => ({
				key: id,
				cells: [name, framing],
				certainty: 'stated',
				claim,
				emphasised: false
			}))
		};
	const points = pointsAt(cue);
	const chosen = points.filter((one) => isChosen(one, choice));
	return {
		caption,
		columns: ['Point', 'What the shot shows', 'What a real seam would need', 'Whose argument'],
		rows: (chosen.length ? chosen : points).map((point) => ({
			key: point.id,
			cells: [
				point.title,
				point.shows.value ?? '',
				point.against?.value ?? '—',
				point.ours ? 'ours' : 'the article’s'
			],
			certainty: point.follows.certainty,
			claim: point.claim,
			emphasised: point.id === cue.point
		}))
	};
}
