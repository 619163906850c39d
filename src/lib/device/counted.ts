// How an exhibit is used, a row a day: nothing of a person.
import { printCsv } from '$lib/base/csv';

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

/** Days that are kept. */
export const keptDays = 400;
export const emptyDay = (day: string): CountedDay => ({
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
	return printCsv([head, ...rows]);
}

const isCount = (given: unknown): given is number =>
	typeof given === 'number' && Number.isSafeInteger(given) && given >= 0;

/** A day as another process or a file tells it; null where it is none. */
export function parseDay(given: unknown): CountedDay | null {
	const day = (given ?? {}) as Partial<Record<keyof CountedDay, unknown>>;
	const { furthest, languages } = day;
	const whole =
		typeof day.day === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(day.day) &&
		[day.visits, day.seconds, day.longest, day.idle, day.restarts].every(isCount) &&
		Array.isArray(furthest) &&
		furthest.every(isCount) &&
		typeof languages === 'object' &&
		languages !== null &&
		Object.values(languages).every(isCount);
	return whole ? (given as CountedDay) : null;
}

/** Days as another process or a file tells them; those that are none are left out. */
export function parseDays(text: string): readonly CountedDay[] {
	try {
		const given: unknown = JSON.parse(text);
		return Array.isArray(given) ? given.flatMap((one) => parseDay(one) ?? []) : [];
	} catch {
		return [];
	}
}

/** Of two records of one day the one that has seen more. */
export function moreOf(one: CountedDay | undefined, other: CountedDay): CountedDay {
	if (!one) return other;
	const more = other.visits - one.visits || other.restarts - one.restarts;
	return more > 0 ? other : one;
}
