// The dataset as it is published: every table, and the claims that follow from them.
import { dataset } from './dataset';
import { derivedClaims } from './derived-claims';

export const published = {
	...dataset,
	derived: derivedClaims.map(({ id, about, unit, claim }) => ({ id, about, unit, claim }))
};
