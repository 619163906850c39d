// `npm run proof`: the exhibit's proofs with their full numbers; all of them, or those that are named.
import './node-version.js';
import { existsSync } from 'node:fs';

const { run } = await import('./run.js');
const { getBrowser } = await import('./browser.js');

const proofs = ['soak', 'nights', 'monkey', 'offline', 'power'];
const named = process.argv.slice(2);
const unknown = named.filter((one) => !proofs.includes(one));
if (unknown.length) {
	console.error(`No such proof: ${unknown.join(', ')}. There are ${proofs.join(', ')}.`);
	process.exit(1);
}
if (!existsSync('build/kiosk/index.html')) {
	console.error('Nothing is built yet: run "npm run build" first.');
	process.exit(1);
}
const files = (named.length ? named : proofs).map((one) => `proof-${one}`);
process.exitCode = await run('playwright', ['test', '--workers=1', ...files], {
	env: { ...process.env, PROOF: 'full', CHROMIUM: await getBrowser() }
});
