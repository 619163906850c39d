// What the figures of the sequence have in common: their boxes, the rate a reader may choose, and the claim behind a shot.
import type { Choice, FigureDefinition, Toggle } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { rates } from '$lib/data/derive';
import { shots } from './data';
import { effectiveRate, type Rated } from './reading';

export const boxes: FigureDefinition['boxes'] = {
	narrow: { name: 'narrow', width: 360, height: 300, em: 13 },
	wide: { name: 'wide', width: 720, height: 560, em: 15 }
};

export const rateToggle: Toggle = {
	label: 'Frames a second',
	key: 'rate',
	options: rates.map((rate) => ({ value: String(rate), name: `${rate} fps` }))
};

export const setting = (key: keyof Choice, cue: Rated, choice: Choice): string | undefined =>
	key === 'rate' ? String(effectiveRate(cue, choice)) : choice[key];

/** Address of the claim how many frames the chosen shot has; null where none is chosen. */
export function evidenceOfShot(choice: Choice): string | null {
	const shot = shots.find((one) => one.id === choice.shot);
	return shot ? address.shot(shot, 'frames') : null;
}
