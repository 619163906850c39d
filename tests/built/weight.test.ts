// What the pages weigh, by owner, and what their files must not hold. Bytes as brotli leaves them; a kB has 1,024.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import type { Manifest } from 'vite';
import { entries, scriptsFolder } from '../../src/entries/list.js';
import { families, gatherCopy } from '../../src/lib/device/copy';

const kilo = 1024;
const list = (folder: string): string[] =>
	readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? list(path) : [path];
	});
const files = list('build');
const brotli = (data: Buffer | string) =>
	brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const known = new Map<string, number>();
/** A built file as it travels; each is compressed once. */
function sizeOf(file: string): number {
	const size = known.get(file) ?? brotli(readFileSync(file));
	known.set(file, size);
	return size;
}
const html = readFileSync('build/index.html', 'utf8');
/** What the build of the scripts wrote down: which file imports which, see vite.dev/guide/backend-integration. */
const manifest: Manifest = JSON.parse(readFileSync(`${scriptsFolder}/.vite/manifest.json`, 'utf8'));
/** Characters of minified code by file and owner. */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
	readFileSync(`${scriptsFolder}/weights.json`, 'utf8')
);
/** Every file that comes with one of the sources: itself, and what it imports at once. */
function filesOf(...sources: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (key: string) => {
		const one = manifest[key];
		if (!one) throw new Error(`${key} is not built (built: ${Object.keys(manifest).join(', ')})`);
		if (found.has(one.file)) return;
		found.add(one.file);
		for (const imported of one.imports ?? []) visit(imported);
	};
	for (const source of sources) visit(source);
	return found;
}
const bytesOf = (files: Iterable<string>) =>
	[...files].reduce((sum, file) => sum + sizeOf(join('build', file)), 0);
const without = (some: ReadonlySet<string>, those: ReadonlySet<string>) =>
	new Set([...some].filter((file) => !those.has(file)));
const figureNames = readdirSync('src/lib/figures').filter((name) =>
	existsSync(`src/lib/figures/${name}/index.ts`)
);
/** How the manifest names the file a figure is in: the one that has most of it, since what it shares with another is apart. */
function sourceOf(figure: string): string {
	const partIn = (key: string) => weights[manifest[key]?.file ?? '']?.[`figure ${figure}`] ?? 0;
	const [most] = Object.keys(manifest).sort((one, other) => partIn(other) - partIn(one));
	return most && partIn(most) > 0 ? most : figure;
}
const read = filesOf(entries.read);
/** What a figure adds to the page that fetches it. */
const filesOfFigure = (figure: string) => without(filesOf(sourceOf(figure)), read);
/** What a page loads but for what only figures need. */
const ownOf = (entry: keyof typeof entries) =>
	without(
		filesOf(entries[entry]),
		without(filesOf(...figureNames.map(sourceOf)), filesOf(entries.plan))
	);
const kB = (bytes: number) => (bytes / kilo).toFixed(1).padStart(5);
/** Bytes of these files by who wrote what is in them, shared by length before compression. */
function printOwners(what: string, files: ReadonlySet<string>): void {
	const owners: Record<string, number> = {};
	for (const file of files) {
		const sizes = Object.entries(weights[file] ?? {});
		const sum = sizes.reduce((all, [, one]) => all + one, 0);
		const size = sizeOf(join('build', file));
		for (const [owner, part] of sizes) owners[owner] = (owners[owner] ?? 0) + (size * part) / sum;
	}
	const rows = Object.entries(owners).sort(([, one], [, other]) => other - one);
	const lines = rows.map(([owner, size]) => `  ${kB(size)}  ${owner}`).join('\n');
	process.stdout.write(
		`${what}, kB brotli by owner\n${lines}\n  ${kB(bytesOf(files))}  in ${files.size} files\n`
	);
}
const fileOf = (path: string) => join('build', path.endsWith('/') ? `${path}index.html` : path);
/** What the service worker keeps for the reader's, the class's or the exhibit's pages, by path. */
async function copyOf(whose: keyof typeof families) {
	const pages = files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => file.slice('build'.length, -'index.html'.length))
		.filter((path) => families[whose].test(path));
	return gatherCopy('', pages, async (path) => new Response(readFileSync(fileOf(path))));
}
/** Bytes as they travel, said aloud. */
function weigh(what: string, kept: ReadonlyMap<string, Response>): number {
	const bytes = [...kept.keys()].reduce((sum, path) => sum + sizeOf(fileOf(path)), 0);
	process.stdout.write(`${what}: ${kept.size} files, ${(bytes / 1000).toFixed(0)} kB\n`);
	return bytes;
}
/** kB of script a figure may add to a page, data included, where it has asked for more than 12. */
const shares: Readonly<Record<string, number>> = {
	// six forms of one question: threads, a grid, windows, scenes, one edit on another, the pieces of a speech
	reuse: 31,
	timeline: 20.5,
	// the diagrams of all five shots are four of these, see components/chart/schematics
	shots: 15,
	projector: 15.5
};
const fonts = files.filter((file) => file.endsWith('.woff2'));
const text = (part: string) =>
	part
		.replace(/<[^>]+>/g, ' ')
		.replace(/&[a-z]+;|&#\d+;/g, ' ')
		.replace(/\s+/g, ' ');

describe('the reading page', () => {
	it('is at most 45 kB and 4,500 elements of HTML, styles and what the opening is set in included', () => {
		expect(sizeOf('build/index.html')).toBeLessThanOrEqual(45 * kilo);
		const count = (node: { readonly childNodes?: readonly object[] }): number =>
			(node.childNodes ?? []).reduce((sum, one) => sum + count(one), 'tagName' in node ? 1 : 0);
		expect(count(parse(html) as never)).toBeLessThanOrEqual(4500);
	});

	it('is here with at most 120 kB: HTML, script, and every font', () => {
		const fetched = fonts.reduce((sum, file) => sum + statSync(file).size, 0);
		expect(fonts.length).toBeGreaterThan(3);
		expect(sizeOf('build/index.html') + bytesOf(read) + fetched).toBeLessThanOrEqual(120 * kilo);
	});

	it('has woken its first figure with at most 45 kB of script, and every figure with at most 115', () => {
		printOwners('script of the essay', read);
		const named = [...html.matchAll(/(?:src|href)="\.\/(_app\/[^"]+\.js)"/g)].map(
			([, file]) => file
		);
		expect(new Set(named), 'the HTML asks for what the script imports').toEqual(read);
		const [first] = JSON.parse(/id="page-data">(.*?)<\/script>/.exec(html)?.[1] ?? '').outline
			.chapters;
		expect(bytesOf(read) + bytesOf(filesOfFigure(first.figure))).toBeLessThanOrEqual(45 * kilo);
		// six figures had 90; one that is added asks for a share of its own and squeezes no other
		expect(bytesOf(filesOf(entries.read, ...figureNames.map(sourceOf)))).toBeLessThanOrEqual(
			115 * kilo
		);
	});

	it.each(figureNames)('fetches %s with at most the share it has', (figure) => {
		const files = filesOfFigure(figure);
		printOwners(`the figure ${figure}`, files);
		expect(bytesOf(files)).toBeLessThanOrEqual((shares[figure] ?? 12) * kilo);
	});

	it('ships at most 100 kB of fonts, those inside the page included, and asks for two files before the first paint', () => {
		const inside = [...html.matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)].map(
			([, data = '']) => Buffer.from(data, 'base64').length
		);
		const sizes = [...fonts.map((file) => statSync(file).size), ...inside];
		expect(sizes.length).toBeGreaterThan(2);
		expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100_000);
		expect(html.match(/<link[^>]*as="font"/g)?.length ?? 0).toBeLessThanOrEqual(2);
	});

	it('changes no face under a reader: one that comes late is for what lies ahead', () => {
		expect(html.match(/font-display:\s*\w+/g)?.length ?? 0).toBeGreaterThan(2);
		expect(html).not.toMatch(/font-display:\s*swap/);
	});

	it('is brought no face by a style sheet that comes later: a browser would begin anew with all of them', () => {
		const late = files.filter((file) => /\/(awake|figures|rooms|print)\.[^/]*\.css$/.test(file));
		expect(late.length).toBe(4);
		for (const file of late) expect(readFileSync(file, 'utf8'), file).not.toContain('@font-face');
	});

	it('sends no sentence of the essay in a script or data file: prose travels once', () => {
		const prose = [...html.matchAll(/<div class="prose">([\s\S]*?)<\/div>/g)].map((one) =>
			text(one[1] ?? '')
		);
		expect(prose.length).toBeGreaterThan(39);
		const carriers = files.filter(
			(file) => /\.(js|json|mjs)$/.test(file) && !file.includes('dataset')
		);
		const carried = carriers.map((file) => readFileSync(file, 'utf8')).join('\n');
		const inlined = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
			.map((one) => one[1])
			.join('\n');
		const found = prose.flatMap((one) =>
			one
				.split(/(?<=[.?])\s/)
				.map((sentence) => sentence.trim())
				.filter(
					(sentence) =>
						sentence.length > 30 && (carried.includes(sentence) || inlined.includes(sentence))
				)
		);
		expect(found).toEqual([]);
	});

	it('keeps a copy of itself and its evidence, of at most 290 kB as it travels, with its fonts and every script that it may load', async () => {
		const kept = await copyOf('essay');
		const others = [...kept.keys()].filter((path) => !/^\/_app\/|^\/fonts\//.test(path));
		expect(others.sort()).toEqual(['/', '/evidence/']);
		const scripts = filesOf(entries.read, ...figureNames.map(sourceOf));
		expect([...scripts].filter((file) => !kept.has(`/${file}`))).toEqual([]);
		expect(fonts.filter((file) => !kept.has(file.slice('build'.length)))).toEqual([]);
		expect(weigh('the reader’s copy', kept)).toBeLessThanOrEqual(290_000);
	});

	it('has its title, its text and a picture of every chapter in the HTML, before any script', () => {
		expect(html).toContain('<h1');
		const chapters = [...html.matchAll(/<section class="chapter" id="([^"]+)"/g)].map(
			([, id]) => id
		);
		expect(chapters.length).toBeGreaterThan(7);
		for (const chapter of chapters)
			for (const size of ['wide', 'narrow']) {
				expect(html).toContain(`pictures/${chapter}-${size}.svg`);
				expect(files).toContain(join('build/pictures', `${chapter}-${size}.svg`));
			}
		expect(text(html).split(' ').length).toBeGreaterThan(6000);
	});

	it('names no other host but where the list of works leads to it: nothing is asked of anyone', () => {
		const asking = html.replace(/<a href="https?:[^>]* rel="external">/g, '');
		const hosts = [...asking.matchAll(/(?:src|href)="(https?:\/\/[^"/]+)/g)].map((one) => one[1]);
		expect(new Set(hosts)).toEqual(new Set());
	});

	it('has a content security policy by hashes', () => {
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(policy).toMatch(/script-src 'self' 'sha256-/);
		expect(policy).not.toMatch(/script-src[^;]*unsafe/);
	});

	it('has no two elements of one id', () => {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((one) => one[1]);
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
		expect(twice).toEqual([]);
	});

	it('has an absolute address only where one was given', () => {
		expect(html.includes('rel="canonical"')).toBe(Boolean(process.env.SITE_ORIGIN));
	});
});

describe('every page', () => {
	it('finds the files its styles name, in whatever folder the site stands', () => {
		const named = files
			.filter((file) => file.endsWith('.html'))
			.flatMap((file) =>
				[...readFileSync(file, 'utf8').matchAll(/url\(["']?([\w./-]+\.\w+)["']?\)/g)].map(
					([, path = '']) => ({ file, path: join(dirname(file), path) })
				)
			);
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter(({ path }) => !files.includes(path))).toEqual([]);
	});
});

describe('the pages of a class', () => {
	it.each([
		['present', 42],
		['notes', 40],
		['pupils', 34],
		['plan', 34],
		['handout', 32]
	] as const)('%s loads at most %i kB of script, but for its figures', (entry, most) => {
		printOwners(entry, filesOf(entries[entry]));
		expect(bytesOf(ownOf(entry))).toBeLessThanOrEqual(most * kilo);
	});

	it('keep copies for a lesson without a network, of at most 600 kB as they travel: the windows, and what is handed out', async () => {
		const [lesson, sheets] = [await copyOf('class'), await copyOf('teach')];
		const pagesOf = (kept: typeof lesson) => [...kept.keys()].filter((path) => path.endsWith('/'));
		expect(pagesOf(lesson).sort()).toEqual([
			'/evidence/',
			'/present/',
			'/present/notes/',
			'/present/pupils/'
		]);
		expect(pagesOf(sheets)).toEqual(
			expect.arrayContaining(['/teach/', '/teach/worksheet/', '/teach/plan/'])
		);
		// a link from there to the evidence leaves what its worker answers for
		expect(pagesOf(sheets).filter((path) => !path.startsWith('/teach/'))).toEqual([]);
		const bytes = weigh('the lesson’s copy', lesson) + weigh('the copy of the sheets', sheets);
		expect(bytes).toBeLessThanOrEqual(600_000);
	});

	it('hold no answer in their source: it comes behind a veil', () => {
		const key = readFileSync('build/teach/key/index.html', 'utf8');
		const answers = [...key.matchAll(/class="answer">([\s\S]*?)<\/p>/g)].map((one) =>
			text(one[1] ?? '').trim()
		);
		expect(answers.length).toBe(9);
		for (const page of ['present', 'present/pupils', 'teach/worksheet']) {
			const source = text(
				readFileSync(`build/${page}/index.html`, 'utf8').replace(/\\u003C/g, '<')
			);
			expect(
				answers.filter((answer) => source.includes(answer.slice(0, 40))),
				page
			).toEqual([]);
		}
	});
});

describe('the exhibit', () => {
	it.each([
		['exhibit', 52],
		['doctor', 36]
	] as const)('%s loads at most %i kB of script, but for its figures', (entry, most) => {
		printOwners(entry, filesOf(entries[entry]));
		expect(bytesOf(ownOf(entry))).toBeLessThanOrEqual(most * kilo);
	});

	it('keeps a copy of itself alone, of at most 400 kB as it travels, with every script that it loads', async () => {
		const kept = await copyOf('kiosk');
		const paths = [...kept.keys()];
		expect(paths).toEqual(expect.arrayContaining(['/kiosk/', '/kiosk/check/']));
		expect(paths.filter((path) => !/^\/(kiosk|_app|fonts)\//.test(path))).toEqual([]);
		const scripts = filesOf(entries.exhibit, entries.doctor);
		expect([...scripts].filter((file) => !kept.has(`/${file}`))).toEqual([]);
		expect(fonts.filter((file) => !kept.has(file.slice('build'.length)))).toEqual([]);
		expect(weigh('the exhibit’s copy', kept)).toBeLessThanOrEqual(400_000);
	});
});

describe('the published dataset', () => {
	it('is one object with its tables and what follows from them, and its schema beside it', () => {
		const dataset = JSON.parse(readFileSync('build/data/dataset.json', 'utf8'));
		expect(Object.keys(dataset)).toEqual([
			'films',
			'shots',
			'signs',
			'motifs',
			'appearances',
			'openAppearances',
			'reuses',
			'events',
			'quantities',
			'besides',
			'otherFilms',
			'texts',
			'discrepancies',
			'references',
			'derived',
			'lines'
		]);
		expect(dataset.shots[0].frames).toMatchObject({
			value: 39,
			certainty: 'stated',
			at: ['p06.04']
		});
		const schema = JSON.parse(readFileSync('build/data/dataset.schema.json', 'utf8'));
		expect(schema.properties.films.type).toBe('array');
	});
});
