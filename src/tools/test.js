// `npm test`: every check, in order of how soon it answers; stops at the first that fails.
import './node-version.js';

const { run } = await import('./run.js');
const { getBrowser } = await import('./browser.js');
const { getDesk } = await import('./desk.js');

const realWindow = 'tests in a real window';
/** @type {readonly [string, string, readonly string[]][]} */
const checks = [
	['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
	['types of what Kit generates', 'svelte-kit', ['sync']],
	['lint', 'eslint', ['.']],
	['types', 'svelte-check', ['--fail-on-warnings']],
	['unit and contract tests', 'vitest', ['run']],
	['build', 'node', ['src/tools/build.js']],
	['tests of the built site', 'vitest', ['run', '--config', 'tests/built/vitest.config.ts']],
	['tests in a browser', 'playwright', ['test']],
	['proofs of the exhibit, short', 'vitest', ['run', '--config', 'tests/proof/vitest.config.ts']],
	[realWindow, 'vitest', ['run', '--config', 'tests/window/vitest.config.ts']]
];

try {
	const browser = await getBrowser();
	const began = Date.now();
	const lack = await getDesk();
	for (const [what, command, args] of checks) {
		console.log(`\n— ${what}`);
		if (what === realWindow && lack) {
			console.log(`not run: ${lack}`);
			// a developer may do without them; what is published has passed them
			if (process.env.CI) process.exit(1);
			continue;
		}
		const code = await run(command, args, { env: { ...process.env, CHROMIUM: browser } });
		if (code) {
			console.error(`\n${what}: failed (${command} ${args.join(' ')}).`);
			process.exit(code);
		}
	}
	const all = lack ? `Everything but the ${realWindow} passed` : 'Everything passed';
	console.log(`\n${all} in ${Math.round((Date.now() - began) / 1000)} seconds.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
