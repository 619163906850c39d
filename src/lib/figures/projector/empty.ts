// The claim that an empty frame stands for: nothing of the sequence is shown yet, but that it is there, and how long it is.
import { address } from '$lib/data/claims';
import type { Certainty } from '$lib/data/evidence';
import { films } from './data';

export const empty: { readonly claim: string; readonly certainty: Certainty } = findSequence();

function findSequence(): typeof empty {
	for (const film of films)
		for (const { of, seconds } of film.durations)
			if (of === 'sequence')
				return { claim: address.film(film, 'seconds.sequence'), certainty: seconds.certainty };
	throw new Error('no film has a length of the sequence: the projector needs one');
}
