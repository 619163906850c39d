// The figure of the shots: five strips of film frames, one shot as it is projected, or the sequence among longer lengths.
import type { Choice, FigureDefinition } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { rates } from '$lib/data/derive';
import type { Cue } from './cue';
import { shots as rows } from './data';
import { findLength } from './lengths';
import { effectiveRate } from './reading';
import { say } from './say';
import Shots from './Shots.svelte';
import { stretchOf } from './stretch';
import { table } from './table';

function evidence(choice: Choice): string | null {
	const length = findLength(choice);
	if (length) return length.claim;
	const shot = rows.find((one) => one.id === choice.shot);
	return shot ? address.shot(shot, 'frames') : null;
}

export const shots: FigureDefinition<Cue> = {
	name: 'shots',
	title: 'Frames and seconds of the five shots',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 300, em: 13 },
		wide: { name: 'wide', width: 720, height: 560, em: 15 }
	},
	View: Shots,
	say,
	table,
	evidence,
	toggles: [
		{
			// one of the two: a phone has no room for both, and where he is told apart that is the question
			offered: (cue) => !cue.presence && cue.project !== 'dark',
			label: 'Frames a second',
			key: 'rate',
			options: rates.map((rate) => ({ value: String(rate), name: `${rate} fps` }))
		},
		{
			offered: (cue) => cue.presence === true,
			label: 'Frames shown',
			key: 'cells',
			options: [
				{ value: undefined, name: 'all' },
				{ value: 'him', name: 'with him' }
			]
		}
	],
	setting: (key, cue, choice) =>
		key === 'rate' ? String(effectiveRate(cue, choice)) : choice[key],
	plays: true,
	film: stretchOf
};
