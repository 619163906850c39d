// `npm test`: every check, in order of how soon it answers; stops at the first that fails.
import './node-version.js';

const { run } = await import('./run.js');
const { nameBrowsers } = await import('./browser.js');
const { getDesk } = await import('./desk.js');

const realWindow = 'tests in a real window';
/** @typedef {readonly [what: string, command: string, args: readonly string[]]} Check */
/** In turns: what stands in one runs side by side. @type {readonly (readonly Check[])[]} */
const turns = [
	[['types of what Kit generates', 'svelte-kit', ['sync']]],
	[
		['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
		['types', 'svelte-check', ['--fail-on-warnings']]
	],
	[['lint', 'eslint', ['.']]],
	[['unit and contract tests', 'vitest', ['run']]],
	[['build', 'node', ['src/tools/build.js']]],
	[['tests of the built site', 'vitest', ['run', '--config', 'tests/built/vitest.config.ts']]],
	[['tests in a browser', 'playwright', ['test']]],
	[['proofs of the exhibit, short', 'vitest', ['run', '--config', 'tests/proof/vitest.config.ts']]],
	// alone: they write Chromium's policy, which every Chromium of the machine obeys
	[[realWindow, 'vitest', ['run', '--config', 'tests/window/vitest.config.ts']]]
];

const seconds = (/** @type {number} */ since) => Math.round((Date.now() - since) / 1000);

try {
	const browsers = await nameBrowsers();
	const began = Date.now();
	const lack = await getDesk();
	const env = { ...process.env, ...browsers };
	/** @param {Check} check */
	const make = async ([what, command, args]) => {
		if (what === realWindow && lack) {
			console.log(`\n— ${what}: not run: ${lack}`);
			// a developer may do without them; what is published has passed them
			return process.env.CI ? 1 : 0;
		}
		console.log(`\n— ${what}`);
		const start = Date.now();
		const code = await run(command, args, { env });
		console.log(`— ${what}: ${seconds(start)} seconds`);
		if (code) console.error(`\n${what}: failed (${command} ${args.join(' ')}).`);
		return code;
	};
	for (const checks of turns) {
		const codes = await Promise.all(checks.map(make));
		const worst = Math.max(...codes);
		if (worst) process.exit(worst);
	}
	const all = lack ? `Everything but the ${realWindow} passed` : 'Everything passed';
	console.log(`\n${all} in ${seconds(began)} seconds.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
