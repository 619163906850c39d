// The figure as a table: one row a datum that is drawn, and nothing of what the cue keeps back.
import type { Choice, Table } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { shots } from './data';
import { unnamed } from './scope/told';
import { claimOf, listedIn } from './scope/elsewhere';
import {
	enterAppearance,
	enterDate,
	enterFrames,
	enterListed,
	enterOpen,
	enterPhase,
	enterPlace,
	enterReuse,
	enterTold
} from './words/entries';
import type { Entry } from './words/entries';
import { keyOf, lives, pickedIn, rowsInScope } from './scope/scope';
import type { InScope, Picked } from './scope/scope';

const captions: Record<Exclude<InScope['form'], 'grid'>, string> = {
	windows: 'What the films of the record show, window by window',
	scenes: 'Scenes of the films that celebrate the man',
	speech: 'Where the pieces of Stalin’s speech are',
	listing: 'What a catalogue lists of a film, beside the film that has the five shots',
	edit: 'The edit of one film laid on that of the other',
	phases: 'The seven films, their dates and their phases of memory'
};

function captionOf({ form, scope }: InScope): string {
	if (form !== 'grid') return captions[form];
	const films = scope === 'record' ? 'the films of the record' : 'the seven films';
	return `What the article says of each motif in ${films}, and who took what from where`;
}

export function tabulateReuse(cue: Cue, choice: Choice): Table {
	const rows = rowsInScope(cue, choice);
	const picked = pickedIn(rows, choice);
	const { at } = rows;
	const { edit } = rows;
	const later = rows.films.find((film) => film.id === edit?.to);
	const entries: readonly Entry[] = [
		...rows.appearances.map((one) => enterAppearance(one, at.appearance(one))),
		...rows.opens.map((one) => enterOpen(one, at.open(one))),
		...rows.elsewhere.flatMap(listedIn).map((one) => enterListed(one, at.listed)),
		...[...rows.borrowings, ...rows.pieces].map((one) => enterReuse(one, at.reuse(one))),
		...rows.pieces.flatMap((one) => enterPlace(one, rows.pieces.length, at.reuse(one))),
		...(later ? shots.map((shot) => enterFrames(shot, later)) : []),
		...rows.scenes.flatMap((one) => enterTold('Scene', one, at.film(one.film))),
		...(rows.scenes.some(({ id }) => id === 'wife')
			? unnamed.flatMap((one) => enterTold('Who', one, true))
			: []),
		...(rows.form === 'phases' ? rows.films.map((one) => enterDate(one, at.film(one.id))) : []),
		...(rows.byPhase ? rows.films.flatMap((one) => enterPhase(one, at.film(one.id))) : [])
	];
	return {
		caption: captionOf(rows),
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
	const { film, motif, appearance, open, reuse, shot, elsewhere, listed, scene } = picked;
	if (scene) return entry.ids.includes(scene.claim);
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
