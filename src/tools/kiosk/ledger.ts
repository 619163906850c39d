// The counts a second time, in a file beside the browser's profile: a browser whose power was cut may lose its own.
import { keptDays, moreOf, parseDays, type CountedDay } from '$lib/device/counted';
import { readText, writeWhole } from './files';

export class Ledger {
	readonly #file: string;
	readonly #days: Map<string, CountedDay>;

	constructor(file: string) {
		this.#file = file;
		this.#days = new Map(parseDays(readText(file) ?? '').map((day) => [day.day, day]));
	}

	/** All days, the oldest first. */
	get days(): readonly CountedDay[] {
		return [...this.#days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
	}

	/** A browser that has lost its own record never makes this one poorer. Throws where nothing can be written. */
	keep(day: CountedDay): void {
		this.#days.set(day.day, moreOf(this.#days.get(day.day), day));
		for (const { day: old } of this.days.slice(0, -keptDays)) this.#days.delete(old);
		writeWhole(this.#file, JSON.stringify(this.days));
	}
}
