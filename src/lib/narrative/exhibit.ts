// The essay as an exhibit shows it: what the page of a kiosk is given.
import type { ChapterOutline, Outline, StepOutline } from './story';

/** A step with its words for a museum wall. */
export interface ExhibitStep extends StepOutline {
	/** HTML, at most 40 words. */
	readonly label: string;
}

export interface ExhibitChapter extends Omit<ChapterOutline, 'steps'> {
	/** The drawing it opens with, an SVG. */
	readonly emblem: string;
	readonly steps: readonly ExhibitStep[];
}

export interface ExhibitOutline extends Outline {
	readonly chapters: readonly ExhibitChapter[];
}

export interface ExhibitData {
	readonly title: string;
	readonly subtitle: string;
	/** The essay in a few sentences; text. */
	readonly lede: string;
	/** Tells two builds apart. */
	readonly edition: string;
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	/** The languages the essay is in, each named in itself, with what asks for a touch. */
	readonly languages: readonly {
		readonly code: string;
		readonly name: string;
		readonly invite: string;
	}[];
	readonly outline: ExhibitOutline;
}
