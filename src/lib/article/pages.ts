// HTML of everything a reader reads that is not a figure: prose, the pages behind it, and hand-outs. Runs while building only.
import { render } from 'svelte/server';
import EndMatter from './end/EndMatter.svelte';
import EvidencePage from './end/EvidencePage.svelte';
import Proofs from './end/Proofs.svelte';
import Tables from './end/Tables.svelte';
import { htmlOf, readAbout, readStory } from './bind';
import { stripComments } from './markup';
import Closing from './rooms/Closing.svelte';
import Field from './rooms/Field.svelte';
import { renderSheet } from './teach/sheets';

const bodies: Readonly<Record<string, () => string>> = {
	end: () => render(EndMatter, { props: { about: readAbout() } }).body,
	evidence: () => render(EvidencePage, { props: { story: readStory() } }).body,
	field: () => render(Field).body,
	ending: () => render(Closing, { props: { sentence: htmlOf('closing') } }).body,
	tables: () => render(Tables, { props: { story: readStory() } }).body,
	proofs: () => render(Proofs, { props: { story: readStory() } }).body
};

/**
 * Prose by key, see `htmlOf`; `field` and `ending` are rooms, `end` is what stands behind the essay, `evidence` the page of evidence, `tables` that of tables, `proofs` what the exhibit
 * has of it, `teach/worksheet` a sheet to hand out.
 */
export function htmlFor(key: string): string {
	if (key.startsWith('teach/')) return renderSheet(key.slice('teach/'.length));
	const body = bodies[key];
	return body ? stripComments(body()) : htmlOf(key);
}
