// Open counts: their candidates as hatched cells, threaded to “1 of 3” in the margin; ties where two counts hang together.
import type { OpenAppearance } from '$lib/data/schema';
import type { Cue } from './cue';
import { baseline, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Rect } from './geometry';
import type { Grid } from './grid';
import { partsOf, pointsAt } from './scope';
import type { InScope } from './scope';
import { leftOf, openLabel } from './words';

export interface OpenMark {
	readonly open: OpenAppearance;
	readonly now: boolean;
	/** A cell for each film that may have it; empty where candidates are withheld. */
	readonly cells: readonly Rect[];
	/** Places the count leaves, in the margin, where candidates are withheld. */
	readonly blanks: readonly Rect[];
	/** What joins the cells to their label. */
	readonly thread: string;
	readonly label: Label | null;
}
/** A line between two cells, or two labels, of counts that hang together. */
export interface Tie {
	readonly path: string;
	readonly now: boolean;
}

/** What the margin needs for open counts. */
export function marginOf(rows: InScope, cue: Cue, size: number): number {
	const widths = rows.opens.map((open) =>
		cue.withhold === 'open'
			? (leftOf(open)?.min ?? 1) * 1.2 * size
			: widthOf({ text: marginText(rows, open), face: 'sans', size }) + 0.55 * size
	);
	return Math.max(0, ...widths);
}

/** In the grid the count stands beside that of the films known. */
function marginText(rows: InScope, open: OpenAppearance): string {
	const more = rows.view === 'matrix' && partsOf(open).known.length > 0;
	return `${more ? '+' : ''}${openLabel(open)}`;
}

export function layoutOpens(rows: InScope, cue: Cue, grid: Grid): readonly OpenMark[] {
	const blank = cue.withhold === 'open';
	const at = pointsAt(cue);
	return rows.opens.map((open): OpenMark => {
		const y = grid.y(open.motif);
		const now = at.open(open);
		const cells = blank
			? []
			: partsOf(open).candidates.flatMap((film) => {
					const x = grid.x(film);
					return x === null ? [] : [rectAt(x, y, grid.cell.width, grid.cell.height)];
				});
		const left = leftOf(open);
		const known = rows.appearances
			.filter((one) => one.motif === open.motif && one.present.value)
			.flatMap((one) => grid.x(one.film) ?? []);
		const side = grid.size.label;
		const blanks =
			blank && left
				? Array.from({ length: left.min }, (_, index) =>
						rectAt(
							grid.margin + (index + 0.5) * 1.2 * side,
							y,
							side,
							Math.min(side, grid.cell.height)
						)
					)
				: [];
		const text = blank ? (left ? null : '?') : marginText(rows, open);
		return {
			open,
			now,
			cells,
			blanks,
			thread: threadOf(open, cells, known, grid),
			label: text === null ? null : makeLabel(text, grid.margin, baseline(y, side), 'sans', side)
		};
	});
}

/** The open thread: from the first film that may be the one to the margin, save where the known thread runs. */
function threadOf(
	open: OpenAppearance,
	cells: readonly Rect[],
	known: readonly number[],
	grid: Grid
): string {
	if (cells.length === 0 || !grid.network) return '';
	const y = grid.y(open.motif);
	const start = Math.min(...cells.map((cell) => cell.x));
	const [from, to] = [Math.min(...known), Math.max(...known)];
	const end = `H${grid.margin - 3}`;
	if (known.length === 0) return `M${start} ${y}${end}`;
	return `${start < from ? `M${start} ${y}H${from}` : ''}M${Math.max(start, to)} ${y}${end}`;
}

/** Joins counts that hang together, film by film and in the margin. */
export function layoutTies(marks: readonly OpenMark[], grid: Grid): readonly Tie[] {
	return marks.flatMap((mark, index) =>
		marks.slice(index + 1).flatMap((other): Tie[] => {
			if (!mark.open.hangsWith.includes(other.open.id)) return [];
			const now = mark.now && other.now;
			const [upper, lower] =
				grid.y(mark.open.motif) < grid.y(other.open.motif) ? [mark, other] : [other, mark];
			const between = upper.cells.flatMap((cell): Tie[] => {
				const below = lower.cells.find((one) => one.x === cell.x);
				const x = cell.x + cell.width / 2;
				return below ? [{ path: `M${x} ${cell.y + cell.height}V${below.y}`, now }] : [];
			});
			if (!upper.label || !lower.label || between.length === 0) return between;
			const x = grid.margin + Math.max(widthOf(upper.label), widthOf(lower.label)) + 3;
			const [y1, y2] = [grid.y(upper.open.motif), grid.y(lower.open.motif)];
			return [...between, { path: `M${x} ${y1}h3V${y2}h-3`, now }];
		})
	);
}
