// The one sentence of a text that is read aloud.
import type { Choice } from '$lib/components/figure/types';
import { formatDate } from '$lib/data/derive';
import { spell } from '$lib/data/words';
import type { Cue } from './cue';
import type { Text } from './data';
import { findText, isChosen, shownAt, type Sentence } from './sentences';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

export function sayPassage(cue: Cue, choice: Choice): string {
	const text = findText(cue.text);
	const shown = shownAt(cue);
	const one =
		shown.find((sentence) => isChosen(sentence, choice)) ??
		shown.find(({ number }) => number === cue.now);
	return one ? saySentence(one, text) : sayText(text, shown.length);
}

const count = (sentences: number) => `${spell(sentences)} sentences`;

/** A sentence by the phrase that is quoted in it; one without goes whole, its place in brackets. */
function saySentence({ number, words }: Sentence, { sentences }: Text): string {
	const all = sentences.length;
	const place = number === all ? 'last' : (ordinals[number - 1] ?? `${number}th`);
	const [, quoted] = /“([^”]+)”/.exec(words) ?? [];
	if (quoted) return `Of ${count(all)} the ${place} one: “${quoted.replace(/\.$/, '')}”.`;
	return words.replace(/([.?])$/, ` (${place} of ${count(all)})$1`);
}

/** The text with its date, how much of it there is, and what is kept back. */
function sayText(text: Text, shown: number): string {
	const all = text.sentences.length;
	const kept = all - shown;
	const name = nameWithDate(text);
	if (shown === 0) return `${name}: ${count(all)}, all of them kept back.`;
	if (kept > 0)
		return `${name}, retold sentence by sentence; its last ${kept > 1 ? `${spell(kept)} sentences are` : 'sentence is'} kept back.`;
	return `${name}, retold: ${count(all)}.`;
}

/** Its name, with its date where that is not in it. */
function nameWithDate({ title, when }: Text): string {
	const date = formatDate(when.value ?? '');
	return title.includes(date) ? title : `${title} of ${date}`;
}
