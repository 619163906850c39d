// What the browser does without: Kit's router, LayerCake's debugging, and the parts of d3 that no chart here uses.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const thin = {
	'd3-format': here('./d3-format.js'),
	'd3-interpolate': here('./d3-interpolate.js'),
	'./helpers/printDebug.js': here('./layercake-debug.js'),
	'../utils/padScale.js': here('./layercake-pad.js'),
	'./dom/elements/custom-element.js': here('./no-custom-elements.js'),
	// its modules: the file it names first is for older bundlers, and brings a second module system along
	scrollama: here('../../../node_modules/scrollama/index.js'),
	'./debug': here('./scrollama-debug.js')
};

const codeSplitting = {
	groups: [
		{
			name: 'stage',
			minShareCount: 4,
			// article/html waits for what it renders: in a file with that it would wait for itself
			test: /^(?!.*(narrative\/(deck|lesson|veil|slide-address)\.|stages\/Slide\.|\/article\/))/
		}
	]
};

/**
 * Of what Kit tells its router, the list of pages; the rest is for navigation that never happens.
 * @param {string} code
 */
function keepPages(code) {
	const pages = /export const nodes = \[[^\]]*\];/.exec(code)?.[0];
	if (!pages)
		throw new Error('the list of pages is not where it was in the app.js that Kit generates');
	return { code: `${pages}\nexport { default as root } from '../root.js';`, map: null };
}

/** @returns {import('vite').Plugin[]} */
export function sendLess() {
	return [
		{
			name: 'send-less',
			enforce: 'pre',
			applyToEnvironment: (environment) => environment.name === 'client',
			// what every stage needs in one file: a page in several presses 2 kB worse, and each takes a request
			config: (_, { isSsrBuild }) =>
				isSsrBuild ? undefined : { build: { rollupOptions: { output: { codeSplitting } } } },
			resolveId: (id) =>
				Object.hasOwn(thin, id) ? thin[/** @type {keyof typeof thin} */ (id)] : undefined,
			load: {
				filter: {
					id: /@sveltejs\/kit\/src\/runtime\/client\/entry\.js$|generated\/root\.js$|vite\/preload-helper\.js$/
				},
				handler: (id) =>
					id.endsWith('root.js')
						? "export { default } from './root.svelte';"
						: `export * from ${JSON.stringify(here(id.endsWith('entry.js') ? './hydrate.js' : './preload.js'))};`
			},
			transform: {
				filter: { id: /generated\/client(-optimized)?\/app\.js$/ },
				handler: keepPages
			}
		},
		{
			// a page without scripts is rendered while building and never wakes up: no browser needs what draws it, but its styles
			name: 'asleep',
			enforce: 'pre',
			applyToEnvironment: (environment) => environment.name === 'client',
			load: {
				filter: { id: /(stages\/teach\/(Gallery|Teach)|routes\/(figures|teach)\/\+page)\.svelte$/ },
				handler: (id) =>
					`<script>${readFileSync(id, 'utf8').match(/import '[^']+\.css';/g) ?? ''}</script>`
			}
		},
		{
			// on both sides: what hydrates has to be what was rendered
			name: 'thin-root',
			enforce: 'pre',
			load: {
				filter: { id: /generated\/root\.svelte$/ },
				handler: () => readFileSync(here('./root.svelte'), 'utf8')
			}
		}
	];
}
