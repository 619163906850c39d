// `npm run build`: the site, and with it the launcher of the exhibit, packed into one file.
import './node-version.js';
import { resolve } from 'node:path';

const { run } = await import('./run.js');
const { build } = await import('rolldown');

const code = await run('vite', ['build', '--logLevel', 'warn']);
if (code) process.exit(code);
await build({
	input: 'src/tools/kiosk/main.ts',
	platform: 'node',
	resolve: { alias: { $lib: resolve('src/lib') } },
	logLevel: 'warn',
	output: { file: 'build/kiosk.mjs', format: 'esm' }
});
