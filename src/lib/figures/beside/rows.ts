// What has been found at a cue: one row for each who says or shows somebody beside him, with its number.
import type { Choice } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { Cue } from './cue';
import { besides, type Beside } from './data';

export interface Row extends Beside {
	/** When the reader learned of it, from 1. */
	readonly number: number;
	readonly claim: string;
}

/** As it was said, or as it was found. */
export type Order = 'said' | 'found';

/** Two can only be turned round. */
const leastToSort = 3;

export const canBeSorted = ({ found }: Cue): boolean => found.length >= leastToSort;

export const orderOf = (cue: Cue, { view }: Choice): Order =>
	view === 'found' && canBeSorted(cue) ? 'found' : 'said';

/** What was found, in the order in which it was said. */
export const rowsAt = ({ found }: Cue): readonly Row[] =>
	besides
		.filter(({ id }) => found.includes(id))
		.map((one) => ({
			...one,
			number: found.indexOf(one.id) + 1,
			claim: address.beside(one, 'says')
		}));

export function sortRows(rows: readonly Row[], order: Order): readonly Row[] {
	return order === 'said' ? rows : [...rows].sort((one, other) => one.number - other.number);
}

/** Whether a choice names this one, by any claim of it. */
export const isChosen = ({ id }: Pick<Beside, 'id'>, { claim = '' }: Choice): boolean =>
	claim.startsWith(`beside.${id}.`);
