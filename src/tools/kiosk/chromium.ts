// The browser of the exhibit: which one, with which flags, and what its managed policy forbids.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

/** The browser's path. Throws one line saying what to install. */
export function findChromium(named: string | null): string {
	const found = named === null ? usual.find((path) => existsSync(path)) : named;
	if (found === undefined)
		throw new Error('No Chromium here: install the system’s package, or name one with --browser.');
	if (!existsSync(found)) throw new Error(`There is no browser at ${found}.`);
	return found;
}

/** Flags of a browser that shows one page and nothing of its own. */
function listFlags(profile: string, address: string, more: readonly string[]): string[] {
	return [
		'--kiosk',
		`--user-data-dir=${profile}`,
		'--no-first-run',
		'--no-default-browser-check',
		'--noerrdialogs',
		'--disable-infobars',
		'--hide-crash-restore-bubble',
		'--disable-pinch',
		'--overscroll-history-navigation=0',
		'--disable-features=Translate,TouchpadOverscrollHistoryNavigation,MediaRouter',
		'--disable-background-networking',
		'--disable-component-update',
		'--check-for-update-interval=31536000',
		'--disable-sync',
		'--disable-extensions',
		'--disable-breakpad',
		// the page watches its memory, and is else told a value that is up to twenty minutes old
		'--enable-precise-memory-info',
		'--password-store=basic',
		// Chromium refuses root without; no exhibit should run as root, tests may
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		...more,
		address
	];
}

export interface Shown {
	/** The browser's path. */
	readonly browser: string;
	/** Its profile's folder. */
	readonly profile: string;
	readonly address: string;
	/** Further flags for it. */
	readonly flags: readonly string[];
	/** Inside cage, a compositor that shows one window and has no keys of its own: on a system without a desktop. */
	readonly cage: boolean;
	/** Quarter turns clockwise by which the screen hangs. */
	readonly turn: number;
}

/** The command that shows the exhibit, and its arguments. */
export function commandOf({ browser, profile, address, flags, cage, turn }: Shown): {
	readonly command: string;
	readonly args: readonly string[];
} {
	if (!cage) return { command: browser, args: listFlags(profile, address, flags) };
	// by Xwayland: Debian's cage 0.1.4 tells a browser on Wayland of no touch
	const shown = ['--ozone-platform=x11', ...flags];
	const turns = Array.from({ length: turn }, () => '-r');
	return {
		command: 'cage',
		args: ['-d', ...turns, '--', browser, ...listFlags(profile, address, shown)]
	};
}

/**
 * Whether every screen the system knows is off or unplugged: then no browser comes up, and that is not its fault.
 * @param connectors where Linux lists them
 */
export function isScreenOff(connectors = '/sys/class/drm'): boolean {
	try {
		const states = readdirSync(connectors).map((one) => readText(join(connectors, one, 'status')));
		const known = states.filter((state) => state !== null);
		return known.length > 0 && known.every((state) => state.trim() === 'disconnected');
	} catch {
		return false;
	}
}

/** Chromium's managed policy, for /etc/chromium/policies/managed/seven-seconds.json. */
export const policyOf = (port: number) => ({
	URLBlocklist: ['*'],
	URLAllowlist: [`http://127.0.0.1:${port}`],
	PrintingEnabled: false,
	DownloadRestrictions: 3,
	DeveloperToolsAvailability: 2,
	AllowFileSelectionDialogs: false,
	DefaultPopupsSetting: 2,
	DefaultNotificationsSetting: 2,
	DefaultGeolocationSetting: 2,
	AudioCaptureAllowed: false,
	VideoCaptureAllowed: false,
	ScreenCaptureAllowed: false,
	PasswordManagerEnabled: false,
	AutofillAddressEnabled: false,
	AutofillCreditCardEnabled: false,
	TranslateEnabled: false,
	SearchSuggestEnabled: false,
	SpellcheckEnabled: false,
	BrowserSignin: 0,
	SyncDisabled: true,
	IncognitoModeAvailability: 1,
	BrowserGuestModeEnabled: false,
	BrowserAddPersonEnabled: false,
	EditBookmarksEnabled: false,
	BookmarkBarEnabled: false,
	ExtensionInstallBlocklist: ['*'],
	TaskManagerEndProcessEnabled: false,
	FullscreenAllowed: true,
	MetricsReportingEnabled: false,
	DefaultBrowserSettingEnabled: false
});
