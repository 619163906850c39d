// The figure as a table: the shots the cue lets be seen, the projected one emphasised.
import type { Choice, Table } from '$lib/components/figure/types';
import { tabulate } from '../sequence/table';
import type { Cue } from './cue';
import { empty } from './empty';
import { readProjected } from './reading';

export const table = (cue: Cue, choice: Choice): Table =>
	cue.project === 'dark' ? tabulateNothing() : tabulate(readProjected(cue, choice));

/** Before anything is projected there is the sequence alone, in its film. */
function tabulateNothing(): Table {
	return {
		caption: 'The sequence before it is shown; numbers and what comes next withheld',
		columns: ['What'],
		rows: [{ key: 'sequence', cells: ['The record'], ...empty, emphasised: true }]
	};
}
