// HTML of everything a reader reads that is not a figure: prose, the pages behind it, and hand-outs. Runs while building only.
import { render } from 'svelte/server';
import EndMatter from './end/EndMatter.svelte';
import Proofs from './end/Proofs.svelte';
import { htmlOf, readAbout, readStory } from './bind';
import { stripComments } from './markup';
import { renderSheet } from './teach/sheets';

/** Prose by key, see `htmlOf`; `end` is what stands behind the essay, `proofs` its evidence alone, `teach/worksheet` a sheet to hand out. */
export function htmlFor(key: string): string {
	if (key.startsWith('teach/')) return renderSheet(key.slice('teach/'.length));
	if (key === 'proofs')
		return stripComments(render(Proofs, { props: { story: readStory() } }).body);
	if (key !== 'end') return htmlOf(key);
	return stripComments(
		render(EndMatter, { props: { story: readStory(), about: readAbout() } }).body
	);
}
