// Five slides to test lessons with: every second one asks, and the shortest lesson has the first three.
import type { Deck } from '../src/lib/narrative/deck';
import type { SlideOutline } from '../src/lib/narrative/lesson';
import type { StepId } from '../src/lib/narrative/story';
import type { TalkState } from '../src/lib/narrative/talk';
import { startLesson } from '../src/lib/narrative/under-way';

const slides = ['a', 'b', 'c', 'd', 'e'].map((slug, index): SlideOutline => ({
	id: `one/${slug}` as StepId,
	title: slug,
	figure: 'shots',
	cue: {},
	words: 1,
	asks: index % 2 === 1,
	ask: index % 2 === 1 ? { upto: 'seam' } : null,
	lessons: index < 3 ? { 15: 60, 30: 60, 45: 60 } : { 45: 60 }
}));
export const deck: Deck = {
	outline: {
		chapters: [{ slug: 'one', title: 'One', figure: 'shots', cue: {}, words: 1, steps: slides }],
		renamed: {}
	},
	slides,
	seconds: 7
};
export const ids = slides.map(({ id }) => id) as unknown as readonly [
	StepId,
	StepId,
	StepId,
	StepId,
	StepId
];

/** A lesson that has just begun, but for what is given. */
export const lessonAt = (part: Partial<TalkState> = {}): TalkState => ({
	...startLesson(deck),
	...part
});
