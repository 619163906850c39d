// Who took what: an arc from film to film for an edit, risers from a source outside the frame for footage.
import type { Reuse } from '$lib/data/schema';
import type { FilmId } from '$lib/data/ids';
import type { Cue } from './cue';
import { baseline, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Rect } from './geometry';
import type { Grid } from './grid';
import { pointsAt } from './scope';
import type { InScope } from './scope';

export interface Arc {
	readonly reuse: Reuse;
	readonly now: boolean;
	readonly path: string;
	readonly head: string;
	readonly label: Label;
	readonly hit: Rect;
}
export interface Riser {
	readonly reuse: Reuse;
	readonly now: boolean;
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
	readonly hit: Rect;
}
export interface Borrowings {
	readonly arcs: readonly Arc[];
	readonly risers: readonly Riser[];
	/** The source that nobody names, outside the frame, and the line that leads from it. */
	readonly source: {
		readonly box: Rect;
		readonly query: Label;
		readonly label: Label;
		readonly x1: number;
		readonly x2: number;
		readonly y: number;
	} | null;
}

/** What the source outside the frame is called; its box bears a question mark. */
const sourceName = 'Newsreels';

/** Width the source takes in the margin of names. */
export function sourceWidth(size: number): number {
	return size + 5 + widthOf({ text: sourceName, face: 'sans', size });
}

export function layoutBorrowings(rows: InScope, cue: Cue, grid: Grid, heads: number): Borrowings {
	const at = pointsAt(cue);
	const footage = rows.borrowings.filter((one) => one.what === 'footage');
	const { size } = grid;
	const y = grid.bottom + 0.62 * size.rail;
	const risers = footage.flatMap((reuse): Riser[] => {
		const x = grid.x(reuse.to);
		if (x === null) return [];
		const y1 = grid.bottom + 1;
		return [
			{ reuse, now: at.reuse(reuse), x, y1, y2: y, hit: rectAt(x, y, 2 * size.label, size.rail) }
		];
	});
	return {
		arcs: rows.borrowings.flatMap((reuse) => {
			const from = grid.x(reuse.from as FilmId);
			const to = grid.x(reuse.to);
			if (reuse.what !== 'edit' || from === null || to === null) return [];
			return [layoutArc(reuse, at.reuse(reuse), from, to, heads, grid)];
		}),
		risers,
		source: risers.length > 0 ? layoutSource(risers, y, size.label) : null
	};
}

/** Up from one column, over those between, down to the other; its label stands in the line. */
function layoutArc(
	reuse: Reuse,
	now: boolean,
	from: number,
	to: number,
	top: number,
	grid: Grid
): Arc {
	const { size } = grid;
	const foot = grid.top - 1;
	const line = top + 0.65 * size.small;
	const bend = Math.min(foot - line, 0.8 * size.label);
	const words = makeLabel(
		size.face === 'serif' ? 'takes over its edit' : 'edit',
		(from + to) / 2,
		baseline(line, size.small),
		'sans',
		size.small,
		'middle'
	);
	const half = widthOf(words) / 2 + 4;
	const middle = (from + to) / 2;
	return {
		reuse,
		now,
		path: `M${from} ${foot}V${line + bend}Q${from} ${line} ${from + bend} ${line}H${middle - half}M${middle + half} ${line}H${to - bend}Q${to} ${line} ${to} ${line + bend}V${foot - 3}`,
		head: `M${to - 4} ${foot - 5}h8l-4 6z`,
		label: words,
		hit: {
			x: from - 6,
			y: line - 0.5 * size.small,
			width: to - from + 12,
			height: foot - line + 0.5 * size.small
		}
	};
}

function layoutSource(risers: readonly Riser[], y: number, size: number) {
	const side = size;
	const box = rectAt(side / 2 + 0.5, y, side, side);
	const label = makeLabel(sourceName, side + 5, baseline(y, size), 'sans', size);
	return {
		box,
		query: makeLabel('?', side / 2 + 0.5, baseline(y, size), 'sans', size, 'middle'),
		label,
		x1: label.x + widthOf(label) + 5,
		x2: Math.max(...risers.map((riser) => riser.x)),
		y
	};
}
