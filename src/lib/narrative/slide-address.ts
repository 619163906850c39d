// Where a lesson is, as the hash of an address: `#chapter/step?film=voie&plan=30`.
import { formatChoice, type Choice } from '$lib/base/choice';
import { parsePosition, type Position } from './position';
import type { Outline, StepId } from './story';

export interface SlideAddress extends Pick<Position, 'step' | 'choice' | 'unknown'> {
	/** As `parsePlan` takes it; null where the address names none. */
	readonly plan: string | null;
}

/** @param hash as in `location.hash` */
export function parseSlideAddress(hash: string, outline: Outline): SlideAddress {
	const { step, choice, unknown } = parsePosition(hash, outline);
	const plan = /[?&]plan=([\w.-]{0,1500})/.exec(hash)?.[1] ?? null;
	return { step, choice, unknown, plan };
}

export function formatSlideAddress(step: StepId | null, choice: Choice, plan: string): string {
	const query = [formatChoice(choice), plan && `plan=${plan}`].filter(Boolean).join('&');
	return `#${step ?? ''}${query && `?${query}`}`;
}
