// Which room may import from which: this table is the documentation.
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['/src/**/*.{ts,js,svelte}', '!/src/**/*.test.ts'], {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Room -> rooms it may import from, beside `base`, which is open to all and imports nothing. A longer name wins over a shorter one. */
const doors: Readonly<Record<string, readonly string[]>> = {
	base: [],
	data: [],
	narrative: [],
	device: [],
	components: [],
	'components/prose': ['data'],
	playhead: ['narrative'],
	figures: ['components', 'data'],
	article: ['components', 'components/prose', 'data', 'figures', 'narrative', 'styles'],
	stages: ['components', 'device', 'figures', 'narrative', 'playhead'],
	styles: [],
	entries: ['stages'],
	routes: ['article', 'components', 'data', 'device', 'entries', 'stages', 'styles'],
	tools: ['device', 'entries'],
	'service-worker.ts': ['device']
};

const rooms = Object.keys(doors).sort((a, b) => b.length - a.length);
const roomOf = (path: string) => rooms.find((room) => path === room || path.startsWith(`${room}/`));
const imported = (text: string) =>
	[...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** The path of a file below src or src/lib: `stages/Picture.svelte`. */
const inside = (file: string) => file.replace('/src/', '').replace(/^lib\//, '');

describe('the doors of the house', () => {
	it('every file stands in a room, so that a newcomer knows where to go', () => {
		const lost = Object.keys(sources)
			.map(inside)
			.filter((path) => !roomOf(path) && !/^(app|hooks\.server)\./.test(path));
		expect(lost).toEqual([]);
	});

	it('no room imports through a door the floor plan does not have, so that changes stay where they are made', () => {
		const wrong = Object.entries(sources).flatMap(([file, text]) => {
			const room = roomOf(inside(file)) ?? '';
			return imported(text)
				.filter((target) => target.startsWith('$lib/'))
				.map((target) => roomOf(target.slice('$lib/'.length)) ?? target)
				.filter((target) => ![room, 'base', ...(doors[room] ?? [])].includes(target))
				.map((target) => `${file} imports ${target}`);
		});
		expect(wrong).toEqual([]);
	});

	it('relative imports stay in their room, so that the table above sees every crossing', () => {
		const wrong = Object.entries(sources).flatMap(([file, text]) => {
			const from = inside(file);
			return (
				imported(text)
					.filter((target) => target.startsWith('.'))
					.map((target) => new URL(target, `file:///${from}`).pathname.slice(1))
					// what stands outside lib has no other name
					.filter(
						(target) =>
							!doors[roomOf(from) ?? '']?.includes('entries') || roomOf(target) !== 'entries'
					)
					.filter((target) => roomOf(target) !== roomOf(from) && !target.startsWith('$'))
					.map((target) => `${file} reaches ${target}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	it('figures never import each other, so that one can be changed without reading the rest: what some share of the sequence has a room', () => {
		const wrong = Object.entries(sources).flatMap(([file, text]) => {
			const own = /\/src\/lib\/figures\/([^/]+)\//.exec(file)?.[1];
			if (!own) return [];
			return imported(text)
				.filter((target) => {
					// a figure may have folders of its own: what counts is where an import leads
					const path = new URL(target.replace('$lib', '/src/lib'), `file://${file}`).pathname;
					const other = /^\/src\/lib\/figures\/([^/]+)/.exec(path)?.[1];
					return other && ![own, 'sequence'].includes(other);
				})
				.map((target) => `${file} imports ${target}`);
		});
		expect(wrong).toEqual([]);
	});

	it('views derive and never react, so that what a figure shows is a function of what it is given', () => {
		const wrong = Object.entries(sources)
			.filter(([file]) => /\/lib\/(figures|components)\//.test(file))
			.filter(([, text]) => /\$effect|onMount\(|d3-selection/.test(text))
			.map(([file]) => file);
		expect(wrong).toEqual([]);
	});

	it('schemas and the long texts of the data stay out of figures, furniture, stages and playhead', () => {
		const heavy =
			/valibot|\$lib\/data\/(facts|discrepancies|references|terms|schema|dataset)|\/cues'/;
		const wrong = Object.entries(sources)
			.filter(([file]) => /\/lib\/(figures|components|stages|playhead)\//.test(file))
			.filter(([file]) => !/\/(cue|cues)\.ts$|\/components\/prose\//.test(file))
			.filter(([, text]) =>
				[...text.matchAll(/^\s*import (?!type)[^;]*from '([^']+)'/gm)].some((match) =>
					heavy.test(`${match[1]}'`)
				)
			)
			.map(([file]) => file);
		expect(wrong).toEqual([]);
	});
});
