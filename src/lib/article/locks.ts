// What visitors must not be able to do, what stops them, and the test that tried. A contract holds each test's name.

export interface Lock {
	readonly layer: 'The page' | 'The browser' | 'The system';
	readonly against: string;
	readonly by: string;
	/** A test's file and name, or what to do by hand. */
	readonly test: { readonly file: string; readonly name: string } | { readonly hand: string };
}

const page = (name: string) => ({ file: 'tests/e2e/kiosk.spec.ts', name });
const inWindow = (name: string) => ({ file: 'tests/window/lock.test.ts', name });
const watched = (name: string) => ({ file: 'tests/window/watcher.test.ts', name });
const keys = page(
	'every key but its own is prevented, and so are menus, selections, drags, pastes and new windows'
);
const fingers = page('two fingers and two taps zoom nothing, and a way back leads nowhere');
const nothing = inWindow('shows nothing of its own over the exhibit, whatever is pressed');

export const locks: readonly Lock[] = [
	{
		layer: 'The page',
		against: 'keys of the browser: print, find, reload, save, developer tools',
		by: 'every key but the exhibit’s own is prevented',
		test: keys
	},
	{
		layer: 'The page',
		against: 'context menu, selection, drag, drop, copy, paste',
		by: 'their events are refused',
		test: keys
	},
	{
		layer: 'The page',
		against: 'new windows and printing by script',
		by: 'window.open and window.print do nothing',
		test: keys
	},
	{
		layer: 'The page',
		against: 'pinch, double tap, the swipe back',
		by: 'touch-action, and a history with nowhere to go',
		test: fingers
	},
	{
		layer: 'The page',
		against: 'links that lead out',
		by: 'they show their address and a QR code instead',
		test: page('an address elsewhere is shown to take along, and not followed')
	},
	{
		layer: 'The page',
		against: 'the staff’s menu by chance or by patience',
		by: 'five seconds in a corner, a PIN, and waits that double',
		test: {
			file: 'tests/e2e/kiosk-keeps.spec.ts',
			name: 'three wrong PINs cost a minute, and a restart gives none of it back'
		}
	},
	{
		layer: 'The browser',
		against: 'tabs, windows, address bar, find, zoom, history, save, open',
		by: 'in a kiosk window even these keys reach the page, which prevents them',
		test: nothing
	},
	{
		layer: 'The browser',
		against: 'a tab or a window that opened all the same',
		by: 'a page that nobody sees answers no launcher, and is started again',
		test: watched('takes away what covers the exhibit: a page that nobody sees answers no more')
	},
	{
		layer: 'The browser',
		against: 'printing, developer tools, a page’s source',
		by: 'PrintingEnabled; a kiosk window opens no tools, and DeveloperToolsAvailability none in any other',
		test: inWindow('prints nothing and opens no developer tools')
	},
	{
		layer: 'The browser',
		against: 'downloads',
		by: 'DownloadRestrictions',
		test: inWindow('downloads nothing')
	},
	{
		layer: 'The browser',
		against: 'other addresses',
		by: 'URLBlocklist and URLAllowlist',
		test: inWindow('goes to no other address')
	},
	{
		layer: 'The browser',
		against: 'the question whether to restore pages',
		by: '--hide-crash-restore-bubble',
		test: watched('starts a killed browser again, without a bubble that asks for anything')
	},
	{
		layer: 'The system',
		against: 'Alt+F4',
		by: 'the launcher starts the browser again within five seconds',
		test: watched('brings the exhibit back within five seconds after Alt+F4')
	},
	{
		layer: 'The system',
		against: 'Alt+Tab, the Super key, a desktop’s menus',
		by: 'Cage has one window and no keys of its own',
		test: { hand: 'press each: nothing changes' }
	},
	{
		layer: 'The system',
		against: 'another console: Ctrl+Alt+F1 to F12',
		by: 'Cage without -s leaves them to nobody',
		test: { hand: 'press each: nothing changes' }
	},
	{
		layer: 'The system',
		against: 'Ctrl+Alt+Delete',
		by: 'systemctl mask ctrl-alt-del.target',
		test: { hand: 'press it: nothing changes' }
	},
	{
		layer: 'The system',
		against: 'the kernel’s own keys: Alt+SysRq+B',
		by: 'kernel.sysrq=0',
		test: { hand: 'press it: the machine must not start again' }
	},
	{
		layer: 'The system',
		against: 'the power button',
		by: 'HandlePowerKey=ignore, and a case over it',
		test: { hand: 'press it briefly: nothing changes' }
	}
];
