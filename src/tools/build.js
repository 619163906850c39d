// `npm run build`: the scripts of the pages, the pages that name them, and the launcher of the exhibit, packed into one file.
import './node-version.js';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { scriptsFolder } from '../entries/list.js';

const { run } = await import('./run.js');
const { cutFonts } = await import('./fonts.js');
const { build } = await import('rolldown');

/** @type {readonly [string, readonly string[]][]} */
const steps = [
	// the types that every tsconfig here extends: a fresh clone has none
	['svelte-kit', ['sync']],
	['vite', ['build', '--logLevel', 'warn', '--config', 'vite.scripts.config.ts']],
	['vite', ['build', '--logLevel', 'warn']]
];
// Kit leads styles to the fonts it finds when it begins: a fresh clone has none yet
await cutFonts();
for (const [command, args] of steps) {
	const code = await run(command, args);
	if (code) process.exit(code);
}
cpSync(`${scriptsFolder}/_app`, 'build/_app', { recursive: true });
// what only Kit's own client would ask for
for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' }))
	if (/__data\.json$/.test(file)) rmSync(`build/${file}`);
await build({
	input: 'src/tools/kiosk/main.ts',
	platform: 'node',
	resolve: { alias: { $lib: resolve('src/lib') } },
	logLevel: 'warn',
	output: { file: 'build/kiosk.mjs', format: 'esm' }
});
