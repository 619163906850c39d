// A rectangle as a path: one attribute for four.

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export const rectPath = ({ x, y, width, height }: Rect): string =>
	`M${x} ${y}h${width}v${height}h${-width}z`;
