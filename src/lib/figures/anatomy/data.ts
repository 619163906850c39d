// What this figure draws of the data, worked out while building.
import { pick } from '$lib/data/known';
import { signs as allSigns } from '$lib/data/signs';

export const signs = pick(allSigns, 'id', 'take', 'title', 'shows', 'against', 'follows').map(
	({ follows, ...sign }) => ({ ...sign, follows: { certainty: follows.certainty } })
);
export type Sign = (typeof signs)[number];
