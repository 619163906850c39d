// Figures as files of their own: what a stretch of a chapter opens with, for screens; and each step's, for paper; and each figure once, for an index. An SVG that needs no page: it carries its
// styles (for either theme, or for white paper) and the characters it is set in, and its marks are links, so that whoever opens it alone can follow them. Built only.
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
// @ts-expect-error the package brings no types
import subset from 'subset-font';
import Patterns from '$lib/components/chart/Patterns.svelte';
import type { FigureName } from '$lib/base/figure-names';
import type { Box } from '$lib/components/figure/types';
import { figures } from '$lib/figures';
import type { Cue } from '$lib/narrative/story';
import { keyOf, picturedIn, stretchesOf } from '$lib/narrative/stretches';
import emblem from '$lib/styles/emblem.css?inline';
import base from '$lib/styles/figure.css?inline';
import ink from '$lib/styles/ink.css?inline';
import schematic from '$lib/styles/schematic.css?inline';
import tokens from '$lib/styles/tokens.css?inline';
import { htmlOf, readFigures, readStory } from './bind';
import { stripComments, textOf } from './markup';

const sheets = import.meta.glob<string>('../styles/figure-*.css', {
	eager: true,
	query: '?inline',
	import: 'default'
});

interface Shown {
	/** The key of a stretch or of a step, and what it is drawn for. */
	readonly name: string;
	readonly figure: FigureName;
	readonly cue: Cue;
	readonly size: Box['name'];
	readonly paper: boolean;
}

function listShown(): readonly Shown[] {
	const sizes: readonly Box['name'][] = ['narrow', 'wide'];
	const { chapters } = readStory();
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const index = Object.entries(readFigures().figures).map(([figure, { shown }]) => {
		const step = steps.find(({ id }) => id === shown);
		if (step?.figure !== figure)
			throw new Error(`${shown} is no step that shows ${figure} in content/en/figures.svx`);
		return {
			figure: step.figure,
			cue: step.cue,
			name: `${figure}-index`,
			size: 'narrow',
			paper: false
		} as const;
	});
	const essay = chapters.flatMap(stretchesOf).flatMap((stretch) => [
		...sizes.map((size) => ({
			...stretch,
			name: `${keyOf(stretch)}-${size}`,
			size,
			paper: false
		})),
		...picturedIn(stretch).map((step) => ({
			...step,
			name: `${keyOf(step)}-paper`,
			size: 'narrow' as const,
			paper: true
		}))
	]);
	return [...essay, ...index];
}

/** Name of every picture: a figure for a screen or for paper, or the drawing that a chapter opens with. */
export const pictureNames = (): readonly string[] => [
	...listShown().map(({ name }) => name),
	...readStory().chapters.map(({ slug }) => `${slug}-emblem`)
];

const withoutFaces = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/** The drawing of a chapter as a file: in the colours of film, whatever the theme. */
function drawEmblemFile(slug: string): string {
	const drawing = htmlOf(`${slug}#emblem`);
	const [patterns = ''] = /<defs>[\s\S]*<\/defs>/.exec(stripComments(render(Patterns).body)) ?? [];
	const [hatch = ''] = /<pattern id="hatch-over"[\s\S]*?<\/pattern>/.exec(patterns) ?? [];
	return drawing
		.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
		.replace(
			'>',
			`><style><![CDATA[${withoutFaces(tokens)}${schematic}${emblem}]]></style><g class="patterns">${hatch}</g>`
		);
}

async function embedFace(name: string, family: string, characters: string): Promise<string> {
	const file = readFileSync(`static/fonts/${name}.woff2`);
	const cut: Buffer = await subset(file, characters, { targetFormat: 'woff2' });
	return `@font-face{font-family:'${family}';src:url(data:font/woff2;base64,${cut.toString('base64')})}`;
}

/** Draws the picture of this name. @param home the way from its folder to the page of evidence */
export async function drawPicture(name: string, home: string): Promise<string> {
	const opened = readStory().chapters.find(({ slug }) => name === `${slug}-emblem`);
	if (opened) return drawEmblemFile(opened.slug);
	const shown = listShown().find((one) => one.name === name);
	if (!shown) throw new Error(`unknown picture: ${name} (valid: ${pictureNames().join(', ')})`);
	const { cue, size } = shown;
	const figure = figures[shown.figure];
	const box = figure.boxes[size];
	const drawn = render(figure.View, {
		props: {
			cue,
			choice: {},
			moment: null,
			box,
			prefix: name,
			onchoose: () => {}
		}
	}).body;
	const drawing = stripComments(drawn)
		.replace(/^[\s\S]*?(?=<svg)/, '')
		.replace(/(?<=<\/svg>)[\s\S]*$/, '')
		.replaceAll('href="#evidence/', `target="_parent" href="${home}#evidence/`);
	const [patterns = ''] = /<defs>[\s\S]*<\/defs>/.exec(stripComments(render(Patterns).body)) ?? [];
	const characters = textOf(drawing.replaceAll('<text', '<p').replaceAll('</text', '</p'));
	const faces = await Promise.all([
		embedFace('sans-heavy', 'Seven Sans', characters),
		embedFace('serif-roman', 'Seven Serif', characters)
	]);
	const own = Object.entries(sheets).find(([path]) => path.endsWith(`-${figure.name}.css`))?.[1];
	const styles = [withoutFaces(tokens), shown.paper ? ink : '', schematic, base, own].join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}">`,
		`<style><![CDATA[${faces.join('')}${styles}]]></style><g class="patterns">${patterns}</g>`,
		`<title>${figure.title}</title>`,
		`<g class="figure figure-${figure.name}"><g class="drawing"><g class="box ${size}">${drawing}</g></g></g></svg>`
	].join('');
}
