// `npm run kiosk`: the launcher of the built exhibit. What it takes: `npm run kiosk -- --help`.
import './node-version.js';
import { existsSync } from 'node:fs';

if (!existsSync('build/kiosk.mjs')) {
	console.error('Nothing is built yet: run "npm run build" first.');
	process.exit(1);
}
await import(new URL('../../build/kiosk.mjs', import.meta.url).href);
