// The figure that a stretch of a chapter opens with, as a file of its own: an SVG that needs no page. It carries its styles for either theme and the characters
// it is set in, and its marks are links, so that whoever opens it alone can follow them. Built only.
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
// @ts-expect-error the package brings no types
import subset from 'subset-font';
import Patterns from '$lib/components/chart/Patterns.svelte';
import type { Box } from '$lib/components/figure/types';
import { figures } from '$lib/figures';
import { keyOf, stretchesOf } from '$lib/narrative/stretches';
import emblem from '$lib/styles/emblem.css?inline';
import base from '$lib/styles/figure.css?inline';
import schematic from '$lib/styles/schematic.css?inline';
import tokens from '$lib/styles/tokens.css?inline';
import { htmlOf, readStory } from './bind';
import { stripComments, textOf } from './markup';

const sheets = import.meta.glob<string>('../styles/figure-*.css', {
	eager: true,
	query: '?inline',
	import: 'default'
});

const sizes: readonly Box['name'][] = ['narrow', 'wide'];

const stretches = () => readStory().chapters.flatMap(stretchesOf);

/** Name of every picture: a stretch and a size, or the drawing that a chapter opens with. */
export const pictureNames = (): readonly string[] => [
	...stretches().flatMap((stretch) => sizes.map((size) => `${keyOf(stretch)}-${size}`)),
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
	const size = sizes.find((one) => name.endsWith(`-${one}`));
	const stretch = stretches().find((one) => name === `${keyOf(one)}-${size}`);
	const figure = stretch && figures[stretch.figure];
	if (!size || !figure)
		throw new Error(`unknown picture: ${name} (valid: ${pictureNames().join(', ')})`);
	const box = figure.boxes[size];
	const drawn = render(figure.View, {
		props: {
			cue: stretch.cue,
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
	const styles = [withoutFaces(tokens), schematic, base, own].join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}">`,
		`<style><![CDATA[${faces.join('')}${styles}]]></style><g class="patterns">${patterns}</g>`,
		`<title>${figure.title}</title>`,
		`<g class="figure figure-${figure.name}"><g class="drawing"><g class="box ${size}">${drawing}</g></g></g></svg>`
	].join('');
}
