// The sequence the essay is about: its length, and the strip of film it is. Built only.
import { dataset } from '$lib/data/dataset';
import { countedFrames, framesOf } from '$lib/data/derive';

/** Length of the sequence in seconds. */
export function readSequence(): number {
	const length = dataset.quantities.find((one) => one.id === 'sequence-seconds')?.amount.value;
	if (typeof length !== 'number')
		throw new Error('no quantity sequence-seconds: the film clock needs it');
	return length;
}

/** The opening strip: the shots at the rate of sound film, the uncounted one as what the printed length leaves over. */
export function readFootage() {
	const rate = 24;
	const seconds = readSequence();
	const { shots } = dataset;
	const length = seconds * rate;
	const rest = length - countedFrames(shots);
	const open = shots.find((shot) => shot.frames.value === null);
	if (!open) throw new Error('no shot is uncounted: the opening strip says that one is');
	return {
		rate,
		length,
		shots: shots.map(({ id, frames, shows }) => ({
			id,
			shows: shows.value === true,
			cells: frames.value ?? rest,
			counted: frames.value !== null
		})),
		open: framesOf(open, shots, seconds, rate)
	};
}
