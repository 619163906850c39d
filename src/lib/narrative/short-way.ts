// The way through in five minutes: some stops of the essay, of each the words for a wall and its figure.
import { wordsAMinute } from './pacing';
import type { ChapterOutline, Outline, StepOutline } from './story';

/** Seconds at a stop: some forty words are read, and a figure is looked at. */
export const secondsAStop = 20;

const asStop = (step: StepOutline): StepOutline => ({
	...step,
	words: (secondsAStop / 60) * wordsAMinute
});

/** The same order with the stops alone; chapters without one are left out. */
export function shortWay(outline: Outline): Outline {
	const chapters = outline.chapters
		.map((chapter): ChapterOutline => ({
			...chapter,
			words: 0,
			steps: chapter.steps.filter(({ short }) => short).map(asStop)
		}))
		.filter(({ steps }) => steps.length);
	return { ...outline, chapters };
}

/** Whether an address asks for the short way. @param search as in `location.search` */
export const asksShort = (search: string): boolean =>
	new URLSearchParams(search).get('depth') === 'short';
