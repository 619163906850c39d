// The dataset as it is published: every table, the claims that follow from them, and what the lines say that they rest on.
import { dataset } from './dataset';
import { derivedClaims } from './derived-claims';
import { retoldLines } from './lines';

export const published = {
	...dataset,
	derived: derivedClaims.map(({ id, about, unit, claim }) => ({ id, about, unit, claim })),
	lines: retoldLines
};
