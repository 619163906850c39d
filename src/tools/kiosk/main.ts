// The launcher of the exhibit: serves the built site on loopback and keeps a browser on it. Packed into one file that needs
// nothing but Node, and shipped with the build as kiosk.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultSettings, parseSettings, type Known } from '$lib/device/settings';
import { findChromium, policyOf } from './chromium';
import { Keeper } from './keeper';
import { Ledger } from './ledger';
import { help, readOptions, type Options } from './options';
import { serveExhibit } from './server';
import { printUnit } from './unit';

const file = fileURLToPath(import.meta.url);
const print = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const say = (line: string) => print(`${new Date().toISOString()} ${line}`);

function readKnown(folder: string): Known {
	const path = join(folder, 'kiosk', 'edition.json');
	if (!existsSync(path))
		throw new Error(`There is no exhibit in ${folder}: build it with "npm run build" first.`);
	return JSON.parse(readFileSync(path, 'utf8')) as Known;
}

function readSettings({ settings, folder }: Options) {
	const known = readKnown(folder);
	if (!existsSync(settings)) return { settings: null, faults: [`There is no ${settings}.`] };
	let text: string;
	try {
		text = readFileSync(settings, 'utf8');
	} catch (error) {
		return { settings: null, faults: [`${settings} can't be read: ${reasonOf(error)}.`] };
	}
	return parseSettings(text, known, settings);
}

/** Says what is wrong with the settings; answers the exit code. */
function check(options: Options): number {
	const { faults } = readSettings(options);
	for (const fault of faults) print(fault);
	if (!faults.length) print(`${options.settings} is valid.`);
	return faults.length ? 1 : 0;
}

async function run(options: Options): Promise<void> {
	const browser = findChromium(options.browser);
	for (const fault of readSettings(options).faults) say(`${fault} The exhibit runs without.`);
	let keeper: Keeper | null = null;
	const server = await serveExhibit(options, {
		alive: (idle) => keeper?.hear(idle),
		restart: () => keeper?.restart('staff asked for it', 'SIGTERM'),
		report: () => keeper?.restarts ?? [],
		ledger: new Ledger(join(options.profile, 'counts.json')),
		end: () => stop('staff ended it')
	});
	/** The last valid setting, or what is usual: files may be half-written, or away, while an edition is exchanged. */
	let night = defaultSettings(readKnown(options.folder)).nightlyRestart;
	const nightly = () => {
		try {
			const { settings } = readSettings(options);
			if (settings) night = settings.nightlyRestart;
		} catch {
			// as before
		}
		return night;
	};
	const address = `http://127.0.0.1:${options.port}/kiosk/`;
	keeper = new Keeper({
		...options,
		browser,
		address,
		nightly,
		say
	});
	const stop = (why: string) => {
		say(`the exhibit ends: ${why}`);
		keeper?.end();
		server.close();
		setTimeout(() => process.exit(0), 300);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => stop(signal));
	say(`the exhibit is at ${address}`);
	keeper.start();
}

try {
	const options = readOptions(process.argv.slice(2), dirname(file));
	if (options.do === 'help') print(help);
	else if (options.do === 'print-policy') print(JSON.stringify(policyOf(options.port), null, '\t'));
	else if (options.do === 'print-unit') print(printUnit(options, file, process.execPath));
	else if (options.do === 'check') process.exitCode = check(options);
	else await run(options);
} catch (error) {
	process.stderr.write(`${reasonOf(error)}\n`);
	// a server that listens already would keep it alive, without a browser
	process.exit(1);
}
