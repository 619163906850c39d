// The figure's one sentence at a cue and a choice.
import type { Choice } from '$lib/components/figure/types';
import { spell } from '$lib/data/words';
import { readShots } from '../sequence/reading';
import { framesText, secondsText } from '../sequence/words';
import type { Cue } from './cue';
import { findLength, lengths, sequenceLength } from './lengths';

export function say(cue: Cue, choice: Choice): string {
	const reading = readShots(cue, choice);
	const longest = lengths.at(-1);
	if (!longest || reading.hidden)
		return 'The record gets a moment of film; what came after it gets longer.';
	const named = lengths.find((one) => one.of === cue.compare && one !== sequenceLength);
	const found = findLength(choice);
	const picked = found ?? named ?? longest;
	const seconds = `${framesText(picked.seconds, ' to ')} seconds`;
	const chosen = reading.rows.find((row) => row.chosen);
	if (chosen && !found)
		return `Shot ${spell(chosen.shot.order)}, “${chosen.shot.title}”, is ${secondsText(chosen.frames, reading.rate, ' to ')} of the record’s ${spell(reading.seconds)} seconds; ${longest.title.toLowerCase()} lasts ${seconds}.`;
	if (picked.of === 'sequence')
		return `The record gets ${spell(reading.seconds)} seconds; every other length here is at least as long.`;
	if (picked.seconds.min < picked.seconds.max)
		return `${picked.title} lasts ${seconds}: every film that holds one keeps it short.`;
	const { max } = picked.times;
	const times = `${Number.isInteger(max) ? '' : 'more than '}${spell(Math.floor(max))} times`;
	return `The record gets ${spell(reading.seconds)} seconds; ${picked.title.toLowerCase()} lasts ${seconds}, ${times} as long.`;
}
