// The exhibit in a browser: the machine's state where Svelte sees it, the drivers that move it, and what it asks to be done.
import { parseDays } from '$lib/device/counted';
import { Counts } from '$lib/device/counts';
import { askLauncher } from '$lib/device/launcher';
import { lockPage } from '$lib/device/lock';
import { keepEdition } from '$lib/device/offline';
import { stayAwake } from '$lib/device/screen';
import { defaultSettings, type Known } from '$lib/device/settings';
import { findSettings, type FoundSettings } from '$lib/device/settings-file';
import { PinGate, watchCorner } from '$lib/device/staff';
import { beginAnew, takeUncounted, watchPage } from '$lib/device/watchdog';
import type { ExhibitData } from '$lib/narrative/exhibit';
import type { StepId } from '$lib/narrative/story';
import { followKeypad } from '$lib/playhead/follow-keypad';
import { followPress } from '$lib/playhead/follow-press';
import { followSigns } from '$lib/playhead/follow-signs';
import { Visit } from '$lib/playhead/visit.svelte';
import { Exhibit, type ExhibitEvent, type State } from './exhibit';
import { findFirst, keepFocus, listControls } from './focus';

export class LiveExhibit {
	readonly counts = new Counts();
	readonly #data: ExhibitData;
	readonly #known: Known;
	readonly #exhibit: Exhibit<Visit>;
	#state = $state.raw<State<Visit>>({ is: 'attract' });
	#found: FoundSettings;
	#root: HTMLElement | null = null;
	/** Lets go of everything that fingers hold. */
	#letGo = () => {};
	/** Takes the new edition that waits. */
	#take = () => {};
	/** Has the watchdog begin the page anew; null before it watches. */
	#give: ((why: string) => void) | null = null;
	/** Why the very first drawing failed, before anybody watched. */
	#early: string | null = null;

	constructor(data: ExhibitData) {
		this.#data = data;
		this.#known = {
			chapters: data.outline.chapters.map(({ slug }) => slug),
			languages: data.languages.map(({ code }) => code)
		};
		const settings = defaultSettings(this.#known);
		this.#found = $state.raw({ settings, from: 'usual', faults: [], launcher: null });
		this.#exhibit = new Exhibit<Visit>(
			settings,
			{
				show: (state) => this.#show(state),
				welcome: (startChapter) => {
					const visit = new Visit(data);
					if (startChapter) visit.enter(startChapter);
					return visit;
				},
				over: (visit) => {
					void this.counts.add(visit);
					void this.#readSettings();
				},
				renew: (why) => (why === 'memory' ? this.lose(why) : this.#take())
			},
			new PinGate()
		);
	}

	get state(): State<Visit> {
		return this.#state;
	}
	get settings(): FoundSettings['settings'] {
		return this.#found.settings;
	}
	/** Seconds between two questions of our own launcher, where one serves the page; else null. */
	get askedEvery(): number | null {
		return this.#found.launcher;
	}
	/** CSS px a millimetre of the screen has. */
	get mm(): number {
		return this.settings.pixelsPerInch / 25.4;
	}
	/** Minutes since the visit began. */
	minutes = (): number => this.#exhibit.minutes;

	do = (event: ExhibitEvent): void => this.#exhibit.do(event);

	/** The page can't go on. */
	lose(why: string): void {
		if (this.#give) return this.#give(why);
		this.#early = why;
		this.do({ do: 'lose' });
	}

	#show(state: State<Visit>): void {
		const before = this.#state;
		this.#state = state;
		// a hand that rests on a button presses nothing when it answers the question
		if (state.is === 'asked') {
			this.#letGo();
			state.visit.hold.cancel();
		}
		// the key that began the visit may have been let go long ago: the settings were waited for
		const came = state.is === 'visit' && (before.is === 'attract' || before.is === 'dark');
		if (came && document.activeElement?.matches(':focus-visible')) this.#keepFocus();
	}
	#keepFocus(): void {
		if (this.#root) void keepFocus(this.#root);
	}

	async #readSettings(): Promise<void> {
		const next = await findSettings(this.#known);
		// one answer that got lost is no reason to stop answering the launcher
		this.#found = { ...next, launcher: next.launcher ?? this.#found.launcher };
		this.do({ do: 'set', settings: next.settings });
	}

	/** Tells the launcher how it stands. A page that something covers is no exhibit: the launcher takes it for lost. */
	answer(): void {
		const beat = { idle: this.#exhibit.nobody, edition: this.#data.edition };
		if (!document.hidden) void askLauncher({ do: 'alive', beat });
	}

	/** Goes where a link of the page leads: to a step, or to what lies open over it. */
	#follow(link: HTMLAnchorElement | SVGAElement): void {
		if (this.#state.is !== 'visit') return;
		const { visit } = this.#state;
		const href = link.getAttribute('href') ?? '';
		const id = decodeURIComponent(href.slice(1));
		if (!href.startsWith('#')) visit.show((link as HTMLAnchorElement).href);
		else if (visit.steps.some((step) => step.id === id)) visit.goTo(id as StepId);
		else if (document.getElementById(id)) visit.show(id);
	}

	/** Begins; answers how to end. */
	start(root: HTMLElement): () => void {
		this.#root = root;
		const abort = new AbortController();
		const { signal } = abort;
		// half of the smallest target around the finger
		this.#letGo = followPress(root, () => Math.max(22, 7.5 * this.mm), signal);
		lockPage(
			{ typing: () => this.#state.is === 'staff', onlink: (link) => this.#follow(link) },
			signal
		);
		followKeypad(
			{
				controls: () => listControls(root),
				first: () => findFirst(root),
				leave: () => {
					this.do({ do: 'leave' });
					this.#keepFocus();
				},
				asked: () => this.#state.is === 'asked'
			},
			signal
		);
		addEventListener('keyup', ({ key }) => key === 'Enter' && this.#keepFocus(), { signal });
		watchCorner(
			() => ({ corner: this.settings.staffCorner, mm: this.mm }),
			() => this.do({ do: 'staff' }),
			signal
		);
		followSigns(() => this.do({ do: 'sign' }), signal);
		stayAwake(signal);
		this.#give = watchPage(
			{
				limit: () => this.settings.memoryLimit * 1e6,
				full: () => this.do({ do: 'renew', why: 'memory' }),
				lost: () => this.do({ do: 'lose' })
			},
			signal
		);
		this.#exhibit.start();
		if (this.#early !== null) this.lose(this.#early);
		this.#count();
		void keepEdition(
			'../service-worker.js',
			'./',
			{
				waits: (take) => {
					this.#take = take;
					this.do({ do: 'renew', why: 'a new edition' });
				},
				reload: beginAnew
			},
			signal
		);
		return () => {
			abort.abort();
			this.#exhibit.stop();
		};
	}

	/** Counts this beginning, once it is known where: with the launcher, too, where there is one. */
	#count(): void {
		const { name, count } = takeUncounted(window.name);
		window.name = name;
		void this.#readSettings().then(() => {
			if (this.askedEvery !== null)
				this.counts.useSecond({
					keep: (day) => askLauncher({ do: 'keep', day }),
					recall: async () => parseDays((await askLauncher({ do: 'recall' })) ?? '')
				});
			if (count) void this.counts.addRestarts(count);
		});
	}
}
