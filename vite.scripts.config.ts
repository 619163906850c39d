// The scripts of the pages, built before Kit prints the pages that name them: vite.dev/guide/backend-integration, with Kit as
// the backend.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { entries, scriptsFolder } from './src/entries/list.js';
import { projections } from './src/tools/projections.js';
import { reportWeights } from './src/tools/weights.js';

export default defineConfig({
	base: './',
	publicDir: false,
	plugins: [projections(), svelte(), reportWeights()],
	resolve: {
		alias: {
			$lib: resolve('src/lib')
		}
	},
	build: {
		outDir: scriptsFolder,
		manifest: true,
		// a second slower than Vite's own, and 2 % smaller after compression
		minify: 'terser',
		terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
		rolldownOptions: {
			input: entries,
			output: {
				// a first page asks for a handful of files: what draws, what stages share, and its own
				codeSplitting: {
					groups: [
						{ name: 'svelte', test: /node_modules\/(svelte|clsx|esm-env)\// },
						// each page has what it uses itself: who reads needs nothing of a lesson
						{
							name: 'stage',
							test: /src\/lib\/(base|components\/chrome|device|narrative|playhead|stages)\//,
							minShareCount: 3,
							entriesAware: true,
							entriesAwareMergeThreshold: 4000
						},
						// a table comes by itself where a reader may want one
						{ name: 'table', test: /components\/figure\/DataTable/ },
						// four pages have every figure; with these, what three figures or more draw with is one file
						{
							name: 'drawing',
							test: /src\/lib\/(data|components\/(chart|figure))\/(?!schematics)/,
							minShareCount: 7
						},
						// and what the figures of the sequence share another
						{ name: 'sequence', test: /src\/lib\/figures\/sequence\//, minShareCount: 6 }
					]
				},
				entryFileNames: '_app/immutable/entry/[name].[hash].js',
				assetFileNames: '_app/immutable/assets/[name].[hash][extname]',
				// the other half of a name would say which pages share it
				chunkFileNames: ({ name }) => `_app/immutable/chunks/${name.split('~')[0]}.[hash].js`
			}
		}
	}
});
