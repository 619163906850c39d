// The archive's figure as a table: counts and films, no more of them than the stage shows.
import type { Choice, Table, TableRow } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import type { Cue } from './cue';
import { findFilm, groupsAt, hits, items, shown, type Count, type Stage } from './archive';

const captions: Record<Stage, string> = {
	database: 'The database in which the films were looked for',
	hits: 'What one keyword finds in one database',
	films: 'What one keyword finds in one database, and which films have images of Stakhanov',
	collections: 'The films with images of Stakhanov by collection',
	kinds: 'The films with images of Stakhanov by kind'
};

export function tableOf(cue: Cue, choice: Choice): Table {
	const stage = cue.stage ?? 'films';
	const chosen = findFilm(stage, choice.film)?.member.id;
	const groups = groupsAt(stage);
	const sorted = groups.length > 1;
	const counts = [
		countRow(items, stage === 'database'),
		...(stage === 'database' ? [] : [countRow(hits, stage === 'hits')]),
		...(groups.length === 0 ? [] : [countRow(shown, stage === 'films')])
	];
	const rows = groups.flatMap((group) => [
		...(sorted ? [countRow(group.count, group.now)] : []),
		...group.members.map((member): TableRow & { film: string } => ({
			film: member.id,
			key: member.id,
			cells: [{ text: member.title, lang: member.lang }, group.place],
			certainty: member.certainty,
			claim: member.claim,
			emphasised: group.now
		}))
	]);
	return {
		caption: captions[stage],
		columns: ['What', 'How many, or where it belongs'],
		rows: chosen ? rows.filter((row) => 'film' in row && row.film === chosen) : [...counts, ...rows]
	};
}

function countRow(count: Count, emphasised: boolean): TableRow {
	return {
		key: count.claim,
		cells: [count.what, formatNumber(count.value)],
		certainty: count.certainty,
		claim: count.claim,
		emphasised
	};
}
