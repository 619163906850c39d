// Front door of what films took over from films.
import type { Choice, FigureDefinition } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { FilmId, MotifId, ShotId } from '$lib/data/ids';
import type { Cue } from './cue';
import { appearances, openAppearances, reuses } from './data';
import { scenes, unnamed } from './scope/told';
import { claimOf, elsewhereOf, listed } from './scope/elsewhere';
import { boxes } from './geometry';
import Reuse from './Reuse.svelte';
import { sayReuse } from './say';
import { filmById, keyOf, lives, motifById, viewOf } from './scope/scope';
import { tabulateReuse } from './table';

/** Address of the claim behind what was chosen, the most particular thing first. */
function evidenceOf(choice: Choice): string | null {
	const appearance = appearances.find((one) => keyOf(one) === choice.claim);
	if (appearance) return address.appearance(appearance);
	const open = openAppearances.find((one) => one.id === choice.claim);
	if (open) return address.open(open);
	const told = [...scenes, ...unnamed].find((one) => one.claim === choice.claim);
	if (told) return told.claim;
	const elsewhere = elsewhereOf(choice.claim);
	if (elsewhere)
		return listed.find((one) => one.claim === choice.claim)?.claim ?? claimOf(elsewhere);
	const borrowed = reuses.find((one) => one.id === choice.reuse);
	if (borrowed) return address.reuse(borrowed);
	const shot = lives[choice.shot as ShotId] as (typeof lives)[ShotId] | undefined;
	const motif = motifById.get(choice.motif as MotifId);
	if (motif) return address.motif(motif);
	const film = filmById.get(choice.film as FilmId);
	if (film) return address.film(film, 'date');
	const own = shot && motifById.get(shot[0] as MotifId);
	return own ? address.motifShot(own) : null;
}

/** A shot has no mark of its own here: it lives on as a motif. */
function marksOf(choice: Choice): string | null {
	const [motif] = lives[choice.shot as ShotId] ?? [];
	return evidenceOf(motif ? { ...choice, motif } : choice);
}

export const reuse: FigureDefinition<Cue> = {
	name: 'reuse',
	title: 'What films took over from films',
	boxes,
	View: Reuse,
	say: sayReuse,
	table: tabulateReuse,
	evidence: evidenceOf,
	marks: marksOf,
	toggles: [
		{
			label: 'Form of the figure',
			key: 'view',
			offered: (cue) => cue.windows === 'order' && !cue.open,
			options: [
				{ value: 'order', name: 'in order' },
				{ value: 'threads', name: 'threads' },
				{ value: 'grid', name: 'grid with counts' }
			]
		},
		{
			label: 'The two strips of film',
			key: 'view',
			offered: (cue) => viewOf(cue, {}) === 'laid',
			options: [
				{ value: 'apart', name: 'apart' },
				{ value: 'laid', name: 'laid together' }
			]
		}
	],
	setting: (key, cue, choice) => (key === 'view' ? viewOf(cue, choice) : choice[key]),
	plays: false
};
