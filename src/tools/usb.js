// `npm run build:usb`: the built site once more, for a stick: every page opens from a file, by itself. A browser refuses a file
// modules, fonts beside it and manifests, fetches nothing for it, and shows a folder as a list; so each page gets its fonts, its
// styles and one classic script inside, and links to folders name the page in them. The scripts are built once more from their
// sources, each in one piece: those of the site are cut to travel, and ask for their parts by address. No launcher, no offline
// copy: the stick is the copy.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { parseAst } from 'rolldown/parseAst';
import { build } from 'vite';
import { entries } from '../entries/list.js';
import { projections } from './projections.js';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent */
/** @typedef {keyof typeof entries} EntryName */

/** What only a server has a use for, and what the pages have inside. */
const left =
	/^(404\.html|_app|fonts|kiosk\.mjs|service-worker\.js|manifest\.webmanifest|social\.png|kiosk\/.*\.json)$/;
/** A relative address of a folder, with or without what follows it. */
const folderAddress = /^((?:\.\.?\/)*(?:[\w-]+\/)*)(?=[#?]|$)/;
const settings = 'kiosk/kiosk-settings.json';
const evidencePage = 'evidence/index.html';
/** Pages that fetch entries of the page of evidence where there is a server: here they bring them along. */
const withoutEvidence = ['index.html', 'present/index.html', 'present/pupils/index.html'];

/**
 * The address with the page's file in it, where it is the folder of a page; else as it is.
 * @param {string} site the built site
 * @param {string} file the one it stands in, below the site
 * @param {string} address
 */
function nameFile(site, file, address) {
	const folder = folderAddress.exec(address)?.[1];
	if (!folder) return address;
	const page = posix.join(posix.dirname(file), folder, 'index.html');
	return existsSync(join(site, page))
		? `${folder}index.html${address.slice(folder.length)}`
		: address;
}

/**
 * What a page names, or an error that says so.
 * @param {string} site
 * @param {string} page
 * @param {string} address
 */
function readBeside(site, page, address) {
	const file = posix.join(posix.dirname(page), address);
	try {
		return readFileSync(join(site, file));
	} catch (cause) {
		throw new Error(`${page} names ${address}, and there is no ${file} in ${site}.`, { cause });
	}
}

/**
 * One classic script of an entry and everything it imports, now or later.
 * @param {EntryName} name
 */
async function buildScript(name) {
	const built = await build({
		configFile: false,
		publicDir: false,
		// it warns of what would ask for files ahead, and is never run
		logLevel: 'error',
		plugins: [projections(), svelte()],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: entries[name], output: { format: 'iife', codeSplitting: false } }
		}
	});
	const [script, ...more] = 'output' in built ? built.output : [];
	if (script?.type !== 'chunk' || more.length)
		throw new Error(`the script ${entries[name]} can't be had in one piece`);
	return script.code;
}

/**
 * A script with every address of a folder in it naming a file: in its strings, and in HTML in its strings.
 * @param {string} code
 * @param {(address: string) => string} name
 */
function nameFiles(code, name) {
	const edited = new MagicString(code);
	const edit = (/** @type {number} */ start, /** @type {number} */ end) => {
		const before = code.slice(start, end);
		const after = name(before).replace(
			/(href=\\?")([^"\\]*)/g,
			(_, attribute, address) => attribute + name(address)
		);
		if (after !== before) edited.overwrite(start, end, after);
	};
	const walk = (/** @type {unknown} */ node) => {
		if (Array.isArray(node)) return node.forEach(walk);
		if (!node || typeof node !== 'object') return;
		const { type, value, start, end } =
			/** @type {{ type?: string, value?: unknown, start: number, end: number }} */ (node);
		if (type === 'Literal' && typeof value === 'string') return edit(start + 1, end - 1);
		if (type === 'TemplateElement') return edit(start, end);
		Object.values(node).forEach(walk);
	};
	walk(parseAst(code).body);
	return edited.toString();
}

/**
 * Every element below a node, as it is when it is come to.
 * @param {Parent} node
 * @returns {Generator<Element>}
 */
function* elementsIn(node) {
	for (const child of [...node.childNodes]) {
		if (!tree.isElementNode(child)) continue;
		yield child;
		yield* elementsIn(child);
	}
}
const valueOf = (/** @type {Element} */ element, /** @type {string} */ name) =>
	element.attrs.find((one) => one.name === name)?.value;
const textIn = (/** @type {Element} */ { childNodes: [text] }) =>
	text && tree.isTextNode(text) ? text.value : '';
/**
 * @param {Parent} element
 * @param {string} text
 */
function setText(element, text) {
	element.childNodes = [];
	tree.insertText(element, text);
}

/**
 * A page that opens from a file.
 * @param {string} site
 * @param {string} page
 * @param {(name: EntryName) => Promise<string>} script
 */
async function packPage(site, page, script) {
	const name = (/** @type {string} */ address) => nameFile(site, page, address);
	// so that links for who has no scripts are elements as well
	const document = parse(readFileSync(join(site, page), 'utf8'), { scriptingEnabled: false });
	const [head] = [...elementsIn(document)].filter(({ tagName }) => tagName === 'head');
	if (!head) throw new Error(`${page} has no head`);
	for (const element of elementsIn(document)) {
		const { tagName } = element;
		const is = (/** @type {string} */ attribute) => valueOf(element, attribute) ?? '';
		if (tagName === 'link' && /^(modulepreload|preload|manifest|stylesheet)$/.test(is('rel'))) {
			// what only paper needs, or what stands behind the opening, is a file beside the page; those that Kit has put into the page
			// it names as well, switched off
			if (is('rel') === 'stylesheet' && valueOf(element, 'disabled') === undefined) {
				const media = valueOf(element, 'media');
				const style = tree.createElement(
					'style',
					head.namespaceURI,
					media ? [{ name: 'media', value: media }] : []
				);
				setText(style, String(readBeside(site, page, is('href'))));
				tree.insertBefore(/** @type {any} */ (element.parentNode), style, element);
			}
			tree.detachNode(element);
		}
		// the fonts that a page asks for ahead
		if (tagName === 'meta' && is('name') === 'faces') tree.detachNode(element);
		if (tagName === 'a')
			for (const one of element.attrs) if (one.name === 'href') one.value = name(one.value);
		if (tagName === 'style') setText(element, embedFonts(site, page, textIn(element)));
		if (tagName === 'script' && is('type') === 'application/json') {
			const { awakeStyles, figureStyles } = JSON.parse(textIn(element)) ?? {};
			if (!figureStyles) continue;
			for (const styles of [awakeStyles, figureStyles]) {
				const style = tree.createElement('style', head.namespaceURI, []);
				// no face comes late from a stick: all are in the page
				const text = String(readBeside(site, page, styles)).replace(/@font-face\s*{[^}]*}/g, '');
				setText(style, text);
				tree.appendChild(head, style);
			}
		}
		if (tagName === 'script' && is('type') === 'module') {
			const entry = /([\w-]+)\.[\w-]+\.js$/.exec(is('src'))?.[1] ?? '';
			if (!(entry in entries))
				throw new Error(
					`${page} asks for ${is('src')}, which is none of its scripts (valid: ${Object.keys(entries).join(', ')})`
				);
			const code = nameFiles(await script(/** @type {EntryName} */ (entry)), name);
			element.attrs = [];
			setText(element, code.replace(/<(?=\/script|!--)/g, '\\x3c'));
		}
	}
	return serialize(allow(document));
}

/**
 * Faces in the page need no time to come: nothing is set in others first.
 * @param {string} site
 * @param {string} page
 * @param {string} style
 */
const embedFonts = (site, page, style) =>
	style
		.replace(
			/url\(["']?([^"')]+\.woff2)["']?\)/g,
			(_, address) =>
				`url(data:font/woff2;base64,${readBeside(site, page, address).toString('base64')})`
		)
		.replace(/font-display:\s*(optional|swap)/g, 'font-display:block');

/**
 * Writes what stands in a page into its policy.
 * @param {import('parse5').DefaultTreeAdapterTypes.Document} document
 */
function allow(document) {
	const all = [...elementsIn(document)];
	const hashesOf = (/** @type {string} */ tag) =>
		all
			.filter((one) => one.tagName === tag && valueOf(one, 'type') === undefined)
			.map((one) => ` 'sha256-${createHash('sha256').update(textIn(one)).digest('base64')}'`)
			.join('');
	for (const { attrs } of all.filter((one) => valueOf(one, 'http-equiv')))
		for (const one of attrs)
			one.value = one.value.replace(
				/(script|style)-src 'self'(?: 'sha256-[^']+')*/g,
				(_, tag) => `${tag}-src 'self'${hashesOf(tag)}`
			);
	return document;
}

/**
 * Writes the edition for a stick; what was in the folder before is gone.
 * @param {string} site the built site
 * @param {string} folder
 */
export async function packSite(site, folder) {
	if (!existsSync(join(site, 'index.html'))) throw new Error(`there is no site in ${site}`);
	rmSync(folder, { recursive: true, force: true });
	cpSync(site, folder, {
		recursive: true,
		filter: (from) => !left.test(relative(site, from).replaceAll('\\', '/'))
	});
	/** @type {Map<EntryName, Promise<string>>} */
	const scripts = new Map();
	const script = (/** @type {EntryName} */ name) => {
		const code = scripts.get(name) ?? buildScript(name);
		scripts.set(name, code);
		return code;
	};
	const [evidence] = /<main[\s\S]*<\/main>/.exec(await packPage(site, evidencePage, script)) ?? [];
	if (!evidence) throw new Error(`${evidencePage} has no main part`);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.replaceAll('\\', '/')
	);
	const pages = files.filter((file) => file.endsWith('index.html'));
	for (const page of pages) {
		const html = await packPage(site, page, script);
		// see stages/evidence-elsewhere.ts
		const brought = withoutEvidence.includes(page)
			? `<template id="evidence-page">${evidence}</template>`
			: '';
		writeFileSync(
			join(folder, page),
			html.replace('</body>', () => `${brought}</body>`)
		);
	}
	for (const file of files.filter((one) => one.endsWith('.svg'))) {
		const picture = readFileSync(join(site, file), 'utf8');
		writeFileSync(
			join(folder, file),
			picture.replace(/(?<= href=")[^"]*/g, (address) => nameFile(site, file, address))
		);
	}
	writeFileSync(
		join(folder, settings.replace(/json$/, 'js')),
		`// The exhibit's settings: read afresh after each visitor.\nwindow.kioskSettings = ${readFileSync(join(site, settings), 'utf8').trim()};\n`
	);
	return pages.length;
}

if (process.argv[1]?.endsWith('usb.js')) {
	await import('./build.js');
	const pages = await packSite('build', 'build-usb');
	console.log(`build-usb holds ${pages} pages: copy it to the stick and open its index.html.`);
}
