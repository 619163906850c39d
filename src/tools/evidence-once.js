// Evidence travels once: in the page's own list of evidence. The data modules a browser loads keep every value and its
// certainty; the places and reasons, which no figure prints, are taken out of the client's copy, and so are the quantities
// that no figure names.
import { readdirSync, readFileSync } from 'node:fs';
import MagicString from 'magic-string';

/** Arguments of the claim constructors that the client does without: `[]` or `''` stands in for them. */
const dropped = {
	stated: {},
	inferred: { 1: '[]', 2: "''" },
	unresolved: { 1: '[]', 2: "''" },
	outside: { 1: '[]', 2: "''", 3: '0', 4: "''" }
};

/**
 * Fields by table that no figure reads: descriptions, which the list of evidence prints.
 * @type {Record<string, readonly string[]>}
 */
const descriptions = {
	films: ['picture', 'people', 'sound', 'english', 'country'],
	shots: ['seen', 'people', 'argues', 'camera', 'reenacted'],
	motifs: ['what'],
	quantities: ['hedge']
};

/**
 * Claims by table of which figures read the certainty alone: their words are for the list of evidence.
 * @type {Record<string, readonly string[]>}
 */
const unworded = { signs: ['follows'] };

/** What the figures say, in one string: a quantity whose id isn't in it stays out of the browser. */
const readFigures = () =>
	readdirSync('src/lib/figures', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('.test.'))
		.map((file) => readFileSync(`src/lib/figures/${file}`, 'utf8'))
		.join('');

/** @typedef {{ type: string, start: number, end: number, callee?: Node & { name?: string }, arguments?: Node[], key?: Node & { name?: string }, value?: Node & { value?: unknown }, properties?: Node[] }} Node */

/**
 * Visits the nodes of a syntax tree; where `visit` answers true it goes no deeper.
 * @param {unknown} node
 * @param {(node: Node) => boolean} visit
 */
function walk(node, visit) {
	if (Array.isArray(node)) for (const one of node) walk(one, visit);
	else if (node && typeof node === 'object') {
		if (visit(/** @type {Node} */ (node))) return;
		for (const child of Object.values(node)) if (typeof child === 'object') walk(child, visit);
	}
}

/** @returns {import('vite').Plugin} */
export function sendEvidenceOnce() {
	return {
		name: 'evidence-once',
		enforce: 'post',
		applyToEnvironment: (environment) => environment.name === 'client',
		transform: {
			filter: { id: /\/src\/lib\/data\/[\w-]+\.ts$/ },
			handler(code, id) {
				const table = /([\w-]+)\.ts$/.exec(id)?.[1] ?? '';
				if (table === 'evidence') return;
				const edited = new MagicString(code);
				const stand = (/** @type {Node | undefined} */ node, /** @type {string} */ text) => {
					if (node) edited.overwrite(node.start, node.end, text);
				};
				const named = table === 'quantities' ? readFigures() : null;
				walk(this.parse(code), (node) => {
					const id = node.properties?.find((one) => one.key?.name === 'id')?.value?.value;
					if (named !== null && id && !named.includes(`'${id}'`)) {
						stand(node, '...[]');
						return true;
					}
					if (node.type === 'Property' && descriptions[table]?.includes(node.key?.name ?? '')) {
						stand(node.value, '[]');
						return true;
					}
					if (node.type === 'Property' && unworded[table]?.includes(node.key?.name ?? ''))
						stand(node.value?.arguments?.[0], "''");
					const name = /** @type {keyof typeof dropped} */ (node.callee?.name ?? '');
					const [value, first] = node.arguments ?? [];
					const last = node.arguments?.at(-1);
					if (!Object.hasOwn(dropped, name) || !value || !first || !last) return false;
					if (name === 'stated') edited.remove(value.end, last.end);
					else
						for (const [index, text] of Object.entries(dropped[name]))
							stand(node.arguments?.[Number(index)], text);
					return false;
				});
				return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
			}
		}
	};
}
