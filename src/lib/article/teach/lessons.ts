// The lessons the essay comes with, for the teachers' page.
import { lessonMinutes } from '$lib/narrative/lesson';
import { readStory } from '../bind';

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
