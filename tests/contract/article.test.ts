// The essay as a whole: its length, its fields, its numbers, its citations.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { htmlOf, readStory, renderText, sources } from '$lib/article/bind';
import { htmlFor } from '$lib/article/pages';
import { countWords, proseOf, textOf } from '$lib/article/markup';
import { figureNames } from '$lib/base/figure-names';
import { findReference } from '$lib/data/citation';
import { besideIds, referenceIds } from '$lib/data/ids';
import { openableClaims } from '$lib/data/facts';
import { isPlace } from '$lib/data/source';
import { figures } from '$lib/figures';
import { formatPlan, planKeys, shortHash } from '$lib/narrative/lesson';
import advances from '$lib/components/chart/advances.json';

const story = readStory();
const steps = story.chapters.flatMap((chapter) => chapter.steps);
const prose = (id: string) => textOf(htmlOf(id));
const whole = [...story.chapters.map((one) => one.slug), ...steps.map((one) => one.id)];

describe('the essay', () => {
	it('has eight chapters, 42 to 48 steps and 4,800 to 5,300 words of prose, so that it is read in one sitting', () => {
		expect(story.chapters.length).toBe(8);
		expect(steps.length).toBeGreaterThanOrEqual(42);
		expect(steps.length).toBeLessThanOrEqual(48);
		const words = [...story.chapters, ...steps].reduce((sum, one) => sum + one.words, 0);
		expect(words).toBeGreaterThanOrEqual(4800);
		expect(words).toBeLessThanOrEqual(5300);
	});

	it('speaks of its source fifteen times at most: whose word a sentence is, its citation says', () => {
		const text = whole.map((id) => proseOf(htmlOf(id))).join(' ');
		expect(text.match(/\b(the|that|this) article/gi)?.length).toBeLessThanOrEqual(15);
	});

	it('has labels that stand alone on a wall: 40 words at most, and no word of a text around them', () => {
		const leaning = steps.filter((step) =>
			/\b(article|essay|steps?|figures?)\b/i.test(textOf(step.label))
		);
		expect(leaning.map((step) => step.id)).toEqual([]);
		expect(
			steps.filter((step) => countWords(textOf(step.label)) > 40).map((step) => step.id)
		).toEqual([]);
	});

	it('has a way through in five minutes: 12 to 15 stops from the first step to the last', () => {
		const stops = steps.filter((step) => step.short);
		expect(stops.length).toBeGreaterThanOrEqual(12);
		expect(stops.length).toBeLessThanOrEqual(15);
		expect([stops[0]?.id, stops.at(-1)?.id]).toEqual([steps[0]?.id, steps.at(-1)?.id]);
		// a label is read aloud in a quarter of a minute, and its figure looked at as long again
		const words = stops.reduce((sum, step) => sum + countWords(textOf(step.label)), 0);
		expect(words).toBeLessThanOrEqual(600);
	});

	it('opens each chapter on what was found before it, and finds each thing once', () => {
		const found = steps.flatMap((step) =>
			step.figure === 'beside' ? [step.cue['found'] as string[]] : []
		);
		for (const [index, list] of found.entries())
			expect(list.slice(0, found[index - 1]?.length ?? 0)).toEqual(found[index - 1] ?? []);
		for (const chapter of story.chapters) {
			const last = found.at(-1) ?? [];
			expect(chapter.found).toEqual(last.slice(0, chapter.found.length));
		}
		expect([...(found.at(-1) ?? [])].sort()).toEqual([...besideIds].sort());
	});

	it('uses every figure it has', () => {
		const used = new Set(steps.map((step) => step.figure));
		expect(figureNames.filter((name) => !used.has(name))).toEqual([]);
	});

	it('fits its lessons: the steps of a lesson fill most of it and never more', () => {
		for (const minutes of [15, 30, 45] as const) {
			const seconds = steps.reduce((sum, step) => sum + (step.lessons[minutes] ?? 0), 0);
			expect(seconds, `${minutes} minutes`).toBeLessThanOrEqual(minutes * 60);
			expect(seconds, `${minutes} minutes`).toBeGreaterThan(minutes * 60 * 0.8);
		}
	});

	it('asks five, seven and nine questions, and gives each the seconds that the thing asked for takes', () => {
		/** Words a second of a teacher who reads aloud, slower than a commentator. */
		const aloud = 2.2;
		for (const [minutes, count] of [
			[15, 5],
			[30, 7],
			[45, 9]
		] as const) {
			const asking = steps.filter((step) => step.question && step.lessons[minutes] !== undefined);
			expect(asking.length, `${minutes} minutes`).toBe(count);
			for (const { id, question, answer, takes, lessons } of asking) {
				const words = countWords(textOf(`${question} ${answer}`));
				expect(lessons[minutes], `${id} in ${minutes} minutes`).toBeGreaterThanOrEqual(
					Math.floor((takes ?? 0) + words / aloud)
				);
			}
		}
	});

	it('builds the shortest lesson on the way through in five minutes', () => {
		const off = steps.filter((step) => step.lessons[15] !== undefined && !step.short);
		expect(off.map((step) => step.id)).toEqual([]);
	});

	it('has no two steps, old or new, that a lesson’s link would mix up', () => {
		const keys = planKeys(story).map(shortHash);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		const plan = { name: 'm'.repeat(60), steps: steps.map(({ id }) => ({ id, seconds: 3600 })) };
		expect(formatPlan(plan).length).toBeLessThanOrEqual(1500);
	});

	it('asks only in steps that answer, and withholds with another cue than it shows', () => {
		const giveaways = steps.filter(
			(step) => step.ask && JSON.stringify(step.ask) === JSON.stringify(step.cue)
		);
		expect(giveaways.map((step) => step.id)).toEqual([]);
		expect(steps.filter((step) => step.question).length).toBeGreaterThan(8);
	});

	it('cites in every step, and every work it sets beside the article', () => {
		expect(steps.filter((step) => !step.sources.length).map((step) => step.id)).toEqual([]);
		for (const step of steps)
			for (const source of step.sources)
				if (!isPlace(source)) expect(findReference(source).id).toBe(source);
		const end = htmlFor('end');
		const uncited = referenceIds.filter((id) => !end.includes(`id="reference/${id}"`));
		expect(uncited).toEqual([]);
	});

	it('quotes no more than a dozen words at a time', () => {
		const long = steps.flatMap((step) =>
			[...prose(step.id).matchAll(/“([^”]+)”/g)]
				.filter(([, quoted]) => countWords(quoted ?? '') > 12)
				.map(([quoted]) => `${step.id}: ${quoted}`)
		);
		expect(long).toEqual([]);
	});

	it('says what it says without exclamation', () => {
		const loud = steps.filter((step) => /!/.test(prose(step.id) + step.label + step.notes));
		expect(loud.map((step) => step.id)).toEqual([]);
	});

	it('gives its names once in Cyrillic', () => {
		const text = whole.map(prose).join(' ');
		for (const name of ['Алексей Григорьевич Стаханов', 'Кадіївка', 'Комсомольская правда'])
			expect(text.split(name).length - 1, name).toBe(1);
	});

	it('needs no character the shipped text face lacks', () => {
		const known = new Set(Object.keys(advances.serif));
		const missing = new Set(
			whole
				.flatMap((id) => [...prose(id)])
				.filter((one) => !known.has(one) && !/[\u0400-\u04ff]/.test(one))
		);
		expect([...missing]).toEqual([]);
	});
});

describe('figures at the cues of the essay', () => {
	const addresses = new Set(openableClaims.map((one) => one.address));
	const cues = [
		...story.chapters.map((one) => ({ id: one.slug, figure: one.figure, cue: one.cue })),
		...steps.flatMap(({ id, figure, cue, ask }) =>
			figure === null
				? []
				: [{ id, figure, cue }, ...(ask ? [{ id: `${id} asked`, figure, cue: ask }] : [])]
		)
	];

	it('say one plain sentence of at most 30 words', () => {
		const wrong = cues.flatMap(({ id, figure, cue }) => {
			const said = figures[figure].say(cue, {});
			return countWords(said) < 4 || countWords(said) > 30 ? [`${id}: ${said}`] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('have a table with one row a datum, each leading to evidence that exists', () => {
		const wrong = cues.flatMap(({ id, figure, cue }) => {
			const table = figures[figure].table(cue, {});
			const keys = table.rows.map((row) => row.key);
			return [
				...keys
					.filter((key, index) => keys.indexOf(key) !== index)
					.map((key) => `${id}: two rows ${key}`),
				...table.rows
					.filter((row) => !addresses.has(row.claim))
					.map((row) => `${id}: no claim ${row.claim}`),
				...table.rows
					.filter((row) => row.cells.length !== table.columns.length)
					.map((row) => `${id}: ${row.key} has ${row.cells.length} cells`),
				...(table.rows.length ? [] : [`${id}: an empty table`])
			];
		});
		expect(wrong).toEqual([]);
	});

	it('draw, in both sizes, with every mark named and leading to evidence that exists', () => {
		const wrong = cues.flatMap(({ id, figure: name, cue }) => {
			const figure = figures[name];
			return [figure.boxes.narrow, figure.boxes.wide].flatMap((box) => {
				const { body } = render(figure.View, {
					props: { cue, choice: {}, moment: null, box, prefix: 'test', onchoose: () => {} }
				});
				const links = [...body.matchAll(/href="#evidence\/([^"]+)"/g)].map(
					(match) => match[1] ?? ''
				);
				return [
					...(body.includes('<svg') ? [] : [`${id} ${box.name}: no drawing`]),
					...links
						.filter((one) => !addresses.has(one))
						.map((one) => `${id} ${box.name}: no claim ${one}`),
					...(/aria-label=""|NaN|undefined/.test(body)
						? [`${id} ${box.name}: a hole in the drawing`]
						: [])
				];
			});
		});
		expect(wrong).toEqual([]);
	});
});

describe('numbers', () => {
	/** Digits typed by hand, with the reason why they stand. */
	const exceptions: readonly (readonly [file: string, digits: string, reason: string])[] = [
		['content/en/about.svx', 'Soviet record of 1935', 'a page description holds no components'],
		['content/en/about.svx', 'CC BY 4.0', 'the name of a licence'],
		['content/en/08-the-page/05-three-names.svx', 'in November 2026', 'when a source was seen'],
		['content/en/about.svx', 'version: 0.2.0', 'the edition’s own number'],
		['content/en/about.svx', 'published: November 2026', 'the edition’s own date']
	];
	/** Of machines, their sizes and their names: nothing there is a claim of the article. */
	const ofMachines = 'content/en/exhibit.svx';

	it('come from the data: no digit is typed by hand but for a short list', () => {
		const typed = Object.entries(sources).flatMap(([path, source]) => {
			const file = path.slice(1);
			if (file === ofMachines) return [];
			let text = source
				.replace(/<\/?[A-Za-z][^>]*>/g, '')
				.replace(/^(sources|cue|ask|lessons|was|takes|found|cards):.*(\n {2,}.*)*/gm, '');
			for (const [of, digits] of exceptions) if (of === file) text = text.replace(digits, '');
			return (text.match(/.*\d.*/g) ?? []).map((line) => `${file}: ${line.trim()}`);
		});
		expect(typed).toEqual([]);
	});

	it('has no exception that is not needed any more', () => {
		const idle = exceptions.filter(([file, digits]) => !sources[`/${file}`]?.includes(digits));
		expect(idle).toEqual([]);
	});
});

describe('errors name the file, what was found and what is valid', () => {
	const file = 'content/en/test.svx';
	it.each([
		[
			'<Fact id="record-tonnez" />',
			/unknown fact: record-tonnez.*record-tonnes.*content\/en\/test\.svx/
		],
		['<Cite at="p06.99" />', /unknown place: p06\.99.*content\/en\/test\.svx/],
		['<Term id="hewr" />', /unknown term: hewr.*hewer.*content\/en\/test\.svx/],
		['<Cite ref="nobody" />', /unknown reference: nobody.*content\/en\/test\.svx/],
		['<Fat id="x" />', /unknown component: <Fat>.*content\/en\/test\.svx.*Cite, Fact, Note, Term/],
		[
			'<Fact id="record-tonnes" form="x" />',
			/unknown attribute: form.*content\/en\/test\.svx.*id, as, plain/
		],
		['<p>a <div>b</div></p>', /rearrange in content\/en\/test\.svx/]
	])('%s', (text, message) => {
		expect(() => renderText(text, file)).toThrow(message);
	});
});
