// What is written beside a large mark: its name, and under it its date.
import { measureText } from '$lib/components/chart/text';
import { formatDate } from '$lib/data/derive';
import type { Event } from './data';
import { isElsewhere } from './elsewhere';
import type { Sizes } from './sizes';

/** Sizes at which the few are drawn, px: as large as there is room for. */
export interface Type {
	readonly title: number;
	readonly detail: number;
	/** Height of both lines. */
	readonly block: number;
	/** A mark that is a point. */
	readonly mark: { readonly width: number; readonly height: number };
	/** Between a mark and its words. */
	readonly gap: number;
}

/** Sizes of a name, in sizes of the text, from the largest. */
const scales = [2.4, 2.1, 1.8, 1.55, 1.35, 1.2];

export const typesOf = ({ label, small }: Sizes): readonly Type[] =>
	scales.map((scale) => {
		const title = label * scale;
		const detail = Math.max(small, title * 0.62);
		// so that feet of the name clear the heads of the date
		const block = title * 0.83 + detail * 1.15;
		return {
			title,
			detail,
			block,
			mark: { width: block * 0.62, height: block * 0.85 },
			gap: label * 0.6
		};
	});

export interface Lines {
	readonly title: string;
	readonly detail: string;
	readonly width: number;
}

/** The lines of an event; where its date is open and too long for half the drawing, they say so, and the mark shows it. */
export function linesOf(event: Event, { title: size, detail: small }: Type, sizes: Sizes): Lines {
	const title = isElsewhere(event) ? withoutYear(event.short) : event.short;
	const date = event.date.value === null ? '' : formatDate(event.date.value);
	const wide = (detail: string) =>
		Math.max(measureText(title, 'sans', size), measureText(detail, 'serif', small));
	const long = wide(date) > (sizes.right - sizes.left) / 2;
	const detail = event.date.certainty === 'unresolved' && long ? 'date open' : date;
	return { title, detail, width: wide(detail) };
}

/** Their date is the second line. */
const withoutYear = (short: string) => short.replace(/,? \d{4}(–\d\d)?$/, '');
