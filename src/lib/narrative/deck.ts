// The essay as slides: what the pages of a class are given, and how they read it.
import type { SlideOutline } from './lesson';
import { listSteps, type ChapterOutline, type Outline, type StepId } from './story';
import { turn } from './veil';

/** HTML of a slide. */
export interface SlideText {
	readonly title: string;
	readonly label: string;
	readonly alt: string;
	readonly notes: string;
	readonly question?: string;
	readonly answer?: string;
}

export interface DeckOutline extends Outline {
	readonly chapters: readonly (Omit<ChapterOutline, 'steps'> & {
		readonly steps: readonly SlideOutline[];
	})[];
}

export interface DeckData {
	readonly title: string;
	readonly subtitle: string;
	/** Tells two builds with other steps or words apart. */
	readonly edition: string;
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	readonly outline: DeckOutline;
	/** The texts by step id as JSON, turned, see veil.ts. */
	readonly veiled: string;
}

export interface Deck {
	readonly outline: DeckOutline;
	/** Every step of the essay, in its order. */
	readonly slides: readonly SlideOutline[];
	/** Length of the sequence in seconds. */
	readonly seconds: number;
}

/** The order of the slides; for their texts see `readTexts`. */
export function deckOf({ outline, seconds }: Pick<DeckData, 'outline' | 'seconds'>): Deck {
	return { outline, slides: listSteps(outline) as readonly SlideOutline[], seconds };
}

/** Lifts the veil. */
export function readTexts({
	veiled
}: Pick<DeckData, 'veiled'>): Readonly<Record<StepId, SlideText>> {
	return JSON.parse(turn(veiled)) as Record<StepId, SlideText>;
}

/** Where a step stands: the number of its chapter from 1, and the chapter's title. */
export function chapterOf(outline: Outline, id: StepId): { number: number; title: string } {
	const index = outline.chapters.findIndex(({ steps }) => steps.some((step) => step.id === id));
	const chapter = outline.chapters[index];
	if (!chapter) throw new Error(`unknown step: ${id}`);
	return { number: index + 1, title: chapter.title };
}
