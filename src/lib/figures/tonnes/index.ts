// The figure of tonnes: a record and the usual at one scale, one block a tonne.
import type { FigureDefinition } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { allRows } from './amounts';
import { sayTonnes } from './say';
import { tableOf } from './table';
import Tonnes from './Tonnes.svelte';

export const tonnes: FigureDefinition<Cue> = {
	name: 'tonnes',
	title: 'The record and the usual, one block a tonne',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 284, em: 13 },
		wide: { name: 'wide', width: 720, height: 540, em: 15 }
	},
	View: Tonnes,
	say: sayTonnes,
	table: tableOf,
	evidence: ({ claim }) => allRows.find((row) => row.claim === claim)?.claim ?? null,
	toggles: [],
	plays: false
};
