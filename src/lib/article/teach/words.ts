// How doubt is put on paper, where no colour says it.
import type { Certainty } from '$lib/data/evidence';

export const sayDoubt: Readonly<Record<Certainty, string>> = {
	stated: '',
	inferred: ' (inferred)',
	unresolved: ' (open)'
};
