// The anatomy of a staged shot: a take drawn from its description, and point by point what shows that it was made for the camera.
import type { FigureDefinition } from '$lib/components/figure/types';
import Anatomy from './Anatomy.svelte';
import type { Cue } from './cue';
import { isChosen, takes } from './points';
import { sayAnatomy } from './say';
import { tableOf } from './table';

export const anatomy: FigureDefinition<Cue> = {
	name: 'anatomy',
	title: 'Anatomy of a staged shot',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 300, em: 13 },
		wide: { name: 'wide', width: 720, height: 552, em: 16 }
	},
	View: Anatomy,
	say: sayAnatomy,
	table: tableOf,
	evidence: (choice) =>
		takes.flatMap(({ points }) => points).find((one) => isChosen(one, choice))?.claim ?? null,
	toggles: [],
	plays: false
};
