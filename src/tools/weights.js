// What each owner weighs in the client's script: written while building, read by the budget test.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Who owns a module, by its path. The order matters: the first match wins. */
const owners = [
	['kit', /node_modules\/@sveltejs\/kit|\/\.svelte-kit\/|esm-env|^\0.*(sveltekit|env)/],
	['svelte', /node_modules\/(svelte|clsx)\//],
	['figure shots', /src\/lib\/figures\/shots\//],
	['figure reuse', /src\/lib\/figures\/reuse\//],
	['figure timeline', /src\/lib\/figures\/timeline\//],
	['small figures', /src\/lib\/figures\//],
	['data', /src\/lib\/data\//],
	['ours: components', /src\/lib\/components\//],
	['ours: stage and clockwork', /src\/(lib|routes)\//]
];

export const ownerOf = (/** @type {string} */ id) =>
	owners.find(([, pattern]) => /** @type {RegExp} */ (pattern).test(id))?.[0] ?? 'other';

/** @returns {import('vite').Plugin} */
export function reportWeights() {
	return {
		name: 'report-weights',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_options, bundle) {
			/** @type {Record<string, Record<string, number>>} characters of minified code by file and owner */
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
			mkdirSync('.svelte-kit/output', { recursive: true });
			writeFileSync('.svelte-kit/output/weights.json', JSON.stringify(files, null, '\t'));
		}
	};
}
