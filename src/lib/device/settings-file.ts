// Where an exhibit's settings come from: the file beside the page, else the last valid copy of it, else what is usual.
import {
	defaultSettings,
	parseSettings,
	settingsFile,
	type Known,
	type Settings
} from './settings';
import { keep, recall } from './storage';

export interface FoundSettings {
	readonly settings: Settings;
	/** The file as it is now, the last copy of it that was valid, or none. */
	readonly from: 'file' | 'copy' | 'usual';
	readonly faults: readonly string[];
	/** Seconds between two questions of our own launcher, where one serves the page; else null. */
	readonly launcher: number | null;
}

/** The header by which a launcher makes itself known with every file of settings. */
export const launcherHeader = 'x-seven-seconds-launcher';
const shelf = 'kiosk-settings';

interface Text {
	readonly text: string | null;
	readonly launcher: number | null;
	/** Why there is no text, where that is known. */
	readonly fault?: string;
}

/** The file's name where the page itself is a file: nothing can be fetched there, but a script can be run. */
const script = settingsFile.replace(/json$/, 'js');

function runScript(home: string): Promise<Text> {
	const element = document.createElement('script');
	// the home may be named with its page
	element.src = new URL(`${script}?${Date.now()}`, new URL(home, location.href)).href;
	const given = window as { kioskSettings?: unknown };
	delete given.kioskSettings;
	return new Promise((resolve) => {
		let fault: string | undefined;
		// a slip of whoever wrote the file is no error of the page
		const slip = (event: ErrorEvent) => {
			fault = `${script} is not what a browser can run.`;
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		addEventListener('error', slip, { capture: true });
		const done = () => {
			removeEventListener('error', slip, { capture: true });
			element.remove();
			const text = given.kioskSettings === undefined ? null : JSON.stringify(given.kioskSettings);
			resolve({ text, launcher: null, fault });
		};
		element.onload = done;
		element.onerror = done;
		document.head.append(element);
	});
}

/** @param home the folder of the kiosk's page, seen from this one */
async function readText(home: string): Promise<Text> {
	if (location.protocol === 'file:') return runScript(home);
	try {
		const answer = await fetch(home + settingsFile, { cache: 'no-store' });
		const launcher = Number(answer.headers.get(launcherHeader)) || null;
		return { text: answer.status === 200 ? await answer.text() : null, launcher };
	} catch {
		return { text: null, launcher: null };
	}
}

/** Reads the settings afresh. Never throws: an exhibit runs on. */
export async function findSettings(known: Known, home = './'): Promise<FoundSettings> {
	const name = location.protocol === 'file:' ? script : settingsFile;
	const { text, launcher, fault } = await readText(home);
	const file = text === null ? null : parseSettings(text, known, name);
	if (file?.settings && text !== null) {
		keep(shelf, text);
		return { settings: file.settings, from: 'file', faults: [], launcher };
	}
	const faults = file?.faults ?? [fault ?? `${name} can't be had.`];
	const kept = recall(shelf);
	const copy = kept === null ? null : parseSettings(kept, known).settings;
	return copy
		? { settings: copy, from: 'copy', faults, launcher }
		: { settings: defaultSettings(known), from: 'usual', faults, launcher };
}
