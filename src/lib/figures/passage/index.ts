// A text of the time: what was printed, said or written, retold sentence by sentence with their own words told apart.
import type { FigureDefinition } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { texts } from './data';
import Passage from './Passage.svelte';
import { sayPassage } from './say';
import { isChosen, sentencesOf } from './sentences';
import { tableOf } from './table';

export const passage: FigureDefinition<Cue> = {
	name: 'passage',
	title: 'A text, sentence by sentence',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 380, em: 13.7 },
		wide: { name: 'wide', width: 720, height: 556, em: 15.5 }
	},
	View: Passage,
	say: sayPassage,
	table: tableOf,
	evidence: (choice) =>
		texts.flatMap(sentencesOf).find((one) => isChosen(one, choice))?.claim ?? null,
	toggles: [],
	plays: false
};
