// Vite and Vitest, for the pages; their scripts are built by vite.scripts.config.ts. `sveltekit()` takes no argument: any would
// make Kit ignore svelte.config.js.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { shipFonts } from './src/tools/fonts.js';

export default defineConfig({
	plugins: [shipFonts(), sveltekit()],
	build: {
		// what the opening is set in travels in the page itself: it is there at the first paint
		assetsInlineLimit: (file) => file.includes('styles/fonts/')
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
		environment: 'node',
		// nothing here changes what another test finds: half of the time went into loading the same files anew
		isolate: false,
		maxWorkers: 2,
		// a ceiling for what hangs: a machine that does something else as well is slow
		testTimeout: 30_000
	}
});
