// The drawing as plain marks: heads, threads, cells, open counts and borrowings, or the speech, or one edit beside the other.
import type { Box } from '$lib/components/figure/types';
import { layoutBorrowings, sourceWidth } from './borrowings';
import type { Cue } from './cue';
import { layoutEdit } from './edit';
import { makeLabel, sizes, widthOf } from './geometry';
import type { Label, Mark, Rect, Shape, Sizes } from './geometry';
import { layoutHeads } from './heads';
import { layoutKey } from './key';
import { layoutOpens, layoutTies, marginOf } from './opens';
import { layoutRows, makeGrid } from './grid';
import type { Grid } from './grid';
import type { InScope } from './scope';
import { layoutSpeech } from './speech';
import { layoutCells, layoutDots, layoutFoot, layoutLives, layoutThreads } from './threads';

export interface Drawing {
	readonly marks: readonly Mark[];
	/** What nobody can point at. */
	readonly plain: readonly Shape[];
	readonly labels: readonly Label[];
	/** The rows of each shot’s motifs. */
	readonly lives: readonly { readonly shot: string; readonly rect: Rect }[];
}

export function layoutReuse(all: InScope, cue: Cue, box: Box): Drawing {
	const size: Sizes = sizes[box.name];
	if (all.scope === 'speech') return layoutSpeech(all, size, box);
	if (all.edit) return layoutEdit(all, all.edit, size, box);
	const matrix = all.view === 'matrix';
	const wide = box.name === 'wide';
	// the narrow box shows who took what where that is asked
	const rows = {
		...all,
		borrowings: all.borrowings.filter(
			({ what }) => wide || all.borrowings.some((one) => one.what === what && all.asked.has(one.id))
		)
	};
	const has = (what: string) => rows.borrowings.some((one) => one.what === what);

	// widths: names on the left, counts on the right, films on what is left
	const names = rows.motifs.map(({ short }) =>
		widthOf({ text: short, face: 'sans', size: size.label })
	);
	if (has('footage')) names.push(sourceWidth(size.label));
	const counts = matrix ? 1.1 * size.label : 0;
	const margin = box.width - marginOf(rows, size.label) - counts;
	const ground = {
		left: Math.max(...names) + size.gap + size.reach,
		right: margin - size.reach - 3,
		width: box.width
	};

	// heights: zones above and below the rows, which share out what is left
	const measured = layoutHeads(rows, cue, size, ground, 0);
	const above = measured.bottom + (has('edit') ? size.arc : 0.5 * size.label);
	const below = (matrix ? 2.4 * size.label : 0) + (has('footage') ? size.rail : 0);
	const steps = measured.xs.slice(1).map((x, index) => x - (measured.xs[index] ?? 0));
	const cell = Math.min(0.66 * Math.min(...steps), size.cell);
	const room = box.height - above - below - size.key - 2;
	const { placed, height } = layoutRows(rows, size, room, cell);
	const top = (room - height) / 4;
	const down = new Map(
		[...placed].map(([id, row]) => [
			id,
			{
				...row,
				y: row.y + top + above,
				top: row.top + top + above,
				bottom: row.bottom + top + above
			}
		])
	);

	const heads = layoutHeads(rows, cue, size, ground, top);
	const grid = makeGrid(rows, heads.xs, size, down, {
		top: top + above,
		bottom: top + above + height,
		margin: margin + counts
	});
	const borrowed = layoutBorrowings(rows, grid, heads.bottom);
	const key = layoutKey(rows, cue, size, grid.bottom + below + 0.5 * size.key + 1.5);
	return {
		marks: [
			...heads.marks(grid.top, grid.bottom),
			...layoutThreads(rows, cue, grid, box.width),
			...layoutCells(rows, grid),
			...layoutOpens(rows, grid),
			...borrowed.marks
		],
		plain: [
			...heads.axis,
			...layoutTies(rows, grid),
			...(matrix ? layoutDots(rows, grid) : []),
			...borrowed.plain,
			...key.plain
		],
		labels: [
			...(matrix ? layoutFoot(rows, grid) : []),
			...(rows.scope === 'celebration' ? nameSkein(rows, grid) : []),
			...borrowed.labels,
			...key.labels
		],
		lives: layoutLives(rows, grid, box.width)
	};
}

/** What the gathered threads are, beside them, where nothing leads them. */
function nameSkein(rows: InScope, { row, size }: Grid): readonly Label[] {
	const thin = rows.motifs.map((motif) => row(motif.id)).filter((one) => one.thin);
	const y = ((thin[0]?.y ?? 0) + (thin.at(-1)?.y ?? 0)) / 2;
	return [
		makeLabel('The record', 0, y - 0.1 * size.label, 'sans', size.label),
		makeLabel(`${thin.length} threads`, 0, y + size.small, size.face, size.small, 'start', 'soft')
	];
}
