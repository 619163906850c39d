// The drawing as plain marks: heads, threads, cells, open counts, borrowings and the speech, pass by pass.
import type { Box } from '$lib/components/figure/types';
import { layoutBorrowings, sourceWidth } from './borrowings';
import type { Borrowings } from './borrowings';
import { layoutCells, layoutDots, layoutFoot } from './cells';
import type { CellMark, Dot } from './cells';
import type { Cue } from './cue';
import { sizes, widthOf } from './geometry';
import type { Label, Rect, Sizes } from './geometry';
import { makeGrid } from './grid';
import { layoutHeads } from './heads';
import type { Heads } from './heads';
import { keyHeight, layoutKey } from './key';
import type { KeyItem } from './key';
import { layoutOpens, layoutTies, marginOf } from './opens';
import type { OpenMark, Tie } from './opens';
import type { InScope } from './scope';
import { layoutSpeech, layoutSpeechRow, speechWidth } from './speech';
import type { Speech } from './speech';
import { layoutThreads } from './threads';
import type { Thread } from './threads';

export interface Drawing {
	readonly heads: Heads;
	readonly threads: readonly Thread[];
	readonly cells: readonly CellMark[];
	/** In the grid: where the article says nothing. */
	readonly dots: readonly Dot[];
	readonly opens: readonly OpenMark[];
	readonly ties: readonly Tie[];
	readonly borrowings: Borrowings;
	readonly speech: Speech | null;
	/** The ground of the rows, which columns cross. */
	readonly ground: Rect;
	readonly foot: readonly Label[];
	readonly key: readonly KeyItem[];
}

export function layoutReuse(rows: InScope, cue: Cue, box: Box): Drawing {
	const size = sizeFor(rows, box);
	if (rows.scope === 'speech') return layoutSpeechAlone(rows, cue, box, size);
	const borrowed = rows.borrowings.length > 0;
	const matrix = rows.view === 'matrix';

	// widths: names on the left, counts on the right, films on what is left
	const names = rows.motifs.map((one) =>
		widthOf({ text: one.short, face: 'sans', size: size.label })
	);
	if (borrowed) names.push(sourceWidth(size.label));
	if (rows.pieces.length > 0) names.push(speechWidth(size));
	const counts = matrix ? 1.1 * size.label : 0;
	const margin = box.width - marginOf(rows, cue, size.label) - counts;
	const left = Math.max(...names) + size.gap;
	const pad = size.reach;
	const ground = { left: left + pad, right: margin - pad - 3, width: box.width };

	// heights: zones above and below the rows, which share out what is left
	const measured = layoutHeads(rows, cue, size, ground, 0);
	const above = measured.bottom + (borrowed ? size.arc : 0.5 * size.label);
	const foot = matrix ? 2.4 * size.label : 0;
	const rail = borrowed ? size.rail : 0;
	const speech = rows.pieces.length > 0 ? size.speech : 0;
	const key = keyHeight(rows, cue, size);
	const room = box.height - above - foot - rail - speech - key - 2;
	const pitch = Math.min(size.pitch, room / rows.motifs.length);
	const top = (room - pitch * rows.motifs.length) / 4;

	const heads = layoutHeads(rows, cue, size, ground, top);
	const grid = makeGrid(rows, heads.heads, size, {
		top: top + above,
		pitch,
		margin: margin + counts
	});
	const opens = layoutOpens(rows, cue, grid);
	const end = grid.bottom + foot + rail;
	const strip = { x: left, y: end + 9, width: box.width - left, height: speech };
	return {
		heads,
		threads: layoutThreads(rows, cue, grid, box.width),
		cells: layoutCells(rows, cue, grid),
		dots: matrix ? layoutDots(rows, cue, grid) : [],
		opens,
		ties: layoutTies(opens, grid),
		borrowings: layoutBorrowings(rows, cue, grid, heads.bottom),
		speech: speech > 0 ? layoutSpeechRow(rows.pieces, cue, grid, strip) : null,
		ground: { x: 0, y: grid.top, width: box.width, height: grid.bottom - grid.top },
		foot: matrix ? layoutFoot(rows, cue, grid) : [],
		key: key > 0 ? layoutKey(rows, cue, size, end + speech, !heads.phasesSpelt) : []
	};
}

/** Two films and two motifs stand larger than seven and fourteen. */
function sizeFor(rows: InScope, box: Box): Sizes {
	const size: Sizes = sizes[box.name];
	if (rows.scope !== 'celebration') return size;
	return {
		...size,
		head: 1.25 * size.head,
		label: 1.2 * size.label,
		leader: 1.5 * size.leader,
		reach: 0.15 * box.width,
		cell: 0.26 * box.width,
		pitch: 0.3 * box.height
	};
}

function layoutSpeechAlone(rows: InScope, cue: Cue, box: Box, size: Sizes): Drawing {
	const height = Math.min(box.height - 8, 25 * size.label);
	const area = { x: 0, y: (box.height - height) / 4, width: box.width, height };
	return {
		heads: { axis: null, heads: [], bottom: 0, phasesSpelt: false },
		threads: [],
		cells: [],
		dots: [],
		opens: [],
		ties: [],
		borrowings: { arcs: [], risers: [], source: null },
		speech: layoutSpeech(rows.pieces, cue, size, area),
		ground: { x: 0, y: 0, width: box.width, height: 0 },
		foot: [],
		key: []
	};
}
