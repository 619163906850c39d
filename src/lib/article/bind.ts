// The bindery: content files become one checked story, and prose becomes HTML. Runs while building and testing only.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import * as v from 'valibot';
import Cite from '$lib/components/prose/Cite.svelte';
import Fact from '$lib/components/prose/Fact.svelte';
import Note from '$lib/components/prose/Note.svelte';
import Term from '$lib/components/prose/Term.svelte';
import type { FigureName } from '$lib/base/figure-names';
import { drawPlace } from '$lib/figures/beside/place';
import { cueSchemas } from '$lib/figures/cues';
import type { BesideId } from '$lib/data/ids';
import type { Chapter, Cue, Outline, Step, StepId, StepOutline, Story } from '$lib/narrative/story';
import {
	aboutSchema,
	chapterSchema,
	exhibitSchema,
	figuresSchema,
	parseHead,
	stepSchema,
	teachSchema
} from './front-matter';
import { checkMarkup, countWords, liftNotes, proseOf, stripComments, textOf } from './markup';
import { readTags } from './prose-imports.js';

interface ContentModule {
	readonly default: Component;
	readonly metadata?: Record<string, unknown>;
}

const modules = import.meta.glob<ContentModule>('/content/en/**/*.svx', { eager: true });
/** The files as written, by path. */
export const sources = import.meta.glob<string>('/content/en/**/*.svx', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The small drawing that opens a chapter, by path. */
const emblems = import.meta.glob<string>('/content/en/*/emblem.svg', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const components = { Cite, Fact, Note, Term } as unknown as Record<
	string,
	Component<Record<string, unknown>>
>;

const named = (path: string) => path.replace(/^\//, '');
/** `02-the-night` -> `the-night` */
const slugOf = (part: string) => part.replace(/^\d+-/, '').replace(/\.svx$/, '');

function inFile<T>(file: string, make: () => T): T {
	try {
		return make();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new Error(message.includes(file) ? message : `${message} in ${file}`, { cause: error });
	}
}

/** HTML of a content file's body. `prefix` keeps the ids of its notes apart from other files'. */
function renderBody(path: string, prefix: string): string {
	const file = named(path);
	return inFile(file, () => {
		const body = modules[path]?.default;
		if (!body) throw new Error('no content');
		const html = stripComments(render(body, { props: {}, idPrefix: prefix }).body);
		checkMarkup(html, file);
		return liftNotes(html);
	});
}

/** A text of the front matter, which may hold the components of prose, as HTML. */
export function renderText(text: string, file: string): string {
	return inFile(file, () => {
		let html = text.trim();
		for (const tag of readTags(text, file)) {
			if (!tag.source.endsWith('/>'))
				throw new Error(`in front matter components close themselves: ${tag.source}`);
			const component = components[tag.name];
			if (!component) throw new Error(`unknown component: ${tag.name}`);
			const { body } = render(component, { props: tag.attributes });
			html = html.replace(tag.source, () => stripComments(body));
		}
		checkMarkup(html, file);
		return html;
	});
}

function checkFigure(name: string, file: string): FigureName {
	if (name in cueSchemas) return name as FigureName;
	throw new Error(
		`unknown figure: ${name} in ${file} (valid: none, ${Object.keys(cueSchemas).join(', ')})`
	);
}

function checkCue(cue: Cue, figure: string | null, file: string, field = 'cue'): Cue {
	if (figure === null) {
		if (Object.keys(cue).length) throw new Error(`${field} without a figure in ${file}`);
		return cue;
	}
	const schema = cueSchemas[checkFigure(figure, file)] as v.GenericSchema;
	const result = v.safeParse(schema, cue);
	if (result.success) return cue;
	const [issue] = result.issues;
	const path = issue?.path?.map((part) => String(part.key)).join('.');
	const keys = Object.keys((schema as unknown as { entries: object }).entries);
	throw new Error(
		`unknown ${field}: ${path ?? '?'} in ${file}: ${issue?.message} (${figure} understands: ${keys.join(', ')})`
	);
}

/** The text, if it has no more words than that. */
function limit(html: string, name: string, most: number, file: string): string {
	const words = countWords(textOf(html));
	if (words > most)
		throw new Error(`${name} of ${words} words in ${file} (valid: at most ${most})`);
	return html;
}

function bindStep(
	path: string,
	chapter: string,
	chapterFigure: string
): Step & { was: readonly string[] } {
	const file = named(path);
	const head = parseHead(stepSchema, modules[path]?.metadata, file);
	const slug = slugOf(path.split('/').at(-1) ?? '');
	const figure = head.figure === 'none' ? null : checkFigure(head.figure ?? chapterFigure, file);
	const id: StepId = `${chapter}/${slug}`;
	const field = (text: string) => renderText(text, file);
	const html = renderBody(path, `${chapter}-${slug}`);
	return {
		id,
		file,
		title: head.title,
		figure,
		cue: checkCue(head.cue, figure, file),
		words: countWords(proseOf(html)),
		...(head.path === 'short' ? { short: true } : {}),
		...(head.room ? { room: head.room } : {}),
		...(head.before ? { before: checkCue(head.before, figure, file, 'before') } : {}),
		headline: limit(field(head.headline), 'headline', 9, file),
		label: limit(field(head.label), 'label', 40, file),
		alt: field(head.alt),
		notes: field(head.notes),
		...(head.question && head.answer && head.easier
			? {
					question: field(head.question),
					answer: field(head.answer),
					easier: field(head.easier)
				}
			: {}),
		...(head.ask ? { ask: checkCue(head.ask, figure, file, 'ask') } : {}),
		...(head.takes ? { takes: head.takes } : {}),
		lessons: head.lessons,
		sources: head.sources,
		was: head.was
	};
}

function bindStory(): Story {
	const about = readAbout();
	const renamed: Record<string, StepId> = {};
	const paths = Object.keys(modules).sort();
	const chapters = paths
		.filter((path) => path.endsWith('/index.svx'))
		.map((path): Chapter => {
			const file = named(path);
			const folder = path.slice(0, -'/index.svx'.length);
			const slug = slugOf(folder.split('/').at(-1) ?? '');
			const head = parseHead(chapterSchema, modules[path]?.metadata, file);
			const figure = checkFigure(head.figure, file);
			const steps = paths
				.filter((one) => one.startsWith(`${folder}/`) && one !== path)
				.map((one) => bindStep(one, slug, figure));
			for (const step of steps) for (const old of step.was) renamed[old] = step.id;
			return {
				slug,
				file,
				title: head.title,
				headline: limit(renderText(head.headline, file), 'headline', 9, file),
				found: head.found,
				figure,
				cue: checkCue(head.cue, figure, file),
				words: countWords(proseOf(renderBody(path, slug))),
				steps: steps.map(({ was: _, ...step }) => step)
			};
		});
	const ids = chapters.flatMap((chapter) => [
		chapter.slug,
		...chapter.steps.map((step) => step.id)
	]);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice) throw new Error(`two steps or chapters have the address ${twice}`);
	const lost = Object.keys(renamed).find((old) => ids.includes(old));
	if (lost) throw new Error(`was: ${lost} is the address of a step that exists`);
	return { title: about.title, subtitle: about.subtitle, chapters, renamed };
}

let bound: Story | undefined;

/** The checked story; throws on the first thing that is wrong. */
export function readStory(): Story {
	return (bound ??= bindStory());
}

const readHead = <S extends v.GenericSchema>(schema: S, name: string) =>
	parseHead(schema, modules[`/content/en/${name}.svx`]?.metadata, `content/en/${name}.svx`);

/** The front matter of the whole essay, and of the pages for teachers, for technicians, and of all figures. */
export const readAbout = () => readHead(aboutSchema, 'about');
export const readTeach = () => readHead(teachSchema, 'teach');
export const readExhibit = () => readHead(exhibitSchema, 'exhibit');
export const readFigures = () => readHead(figuresSchema, 'figures');

/** What a browser needs of a step: figure and cue, no prose. */
export const outlineStep = ({
	id,
	title,
	figure,
	cue,
	words,
	short,
	room,
	before
}: Step): StepOutline => ({
	id,
	title,
	figure,
	cue,
	words,
	...(short ? { short } : {}),
	...(room ? { room } : {}),
	...(before ? { before } : {})
});

/** The order of the story, with of each step what a mode's browser needs. */
export function outlineStory<One extends StepOutline>(
	story: Story,
	outlineOne: (step: Step) => One
) {
	return {
		chapters: story.chapters.map(({ slug, title, figure, cue, words, steps }) => ({
			slug,
			title,
			figure,
			cue,
			words,
			steps: steps.map(outlineOne)
		})),
		renamed: story.renamed
	};
}

/** The order of the story as reading needs it. */
export const outlineOf = (story: Story): Outline => outlineStory(story, outlineStep);

const cache = new Map<string, string>();

/** The drawing a chapter opens with: its own, and at its left edge the place where those stand who were found before it. */
function drawEmblem({ file, found }: Chapter): string {
	const path = file.replace('index.svx', 'emblem.svg');
	const drawing = /^<svg class="emblem" viewBox="0 0 240 180"([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(
		emblems[`/${path}`] ?? ''
	);
	if (!drawing)
		throw new Error(
			`no ${path}, or none of 240 by 180 with the class emblem: every chapter opens with a drawing`
		);
	const [, attributes, marks] = drawing;
	return `<svg class="emblem" viewBox="0 0 288 180"${attributes}>${drawPlace(found as readonly BesideId[])}<path class="edge" d="M48 0V180"/><g transform="translate(48)">${marks}</g></svg>`;
}

/** HTML of the abstract (`about`), the last sentence (`closing`), the pages for teachers (`teach`) and technicians (`exhibit`) and of all figures (`figures`), a chapter's opening (its slug), its drawing (`slug#emblem`), a step's prose (its id), its alternative (`id#alt`) or its words for a wall (`id#label`); the words over a figure (`slug#headline`, `id#headline`). */
export function htmlOf(key: string): string {
	const kept = cache.get(key);
	if (kept !== undefined) return kept;
	const html = makeHtml(key);
	cache.set(key, html);
	return html;
}

function makeHtml(key: string): string {
	if (['about', 'closing', 'teach', 'exhibit', 'figures'].includes(key))
		return renderBody(`/content/en/${key}.svx`, key);
	const [id, field] = key.split('#');
	const story = readStory();
	const chapter = story.chapters.find((one) => one.slug === id);
	if (chapter && field === 'emblem') return drawEmblem(chapter);
	if (chapter && field === 'headline') return chapter.headline;
	if (chapter) return renderBody(`/${chapter.file}`, chapter.slug);
	const step = story.chapters.flatMap((one) => one.steps).find((one) => one.id === id);
	if (!step) throw new Error(`no prose for ${key}`);
	if (field === 'alt') return step.alt;
	if (field === 'label') return step.label;
	if (field === 'headline') return step.headline;
	return renderBody(`/${step.file}`, step.id.replace('/', '-'));
}
