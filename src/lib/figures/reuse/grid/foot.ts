// Under each column of the grid: how many motifs are known in the film, and how many open counts it may belong to.
import { makeLabel } from '../geometry';
import type { Drawing } from '../geometry';
import type { Grid } from './grid';
import { partsOf } from '../scope/scope';

export function layoutFoot({ rows, size, bottom, x }: Grid): Partial<Drawing> {
	if (rows.view !== 'grid') return {};
	const { label } = size;
	const known = rows.appearances.filter((one) => one.present.value).map(({ film }) => film);
	const open = rows.opens.flatMap((one) => [...new Set(partsOf(one).candidates)]);
	const lines = [
		{ name: 'Known', films: known },
		// where candidates are kept back, so is how many counts are open
		...(rows.blank ? [] : [{ name: 'Open', films: open }])
	];
	const labels = lines.flatMap(({ name, films }, index) => {
		const y = bottom + 1.15 * label * (index + 1);
		return [
			makeLabel(name, 0, y, 'sans', label),
			...rows.films.map(({ id }) => {
				const many = films.filter((one) => one === id).length;
				return makeLabel(String(many), x(id) ?? 0, y, 'sans', label, 'middle');
			})
		];
	});
	return { labels };
}
