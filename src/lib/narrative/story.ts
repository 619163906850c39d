// What a story is: chapters of steps, each with a figure and a cue. The outline is the part a browser needs.
import type { Choice } from '$lib/base/choice';
import type { FigureName } from '$lib/base/figure-names';

/** Where a step stands: its chapter and its own slug, without the numbers of the files. */
export type StepId = `${string}/${string}`;

/** What a figure is asked to show. Opaque here: each figure checks and reads its own. */
export type Cue = Readonly<Record<string, unknown>>;

/** Where the ground changes for a step: full width, dark or bare. */
export const rooms = [
	/** A cinema: the picture large, its frames counted by scrolling. */
	'projector',
	/** The whole archive at once, and one speck in it. */
	'field',
	/** Years and a sentence; nothing to be touched, nothing that moves. */
	'silence',
	/** The frame slides aside: beyond its edge nothing is known. */
	'lamp',
	/** The last sentence alone. */
	'ending'
] as const;
export type Room = (typeof rooms)[number];

export interface StepOutline {
	readonly id: StepId;
	readonly title: string;
	/** Null where the step goes without one. */
	readonly figure: FigureName | null;
	readonly cue: Cue;
	/** Words of prose, without citations and notes. */
	readonly words: number;
	/** Whether it is a stop of the way through in five minutes. */
	readonly short?: true;
	readonly room?: Room;
	/** What the figure of its room shows before the step is reached. */
	readonly before?: Cue;
}

export interface ChapterOutline {
	readonly slug: string;
	readonly title: string;
	/** The figure shown where scripts are off and before the first step. */
	readonly figure: FigureName;
	readonly cue: Cue;
	readonly words: number;
	readonly steps: readonly StepOutline[];
}

/** The order of the essay, without its words. */
export interface Outline {
	readonly chapters: readonly ChapterOutline[];
	/** Addresses of older editions: old step id to the id that took its place. */
	readonly renamed: Readonly<Record<string, StepId>>;
}

/** Every step in reading order. */
export function listSteps(outline: Outline): readonly StepOutline[] {
	return outline.chapters.flatMap((chapter) => chapter.steps);
}

/** A step with everything the modes live on; made while building, never sent whole to a browser. */
export interface Step extends StepOutline {
	readonly file: string;
	/** Over the figure: at most nine words. */
	readonly headline: string;
	/** For a museum wall: at most 40 words, complete in itself. */
	readonly label: string;
	/** What the figure shows at this cue. */
	readonly alt: string;
	/** What a teacher says. */
	readonly notes: string;
	readonly question?: string;
	readonly answer?: string;
	/** The question in shorter sentences. */
	readonly easier?: string;
	/** The cue shown until the answer is revealed. */
	readonly ask?: Cue;
	/** Seconds the thing asked for takes. */
	readonly takes?: number;
	/** Seconds the step takes in the lesson of 15, 30 and 45 minutes; a lesson without it is absent. */
	readonly lessons: Readonly<Partial<Record<15 | 30 | 45, number>>>;
	/** Places of the article and references the step rests on. */
	readonly sources: readonly string[];
}

export interface Chapter extends ChapterOutline {
	readonly file: string;
	/** Over the figure it opens with: at most nine words. */
	readonly headline: string;
	/** Who is known to have stood beside him when it opens, as its drawing shows them. */
	readonly found: readonly string[];
	readonly steps: readonly Step[];
}

export interface Story {
	readonly title: string;
	readonly subtitle: string;
	readonly chapters: readonly Chapter[];
	readonly renamed: Readonly<Record<string, StepId>>;
}

/** A figure as the page of all figures shows it: at one cue of the essay, or with one choice. */
export interface Plate {
	readonly figure: FigureName;
	readonly cue: Cue;
	readonly choice: Choice;
	/** Steps and chapters that ask for this cue, and how they are called. */
	readonly steps: readonly { readonly id: string; readonly title: string }[];
}

export interface PlateGroup {
	readonly name: FigureName;
	readonly title: string;
	/** The question it answers. */
	readonly asks: string;
	/** How many steps show it, and in how many states. */
	readonly steps: number;
	readonly states: number;
	readonly plates: readonly Plate[];
}
