// What a look at each reel could settle: in the window of every film the counts that it may be one of.
import { wrapText } from '$lib/components/chart/text';
import { address } from '$lib/data/claims';
import { capital } from '$lib/data/words';
import { grow, makeLabel, rectAt, shapeOf } from '../geometry';
import type { Drawing, Mark, Rect } from '../geometry';
import { partsOf } from '../scope/scope';
import { sayOpen } from '../words/sentences';
import type { Pane, Windows } from './panes';
import { frameOf, measures } from './panes';
import { wordOf } from './states';

export function listOpens(windows: Windows): Partial<Drawing> {
	const { rows, size, panes, rest, wide } = windows;
	const { edge } = measures[wide ? 'wide' : 'narrow'];
	const em = size.label;
	/** Lines of a window, from the first down: the same count is on the same line in every one. */
	const lineOf = ({ picture: { x, y, width, height } }: Pane, index: number): Rect => {
		const pitch = height / rows.opens.length;
		return { x, y: y + index * pitch, width, height: pitch };
	};
	const marks = rows.opens.map((open, index): Mark => {
		const lines = panes
			.filter(({ film }) => partsOf(open).candidates.includes(film.id))
			.map((pane) => lineOf(pane, index));
		const side = 0.95 * em;
		return {
			by: 'claim',
			id: open.id,
			claim: address.open(open),
			label: sayOpen(open, rows),
			kind: 'counted open',
			now: rows.at.open(open),
			hits: lines,
			rings: lines.map((line) => grow(line, -1)),
			shapes: lines.map(({ x, y, height }) =>
				shapeOf('candidate', rectAt(x + em, y + height / 2, 1.37 * side, side))
			),
			labels: lines.map(({ x, y, height }) =>
				makeLabel(
					`${capital(wordOf(open.motif))}?`,
					x + 2.1 * em,
					y + height / 2 + 0.35 * em,
					'sans',
					em
				)
			)
		};
	});
	const many = rows.opens.length;
	return {
		marks,
		plain: panes.flatMap(({ celluloid }) => frameOf(celluloid, edge, 'empty')),
		labels: [
			makeLabel(String(many), rest.x, rest.y + 0.8 * 4 * em, 'sans', 4 * em),
			...wrapText(
				'counts, and their films are not all named',
				size.face,
				size.small,
				rest.width
			).map((line, index) =>
				makeLabel(
					line,
					rest.x,
					rest.y + 5.1 * em + index * 1.3 * size.small,
					size.face,
					size.small,
					'start',
					'soft'
				)
			)
		]
	};
}
