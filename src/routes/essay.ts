// The essay as HTML. Built only.
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Essay from '$lib/stages/read/Essay.svelte';
import { stripComments } from '$lib/article/markup';
import { htmlFor } from '$lib/article/pages';
import { drawWord } from '$lib/article/title';

/** Space between the title's letters and height of its lines, in em: see opening.css. */
const [spacing, line] = [-0.012, 0.72];

export function renderEssay(data: Omit<ComponentProps<typeof Essay>, 'html' | 'title'>): string {
	const title = [drawWord('SEVEN', spacing, line), drawWord('SECONDS', spacing, line)] as const;
	return stripComments(render(Essay, { props: { ...data, title, html: htmlFor } }).body);
}
