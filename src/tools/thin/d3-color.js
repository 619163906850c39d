// Stands in for d3-color in the browser: LayerCake asks it only to print colours while debugging (3 kB brotli).

export const rgb = () => null;
