// The front door of the timeline: what happened, what was filmed and what was known, in three lanes.
import type { FigureDefinition } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { events } from './data';
import { claimOf, elsewhereOf } from './elsewhere';
import { sayTimeline } from './say';
import { tableTimeline } from './table';
import Timeline from './Timeline.svelte';
import { spanFor, viewOf, viewWords } from './view';
import { isChosen, zooms, zoomWords } from './windows';

export const timeline: FigureDefinition<Cue> = {
	name: 'timeline',
	title: 'What happened, what was filmed and what was known, from 1919 on',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 320, em: 13 },
		wide: { name: 'wide', width: 720, height: 540, em: 16 }
	},
	View: Timeline,
	say: sayTimeline,
	table: tableTimeline,
	evidence: (choice) => {
		const chosen =
			choice.event === undefined
				? elsewhereOf(choice.claim)
				: events.find((one) => one.id === choice.event);
		return chosen ? claimOf(chosen) : null;
	},
	marks(choice) {
		const chosen = events.find((one) => isChosen(one, choice)) ?? elsewhereOf(choice.claim);
		return chosen ? claimOf(chosen) : null;
	},
	toggles: [
		{
			label: 'Events',
			key: 'view',
			offered: ({ alone, phases }) => !alone && !phases,
			// both by name: another figure’s view may be chosen, and then neither would be pressed
			options: (['few', 'all'] as const).map((view) => ({ value: view, name: viewWords[view] }))
		},
		{
			label: 'Span',
			key: 'span',
			offered: (cue, choice) => viewOf(cue, choice) === 'all',
			options: zooms.map((name) => ({ value: name, name: zoomWords[name] }))
		}
	],
	setting: (key, cue, choice) =>
		key === 'span' ? spanFor(cue, choice) : key === 'view' ? viewOf(cue, choice) : undefined,
	plays: false
};
