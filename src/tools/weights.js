// What each owner weighs in the scripts of the pages: written beside them while building, read by the test of their budgets.

/** Who owns a module, by its path. The order matters: the first match wins. */
const owners = [
	['svelte', /node_modules\/(svelte|clsx|esm-env)\//],
	['other libraries', /node_modules\//],
	['Vite, to load a file when it is wanted', /^\0/],
	['data and drawing that figures share', /src\/lib\/(data|components\/(chart|figure))\//]
];

/**
 * The owner of a module.
 * @param {string} id its path, as the bundler has it
 */
export const ownerOf = (id) =>
	owners.find(([, pattern]) => /** @type {RegExp} */ (pattern).test(id))?.[0] ??
	/src\/lib\/(figures\/[\w-]+|\w+)\//.exec(id)?.[1]?.replace('figures/', 'figure ') ??
	'entries';

/**
 * Writes `weights.json` beside the build: characters of minified code by file and owner.
 * @returns {import('vite').Plugin}
 */
export function reportWeights() {
	return {
		name: 'report-weights',
		apply: 'build',
		generateBundle(_options, bundle) {
			/** @type {Record<string, Record<string, number>>} */
			const files = {};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				/** @type {Record<string, number>} */
				const sizes = {};
				for (const [id, module] of Object.entries(chunk.modules)) {
					const owner = /** @type {string} */ (ownerOf(id));
					sizes[owner] = (sizes[owner] ?? 0) + (module.renderedLength ?? 0);
				}
				files[chunk.fileName] = sizes;
			}
			this.emitFile({
				type: 'asset',
				fileName: 'weights.json',
				source: JSON.stringify(files, null, '\t')
			});
		}
	};
}
