// The one sentence of a text that is read aloud.
import type { Choice } from '$lib/components/figure/types';
import { formatDate } from '$lib/data/derive';
import { spell } from '$lib/data/words';
import type { Cue } from './cue';
import { films, type Text } from './data';
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

const count = (sentences: number) => `${spell(sentences)} sentence${sentences > 1 ? 's' : ''}`;

/** A sentence by the phrase that is quoted in it; one without goes whole, its place in brackets. */
function saySentence({ number, words }: Sentence, { sentences }: Text): string {
	const all = sentences.length;
	const place = number === all ? 'last' : (ordinals[number - 1] ?? `${number}th`);
	const [, quoted] = /“([^”]+)”/.exec(words) ?? [];
	if (quoted) {
		const whole = all > 1 ? `Of ${count(all)} the ${place} one` : 'The one sentence';
		return `${whole}: “${quoted.replace(/\.$/, '')}”${quoted.endsWith('?') ? '' : '.'}`;
	}
	return words.replace(/([.?])$/, ` (${place} of ${count(all)})$1`);
}

/** The text with its date, how much of it there is, and what is kept back. */
function sayText(text: Text, shown: number): string {
	const all = text.sentences.length;
	const kept = all - shown;
	const name = nameWithDate(text);
	if (shown === 0)
		return `${name}: ${count(all)}, ${all > 1 ? 'all of them' : 'which is'} kept back.`;
	if (kept > 0)
		return `${name}, retold sentence by sentence; its last ${kept > 1 ? `${spell(kept)} sentences are` : 'sentence is'} kept back.`;
	return `${name}, retold: ${count(all)}${sayLength(text)}.`;
}

/** A name that begins as a clause takes its date as one: on a day, in a year. */
function nameWithDate({ title, when }: Text): string {
	const date = formatDate(when.value ?? '');
	if (title.includes(date)) return title;
	if (!title.startsWith('What ')) return `${title} of ${date}`;
	return `${title} ${/^\d{4}$/.test(date) ? 'in' : 'on'} ${date}`;
}

/** How long the commentary is spoken; of the other texts it is not known. */
function sayLength({ id }: Text): string {
	const film = films.find((one) => one.id === 'journal-1935');
	const seconds = film?.durations.find(({ of }) => of === 'commentary')?.seconds.value;
	return id === 'commentary' && typeof seconds === 'number' ? ` in ${spell(seconds)} seconds` : '';
}
