// Where films stand: near their year, as far apart as their heads need; in the grid at equal steps.
import { widthOf } from '../geometry';
import type { Sizes } from '../geometry';
import { yearOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { yearLabel } from '../words/words';

/** The ground columns may stand on, and the box their heads may reach. */
export interface Ground {
	readonly left: number;
	readonly right: number;
	readonly width: number;
}

export interface Columns {
	/** Their middles, film by film. */
	readonly xs: readonly number[];
	/** The axis of time; null in the grid. */
	readonly axis: TimeAxis | null;
	/** Size of the years, and whether there is room for names under them. */
	readonly year: number;
	readonly named: boolean;
	/** Width of each head, as far as it is written. */
	readonly widths: readonly number[];
}

/** What has no room is left out, the longest words first; at the worst the years stand close. */
export function placeColumns(rows: InScope, size: Sizes, ground: Ground): Columns {
	const { films } = rows;
	const year = films.length > 5 ? size.crowd : size.head;
	const years = films.map((one) => widthOf({ text: yearLabel(one), face: 'sans', size: year }));
	const names = films.map(({ short }) =>
		widthOf({ text: short, face: size.face, size: size.small })
	);
	const axis = rows.view === 'threads' ? makeAxis(films, ground) : null;
	const place = (...lines: readonly (readonly number[])[]) =>
		axis
			? spreadColumns(
					films.map((one) => axis.at(yearOf(one))),
					lines,
					ground,
					size.gap
				)
			: stepColumns(films.length, lines, ground, size.gap);
	const withNames = place(years, names);
	return {
		xs: withNames ?? place(years) ?? place(films.map(() => 0)) ?? [],
		axis,
		year,
		named: withNames !== null,
		widths: withNames ? years.map((one, index) => Math.max(one, names[index] ?? 0)) : years
	};
}

interface TimeAxis {
	readonly x1: number;
	readonly x2: number;
	/** One a decade. */
	readonly ticks: readonly number[];
	at(year: number): number;
}

/** The axis of time under the heads: from the first film to the last. */
function makeAxis(films: InScope['films'], { left, right }: Ground): TimeAxis {
	const years = films.map(yearOf);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const at = (year: number) => left + ((year - from) / Math.max(1, to - from)) * (right - left);
	const ticks: number[] = [];
	for (let year = Math.ceil(from / 10) * 10; year <= to; year += 10) ticks.push(at(year));
	return { x1: left, x2: right, ticks, at };
}

/** Least distances between neighbours, from the widths of each line of their heads. */
function gapsOf(lines: readonly (readonly number[])[], air: number): readonly number[] {
	const count = lines[0]?.length ?? 0;
	return Array.from({ length: Math.max(0, count - 1) }, (_, index) =>
		Math.max(...lines.map((line) => ((line[index] ?? 0) + (line[index + 1] ?? 0)) / 2 + air))
	);
}

/** Columns as near the wanted places as the gaps allow; null where there is no room. */
function spreadColumns(
	wanted: readonly number[],
	lines: readonly (readonly number[])[],
	ground: Ground,
	air: number
): readonly number[] | null {
	const gaps = gapsOf(lines, air);
	const last = wanted.length - 1;
	const half = (index: number) => Math.max(...lines.map((line) => line[index] ?? 0)) / 2;
	const lo = Math.max(ground.left, half(0));
	const hi = Math.min(ground.right, ground.width - half(last));
	const xs: number[] = [];
	wanted.forEach((want, index) => {
		xs[index] = Math.max(want, index === 0 ? lo : (xs[index - 1] ?? lo) + (gaps[index - 1] ?? 0));
	});
	let limit = hi;
	for (let index = last; index >= 0; index--) {
		xs[index] = Math.min(xs[index] ?? hi, limit);
		limit = (xs[index] ?? hi) - (gaps[index - 1] ?? 0);
	}
	// a hundredth of a px is within rounding
	return (xs[0] ?? lo) >= lo - 0.01 ? xs : null;
}

/** Equal steps; null where the heads do not fit in them. */
function stepColumns(
	count: number,
	lines: readonly (readonly number[])[],
	ground: Ground,
	air: number
): readonly number[] | null {
	const step = count > 1 ? (ground.right - ground.left) / (count - 1) : 0;
	const xs = Array.from({ length: count }, (_, index) => ground.left + step * index);
	const end = xs[count - 1] ?? ground.left;
	const half = (index: number) => Math.max(...lines.map((line) => line[index] ?? 0)) / 2;
	const inside = ground.left >= half(0) && end + half(count - 1) <= ground.width;
	return inside && gapsOf(lines, air).every((gap) => gap <= step) ? xs : null;
}
