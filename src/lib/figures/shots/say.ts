// The figure's one sentence at a cue and a choice.
import type { Choice } from '$lib/components/figure/types';
import type { Range } from '$lib/data/derive';
import type { Cue } from './cue';
import { readShots, sumRanges, type Reading } from '../sequence/reading';
import { capital, spell } from '$lib/data/words';
import { sayShots, saySoFar } from '../sequence/say-some';
import { amount, framesText, secondsText } from '../sequence/words';

export function say(cue: Cue, choice: Choice): string {
	const reading = readShots(cue, choice);
	const chosen = reading.rows.find((row) => row.chosen);
	if (chosen) return sayShots(reading, [chosen]);
	const marked = reading.rows.filter((row) => row.now);
	if (cue.highlight && marked.length > 0) return sayShots(reading, marked);
	if (!reading.whole) return saySoFar(reading);
	if (reading.presence) return sayPresence(reading);
	if (reading.mode === 'measures') return sayMeasures(reading);
	return sayAll(reading);
}

const to = (reading: Reading, range: Range) => amount(reading, range, ' to ');

function sayAll(reading: Reading): string {
	const { rows, seconds, rate } = reading;
	if (reading.hidden) return 'One shot after another: count their frames before you are told.';
	const counted = rows.filter((row) => row.counted);
	const open = rows.filter((row) => !row.counted);
	if (reading.unit === 'frames')
		return `${capital(spell(rows.length))} shots share ${spell(seconds)} seconds: ${reading.counted} frames are counted in ${spell(counted.length)} of them, and the other can only be a range.`;
	const ends = {
		min: Math.min(...counted.map((row) => row.frames.min)),
		max: Math.max(...counted.map((row) => row.frames.max))
	};
	return `At ${rate} frames a second the counted shots last ${secondsText(ends, rate, ' to ')} seconds, the uncounted one anything from ${secondsText(sumRanges(open.map((row) => row.frames)), rate, ' to ')}.`;
}

function sayPresence(reading: Reading): string {
	if (reading.hidden) return 'Some of the shots show Stakhanov; the others look elsewhere.';
	const { shown, absent, rate, seconds, counted } = reading;
	const about = Math.round((shown.min + shown.max) / 2 / rate);
	const elsewhere =
		reading.unit === 'frames'
			? `${framesText(absent)} of the ${counted} counted frames do without him`
			: `for ${secondsText(absent, rate)} seconds the film looks elsewhere`;
	return `The record gets ${spell(seconds)} seconds, the man about ${spell(about)}: ${elsewhere}.`;
}

function sayMeasures(reading: Reading): string {
	return `The average shot can be ${to(reading, reading.average)}; the median stays at ${to(reading, reading.median)}, however long the uncounted one was.`;
}
