// The figure's one sentence at a cue and a choice.
import type { Choice } from '$lib/components/figure/types';
import type { Range } from '$lib/data/derive';
import type { Cue } from './cue';
import { findLength, lengths } from './lengths';
import { readShots, sumRanges, type Reading, type ShotRow } from './reading';
import { capital, spell } from '$lib/data/words';
import { amount, framesText, secondsText } from './words';

export function say(cue: Cue, choice: Choice): string {
	const reading = readShots(cue, choice);
	const chosen = reading.rows.find((row) => row.chosen);
	if (cue.project === 'dark')
		return 'The frame is still empty: what does the sequence show, and for how long?';
	if (cue.compare) return sayLengths(reading, choice, chosen, cue.compare);
	if (chosen) return sayShots(reading, [chosen]);
	if (cue.cut) return sayCut(reading, cue);
	const marked = reading.rows.filter((row) => row.now);
	if ((cue.highlight ?? cue.project) && marked.length > 0) return sayShots(reading, marked);
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

function saySoFar(reading: Reading): string {
	if (reading.hidden) return 'The sequence has begun: what comes next, and for how long?';
	const frames = sumRanges(reading.rows.map((row) => row.frames));
	return `So far the sequence has taken ${to(reading, frames)}: what does it show next, and for how long?`;
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

/** One shot or several: how much of the counted frames they take, or what is left to guess. */
function sayShots(reading: Reading, rows: readonly ShotRow[]): string {
	const titles = rows.map((row) => row.shot.title);
	const [first] = rows;
	const one = rows.length === 1 && first ? first : null;
	const name = one
		? `${reading.hidden ? 'The shot' : `Shot ${spell(one.shot.order)},`} “${one.shot.title}”${reading.hidden ? '' : ','}`
		: `“${titles.slice(0, -1).join('”, “')}” and “${titles.at(-1)}”`;
	const shows =
		reading.presence && one ? (one.shot.shows.value ? 'shows him' : 'does without him') : null;
	if (reading.hidden)
		return shows
			? `${name} ${shows}.`
			: `${name} ${one ? 'stands' : 'stand'} out here: count the frames.`;
	const frames = sumRanges(rows.map((row) => row.frames));
	const open = rows.some((row) => !row.counted);
	if (one && open)
		return `${name} is not counted: what ${spell(reading.seconds)} seconds leave over makes it ${to(reading, frames)}.`;
	const verb = shows ? `${shows} for` : one ? 'takes' : 'together take';
	if (reading.unit === 'seconds')
		return `${name} ${verb} ${secondsText(frames, reading.rate, ' to ')} of the ${spell(reading.seconds)} seconds, at ${reading.rate} frames a second.`;
	return open || !reading.whole
		? `${name} ${verb} ${framesText(frames, ' to ')} frames.`
		: `${name} ${verb} ${framesText(frames)} of the ${reading.counted} counted frames, ${secondsText(frames, reading.rate)} seconds at ${reading.rate} a second.`;
}

/** Two shots and nothing between them. */
function sayCut(reading: Reading, cue: Cue): string {
	const index = reading.rows.findIndex((row) => row.shot.id === cue.project);
	const [from, to] = reading.rows.slice(index - 1);
	if (!from || !to) return saySoFar(reading);
	const titled = (row: ShotRow) =>
		`“${row.shot.title}”${reading.hidden ? '' : ` (${framesText(row.frames, ' to ')} frames)`}`;
	return `From ${titled(from)} the film cuts straight to ${titled(to)}.`;
}

function sayLengths(
	reading: Reading,
	choice: Choice,
	shot: ShotRow | undefined,
	about: NonNullable<Cue['compare']>
): string {
	const sequence = lengths.find((one) => one.of === 'sequence');
	const longest = lengths.at(-1);
	if (!sequence || !longest || reading.hidden)
		return 'The record gets a moment of film; what came after it gets longer.';
	const named = lengths.find((one) => one.of === about && one !== sequence);
	const picked = findLength(choice) ?? named ?? longest;
	const seconds = `${framesText(picked.seconds, ' to ')} seconds`;
	if (shot && !findLength(choice))
		return `Shot ${spell(shot.shot.order)}, “${shot.shot.title}”, is ${secondsText(shot.frames, reading.rate, ' to ')} of the record’s ${spell(reading.seconds)} seconds; ${longest.subject.toLowerCase()} lasts ${seconds}.`;
	if (picked.of === 'sequence')
		return `The record gets ${spell(reading.seconds)} seconds; every other length here is at least as long.`;
	if (picked.seconds.min < picked.seconds.max)
		return `${picked.subject} lasts ${seconds}: every film that holds one keeps it short.`;
	const { max } = picked.times;
	const times = `${Number.isInteger(max) ? '' : 'more than '}${spell(Math.floor(max))} times`;
	return `The record gets ${spell(reading.seconds)} seconds; ${picked.subject.toLowerCase()} lasts ${seconds}, ${times} as long.`;
}
