// Stands in for LayerCake's padding of domains in the browser (1 kB brotli): no chart here asks for padding in px.

/** @type {(scale: { domain(): number[] }, padding?: unknown) => number[]} */
export default function padScale(scale, padding) {
	if (Array.isArray(padding))
		throw new Error('no padded domain in the browser: see src/tools/thin');
	return scale.domain();
}
