// How an event is named in a sentence.
import { formatDate } from '$lib/data/derive';
import type { Event } from './data';

export function dateOf({ date }: Event): string {
	return date.value === null ? 'no date' : formatDate(date.value);
}

/** Its short name in quotation marks; a name that has its own loses them. */
export function quoted({ short }: Event): string {
	return `“${short.replace(/[“”]/g, '')}”`;
}

export function named(event: Event): string {
	return `${quoted(event)} (${dateOf(event)})`;
}

/** A figure's sentence is read at a glance. */
export const most = 25;

export function wordsIn(text: string): number {
	return text.split(/[\s\u00a0]+/).filter(Boolean).length;
}

/** The first of these that is short enough, else the last. */
export function shortest(...ways: readonly string[]): string {
	return ways.find((way) => wordsIn(way) <= most) ?? ways.at(-1) ?? '';
}
