// What a browser draws of the data: each figure's data.ts, as it is written down while building, against the whole tables.
import { describe, expect, it, vi } from 'vitest';
import { readStory } from '$lib/article/bind';
import { dataset } from '$lib/data/dataset';
import type { AnyFigure } from '$lib/figures';
import { projectData } from '../../src/tools/projections.js';

interface House {
	readonly figures: Readonly<Record<string, AnyFigure>>;
	readonly render: typeof import('svelte/server').render;
}

const names = Object.keys(import.meta.glob('/src/lib/figures/*/data.ts')).map(
	(file) => file.split('/').at(-2) ?? ''
);
const fileOf = (name: string) => `src/lib/figures/${name}/data.ts`;

/** The figures as they draw from these tables, with the Svelte that was loaded for them. */
async function figuresWith(tablesOf: (name: string) => Promise<object>): Promise<House> {
	vi.resetModules();
	for (const name of names) vi.doMock(`/${fileOf(name)}`, () => tablesOf(name));
	const { figures } = await import('$lib/figures');
	const { render } = await import('svelte/server');
	return { figures, render };
}

const fromWholeTables = await figuresWith(async () => dataset);
const fromConstants = await figuresWith(async (name) =>
	Object.fromEntries(
		(await projectData(fileOf(name))).map((line) => {
			const [, table = '', json = ''] = /^export const (\w+) = (.*);$/.exec(line) ?? [];
			return [table, JSON.parse(json)];
		})
	)
);

const steps = readStory().chapters.flatMap((chapter) => chapter.steps);
/** Every cue of the story, those that withhold included. */
const cues = steps.flatMap(({ id, figure, cue, ask }) =>
	figure === null ? [] : [cue, ...(ask ? [ask] : [])].map((cue) => ({ id, figure, cue }))
);
/** What readers may pick, of every kind. */
const choices = [
	{},
	{ film: 'voie' },
	{ shot: 'belt' },
	{ event: 'record' },
	{ motif: 'seam-take', view: 'grid' },
	{ rate: '25' }
] as const;

function draw({ figures, render }: House, name: string, cue: Readonly<Record<string, unknown>>) {
	const figure = figures[name] as AnyFigure;
	const said = choices.map((choice) => ({
		sentence: figure.say(cue, choice),
		table: figure.table(cue, choice),
		evidence: figure.evidence(choice)
	}));
	const drawn = Object.values(figure.boxes).map(
		(box) =>
			render(figure.View, {
				props: { cue, choice: {}, moment: null, box, prefix: 'x', onchoose: () => {} }
			}).body
	);
	return { said, drawn };
}

describe('what figures draw of the data', () => {
	it('is chosen by every figure for itself; that of the shots draws what the room of the sequence has', () => {
		const drawn = names.map((name) => (name === 'sequence' ? 'shots' : name));
		expect(drawn.sort()).toEqual(Object.keys(fromWholeTables.figures).sort());
	});

	it.each(cues)(
		'is enough for $figure at $id: drawing, sentence and table are those of the whole tables',
		({ figure, cue }) => {
			expect(draw(fromConstants, figure, cue)).toEqual(draw(fromWholeTables, figure, cue));
		}
	);

	it('holds no place and no reason: those stand in the evidence', async () => {
		for (const name of names) {
			const code = (await projectData(fileOf(name))).join('\n');
			expect(code).not.toMatch(/"p\d\d\.(\d\d|fn)"|"because"/);
		}
	});
});
