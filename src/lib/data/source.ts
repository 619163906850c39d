// The places of the source article: its fourteen pages, and how many lines of body and notes each has.

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type PageNumber = `0${Exclude<Digit, '0'>}` | '10' | '11' | '12' | '13' | '14';
type LineNumber = `0${Exclude<Digit, '0'>}` | `1${Digit}` | `2${Digit}` | '30' | '31';

/** `p06.04` is line 4 of page 6; `p06.fn` is that page's notes. */
export type Locator = `p${PageNumber}.${LineNumber | 'fn'}`;

export interface SourcePage {
	readonly page: number;
	/** Lines of body text. */
	readonly lines: number;
	/** Numbers of the notes at its foot. */
	readonly notes: readonly number[];
}

const span = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

export const sourcePages: readonly SourcePage[] = [
	{ page: 1, lines: 20, notes: span(1, 2) },
	{ page: 2, lines: 28, notes: span(3, 4) },
	{ page: 3, lines: 23, notes: span(5, 13) },
	{ page: 4, lines: 22, notes: span(14, 24) },
	{ page: 5, lines: 23, notes: span(25, 28) },
	{ page: 6, lines: 28, notes: span(29, 31) },
	{ page: 7, lines: 28, notes: span(32, 34) },
	{ page: 8, lines: 26, notes: span(35, 39) },
	{ page: 9, lines: 30, notes: span(40, 40) },
	{ page: 10, lines: 29, notes: span(41, 42) },
	{ page: 11, lines: 26, notes: span(43, 46) },
	{ page: 12, lines: 31, notes: [] },
	{ page: 13, lines: 30, notes: span(47, 47) },
	{ page: 14, lines: 26, notes: span(48, 49) }
];

/** The page a locator stands on, as an integer. */
export function pageOf(place: Locator): number {
	return Number(place.slice(1, 3));
}

/** Whether the source has this page and this line (or any notes on this page). */
export function isPlace(place: string): place is Locator {
	const match = /^p(\d\d)\.(\d\d|fn)$/.exec(place);
	const page = match && sourcePages[Number(match[1]) - 1];
	if (!match || !page) return false;
	if (match[2] === 'fn') return page.notes.length > 0;
	const line = Number(match[2]);
	return line >= 1 && line <= page.lines;
}
