// A sheet to hand out; the order of the steps comes along, so that a plan can pick among them.
import { error } from '@sveltejs/kit';
import { makeDeck } from '$lib/article/deck';
import { sheets } from '$lib/article/teach/sheets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const sheet = sheets[params.sheet];
	if (!sheet) error(404, `There is no sheet “${params.sheet}”.`);
	const { title, about } = sheet;
	const { outline } = makeDeck();
	return { name: params.sheet, title, about, outline };
};
