// Keeps the counts on the device: in the browser, and a second time with the launcher, where there is one. A browser whose
// power is cut while it writes may find its own record damaged, and begins a new one.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
	addVisit,
	dayOf,
	emptyDay,
	keptDays,
	moreOf,
	type CountedDay,
	type CountedVisit
} from './counted';

interface Shelf extends DBSchema {
	days: { key: string; value: CountedDay };
}

/** Another place for the same record. It may fail: then it answers nothing. */
export interface SecondShelf {
	readonly keep: (day: CountedDay) => Promise<unknown>;
	readonly recall: () => Promise<readonly CountedDay[]>;
}

/**
 * What fails in a transaction fails twice, in its step and in its end. The step is listened to; an end that nobody heard would
 * be an error of the page, and begin it anew.
 */
const heard = () => {};

/** The counts of this device. Where nothing can be kept they are counted in memory, and `fault` says why. */
export class Counts {
	#shelf: IDBPDatabase<Shelf> | null = null;
	/** Every day that was changed, as this page knows it. */
	readonly #memory = new Map<string, CountedDay>();
	#queue: Promise<void> = Promise.resolve();
	#second: SecondShelf | null = null;
	fault: string | null = null;

	async #open(): Promise<IDBPDatabase<Shelf>> {
		return (this.#shelf ??= await openDB<Shelf>('seven-seconds-kiosk', 1, {
			upgrade: (shelf, _old, _new, change) => {
				change.done.catch(heard);
				shelf.createObjectStore('days', { keyPath: 'day' });
			},
			// another window, or a browser that wants the room: open it again when it is needed
			blocking: () => this.#close(),
			terminated: () => this.#close()
		}));
	}
	#close(): void {
		this.#shelf?.close();
		this.#shelf = null;
	}

	/** From now on every day is kept there as well; what it knows and the browser has lost comes back. */
	useSecond(second: SecondShelf): void {
		this.#second = second;
		this.#queue = this.#queue.then(async () => {
			const own = new Map((await this.#all()).map((day) => [day.day, day]));
			for (const day of await second.recall())
				if (moreOf(own.get(day.day), day) === day) await this.#change(day.day, () => day, false);
		});
	}

	/** One change of one day, on the disk before the promise is kept; a power cut during it leaves the day as it was. */
	async #change(day: string, change: (of: CountedDay) => CountedDay, keep = true): Promise<void> {
		let after: CountedDay;
		try {
			const shelf = await this.#open();
			const { store, done } = shelf.transaction('days', 'readwrite', { durability: 'strict' });
			done.catch(heard);
			after = change(moreOf(await store.get(day), this.#memory.get(day) ?? emptyDay(day)));
			await store.put(after);
			const all = await store.getAllKeys();
			await Promise.all(all.slice(0, -keptDays).map((old) => store.delete(old)));
			await done;
			this.fault = null;
		} catch (error) {
			this.#close();
			this.fault = error instanceof Error ? error.message : String(error);
			after = change(this.#memory.get(day) ?? emptyDay(day));
		}
		this.#memory.set(day, after);
		if (keep) await this.#second?.keep(after);
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
		return this.#all();
	}

	async #all(): Promise<readonly CountedDay[]> {
		const kept = await this.#open()
			.then((shelf) => {
				const { store, done } = shelf.transaction('days');
				done.catch(heard);
				return store.getAll();
			})
			.catch(() => []);
		const days = new Map(kept.map((day) => [day.day, day]));
		for (const day of this.#memory.values()) days.set(day.day, moreOf(days.get(day.day), day));
		return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
	}
}
