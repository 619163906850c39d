// The reading page's data: the order of the essay. Its prose does not come this way, see article/html.ts.
import { outlineOf, readAbout, readStory } from '$lib/article/bind';
import { dataset } from '$lib/data/dataset';
import { countedFrames, framesOf } from '$lib/data/derive';
import { absolute } from './site-origin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const about = readAbout();
	const sequence = dataset.quantities.find((one) => one.id === 'sequence-seconds')?.amount.value;
	if (typeof sequence !== 'number')
		throw new Error('no quantity sequence-seconds: the film clock needs it');
	return {
		strip: planStrip(sequence),
		outline: outlineOf(readStory()),
		seconds: sequence,
		title: `${about.title}: ${about.subtitle}`,
		description: about.description,
		canonical: absolute('./'),
		image: absolute('./social.png')
	};
};

/** The opening strip: the shots at the rate of sound film, the uncounted one as what the printed length leaves over. */
function planStrip(seconds: number) {
	const rate = 24;
	const { shots } = dataset;
	const length = seconds * rate;
	const rest = length - countedFrames(shots);
	const open = shots.find((shot) => shot.frames.value === null);
	if (!open) throw new Error('no shot is uncounted: the opening strip says that one is');
	return {
		rate,
		length,
		shots: shots.map(({ id, frames }) => ({
			id,
			cells: frames.value ?? rest,
			counted: frames.value !== null
		})),
		open: framesOf(open, shots, seconds, rate)
	};
}
