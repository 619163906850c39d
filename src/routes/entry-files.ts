// Which files a page asks for to wake up: while developing the sources as they are, else what the build of the scripts wrote.
import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';
import { entries, scriptsFolder } from '../entries/list.js';

export type EntryName = keyof typeof entries;

export interface EntryFiles {
	/** Modules to run. */
	readonly scripts: readonly string[];
	/** Modules they import, asked for ahead of time. */
	readonly needs: readonly string[];
}

let manifest: Manifest | undefined;

function readManifest(): Manifest {
	const file = `${scriptsFolder}/.vite/manifest.json`;
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
	} catch (cause) {
		throw new Error(`no scripts in ${file}: "npm run build" builds them before the pages`, {
			cause
		});
	}
}

/** Paths from the site's root. */
export function filesOf(name: EntryName): EntryFiles {
	if (import.meta.env.DEV) return { scripts: ['@vite/client', entries[name]], needs: [] };
	manifest ??= readManifest();
	const all = manifest;
	const needs = new Set<string>();
	const visit = (key: string) => {
		for (const imported of all[key]?.imports ?? []) {
			needs.add(all[imported]?.file ?? '');
			visit(imported);
		}
	};
	const script = all[entries[name]];
	if (!script) throw new Error(`no script for ${name} (built: ${Object.keys(all).join(', ')})`);
	visit(entries[name]);
	return { scripts: [script.file], needs: [...needs] };
}
