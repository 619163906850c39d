// Vite and Vitest. `sveltekit()` takes no argument: any would make Kit ignore svelte.config.js.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sendEvidenceOnce } from './src/tools/evidence-once.js';
import { shipFonts } from './src/tools/fonts.js';
import { sendLess } from './src/tools/thin/plugin.js';
import { reportWeights } from './src/tools/weights.js';

export default defineConfig({
	plugins: [shipFonts(), sveltekit(), sendLess(), sendEvidenceOnce(), reportWeights()],
	build: {
		// the face of titles and figures travels in the page itself: it is there at the first paint
		assetsInlineLimit: (file) => file.includes('sans-heavy'),
		// the page’s HTML names every file it needs
		modulePreload: false,
		// a second slower than Vite's own, and 2 % smaller after compression
		minify: 'terser',
		terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } }
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
		environment: 'node'
	}
});
