// Prose travels once: HTML while prerendering; in the browser Svelte keeps what the page already has, so a blank will do.

/** HTML by key, see `htmlOf` in bind.ts; a blank in the browser. */
export const html: (key: string) => string = import.meta.env.SSR
	? (await import('./pages')).htmlFor
	: () => ' ';
