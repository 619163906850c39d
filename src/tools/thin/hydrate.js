// Stands in for Kit's client in the browser (12 kB brotli): it wakes the prerendered page up and does nothing else.
// There is nothing to route: every page is a file, links inside a page are hashes, links between pages are full loads.
// What Kit's HTML calls, and with what, is in @sveltejs/kit/src/runtime/server/page/render.js.
import { hydrate } from 'svelte';

/**
 * @param {{ nodes: (() => Promise<{ component: unknown }>)[], root: import('svelte').Component<object> }} app
 * @param {Element} target
 * @param {{ node_ids: number[], data: ({ data: object } | null)[], form: unknown }} page
 */
export async function start(app, target, { node_ids, data, form }) {
	const nodes = await Promise.all(node_ids.map((id) => app.nodes[id]?.()));
	/** @type {Record<string, object>} */
	const given = {};
	data.forEach((part, index) => {
		given[`data_${index}`] = { ...given[`data_${index - 1}`], ...part?.data };
	});
	hydrate(app.root, {
		target,
		props: { ...given, form, constructors: nodes.map((node) => node?.component) }
	});
}

export const load_css = () => {};
