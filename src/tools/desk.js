// What tests in a real window need: a screen in memory, a window manager, keys and clicks, the exhibit's own compositor, the
// system's Chromium, and the right to give it a policy.
import { existsSync } from 'node:fs';
import { install, mayInstall } from './debian.js';

const needed = ['Xvfb', 'openbox', 'xdotool', 'cage', 'Xwayland', 'chromium'];
const packages = ['xvfb', 'openbox', 'xdotool', 'cage', 'xwayland', 'chromium'];
const missing = () => needed.filter((name) => !existsSync(`/usr/bin/${name}`));

/** Gets what is missing where it may; answers what is lacking, or null. */
export async function getDesk() {
	if (process.platform !== 'linux') return 'they need Linux';
	if (!mayInstall)
		return 'they write Chromium’s policy to /etc, which only root may: run them in a container';
	if (missing().length) {
		console.log(`Fetching ${missing().join(', ')}.`);
		await install(...packages);
	}
	return missing().length ? `they need ${missing().join(', ')}` : null;
}
