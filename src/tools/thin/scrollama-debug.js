// Stands in for scrollama's lines over the page that show where its steps begin (0.2 kB brotli): only its makers look at them.

export const update = () => {};
