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
}

/** From a file nothing can be fetched, but a script can be run: the USB edition has its settings in one. */
function runScript(): Promise<Text> {
	const script = document.createElement('script');
	script.src = `kiosk-settings.js?${Date.now()}`;
	return new Promise((resolve) => {
		const done = () => {
			script.remove();
			const given = (window as { kioskSettings?: unknown }).kioskSettings;
			resolve({ text: given === undefined ? null : JSON.stringify(given), launcher: null });
		};
		script.onload = done;
		script.onerror = done;
		document.head.append(script);
	});
}

/** @param home the folder of the kiosk's page, seen from this one */
async function readText(home: string): Promise<Text> {
	if (location.protocol === 'file:') return runScript();
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
	const { text, launcher } = await readText(home);
	const file = text === null ? null : parseSettings(text, known);
	if (file?.settings && text !== null) {
		keep(shelf, text);
		return { settings: file.settings, from: 'file', faults: [], launcher };
	}
	const faults = file?.faults ?? [`${settingsFile} can't be had.`];
	const kept = recall(shelf);
	const copy = kept === null ? null : parseSettings(kept, known).settings;
	return copy
		? { settings: copy, from: 'copy', faults, launcher }
		: { settings: defaultSettings(known), from: 'usual', faults, launcher };
}
