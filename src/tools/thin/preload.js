// Stands in for Vite's loader of what a module needs (1 kB brotli): the page's HTML names every file it needs.

/** @type {<T>(load: () => Promise<T>) => Promise<T>} */
export const __vitePreload = (load) => load();
