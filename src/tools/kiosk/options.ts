// What the launcher can be told on its command line.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
	readonly do: 'run' | 'print-unit' | 'print-policy' | 'check' | 'help';
	/** The built site. */
	readonly folder: string;
	readonly port: number;
	/** Where the browser keeps its cache and the counts; counts are saved beside it. */
	readonly profile: string;
	readonly settings: string;
	/** Chromium's path, or null to look for it. */
	readonly browser: string | null;
	/** Seconds between two questions to the page. */
	readonly askEvery: number;
	/** Further flags for Chromium. */
	readonly flags: readonly string[];
	/** Whether the browser runs inside cage, on a system without a desktop. */
	readonly cage: boolean;
	/** Quarter turns clockwise by which the screen hangs. */
	readonly turn: number;
}

export const help = `The launcher of the exhibit: serves it on this machine alone and shows it in Chromium, for good.

  node kiosk.mjs [options]

  --port N          port on loopback (4180); cache and counts belong to it, so keep it
  --folder DIR      the built site (where this file is)
  --profile DIR     what the browser keeps (~/.local/share/seven-seconds-kiosk; in a unit /home/kiosk/seven-seconds)
  --settings FILE   the settings (kiosk/kiosk-settings.json in the folder; in a unit /etc/seven-seconds/kiosk-settings.json)
  --browser PATH    the Chromium to use (the system's)
  --ask-every N     seconds between two questions to the page (30); three without an answer restart the browser
  --flag=FLAG       one more flag for Chromium; may be given again
  --cage            shows it inside cage, for a system without a desktop; a unit always does
  --turn N          quarter turns clockwise by which the screen hangs; cage turns the picture back (0)
  --check           says what is wrong with the settings, and ends
  --print-unit      prints a systemd unit, and ends
  --print-policy    prints Chromium's managed policy, and ends
`;

const actions = ['help', 'check', 'print-unit', 'print-policy'] as const;
const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const options = {
	port: text,
	folder: text,
	profile: text,
	settings: text,
	browser: text,
	'ask-every': text,
	flag: { ...text, multiple: true },
	turn: text,
	cage: yes,
	check: yes,
	'print-unit': yes,
	'print-policy': yes,
	help: yes
} as const;

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		// Node says it in up to three lines
		const what = (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ');
		throw new Error(`${what.replace(/\.?$/, '.')} "--help" lists what there is.`, { cause: error });
	}
}

function readNumber(name: string, text: string, from: number, to: number): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value < from || value > to)
		throw new Error(`${name} is ${text}: it has to be a whole number from ${from} to ${to}.`);
	return value;
}

/**
 * Reads the command line. Throws one line a person can act on.
 * @param home the folder the launcher stands in
 */
export function readOptions(args: readonly string[], home: string): Options {
	const given = parse(args);
	const action = actions.find((one) => given[one]) ?? 'run';
	const folder = resolve(given.folder ?? home);
	const inUnit = action === 'print-unit';
	return {
		do: action,
		folder,
		port: readNumber('--port', given.port ?? '4180', 1, 65_535),
		profile: resolve(
			given.profile ??
				(inUnit ? '/home/kiosk/seven-seconds' : null) ??
				join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'seven-seconds-kiosk')
		),
		// a new edition replaces the folder, and leaves the settings of the house alone
		settings: resolve(
			given.settings ??
				(inUnit
					? '/etc/seven-seconds/kiosk-settings.json'
					: join(folder, 'kiosk', 'kiosk-settings.json'))
		),
		browser: given.browser ?? process.env.CHROMIUM ?? null,
		askEvery: readNumber('--ask-every', given['ask-every'] ?? '30', 1, 3600),
		flags: given.flag ?? [],
		cage: given.cage === true || inUnit,
		turn: readNumber('--turn', given.turn ?? '0', 0, 3)
	};
}
