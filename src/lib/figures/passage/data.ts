// What this figure draws of the data, worked out while building.
import type { TextId } from '$lib/data/ids';
import { pick } from '$lib/data/known';
import { texts as allTexts } from '$lib/data/texts';

/** The texts that steps read aloud, each several sentences long and with a phrase quoted: only these travel with the figure. */
const aloud: readonly TextId[] = ['book', 'commentary'];

export const texts = pick(
	allTexts.filter(({ id }) => aloud.includes(id)),
	'id',
	'title',
	'who',
	'when',
	'through',
	'sentences'
);
export type Text = (typeof texts)[number];
