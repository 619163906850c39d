// The one sentence of the anatomy of a staged shot.
import type { Choice } from '$lib/components/figure/types';
import { capital, spell } from '$lib/data/words';
import type { Cue } from './cue';
import { isChosen, pointsAt, takesAt, type Point } from './points';

export function sayAnatomy(cue: Cue, choice: Choice): string {
	const points = pointsAt(cue);
	const point =
		points.find((one) => isChosen(one, choice)) ?? points.find(({ id }) => id === cue.point);
	if (point) return sayPoint(point);
	const names = capital(
		takesAt(cue)
			.map(({ name }) => name.toLowerCase())
			.join(' and ')
	);
	if (cue.withhold)
		return `${names}, drawn from the article’s words: what here could not be a working place?`;
	const ours = points.filter((one) => one.ours).length;
	return `${names}: ${spell(points.length - ours)} signs that it was made for the camera are the article’s, ${spell(ours)} ${ours > 1 ? 'are' : 'is'} ours.`;
}

function sayPoint({ shows, against, ours }: Point): string {
	const held = against ? `; against it: ${against.value}` : '';
	const whose = ours
		? 'the sign is ours'
		: against?.certainty === 'inferred'
			? 'the sign is the article’s, the comparison ours'
			: 'the sign is the article’s';
	return `${shows.value}${held}; ${whose}.`;
}
