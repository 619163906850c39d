// The one sentence of the archive's figure.
import type { Choice } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import type { Cue } from './cue';
import { findFilm, groupsAt, hits, items, shown, type Stage } from './archive';

/** Rounded to hundreds: the two counts are not exact enough for more. */
const itemsAHit = Math.round(items.value / hits.value / 100) * 100;

export function sayCorpus(cue: Cue, choice: Choice): string {
	const stage = cue.stage ?? 'films';
	const chosen = findFilm(stage, choice.film);
	if (!chosen) return sayStage(stage);
	const { member, group } = chosen;
	if (stage === 'films')
		return `${member.title} is one of only ${shown.value} films, among ${formatNumber(items.value)} items, with images of him.`;
	return member.certainty === 'stated'
		? `The article itself places ${member.title} ${group.place}.`
		: `${member.title} is placed ${group.place} only by elimination: the article gives the count, not the name.`;
}

function sayStage(stage: Stage): string {
	const all = formatNumber(items.value);
	if (stage === 'database')
		return `Somewhere among the ${all} items of one archive’s database are the pictures of one man.`;
	if (stage === 'hits')
		return `One keyword finds ${hits.value} of ${all} items, one in about ${formatNumber(itemsAHit)}; what was described in other words stays unfound.`;
	if (stage === 'films')
		return `Only ${shown.value} films show him: what one keyword turned up among ${all} items of one database, not all there are.`;
	const groups = groupsAt(stage);
	const firm = groups.find((group) => group.now) ?? groups[0];
	const placed = firm?.count.value ?? 0;
	const rest = shown.value - placed;
	return stage === 'collections'
		? `The article places ${placed} of the ${shown.value} films in ${firm?.name}; the other ${rest} go where its count leaves a place.`
		: `The article names ${placed} of the ${shown.value} films as ${firm?.name}; that the other ${rest} are newsreels follows only from its count.`;
}
