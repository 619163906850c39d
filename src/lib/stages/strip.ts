// The opening strip: the whole sequence on film, one cell a frame, in rows of so many cells.

/** What the strip is cut from: the shots in order, and how many cells each has on it. */
export interface StripPlan {
	/** Frames a second. */
	readonly rate: number;
	/** Cells on the strip: the sequence at its printed length. */
	readonly length: number;
	readonly shots: readonly {
		readonly id: string;
		readonly cells: number;
		readonly counted: boolean;
	}[];
	/** Frames the uncounted shot can have. */
	readonly open: { readonly min: number; readonly max: number };
}

/** A stretch of one shot on one row; in px of the drawing. */
export interface Piece {
	readonly shot: string;
	readonly counted: boolean;
	/** The shot begins with it: a cut stands before it. */
	readonly cut: boolean;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** How many times its picture fits. */
	readonly pictures: readonly { readonly x: number; readonly width: number }[];
}

export interface StripDrawing {
	readonly width: number;
	readonly height: number;
	readonly pieces: readonly Piece[];
	/** Top and height of each row of film. */
	readonly rows: readonly { readonly y: number; readonly height: number }[];
	/** Lines between cells, holes along the edges, and the marks of the cuts, as paths. */
	readonly between: string;
	readonly holes: string;
	readonly cuts: string;
	/** Where the play head stands after so many frames. */
	readonly headAt: (frames: number) => { readonly x: number; readonly y: number };
}

export interface StripBox {
	/** Cells a row. */
	readonly perRow: number;
	/** Width of a cell, height of a picture, height of the edge with its holes, room between rows; px. */
	readonly cell: number;
	readonly picture: number;
	readonly edge: number;
	readonly gap: number;
}

/** One row as wide as the page, and a row a second for narrow windows. */
export const stripBoxes = {
	wide: { perRow: Infinity, cell: 10, picture: 160, edge: 26, gap: 0 },
	narrow: { perRow: 24, cell: 15, picture: 34, edge: 8, gap: 6 }
} as const satisfies Record<string, StripBox>;

/** Pictures are four by three. */
const ratio = 4 / 3;

export function layoutStrip(plan: StripPlan, box: StripBox): StripDrawing {
	const perRow = Math.min(box.perRow, plan.length);
	const rowHeight = box.picture + box.edge * 2;
	const rowCount = Math.ceil(plan.length / perRow);
	const rows = Array.from({ length: rowCount }, (_, row) => ({
		y: row * (rowHeight + box.gap),
		height: rowHeight
	}));
	const top = (frame: number) => rows[Math.floor(frame / perRow)]?.y ?? 0;
	const left = (frame: number) => (frame % perRow) * box.cell;
	const frames = Array.from({ length: plan.length }, (_, frame) => frame);
	const hole = { width: box.cell * 0.45, height: box.edge * 0.38 };
	const holeAt = (x: number, y: number) =>
		`M${round(x + (box.cell - hole.width) / 2)} ${round(y + (box.edge - hole.height) / 2)}h${round(hole.width)}v${round(hole.height)}h-${round(hole.width)}z`;
	const pieces = cutPieces(plan, perRow).map(({ from, to, ...piece }): Piece => {
		const width = (to - from) * box.cell;
		const count = Math.max(1, Math.round(width / (box.picture * ratio)));
		return {
			...piece,
			x: left(from),
			y: top(from) + box.edge,
			width,
			height: box.picture,
			pictures: Array.from({ length: count }, (_, index) => ({
				x: left(from) + (index * width) / count,
				width: width / count
			}))
		};
	});
	return {
		width: perRow * box.cell,
		height: rowCount * (rowHeight + box.gap) - box.gap,
		pieces,
		rows,
		between: frames
			.filter((frame) => frame % perRow)
			.map((frame) => `M${left(frame)} ${top(frame) + box.edge}v${box.picture}`)
			.join(''),
		holes: frames
			.map(
				(frame) =>
					holeAt(left(frame), top(frame)) + holeAt(left(frame), top(frame) + box.edge + box.picture)
			)
			.join(''),
		cuts: pieces
			.filter((piece) => piece.cut && piece.x > 0)
			.map((piece) => `M${piece.x} ${piece.y}v${piece.height}`)
			.join(''),
		headAt: (run) => {
			const frame = Math.max(0, Math.min(plan.length, run));
			// at a row's end the head stands at its end, not at the next one's beginning
			const row = Math.max(0, Math.ceil(frame / perRow) - 1);
			return { x: (frame - row * perRow) * box.cell, y: rows[row]?.y ?? 0 };
		}
	};
}

/** The shots, cut again where a row ends. */
function cutPieces(plan: StripPlan, perRow: number) {
	const pieces: { shot: string; counted: boolean; cut: boolean; from: number; to: number }[] = [];
	let start = 0;
	for (const { id, cells, counted } of plan.shots) {
		const end = start + cells;
		for (let from = start; from < end;) {
			const to = Math.min(end, (Math.floor(from / perRow) + 1) * perRow);
			pieces.push({ shot: id, counted, cut: from === start, from, to });
			from = to;
		}
		start = end;
	}
	return pieces;
}

const round = (px: number) => Math.round(px * 100) / 100;
