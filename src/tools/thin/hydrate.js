// Stands in for Kit's client in the browser (12 kB brotli): it wakes the prerendered page up and does nothing else.
// There is nothing to route: every page is a file, links inside a page are hashes, links between pages are full loads.
// What Kit's HTML calls, and with what, is in @sveltejs/kit/src/runtime/server/page/render.js.

/**
 * @param {{ nodes: (() => Promise<{ component: unknown }>)[], root: new (options: object) => unknown }} app
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
	const page = { url: new URL(location.href), params: {}, data: given[`data_${data.length - 1}`] };
	const store = {
		set() {},
		notify() {},
		subscribe(/** @type {(value: object) => void} */ tell) {
			tell(page);
			return () => {};
		}
	};
	new app.root({
		target,
		hydrate: true,
		props: {
			...given,
			form,
			page,
			stores: { page: store },
			constructors: nodes.map((node) => node?.component),
			components: []
		}
	});
}

export const load_css = () => {};
