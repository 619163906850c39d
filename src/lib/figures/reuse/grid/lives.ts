// What a chosen shot lives on in: the rows of its motifs, which stand together.
import type { Drawing } from '../geometry';
import type { Grid } from './grid';
import { lives as motifsOf } from '../scope/scope';

export function layoutLives({ rows, row, width }: Grid): Pick<Drawing, 'lives'> {
	const lives = Object.entries(motifsOf).flatMap(([shot, motifs]) => {
		const some = motifs.filter((id) => rows.motifs.some((one) => one.id === id)).map(row);
		const y = Math.min(...some.map(({ top }) => top));
		const end = Math.max(...some.map(({ bottom }) => bottom));
		return some.length > 0 ? [{ shot, rect: { x: 0, y, width, height: end - y } }] : [];
	});
	return { lives };
}
