// The field at true proportion, the piece of it that is magnified, and the hole the hits leave in both.
import type { Rect } from './plan';

/** Blocks a side: a field of a hundred blocks, each a hundredth of the database. */
export const blocksASide = 10;
/** Items a side of the magnified piece. */
export const pieceSide = 10;

/** Where in the field the magnified piece lies, as shares of its side: on the right edge, near the magnified piece. */
const pieceAt = { right: 1, down: 0.25 };

export interface Item {
	readonly column: number;
	readonly row: number;
}

/** The hits gathered into a block in the middle of the piece, in reading order. Where they really lie nobody says. */
export function placeHits(count: number): readonly Item[] {
	const side = Math.ceil(Math.sqrt(count));
	const start = Math.floor((pieceSide - side) / 2);
	return Array.from({ length: count }, (_, index) => ({
		column: start + (index % side),
		row: start + Math.floor(index / side)
	}));
}

/** The piece at its place and true size in the field. */
export function placePiece(field: Rect, items: number): Rect {
	const size = (pieceSide * field.width) / Math.sqrt(items);
	return {
		x: field.x + field.width * pieceAt.right - size,
		y: field.y + field.height * pieceAt.down - size / 2,
		width: size,
		height: size
	};
}

/** The items cut out of a piece, as one path: a rectangle for every row. */
export function cutHole(piece: Rect, cut: readonly Item[]): string {
	const unit = piece.width / pieceSide;
	return [...new Set(cut.map((item) => item.row))]
		.map((row) => {
			const inRow = cut.filter((item) => item.row === row);
			const from = Math.min(...inRow.map((item) => item.column));
			const x = round(piece.x + from * unit);
			const y = round(piece.y + row * unit);
			const width = round(inRow.length * unit);
			return `M${x} ${y}h${width}v${round(unit)}h${-width}z`;
		})
		.join('');
}

/** Lines that part a square into `side` by `side`, without its edges. */
export function partSquare(square: Rect, side: number): string {
	const unit = square.width / side;
	return Array.from({ length: side - 1 }, (_, index) => {
		const at = (index + 1) * unit;
		const { x, y, width, height } = square;
		return `M${round(x + at)} ${y}v${height}M${x} ${round(y + at)}h${width}`;
	}).join('');
}

/** The beam from the piece in the field to the piece magnified. */
export function spanBeam(piece: Rect, inset: Rect): string {
	const right = round(piece.x + piece.width);
	const points = [
		[right, round(piece.y)],
		[inset.x, inset.y],
		[inset.x, inset.y + inset.height],
		[right, round(piece.y + piece.height)]
	];
	return points.map((point) => point.join(',')).join(' ');
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
