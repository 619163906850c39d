// How an exhibit is used, a row a day, on the device alone: nothing of a person, and nothing leaves but by staff.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface CountedVisit {
	/** Whole seconds from the first touch to the last. */
	readonly seconds: number;
	/** The furthest chapter shown, from 0; -1 for none. */
	readonly furthest: number;
	readonly language: string;
	/** Whether it ended because nobody was there any more. */
	readonly idle: boolean;
}

export interface CountedDay {
	/** Local, such as `2026-11-23`. */
	readonly day: string;
	readonly visits: number;
	readonly seconds: number;
	readonly longest: number;
	/** Visits by the furthest chapter they reached; the first is of those that reached none. */
	readonly furthest: readonly number[];
	readonly languages: Readonly<Record<string, number>>;
	readonly idle: number;
	/** How often the page began anew: by itself, by its launcher, with the machine; the first time is one. */
	readonly restarts: number;
}

interface Shelf extends DBSchema {
	days: { key: string; value: CountedDay };
}

/** Days that are kept. */
export const keptDays = 400;
const none = (day: string): CountedDay => ({
	day,
	visits: 0,
	seconds: 0,
	longest: 0,
	furthest: [],
	languages: {},
	idle: 0,
	restarts: 0
});

export const dayOf = (at: Date): string =>
	[at.getFullYear(), at.getMonth() + 1, at.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

export function addVisit(day: CountedDay, visit: CountedVisit): CountedDay {
	const at = visit.furthest + 1;
	const furthest = Array.from(
		{ length: Math.max(day.furthest.length, at + 1) },
		(_, index) => (day.furthest[index] ?? 0) + (index === at ? 1 : 0)
	);
	return {
		...day,
		visits: day.visits + 1,
		seconds: day.seconds + visit.seconds,
		longest: Math.max(day.longest, visit.seconds),
		furthest,
		languages: { ...day.languages, [visit.language]: (day.languages[visit.language] ?? 0) + 1 },
		idle: day.idle + (visit.idle ? 1 : 0)
	};
}

/** The days as a table for spreadsheets. */
export function printCounts(days: readonly CountedDay[], chapters: readonly string[]): string {
	const languages = [...new Set(days.flatMap((day) => Object.keys(day.languages)))].sort();
	const head = [
		'day',
		'visits',
		'seconds in all',
		'longest visit in seconds',
		'no chapter',
		...chapters.map((chapter) => `furthest: ${chapter}`),
		...languages.map((language) => `language: ${language}`),
		'idle resets',
		'restarts'
	];
	const rows = days.map((day) => [
		day.day,
		day.visits,
		day.seconds,
		day.longest,
		...['', ...chapters].map((_, index) => day.furthest[index] ?? 0),
		...languages.map((language) => day.languages[language] ?? 0),
		day.idle,
		day.restarts
	]);
	const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
	return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The counts of this device. Where nothing can be kept they are counted in memory, and `fault` says why. */
export class Counts {
	#shelf: IDBPDatabase<Shelf> | null = null;
	#memory = new Map<string, CountedDay>();
	#queue: Promise<void> = Promise.resolve();
	fault: string | null = null;

	async #open(): Promise<IDBPDatabase<Shelf>> {
		return (this.#shelf ??= await openDB<Shelf>('seven-seconds-kiosk', 1, {
			upgrade: (shelf) => void shelf.createObjectStore('days', { keyPath: 'day' }),
			// another window, or a browser that wants the room: open it again when it is needed
			blocking: () => this.#close(),
			terminated: () => this.#close()
		}));
	}
	#close(): void {
		this.#shelf?.close();
		this.#shelf = null;
	}

	/** One change of one day, on the disk before the promise is kept; a power cut during it leaves the day as it was. */
	async #change(day: string, change: (of: CountedDay) => CountedDay): Promise<void> {
		try {
			const shelf = await this.#open();
			const { store, done } = shelf.transaction('days', 'readwrite', { durability: 'strict' });
			const before = (await store.get(day)) ?? none(day);
			await store.put(change(before));
			const all = await store.getAllKeys();
			await Promise.all(all.slice(0, -keptDays).map((old) => store.delete(old)));
			await done;
			this.fault = null;
		} catch (error) {
			this.#close();
			this.fault = error instanceof Error ? error.message : String(error);
			this.#memory.set(day, change(this.#memory.get(day) ?? none(day)));
		}
	}
	#enqueue(change: (of: CountedDay) => CountedDay): Promise<void> {
		const day = dayOf(new Date());
		return (this.#queue = this.#queue.then(() => this.#change(day, change)));
	}

	add(visit: CountedVisit): Promise<void> {
		return this.#enqueue((day) => addVisit(day, visit));
	}
	addRestarts(count: number): Promise<void> {
		return this.#enqueue((day) => ({ ...day, restarts: day.restarts + count }));
	}

	/** All days, the oldest first. */
	async read(): Promise<readonly CountedDay[]> {
		await this.#queue;
		const kept = await this.#open()
			.then((shelf) => shelf.getAll('days'))
			.catch(() => []);
		return [...kept, ...this.#memory.values()];
	}
}
