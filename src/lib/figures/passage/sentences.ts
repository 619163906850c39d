// What there is to read at a cue: a text, its sentences with their numbers, and which of them are shown.
import type { Choice } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { TextId } from '$lib/data/ids';
import type { Cue } from './cue';
import { texts, type Text } from './data';

export interface Sentence {
	/** Its place in its text, from 1. */
	readonly number: number;
	/** Retold in our words, with theirs in “…”. */
	readonly words: string;
	readonly certainty: Text['sentences'][number]['certainty'];
	readonly claim: string;
}

/** The text of this id. Throws where there is none. */
export function findText(id: TextId): Text {
	const text = texts.find((one) => one.id === id);
	if (!text)
		throw new Error(`unknown text: ${id} (valid: ${texts.map((one) => one.id).join(', ')})`);
	return text;
}

/** Every sentence of a text, kept back or not. */
export const sentencesOf = ({ id, sentences }: Text): readonly Sentence[] =>
	sentences.map(({ value, certainty }, index) => ({
		number: index + 1,
		words: value ?? '',
		certainty,
		claim: address.text({ id }, index + 1)
	}));

/** The sentences this cue shows. */
export const shownAt = ({ text, upto }: Cue): readonly Sentence[] =>
	sentencesOf(findText(text)).slice(0, upto);

export const isChosen = (sentence: Sentence, { claim }: Choice): boolean =>
	sentence.claim === claim;
