// What the reading page weighs, by owner, and what its files must not hold.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { families, gatherCopy } from '../../src/lib/device/copy';

const list = (folder: string): string[] =>
	readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? list(path) : [path];
	});
const files = list('build');
const brotli = (data: Buffer | string) =>
	brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const html = readFileSync('build/index.html', 'utf8');
/** Every script a page loads: those its HTML names, and what they import. */
function scriptsOf(page: string): readonly string[] {
	const found = new Set<string>();
	const wanted = [
		...readFileSync(join('build', page), 'utf8').matchAll(
			/["'](?:\.{1,2}\/)+(_app\/[^"']+\.js)["']/g
		)
	].map(([, path = '']) => join('build', path));
	for (const file of wanted) {
		if (found.has(file)) continue;
		found.add(file);
		const code = readFileSync(file, 'utf8');
		for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
			wanted.push(join(dirname(file), path));
	}
	return [...found];
}
const scripts = scriptsOf('index.html');
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
	const bytes = [...kept.keys()].reduce((sum, path) => sum + brotli(readFileSync(fileOf(path))), 0);
	process.stdout.write(`${what}: ${kept.size} files, ${(bytes / 1000).toFixed(0)} kB\n`);
	return bytes;
}
const fonts = files.filter((file) => file.endsWith('.woff2'));
const text = (part: string) =>
	part
		.replace(/<[^>]+>/g, ' ')
		.replace(/&[a-z]+;|&#\d+;/g, ' ')
		.replace(/\s+/g, ' ');

describe('the reading page', () => {
	it('loads at most 80 kB of script, everything included, printed by owner', () => {
		const weights: Record<string, Record<string, number>> = JSON.parse(
			readFileSync('.svelte-kit/output/weights.json', 'utf8')
		);
		const owners: Record<string, number> = {};
		let total = 0;
		for (const file of scripts) {
			const size = brotli(readFileSync(file));
			total += size;
			const sizes = Object.entries(weights).find(([name]) => file.endsWith(name))?.[1] ?? {};
			const sum = Object.values(sizes).reduce((all, one) => all + one, 0) || 1;
			for (const [owner, part] of Object.entries(sizes))
				owners[owner] = (owners[owner] ?? 0) + (size * part) / sum;
		}
		const rows = Object.entries(owners).sort(([, a], [, b]) => b - a);
		process.stdout.write(
			`script of the reading page, kB brotli (shared by raw length)\n${rows
				.map(([owner, size]) => `  ${(size / 1000).toFixed(1).padStart(5)}  ${owner}`)
				.join(
					'\n'
				)}\n  ${(total / 1000).toFixed(1).padStart(5)}  in ${scripts.length} files\n  ${(brotli(html) / 1000).toFixed(1).padStart(5)}  HTML with styles\n`
		);
		expect(total).toBeLessThanOrEqual(80_000);
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

	it('changes no face under a reader: one that comes late is for the next page', () => {
		expect(html.match(/font-display:\s*\w+/g)?.length ?? 0).toBeGreaterThan(2);
		expect(html).not.toMatch(/font-display:\s*swap/);
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

	it('keeps a copy of itself alone, of at most 280 kB as it travels, with every script that it loads', async () => {
		const kept = await copyOf('essay');
		expect([...kept.keys()].filter((path) => !/^\/$|^\/_app\//.test(path))).toEqual([]);
		expect(scripts.filter((file) => !kept.has(file.slice('build'.length)))).toEqual([]);
		expect(weigh('the reader’s copy', kept)).toBeLessThanOrEqual(280_000);
	});

	it('has its title, its figures and its text in the HTML, before any script', () => {
		expect(html).toContain('<h1');
		expect((html.match(/<svg/g) ?? []).length).toBeGreaterThan(16);
		expect(text(html).split(' ').length).toBeGreaterThan(6000);
	});

	it('names no other host: nothing is asked of anyone', () => {
		const hosts = [...html.matchAll(/(?:src|href)="(https?:\/\/[^"/]+)/g)].map((one) => one[1]);
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

describe('the pages of a class', () => {
	it.each([
		['present/index.html', 88_000],
		['present/notes/index.html', 84_000],
		['present/pupils/index.html', 78_000]
	])('%s loads at most %i bytes of script', (page, most) => {
		const files = scriptsOf(page);
		expect(files.length).toBeGreaterThan(3);
		const total = files.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
		process.stdout.write(`${page}: ${(total / 1000).toFixed(1)} kB of script\n`);
		expect(total).toBeLessThanOrEqual(most);
	});

	it('keep a copy of their own for a lesson without a network, of at most 960 kB as it travels', async () => {
		const kept = await copyOf('class');
		expect([...kept.keys()]).toEqual(
			expect.arrayContaining(['/', '/present/', '/present/notes/', '/teach/', '/teach/worksheet/'])
		);
		expect([...kept.keys()].filter((path) => path.startsWith('/kiosk/'))).toEqual([]);
		expect(weigh('the class’s copy', kept)).toBeLessThanOrEqual(960_000);
	});

	it('hold no answer in their source: it comes behind a veil', () => {
		const key = readFileSync('build/teach/key/index.html', 'utf8');
		const answers = [...key.matchAll(/class="answer">([\s\S]*?)<\/p>/g)].map((one) =>
			text(one[1] ?? '').trim()
		);
		expect(answers.length).toBeGreaterThan(12);
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
	it('loads at most 92,000 bytes of script', () => {
		const total = scriptsOf('kiosk/index.html').reduce(
			(sum, file) => sum + brotli(readFileSync(file)),
			0
		);
		process.stdout.write(`kiosk/index.html: ${(total / 1000).toFixed(1)} kB of script\n`);
		expect(total).toBeLessThanOrEqual(92_000);
	});

	it('keeps a copy of itself alone, of at most 400 kB as it travels, with every script that it loads', async () => {
		const kept = await copyOf('kiosk');
		const paths = [...kept.keys()];
		expect(paths).toEqual(expect.arrayContaining(['/kiosk/', '/kiosk/check/']));
		expect(paths.filter((path) => !/^\/(kiosk|_app)\//.test(path))).toEqual([]);
		const scripts = ['kiosk/index.html', 'kiosk/check/index.html'].flatMap((page) =>
			scriptsOf(page).map((file) => file.slice('build'.length))
		);
		expect(scripts.filter((file) => !kept.has(file))).toEqual([]);
		expect(paths.filter((path) => path.endsWith('.woff2')).length).toBe(2);
		expect(weigh('the exhibit’s copy', kept)).toBeLessThanOrEqual(400_000);
	});
});

describe('the published dataset', () => {
	it('is one object with its eleven tables, and its schema beside it', () => {
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
			'discrepancies',
			'references'
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
