// What this figure draws of the data, worked out while building.
import { pick } from '$lib/data/known';
import { quantities as allQuantities } from '$lib/data/quantities';

const drawn = [
	'usual-tonnes',
	'record-tonnes',
	'shift-hours',
	'times-usual',
	'record-share'
] as const;
export type DrawnId = (typeof drawn)[number];

export const quantities = pick(
	allQuantities.filter(({ id }) => drawn.some((one) => one === id)),
	'id',
	'what',
	'unit',
	'amount'
);
