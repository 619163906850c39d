// SvelteKit and Svelte: prerendered pages, content in .svx, a content security policy by hashes.
import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { scriptsFolder } from './src/entries/list.js';
import { importProseComponents } from './src/lib/article/prose-imports.js';
import { nameEdition } from './src/tools/edition.js';

/** The one script that is printed into every page. */
const [, earlyScript = ''] =
	/<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
/**
 * @param {string} text
 * @returns {`sha256-${string}`}
 */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.svx'],
	preprocess: [importProseComponents(), mdsvex({ extensions: ['.svx'] })],
	compilerOptions: { runes: true },
	// mdsvex writes the old form of a module script into every content file
	onwarn: (warning, handle) => {
		if (warning.code !== 'script_context_deprecated') handle(warning);
	},
	kit: {
		adapter: adapter(),
		version: { name: nameEdition('.') },
		serviceWorker: { register: false },
		paths: { relative: true },
		inlineStyleThreshold: 128 * 1024,
		prerender: {
			entries: [
				'*',
				'/figures/',
				'/data/dataset.json',
				'/data/dataset.schema.json',
				'/kiosk/edition.json'
			],
			// in class a hash is a slide or a plan, read by the stage; everywhere else it is an element of the page
			handleMissingId: ({ path, id, message }) => {
				const read = /^\/(present|teach\/\w+)\//.test(path) && /^(\?plan=|[\w-]+\/[\w-]+)/.test(id);
				// the exhibit shows one step at a time, and has all its evidence
				const step = path === '/kiosk/' && !/^(evidence|source|reference|term)\//.test(id);
				if (!read && !step) throw new Error(message);
			},
			// the scripts of the pages are built beside them and join them at the end
			handleHttpError: ({ path, message }) => {
				if (!existsSync(scriptsFolder + path)) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', hashOf(earlyScript)],
				'style-src': ['self'],
				'img-src': ['self', 'blob:'],
				'font-src': ['self', 'data:'],
				'style-src-attr': ['unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../content/**/*',
					'../tests/**/*',
					'../playwright.config.ts',
					'../src/tools/**/*'
				);
			}
		}
	}
};
