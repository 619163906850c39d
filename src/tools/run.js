// Runs a command of the project's own packages with its output on ours.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * Runs `name` from node_modules/.bin, or from the system; answers its exit code.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(name, args, { quiet = false, env = process.env } = {}) {
	const local = join('node_modules', '.bin', windows ? `${name}.cmd` : name);
	const command = existsSync(local) ? local : name;
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: quiet ? 'ignore' : 'inherit',
			env,
			shell: windows
		});
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}
