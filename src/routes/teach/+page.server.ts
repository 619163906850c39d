// The teachers' page: what the lessons are, step by step, and what there is to hand out.
import { readAbout, readTeach } from '$lib/article/bind';
import { htmlFor as html } from '$lib/article/pages';
import { readSequence } from '$lib/article/sequence';
import { listLessons, showSlide } from '$lib/article/teach/lessons';
import { sheets } from '$lib/article/teach/sheets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readAbout().title,
	lede: readTeach().lede,
	shown: showSlide(),
	seconds: readSequence(),
	prose: html('teach'),
	lessons: listLessons(),
	sheets: Object.entries(sheets).map(([name, { title, about }]) => ({ name, title, about }))
});
