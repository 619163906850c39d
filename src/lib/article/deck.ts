// The story as class needs it: the order with what each step asks, and its texts behind a veil. Built only.
import { shortHash } from '$lib/narrative/lesson';
import type { SlideOutline } from '$lib/narrative/lesson';
import type { DeckData, SlideText } from '$lib/narrative/deck';
import type { Step } from '$lib/narrative/story';
import { turn } from '$lib/narrative/veil';
import { outlineStep, outlineStory, readAbout, readStory } from './bind';
import { readSequence } from './sequence';

function outlineSlide(step: Step): SlideOutline {
	const { title, question, ask, lessons } = step;
	const asks = question !== undefined;
	// the title of a step that asks may tell: it stands with the texts, behind the veil
	return { ...outlineStep(step), title: asks ? '' : title, asks, ask: ask ?? null, lessons };
}

const textOfSlide = ({ title, label, alt, notes, question, answer }: Step): SlideText => ({
	title,
	label,
	alt,
	notes,
	...(question && answer ? { question, answer } : {})
});

/** What the pages of a class load. */
export function makeDeck(): DeckData {
	const story = readStory();
	const about = readAbout();
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const texts = Object.fromEntries(steps.map((step) => [step.id, textOfSlide(step)]));
	const outline = outlineStory(story, outlineSlide);
	const veiled = turn(JSON.stringify(texts));
	return {
		title: about.title,
		subtitle: about.subtitle,
		edition: `${about.version}-${shortHash(JSON.stringify(outline) + veiled)}`,
		seconds: readSequence(),
		outline,
		veiled
	};
}
