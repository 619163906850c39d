// What the browser does without: Kit's router, and the parts of d3 that no chart here uses.
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const thin = {
	'd3-color': here('./d3-color.js'),
	'd3-format': here('./d3-format.js'),
	'd3-interpolate': here('./d3-interpolate.js')
};

/** @returns {import('vite').Plugin} */
export function sendLess() {
	return {
		name: 'send-less',
		enforce: 'pre',
		applyToEnvironment: (environment) => environment.name === 'client',
		resolveId: (id) =>
			Object.hasOwn(thin, id) ? thin[/** @type {keyof typeof thin} */ (id)] : undefined,
		load: {
			filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/ },
			handler: () => `export * from ${JSON.stringify(here('./hydrate.js'))};`
		}
	};
}
