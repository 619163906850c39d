// Who stood beside him: a film frame, and the place at its edge that evidence alone fills.
import type { FigureDefinition } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import Beside from './Beside.svelte';
import type { Cue } from './cue';
import { besides } from './data';
import { canBeSorted, isChosen, orderOf } from './rows';
import { sayBeside } from './say';
import { tableOf } from './table';

export const beside: FigureDefinition<Cue> = {
	name: 'beside',
	title: 'Who stood beside him',
	boxes: {
		narrow: { name: 'narrow', width: 360, height: 352, em: 13 },
		wide: { name: 'wide', width: 720, height: 552, em: 16 }
	},
	View: Beside,
	say: sayBeside,
	table: tableOf,
	evidence(choice) {
		const chosen = besides.find((one) => isChosen(one, choice));
		return chosen ? address.beside(chosen, 'says') : null;
	},
	toggles: [
		{
			label: 'In the order',
			offered: canBeSorted,
			key: 'view',
			// both by name: another figure’s view may be chosen, and then neither would be pressed
			options: [
				{ value: 'said', name: 'as said' },
				{ value: 'found', name: 'as found' }
			]
		}
	],
	setting: (key, cue, choice) => (key === 'view' ? orderOf(cue, choice) : choice[key]),
	plays: false
};
