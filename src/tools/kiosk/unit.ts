// The systemd unit that starts the exhibit with the machine and keeps it running.
import type { Options } from './options';

/** systemd splits at spaces, and reads % and $ as its own. */
const quote = (text: string) =>
	`"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;

/** The options the unit was printed with. */
const listOptions = ({
	port,
	folder,
	profile,
	settings,
	browser,
	askEvery,
	flags,
	turn
}: Options): string =>
	[
		`--cage --port ${port} --folder ${quote(folder)} --profile ${quote(profile)} --settings ${quote(settings)}`,
		`--ask-every ${askEvery}`,
		...(turn ? [`--turn ${turn}`] : []),
		...(browser === null ? [] : [`--browser ${quote(browser)}`]),
		...flags.map((flag) => quote(`--flag=${flag}`))
	].join(' ');

/**
 * A unit for a user that isn't root. The launcher is what systemd watches; it shows the browser inside cage, a compositor with
 * one window and no keys of its own, which gets screen and touch from seatd and needs no login.
 * @param launcher the launcher's own path
 */
export const printUnit = (options: Options, launcher: string, node: string) =>
	`# The exhibit, on the first console, for the user "kiosk". Save it as /etc/systemd/system/seven-seconds.service.
[Unit]
Description=Seven Seconds, the exhibit
After=seatd.service getty@tty1.service systemd-user-sessions.service
# cage has screen and touch from it: when it begins again, so does the exhibit
Requires=seatd.service
Conflicts=getty@tty1.service
# as often as it takes
StartLimitIntervalSec=0

[Service]
User=kiosk
SupplementaryGroups=video render
RuntimeDirectory=seven-seconds
RuntimeDirectoryMode=0700
Environment=XDG_RUNTIME_DIR=/run/seven-seconds LIBSEAT_BACKEND=seatd
# in memory, so that neither a full disk nor one that takes nothing any more stops the browser
TemporaryFileSystem=/tmp:mode=1777,size=50%
# a restart of this unit may have let the console in
ExecStartPre=+-/bin/systemctl stop getty@tty1.service
ExecStart=${quote(node)} ${quote(launcher)} ${listOptions(options)}
# staff ended it: it stays ended until the machine is started again, and whoever has a keyboard may log in. Not OnSuccess=, that
# would let the console in after a crash too.
ExecStopPost=+/bin/sh -c 'test "$$SERVICE_RESULT" != success || systemctl --no-block --job-mode=fail start getty@tty1.service'
Restart=on-failure
RestartSec=2
TimeoutStopSec=10
NoNewPrivileges=yes
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`;
