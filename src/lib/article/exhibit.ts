// The story as an exhibit needs it: the order, the labels, the drawings of the chapters. Built only.
import { version } from '$app/environment';
import type { ExhibitData } from '$lib/narrative/exhibit';
import { htmlOf, outlineStep, outlineStory, readAbout, readStory } from './bind';
import { textOf } from './markup';
import { readSequence } from './sequence';

/** What the page of a kiosk loads, but for its evidence: that travels as HTML, see pages.ts. */
export function makeExhibit(): ExhibitData {
	const story = readStory();
	const about = readAbout();
	const { chapters, renamed } = outlineStory(story, (step) => ({
		...outlineStep(step),
		label: step.label
	}));
	const lede = (htmlOf('about').match(/<p>[\s\S]*?<\/p>/g) ?? []).slice(0, 2).join(' ');
	return {
		title: about.title,
		subtitle: about.subtitle,
		lede: textOf(lede).replace(/\s+/g, ' ').trim(),
		edition: version,
		seconds: readSequence(),
		languages: [{ code: 'en', name: about.language, invite: about.invite }],
		outline: {
			chapters: chapters.map((chapter) => ({
				...chapter,
				emblem: htmlOf(`${chapter.slug}#emblem`)
			})),
			renamed
		}
	};
}

/** What only this edition knows of an exhibit's settings. */
export function knownToSettings() {
	const { outline, languages } = makeExhibit();
	return {
		chapters: outline.chapters.map(({ slug }) => slug),
		languages: languages.map(({ code }) => code)
	};
}
