// The figure of the shots: five strips of film frames.
import type { FigureDefinition } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { say } from './say';
import { boxes, evidenceOfShot, rateToggle, setting } from '../sequence/definition';
import Shots from './Shots.svelte';
import { table } from '../sequence/table';

export const shots: FigureDefinition<Cue> = {
	name: 'shots',
	title: 'Frames and seconds of the five shots',
	boxes,
	View: Shots,
	say,
	table,
	evidence: evidenceOfShot,
	toggles: [
		// one of the two: a phone has no room for both, and where he is told apart that is the question
		{ ...rateToggle, offered: (cue) => !cue.presence },
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
	setting,
	plays: true
};
