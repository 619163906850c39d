// `npm run build:usb`: the built site once more, for a stick: every page opens from a file, by itself. A browser refuses a file
// modules, fonts beside it and manifests, and shows a folder as a list; so each page gets its script and fonts inside, and
// links to folders name the page in them. No launcher, no offline copy: the stick is the copy.
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** What only a server has a use for. */
const left =
	/^(404\.html|_app|kiosk\.mjs|service-worker\.js|manifest\.webmanifest|kiosk\/.*\.json)$|__data\.json$/;
/** A relative address of a folder, with or without what follows it. */
const folderAddress = /^((?:\.\.?\/)*(?:[\w-]+\/)*)(?=[#?]|$)/;
const settings = 'kiosk/kiosk-settings.json';
/** Pages that fetch their evidence from the essay where there is a server: here they bring it along. */
const withoutEvidence = ['present/index.html', 'present/pupils/index.html'];

/**
 * The address with the page's file in it, where it is the folder of a page; else as it is.
 * @param {string} site the built site
 * @param {string} page the page it stands on, below the site
 * @param {string} address
 */
function nameFile(site, page, address) {
	const folder = folderAddress.exec(address)?.[1];
	if (!folder) return address;
	const file = posix.join(posix.dirname(page), folder, 'index.html');
	return existsSync(join(site, file))
		? `${folder}index.html${address.slice(folder.length)}`
		: address;
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
		// what is imported is a file already
		if (type === 'ImportExpression') return;
		Object.values(node).forEach(walk);
	};
	walk(parseAst(code).body);
	return edited.toString();
}

/**
 * One classic script of a page's own module script and everything it imports.
 * @param {string} site
 * @param {string} page
 * @param {string} code
 */
async function bundle(site, page, code) {
	const entry = '\0page';
	const folder = resolve(site, dirname(page));
	const bundled = await rolldown({
		input: entry,
		logLevel: 'silent',
		plugins: [
			{
				name: 'page',
				resolveId: (id, from) =>
					id === entry ? entry : from === entry ? resolve(folder, id) : undefined,
				load: (id) => (id === entry ? code : undefined)
			}
		]
	});
	const { output } = await bundled.generate({ format: 'iife', codeSplitting: false });
	await bundled.close();
	return output[0].code;
}

/**
 * The entries of the evidence, as the exhibit's page has them.
 * @param {string} site
 */
function readEvidence(site) {
	/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent */
	/** @type {(node: Parent) => Parent | null} */
	const find = (node) => {
		for (const child of node.childNodes) {
			if (!tree.isElementNode(child)) continue;
			const classes = child.attrs.find(({ name }) => name === 'class')?.value ?? '';
			const found = /\bkiosk-proofs\b/.test(classes) ? child : find(child);
			if (found) return found;
		}
		return null;
	};
	const list = find(parse(readFileSync(join(site, 'kiosk/index.html'), 'utf8')));
	if (!list) throw new Error('kiosk/index.html holds no list of evidence (.kiosk-proofs).');
	return serialize(list);
}

const hashOf = (/** @type {string} */ text) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page that opens from a file.
 * @param {string} site
 * @param {string} page
 */
async function packPage(site, page) {
	const name = (/** @type {string} */ address) => nameFile(site, page, address);
	let html = readFileSync(join(site, page), 'utf8');
	const hashes = { script: '', style: '' };
	const put = (
		/** @type {'script' | 'style'} */ what,
		/** @type {string} */ before,
		/** @type {string} */ after
	) => {
		html = html.replace(before, () => after);
		hashes[what] += ` ${hashOf(after)}`;
	};
	// what a server would send beside it
	html = html.replace(
		/<link [^>]*\brel="(?:modulepreload|preload|manifest|stylesheet)"[^>]*>\s*/g,
		''
	);
	html = html.replace(/(<a\b[^>]*? href=")([^"]*)/g, (_, start, address) => start + name(address));
	for (const [, style = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
		put(
			'style',
			style,
			style.replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, address) => {
				const file = join(site, dirname(page), address);
				return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
			})
		);
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
	if (script) {
		const code = nameFiles(await bundle(site, page, script), name);
		put('script', script, code.replace(/<(?=\/script|!--)/g, '\\x3c'));
	}
	if (withoutEvidence.includes(page))
		html = html.replace('</body>', () => `<div hidden>${readEvidence(site)}</div>\n</body>`);
	return html.replace(
		/(script|style)-src 'self'(?: 'sha256-[^']+')*/g,
		(_, what) => `${what}-src 'self'${hashes[/** @type {'script' | 'style'} */ (what)]}`
	);
}

/**
 * Writes the edition for a stick; what was in the folder before is gone.
 * @param {string} site the built site
 * @param {string} folder
 */
export async function packSite(site, folder) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(site, folder, {
		recursive: true,
		filter: (from) => !left.test(posix.relative(site, from))
	});
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('index.html')
	);
	for (const page of pages) writeFileSync(join(folder, page), await packPage(site, page));
	mkdirSync(join(folder, 'kiosk'), { recursive: true });
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
