// The figure of the lengths: the sequence among longer stretches of film.
import type { FigureDefinition } from '$lib/components/figure/types';
import { boxes, evidenceOfShot, rateToggle, setting } from '../sequence/definition';
import type { Cue } from './cue';
import { findLength } from './lengths';
import Lengths from './Lengths.svelte';
import { say } from './say';
import { table } from './table';

export const lengths: FigureDefinition<Cue> = {
	name: 'lengths',
	title: 'Seven seconds among longer lengths',
	boxes,
	View: Lengths,
	say,
	table,
	evidence: (choice) => findLength(choice)?.claim ?? evidenceOfShot(choice),
	toggles: [rateToggle],
	setting,
	plays: true
};
