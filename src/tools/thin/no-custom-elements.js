// Stands in for Svelte's custom elements (2 kB brotli), which nothing here is compiled to.

export const create_custom_element = () => {
	throw new Error('no component is compiled to a custom element: see src/tools/thin');
};
