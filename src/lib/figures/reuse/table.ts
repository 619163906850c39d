// The figure as a table: one row a datum that is drawn, and nothing of what the cue keeps back.
import type { Choice, Table } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { shots } from './data';
import { claimOf, listedIn } from './elsewhere';
import {
	enterAppearance,
	enterFrames,
	enterListed,
	enterOpen,
	enterPhase,
	enterPlace,
	enterReuse
} from './entries';
import type { Entry } from './entries';
import { keyOf, lives, pickedIn, rowsInScope } from './scope';
import type { InScope, Picked } from './scope';

const captions: Record<InScope['scope'], string> = {
	all: 'What the article says of each motif in the seven films, and who took what from where',
	record:
		'What the article says of each motif in the films of the record, and who took what from where',
	celebration:
		'What the article says of each motif in the seven films; two of them celebrate the man',
	speech: 'Where the pieces of Stalin’s speech are'
};

const beside = '; and what catalogues list of films outside the seven, which nobody here has seen';

export function tabulateReuse(cue: Cue, choice: Choice): Table {
	const rows = rowsInScope(cue, choice);
	const picked = pickedIn(rows, choice);
	const { at } = rows;
	const { nameless, edit } = rows;
	const later = rows.films.find((film) => film.id === edit?.to);
	const entries: readonly Entry[] = [
		...rows.appearances.map((one) => enterAppearance(one, at.appearance(one), nameless)),
		...rows.opens.map((one) => enterOpen(one, at.open(one), nameless)),
		...rows.elsewhere.flatMap(listedIn).map((one) => enterListed(one, at.listed(one))),
		...[...rows.borrowings, ...rows.pieces].map((one) => enterReuse(one, at.reuse(one), nameless)),
		...rows.pieces.flatMap((one) => enterPlace(one, rows.pieces.length, at.reuse(one), nameless)),
		...(later ? shots.map((shot) => enterFrames(shot, later, nameless)) : []),
		...(cue.phases ? rows.films.flatMap((one) => enterPhase(one, at.film(one.id), nameless)) : [])
	];
	return {
		caption: edit
			? 'The edit of one film beside that of the other'
			: `${captions[rows.scope]}${rows.elsewhere.length > 0 ? beside : ''}`,
		columns: ['What', 'Film', 'Made', 'What is said'],
		rows: entries
			.filter((entry) => isMeant(entry, picked))
			.map(({ key, cells, certainty, claim, emphasised }) => ({
				key,
				cells,
				certainty,
				claim,
				emphasised
			}))
	};
}

/** Whether a row is about what the reader chose; every row is, where nothing was chosen. */
function isMeant(entry: Entry, picked: Picked): boolean {
	const { film, motif, appearance, open, reuse, shot, elsewhere, listed } = picked;
	if (listed) return entry.ids.includes(listed.claim);
	if (elsewhere) return entry.ids.includes(claimOf(elsewhere));
	if (appearance) return entry.ids.includes(keyOf(appearance));
	if (open) return entry.ids.includes(open.id);
	if (reuse) return entry.ids.includes(reuse.id);
	if (motif) return entry.motif === motif.id;
	return (
		(!film || entry.films.includes(film.id)) &&
		(!shot || (entry.motif !== undefined && lives[shot.id].includes(entry.motif)))
	);
}
