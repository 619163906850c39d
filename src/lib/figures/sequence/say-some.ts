// What is said of some of the shots, whichever figure draws them: those a sentence is about, or those that have been shown so far.
import { spell } from '$lib/data/words';
import { sumRanges, type Reading, type ShotRow } from './reading';
import { amount, framesText, secondsText } from './words';

export function saySoFar(reading: Reading): string {
	if (reading.hidden) return 'The sequence has begun: what comes next, and for how long?';
	const frames = sumRanges(reading.rows.map((row) => row.frames));
	return `So far the sequence has taken ${amount(reading, frames, ' to ')}: what does it show next, and for how long?`;
}

/** One shot or several: how much of the counted frames they take, or what is left to guess. */
export function sayShots(reading: Reading, rows: readonly ShotRow[]): string {
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
		return `${name} is not counted: what ${spell(reading.seconds)} seconds leave over makes it ${amount(reading, frames, ' to ')}.`;
	const verb = shows ? `${shows} for` : one ? 'takes' : 'together take';
	if (reading.unit === 'seconds')
		return `${name} ${verb} ${secondsText(frames, reading.rate, ' to ')} of the ${spell(reading.seconds)} seconds, at ${reading.rate} frames a second.`;
	return open || !reading.whole
		? `${name} ${verb} ${framesText(frames, ' to ')} frames.`
		: `${name} ${verb} ${framesText(frames)} of the ${reading.counted} counted frames, ${secondsText(frames, reading.rate)} seconds at ${reading.rate} a second.`;
}
