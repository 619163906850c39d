// Every page is prerendered, at an address that ends in a slash. Kit ships no script: pages ask for their own, see Entry.svelte.
export const prerender = true;
export const trailingSlash = 'always';
export const csr = false;
