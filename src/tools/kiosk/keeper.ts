// Keeps one browser running: starts it, asks whether its page still answers, and starts it again when it does not, when it
// is gone, and at night.
import { spawn, type ChildProcess } from 'node:child_process';
import {
	accessSync,
	constants,
	mkdirSync,
	mkdtempSync,
	readlinkSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRestarts, type Restart } from '$lib/device/watchdog';
import { commandOf, isScreenOff } from './chromium';
import { readText, writeWhole } from './files';
import type { Options } from './options';

/** A browser that ends sooner than this, in ms, has not got anywhere. */
const soon = 15_000;
/** A page that said nothing for this many questions is lost. */
const silences = 3;
/** Restarts that are remembered. */
const remembered = 50;
/** The longest wait before a browser is started again, in ms. */
const patience = 4000;
/** How long a browser that is asked to end may take, in ms. */
const farewell = 3000;

export interface KeeperOptions extends Pick<
	Options,
	'profile' | 'askEvery' | 'flags' | 'cage' | 'turn'
> {
	readonly browser: string;
	readonly address: string;
	/** Minutes since midnight for the restart at night, read afresh; null for none. */
	readonly nightly: () => number | null;
	readonly say: (line: string) => void;
	/** Local time; the machine's where nothing is given. */
	readonly now?: () => Date;
}

const minuteOf = (at: Date) => at.getHours() * 60 + at.getMinutes();

/** A folder for one start; in memory where the disk takes nothing. Throws where nothing does. */
function makeFresh(): string {
	const places = [tmpdir(), process.env.XDG_RUNTIME_DIR, '/dev/shm'].filter(
		(one) => one !== undefined
	);
	for (const [index, place] of places.entries())
		try {
			return mkdtempSync(join(place, 'seven-seconds-'));
		} catch (error) {
			if (index === places.length - 1) throw error;
		}
	throw new Error('no place for it');
}

export class Keeper {
	readonly #options: KeeperOptions;
	#child: ChildProcess | null = null;
	#started = 0;
	/** When the page was last heard, in ms that only go forward. */
	#heard = 0;
	/** Starts one after the other that came to nothing: soon over, or never heard. */
	#vain = 0;
	#everHeard = false;
	/** A profile for this start alone. */
	#fresh: string | null = null;
	#idle = false;
	#ending = false;
	#wantsNight = false;
	#lastNight = '';
	#why: string | null = null;
	#restarts: readonly Restart[];
	readonly #timers: NodeJS.Timeout[] = [];

	constructor(options: KeeperOptions) {
		this.#options = options;
		this.#restarts = parseRestarts(readText(this.#record) ?? '');
	}

	/** The last restarts of the browser, the oldest first: of this launcher, and of those before it. */
	get restarts(): readonly Restart[] {
		return this.#restarts;
	}
	get #record(): string {
		return join(this.#options.profile, 'restarts.json');
	}
	#remember(why: string): void {
		this.#restarts = [...this.#restarts, { at: Date.now(), why }].slice(-remembered);
		try {
			writeWhole(this.#record, JSON.stringify(this.#restarts));
		} catch {
			// a profile that can't be written has been said already
		}
	}

	start(): void {
		const now = this.#options.now?.() ?? new Date();
		const at = this.#options.nightly();
		// no restart for the night that is over; this very minute is not
		if (at !== null && minuteOf(now) > at) this.#lastNight = now.toDateString();
		this.#timers.push(
			// looked at oftener than asked, so that a lost page is not found a whole question late
			setInterval(() => this.#listen(), (this.#options.askEvery * 1000) / 3),
			setInterval(() => this.#lookAtClock(this.#options.now?.() ?? new Date()), 5000)
		);
		this.#launch();
	}

	/** The page answered. */
	hear(idle: boolean): void {
		this.#heard = performance.now();
		this.#idle = idle;
		this.#everHeard = true;
	}

	/**
	 * Ends the browser; another one is started.
	 * @param how at once, or with a moment to write what it has kept
	 */
	restart(why: string, how: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): void {
		const child = this.#child;
		if (!child) return;
		this.#options.say(`restarting the browser: ${why}`);
		this.#why = why;
		if (how === 'SIGTERM') {
			child.kill(how);
			setTimeout(() => this.#child === child && this.#kill(), farewell);
		} else this.#kill();
	}

	/** Ends the browser for good. */
	end(): void {
		this.#ending = true;
		for (const timer of this.#timers) clearInterval(timer);
		this.#kill();
	}

	#listen(): void {
		const most = silences * this.#options.askEvery;
		if (this.#child && performance.now() - this.#heard > most * 1000)
			this.restart(`${silences} questions without an answer, ${most} seconds`);
	}

	/** @param now local time */
	#lookAtClock(now: Date): void {
		const at = this.#options.nightly();
		const today = now.toDateString();
		// not at that minute alone: a clock that is put forward, as every spring, may never show it
		if (at !== null && minuteOf(now) >= at && this.#lastNight !== today) {
			this.#wantsNight = true;
			this.#lastNight = today;
			if (!this.#idle) this.#options.say('the restart of the night waits: somebody is there');
		}
		if (!this.#wantsNight || !this.#idle) return;
		this.#wantsNight = false;
		this.restart('as every night', 'SIGTERM');
	}

	/** The profile, or a fresh one for now where it can't be written or has kept the browser from starting. */
	#chooseProfile(): string {
		const { profile, say } = this.#options;
		const inside = join(profile, 'browser');
		if (this.#vain < 3)
			try {
				mkdirSync(inside, { recursive: true });
				accessSync(inside, constants.W_OK);
				const probe = join(inside, 'written');
				// an empty file fits on a full disk
				writeFileSync(probe, ' '.repeat(65_536));
				rmSync(probe);
				this.#endOrphan(inside);
				// left behind by a power cut; this launcher is the only one
				for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
					rmSync(join(inside, lock), { force: true });
				return inside;
			} catch (error) {
				say(`the profile can't be used: ${error instanceof Error ? error.message : error}`);
			}
		const fresh = makeFresh();
		say(`using a fresh profile for now: ${fresh}`);
		return (this.#fresh = fresh);
	}

	#dropFresh(): void {
		try {
			if (this.#fresh) rmSync(this.#fresh, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			// a helper of the browser still writes; the system clears its folder
		}
		this.#fresh = null;
	}

	/** Ends a browser whose launcher was killed and that still has the profile. */
	#endOrphan(profile: string): void {
		try {
			// a link to the machine's name and the process
			const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
			if (!readText(`/proc/${pid}/cmdline`)?.includes(profile)) return;
			// its group is led by what the launcher started: the browser, or the compositor around it
			const [, , group] =
				readText(`/proc/${pid}/stat`)
					?.replace(/^.*\) /, '')
					.split(' ') ?? [];
			process.kill(-Number(group), 'SIGKILL');
		} catch {
			// nobody has it
		}
	}

	#launch(): void {
		const { say } = this.#options;
		let profile: string;
		try {
			profile = this.#chooseProfile();
		} catch (error) {
			say(
				`no room for any profile, again in ${patience / 1000} s: ${error instanceof Error ? error.message : error}`
			);
			setTimeout(() => !this.#ending && this.#launch(), patience);
			return;
		}
		const { command, args } = commandOf({ ...this.#options, profile });
		const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
		// a browser chatters; what it says last is why it went
		let last = '';
		child.stderr.on('data', (data: Buffer) => (last = (last + String(data)).slice(-2000)));
		this.#child = child;
		this.#started = performance.now();
		this.#heard = performance.now();
		this.#idle = false;
		this.#everHeard = false;
		say(`the browser runs (${child.pid})`);
		let gone = false;
		const over = (how: string) => {
			if (gone) return;
			gone = true;
			this.#child = null;
			if (this.#ending) return;
			this.#remember(this.#why ?? `the browser ended by itself (${how})`);
			this.#why = null;
			// what it started and what outlived it
			this.#killGroup(child);
			const short = !this.#everHeard || performance.now() - this.#started < soon;
			const off = this.#options.cage && isScreenOff();
			if (off) say('every screen is off');
			else this.#vain = short ? this.#vain + 1 : 0;
			const words = last
				.trim()
				.split('\n')
				.filter((line) => !line.includes('dbus'));
			if (short && words.length) say(`it said last: ${words.slice(-3).join(' / ')}`);
			this.#dropFresh();
			const wait = Math.min(patience, 500 * 2 ** this.#vain);
			say(`the browser is gone (${how}): again in ${wait / 1000} s`);
			setTimeout(() => !this.#ending && this.#launch(), wait);
		};
		child.on('error', (error) => over(error.message));
		child.on('exit', (code, signal) => over(String(signal ?? code)));
	}

	#kill(): void {
		if (this.#child && !this.#killGroup(this.#child)) this.#child.kill('SIGKILL');
	}
	/** Ends what was started, with all its helpers; answers whether there was anything. */
	#killGroup({ pid }: ChildProcess): boolean {
		try {
			return pid !== undefined && process.kill(-pid, 'SIGKILL');
		} catch {
			return false;
		}
	}
}
