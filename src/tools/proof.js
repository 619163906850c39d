// `npm run proof`: proofs with their full numbers, of the exhibit and of the essay; all of them, or those that are named.
import './node-version.js';
import { existsSync } from 'node:fs';

const { run } = await import('./run.js');
const { nameBrowsers } = await import('./browser.js');
const { getDesk } = await import('./desk.js');

const proofs = [
	'soak',
	'nights',
	'monkey',
	'offline',
	'power',
	'watcher',
	'walk',
	'disturbances',
	'orders',
	'links'
];
/** Those that need no browser, by the tests that have them. */
const inNode = { orders: 'follow-channel', links: 'lesson' };
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
const wanted = named.length ? named : proofs;
/** Proofs of many thousand steps run without Playwright's runner, see tests/proof/vitest.config.ts. */
const long = wanted.filter((one) => ['soak', 'monkey'].includes(one));
/** In a window on a screen of its own, see desk.js. */
const inWindow = wanted.includes('watcher');
const others = wanted
	.filter((one) => !long.includes(one) && !(one in inNode) && one !== 'watcher')
	.map((one) => `proof-${one}`);
const env = { ...process.env, ...(await nameBrowsers()), PROOF: 'full' };
const config = ['--config', 'tests/proof/vitest.config.ts'];
const pure = Object.entries(inNode).flatMap(([name, file]) =>
	wanted.includes(name) ? [file] : []
);
const codes = [
	pure.length ? await run('vitest', ['run', '--testTimeout=300000', ...pure], { env }) : 0,
	long.length ? await run('vitest', ['run', ...config, ...long], { env }) : 0,
	others.length ? await run('playwright', ['test', '--workers=1', ...others], { env }) : 0,
	inWindow ? await watch() : 0
];
process.exitCode = Math.max(...codes);

async function watch() {
	const lack = await getDesk();
	if (lack) console.error(`The proof of the watcher is not run: ${lack}`);
	const args = ['run', '--config', 'tests/window/vitest.config.ts', 'watcher'];
	return lack ? 1 : run('vitest', args, { env });
}
