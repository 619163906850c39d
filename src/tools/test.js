// `npm test`: every check, in order of how soon it answers; stops at the first that fails.
import './node-version.js';

const { run } = await import('./run.js');
const { getBrowser } = await import('./browser.js');

/** @type {readonly [string, string, readonly string[]][]} */
const checks = [
	['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
	['types of what Kit generates', 'svelte-kit', ['sync']],
	['lint', 'eslint', ['.']],
	['types', 'svelte-check', ['--fail-on-warnings']],
	['unit and contract tests', 'vitest', ['run']],
	['build', 'node', ['src/tools/build.js']],
	['tests of the built site', 'vitest', ['run', '--config', 'tests/built/vitest.config.ts']],
	['tests in a browser', 'playwright', ['test']]
];

try {
	const browser = await getBrowser();
	const began = Date.now();
	for (const [what, command, args] of checks) {
		console.log(`\n— ${what}`);
		const code = await run(command, args, { env: { ...process.env, CHROMIUM: browser } });
		if (code) {
			console.error(`\n${what}: failed (${command} ${args.join(' ')}).`);
			process.exit(code);
		}
	}
	console.log(`\nEverything passed in ${Math.round((Date.now() - began) / 1000)} seconds.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
