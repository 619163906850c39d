// The one sentence of the archive's figure.
import type { Choice } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import { capital, spell } from '$lib/data/words';
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
		return `${member.title} is one of only ${spell(shown.value)} films, among ${formatNumber(items.value)} items, with images of him.`;
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
		return `Only ${spell(shown.value)} films show him: what one keyword turned up among ${all} items of one database, not all there are.`;
	const groups = groupsAt(stage);
	const firm = groups.find((group) => group.now) ?? groups[0];
	const placed = firm?.count.value ?? 0;
	const rest = shown.value - placed;
	return stage === 'collections'
		? `${capital(spell(placed))} of the ${spell(shown.value)} films are said to be in ${firm?.name}; the other ${spell(rest)} go where the count leaves a place.`
		: `${capital(spell(placed))} of the ${spell(shown.value)} films are named as ${firm?.name}; that the other ${spell(rest)} are newsreels follows only from the count.`;
}
