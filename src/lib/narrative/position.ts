// Where a reader is, as the hash of an address, and back.
import { formatChoice, noChoice, parseChoice, type Choice } from '$lib/base/choice';
import type { Outline, StepId } from './story';

export interface Position {
	/** The step, or null at the opening and after the end. */
	readonly step: StepId | null;
	readonly choice: Choice;
	/** What the address asked for and the essay does not have. */
	readonly unknown: string | null;
	/** An element of the page that is no step (a chapter, a note, a place in the evidence). */
	readonly elsewhere: string | null;
}

/** Milliseconds the current step has to stay the same before the address names it: Safari allows 100 writes in 30 seconds. */
export const settleTime = 400;

const start: Position = { step: null, choice: noChoice, unknown: null, elsewhere: null };

/**
 * Reads `#chapter/step?film=voie`.
 * @param hash as in `location.hash`, with or without `#`
 * @param isElement tells whether the page has an element with that id that is no step
 */
export function parsePosition(
	hash: string,
	outline: Outline,
	isElement: (id: string) => boolean = () => false
): Position {
	const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
	let wanted: string;
	try {
		wanted = decodeURIComponent(path);
	} catch {
		wanted = path;
	}
	if (wanted === '') return { ...start, choice: parseChoice(query) };
	const id = outline.renamed[wanted] ?? wanted;
	const known = outline.chapters.some((chapter) => chapter.steps.some((step) => step.id === id));
	if (known) return { ...start, step: id as StepId, choice: parseChoice(query) };
	if (isElement(wanted)) return { ...start, elsewhere: wanted };
	return { ...start, unknown: wanted.slice(0, 80) };
}

/** The hash of a position, `''` at the opening with no choice. */
export function formatPosition(step: StepId | null, choice: Choice): string {
	const query = formatChoice(choice);
	if (step === null && query === '') return '';
	return `#${step ?? ''}${query === '' ? '' : `?${query}`}`;
}
