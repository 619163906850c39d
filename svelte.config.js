// SvelteKit and Svelte: prerendered pages, content in .svx, a content security policy by hashes.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { importProseComponents } from './src/lib/article/prose-imports.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The edition: its number, and a hash of everything it is made of, so that a copy kept offline knows when it is old. */
function nameEdition() {
	const hash = createHash('sha256');
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(readFileSync(file));
	for (const folder of ['content', 'src', 'static'])
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
			if (statSync(`${folder}/${file}`).isFile())
				hash.update(file).update(readFileSync(`${folder}/${file}`));
	return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.svx'],
	preprocess: [importProseComponents(), mdsvex({ extensions: ['.svx'] })],
	compilerOptions: { runes: true },
	vitePlugin: {
		// mdsvex writes the old form of a module script into every content file
		onwarn: (warning, handle) => {
			if (warning.code !== 'script_context_deprecated') handle(warning);
		}
	},
	kit: {
		adapter: adapter(),
		version: { name: nameEdition() },
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
			handleHttpError: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
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
