// The edition's name: what a copy kept offline goes by, to know when it is old.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build makes by itself from all the rest; a first build has none of it when it begins. */
const made = /^(lib[\\/]styles[\\/])?fonts([\\/]|$)/;

/**
 * The version, and a hash of everything an edition is made of.
 * @param {string} root the folder of the project
 */
export function nameEdition(root) {
	const read = (/** @type {string[]} */ ...path) => readFileSync(join(root, ...path));
	const hash = createHash('sha256');
	for (const file of [
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'vite.scripts.config.ts'
	])
		hash.update(read(file));
	for (const folder of ['content', 'src', 'static'])
		for (const file of readdirSync(join(root, folder), {
			recursive: true,
			encoding: 'utf8'
		}).sort())
			if (!made.test(file) && statSync(join(root, folder, file)).isFile())
				hash.update(file).update(read(folder, file));
	const { version } = JSON.parse(String(read('package.json')));
	return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
