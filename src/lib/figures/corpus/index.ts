// The archive's figure: how a database narrows to the films this essay is about.
import type { FigureDefinition } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import Corpus from './Corpus.svelte';
import type { Cue } from './cue';
import { findFilm } from './archive';
import { sayCorpus } from './say';
import { tableOf } from './table';

export const corpus: FigureDefinition<Cue> = {
	name: 'corpus',
	title: 'How the archive narrows to the films with images of him',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 300, em: 13 },
		wide: { name: 'wide', width: 720, height: 556, em: 15 }
	},
	View: Corpus,
	say: sayCorpus,
	table: tableOf,
	evidence({ film, claim }) {
		const chosen = findFilm('films', film)?.member;
		if (!chosen) return null;
		// a frame picked among sorted films brings the claim of its place along
		const sorted = (['collection', 'kind'] as const).map((field) => address.film(chosen, field));
		return sorted.find((one) => one === claim) ?? chosen.claim;
	},
	toggles: [],
	plays: false
};
