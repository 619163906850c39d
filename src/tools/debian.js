// What a machine of Debian's kind lacks for the tests: fetched where that is allowed.
import { run } from './run.js';

/** Only root may, and only Linux has it. */
export const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;

/** Says nothing where it fails: whoever asked looks whether what it wanted is there. @param {readonly string[]} packages */
export async function install(...packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], { quiet: true });
	await run('apt-get', ['install', '-y', '-qq', ...packages], { quiet: true, env });
}
