// The lessons the essay comes with, and a slide of them, for the teachers' page.
import { lessonMinutes } from '$lib/narrative/lesson';
import { chapterOf } from '$lib/narrative/deck';
import { outlineStep, readStory } from '../bind';

/** Each lesson with its steps in order, and the seconds each stands. */
export function listLessons() {
	const steps = readStory().chapters.flatMap((chapter) => chapter.steps);
	return lessonMinutes.map((minutes) => ({
		minutes,
		steps: steps.flatMap(({ id, title, question, lessons }) => {
			const seconds = lessons[minutes];
			return seconds === undefined ? [] : [{ id, title, asks: question !== undefined, seconds }];
		})
	}));
}

/** The first slide whose picture changes with its answer. */
export function showSlide() {
	const story = readStory();
	const step = story.chapters.flatMap(({ steps }) => steps).find(({ ask }) => ask);
	if (!step?.ask || !step.takes)
		throw new Error('no step has a cue to ask with (ask): the page for teachers shows one');
	const { number, title } = chapterOf(story, step.id);
	return {
		slide: { ...outlineStep(step), asks: true, ask: step.ask },
		text: step,
		chapter: `${number} ${title}`,
		takes: step.takes
	};
}
