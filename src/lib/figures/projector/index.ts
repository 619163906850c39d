// The figure of the projector: one shot as it is projected, or two and the cut between them, or nothing yet.
import type { FigureDefinition } from '$lib/components/figure/types';
import { boxes, evidenceOfShot, rateToggle, setting } from '../sequence/definition';
import type { Cue } from './cue';
import { empty } from './empty';
import Projector from './Projector.svelte';
import { stretchOf } from './reading';
import { say } from './say';
import { table } from './table';

export const projector: FigureDefinition<Cue> = {
	name: 'projector',
	title: 'A shot as it is projected',
	boxes,
	View: Projector,
	say,
	table,
	evidence: (choice) => (choice.claim === empty.claim ? empty.claim : evidenceOfShot(choice)),
	toggles: [{ ...rateToggle, offered: (cue) => cue.project !== 'dark' }],
	setting,
	plays: true,
	film: stretchOf
};
