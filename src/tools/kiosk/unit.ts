// The systemd unit that starts the exhibit with the machine and keeps it running.
import type { Options } from './options';

/** systemd splits at spaces and reads % as its own. */
const quote = (text: string) =>
	`"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;

/** The options the unit was printed with. */
const listOptions = ({
	port,
	folder,
	profile,
	settings,
	browser,
	askEvery,
	flags
}: Options): string =>
	[
		`--port ${port} --folder ${quote(folder)} --profile ${quote(profile)} --settings ${quote(settings)}`,
		`--ask-every ${askEvery}`,
		...(browser === null ? [] : [`--browser ${quote(browser)}`]),
		...flags.map((flag) => `--flag ${quote(flag)}`)
	].join(' ');

/**
 * A unit for a user that isn't root, under cage, a compositor that shows one window and has no keys of its own.
 * @param launcher the launcher's own path
 */
export const printUnit = (options: Options, launcher: string, node: string) =>
	`# The exhibit, on the first console, for the user "kiosk". Save it as /etc/systemd/system/seven-seconds.service, then:
#   useradd --create-home --groups video,input,render kiosk
#   apt install cage seatd nodejs chromium
#   systemctl enable --now seatd seven-seconds
#   systemctl set-default graphical.target
[Unit]
Description=Seven Seconds, the exhibit
After=systemd-user-sessions.service plymouth-quit-wait.service dbus.socket systemd-logind.service seatd.service getty@tty1.service
Wants=dbus.socket systemd-logind.service seatd.service
Conflicts=getty@tty1.service
ConditionPathExists=/dev/tty0
# as often as it takes
StartLimitIntervalSec=0

[Service]
Type=simple
User=kiosk
PAMName=login
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user
ExecStart=/usr/bin/cage -d -- ${quote(node)} ${quote(launcher)} ${listOptions(options)}
# staff ended it: it stays ended until the machine is started again
Restart=on-failure
RestartSec=2
NoNewPrivileges=yes
ProtectSystem=full

[Install]
WantedBy=graphical.target
`;
