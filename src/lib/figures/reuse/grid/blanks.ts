// Before any row is there: a strip of blank film for each of the films, from its head down.
import { rectAt, shapeOf } from '../geometry';
import type { Drawing } from '../geometry';
import type { Grid } from './grid';

export function layoutBlanks({ rows, top, bottom, columns: { xs }, size }: Grid): Partial<Drawing> {
	if (rows.motifs.length > 0) return {};
	const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
	const width = Math.min(2.2 * size.cell, 0.8 * Math.min(...steps));
	const [from, to] = [top + 4, bottom - 6];
	return {
		plain: xs.flatMap((x) => {
			const edge = width / 2 - 0.12 * width;
			return [
				shapeOf('celluloid blank', rectAt(x, (from + to) / 2, width, to - from)),
				{
					c: 'holes blank',
					d: [x - edge, x + edge].map((at) => `M${at} ${from + 4}V${to}`).join('')
				}
			];
		})
	};
}
