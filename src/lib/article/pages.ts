// HTML of everything a reader reads that is not a figure: prose, and the pages behind it. Runs while building only.
import { render } from 'svelte/server';
import EndMatter from './end/EndMatter.svelte';
import { htmlOf, readAbout, readStory } from './bind';
import { stripComments } from './markup';

/** Prose by key, see `htmlOf`; `end` is what stands behind the essay. */
export function htmlFor(key: string): string {
	if (key !== 'end') return htmlOf(key);
	return stripComments(
		render(EndMatter, { props: { story: readStory(), about: readAbout() } }).body
	);
}
