// What this figure draws of the data, worked out while building.
import { besides as allBesides } from '$lib/data/beside';
import { pick } from '$lib/data/known';

export const besides = pick(
	allBesides,
	'id',
	'short',
	'who',
	'words',
	'names',
	'puts',
	'said',
	'count',
	'says'
);
export type Beside = (typeof besides)[number];
