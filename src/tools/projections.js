// What a figure draws of the data (its data.ts) is worked out while building: a browser loads the result, and none of what it
// was taken from.
import { isDeepStrictEqual } from 'node:util';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const projection = /src\/lib\/figures\/[^/]+\/data\.ts$/;

/**
 * Runs a data.ts and writes its exports down as constants. Throws where one of them is more than plain data.
 * @param {string} file
 */
export async function projectData(file) {
	const { module } = await runnerImport(/** @type {string} */ (file), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } }
	});
	const tables = Object.entries(/** @type {Record<string, unknown>} */ (module));
	return tables.map(([name, table]) => {
		const json = JSON.stringify(table);
		if (!json || !isDeepStrictEqual(JSON.parse(json), table))
			throw new Error(
				`${file}: ${name} is not plain data; what a browser draws holds numbers, texts, true, false, null, lists and objects`
			);
		return `export const ${name} = ${json};`;
	});
}

/** @returns {import('vite').Plugin} */
export function projections() {
	return {
		name: 'projections',
		apply: 'build',
		enforce: 'pre',
		load: {
			filter: { id: projection },
			handler: async (id) => ({ code: (await projectData(id)).join('\n'), map: null })
		}
	};
}
