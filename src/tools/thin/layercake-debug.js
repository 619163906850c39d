// Stands in for LayerCake's table of scales for the console (1 kB brotli): no chart here asks for it.

export default () => {};
