import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameEdition } from './edition';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	for (const one of [
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'vite.scripts.config.ts'
	])
		cpSync(one, join(root, one));
	for (const folder of ['content', 'src/lib/styles', 'static'])
		cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a first build, which cuts the fonts on its way, calls itself the same from beginning to end', () => {
	const folders = ['src/lib/styles/fonts', 'static/fonts'].map((folder) => join(root, folder));
	for (const fonts of folders) rmSync(fonts, { recursive: true, force: true });
	const first = nameEdition(root);
	for (const fonts of folders) {
		mkdirSync(fonts);
		writeFileSync(join(fonts, 'sans-heavy.woff2'), 'cut');
		expect(nameEdition(root)).toBe(first);
	}
});

test.each([
	'content/en/exhibit.svx',
	'src/lib/styles/kiosk.css',
	'static/icon.svg',
	'package-lock.json'
])('%s is of another edition once it is changed', (file) => {
	const first = nameEdition(root);
	writeFileSync(join(root, file), 'changed');
	expect(nameEdition(root)).not.toBe(first);
});
