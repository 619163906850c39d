// The opening strip: the whole sequence on film, one cell a frame, in rows of so many cells.

/** What the strip is cut from: the shots in order, and how many cells each has on it. */
export interface Footage {
	/** Frames a second. */
	readonly rate: number;
	/** Cells on the strip: the sequence at its printed length. */
	readonly length: number;
	readonly shots: readonly {
		readonly id: string;
		/** Whether he is in the picture. */
		readonly shows: boolean;
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
	/** Width of one picture: a whole number of them fits. */
	readonly picture: number;
}

export interface StripDrawing {
	readonly width: number;
	readonly height: number;
	readonly pieces: readonly Piece[];
	/** Top and height of each row of film. */
	readonly rows: readonly { readonly y: number; readonly height: number }[];
	/** Lines between cells and holes along the edges, as dashes of wide strokes; the marks of the cuts as a path. */
	readonly between: Dashes;
	readonly holes: Dashes;
	readonly cuts: string;
}

/** Strokes of which only dashes are drawn; px of the drawing. */
export interface Dashes {
	readonly d: string;
	/** How high a dash is; how long it is and how far the next one. */
	readonly width: number;
	readonly dash: readonly [number, number];
}

/** The frame of a strip: its size, and where the play head stands after so many frames. */
export interface StripFrame extends Pick<StripDrawing, 'width' | 'height' | 'rows'> {
	readonly perRow: number;
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

export function frameStrip({ length }: Pick<Footage, 'length'>, box: StripBox): StripFrame {
	const perRow = Math.min(box.perRow, length);
	const rowHeight = box.picture + box.edge * 2;
	const rowCount = Math.ceil(length / perRow);
	const rows = Array.from({ length: rowCount }, (_, row) => ({
		y: row * (rowHeight + box.gap),
		height: rowHeight
	}));
	return {
		width: perRow * box.cell,
		height: rowCount * (rowHeight + box.gap) - box.gap,
		rows,
		perRow,
		headAt: (run) => {
			const frame = Math.max(0, Math.min(length, run));
			// at a row's end the head stands at its end, not at the next one's beginning
			const row = Math.max(0, Math.ceil(frame / perRow) - 1);
			return { x: (frame - row * perRow) * box.cell, y: rows[row]?.y ?? 0 };
		}
	};
}

export function layoutStrip(footage: Footage, box: StripBox): StripDrawing {
	const { width, height, rows, perRow } = frameStrip(footage, box);
	const top = (frame: number) => rows[Math.floor(frame / perRow)]?.y ?? 0;
	const left = (frame: number) => (frame % perRow) * box.cell;
	const hole = box.cell * 0.45;
	const line = 0.8;
	/** In every row a stroke of dashes, a cell apart. */
	const dashed = (from: number, middles: readonly number[], high: number, long: number) => ({
		d: rows
			.flatMap(({ y }) => middles.map((middle) => `M${round(from)} ${round(y + middle)}H${width}`))
			.join(''),
		width: round(high),
		dash: [round(long), round(box.cell - long)] as const
	});
	const pieces = cutPieces(footage, perRow).map(({ from, to, ...piece }): Piece => {
		const width = (to - from) * box.cell;
		const count = Math.max(1, Math.round(width / (box.picture * ratio)));
		return {
			...piece,
			x: left(from),
			y: top(from) + box.edge,
			width,
			height: box.picture,
			picture: width / count
		};
	});
	return {
		width,
		height,
		pieces,
		rows,
		between: dashed(box.cell - line / 2, [box.edge + box.picture / 2], box.picture, line),
		holes: dashed(
			(box.cell - hole) / 2,
			[box.edge / 2, box.edge * 1.5 + box.picture],
			box.edge * 0.38,
			hole
		),
		cuts: pieces
			.filter((piece) => piece.cut && piece.x > 0)
			.map((piece) => `M${piece.x} ${piece.y}v${piece.height}`)
			.join('')
	};
}

/** The shots, cut again where a row ends. */
function cutPieces(footage: Footage, perRow: number) {
	const pieces: { shot: string; counted: boolean; cut: boolean; from: number; to: number }[] = [];
	let start = 0;
	for (const { id, cells, counted } of footage.shots) {
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
