// Where everything in the anatomy stands: the drawings, their numbered regions, and a row of words for each point.
import type { Rect } from '$lib/components/chart/rect';
import type { Face, Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { boxMeasures, type Measures } from './measures';
import { takesAt, type Point, type Take } from './points';
import { regions, ring } from './regions';

export interface Part {
	readonly point: Point;
	/** What it is, in words. */
	readonly about: string;
	/** `now` where the cue lights it, `quiet` where it lights another; `ours` where the argument is, `compared` where the comparison is. */
	readonly tone: string;
	/** Where it is seen, what it is held against and the line from its number, in the drawing's own units. */
	readonly region: string;
	readonly ghost: string | undefined;
	readonly leader: string;
	/** The circles around its number, beside the drawing and in its row. */
	readonly discs: string;
	readonly row: Rect;
	readonly labels: readonly Label[];
}

export interface Panel {
	readonly take: Take;
	readonly frame: Rect;
	/** From the drawing's own units to the box's. */
	readonly transform: string;
	readonly heads: readonly Label[];
	readonly parts: readonly Part[];
}

export function layoutAnatomy(cue: Cue, box: Box): readonly Panel[] {
	const takes = takesAt(cue);
	const measures = boxMeasures[box.name][takes.length - 1] ?? boxMeasures.wide[0];
	return takes.map((take, index) =>
		layoutPanel(take, index * (box.width - measures.column), measures, cue)
	);
}

const label = (
	text: string,
	x: number,
	y: number,
	size: number,
	face: Face = 'serif',
	tone = face === 'serif' ? 'soft' : ''
): Label => ({ text, x, y, size, face, tone });

function layoutPanel(take: Take, left: number, measures: Measures, cue: Cue): Panel {
	const { column, margin, indent, pitch, against, text } = measures;
	const start = left + indent;
	const width = column - 2 * margin;
	const height = width * 0.75;
	const base = height + text * 1.25;
	const heads = [label(take.name, start, base, text)];
	if (margin)
		for (const line of ['a diagram,', 'not a film', 'still'])
			heads.push(label(line, column - margin * 0.9, 16 * heads.length, 13));
	if (cue.withhold) heads.push(label('?', start, base + pitch * 4.2, pitch * 5, 'sans', 'now'));
	else if (margin) heads.push(label('held against', start + against[0], base, text));
	return {
		take,
		frame: { x: left + margin, y: 0, width, height },
		transform: `translate(${left + margin}) scale(${width / 120})`,
		heads,
		parts: take.points.map((point) => layoutPart(point, left, measures, cue))
	};
}

function layoutPart(point: Point, left: number, measures: Measures, cue: Cue): Part {
	const { column, margin, disc, indent, pitch, against, title, text } = measures;
	const { number, id, ours, against: held } = point;
	const { d, at, to, ghost } = regions[id];
	const width = column - 2 * margin;
	const scale = width / 120;
	/** How far outside the drawing the number stands, in its units; inside it where there is no margin. */
	const out = (margin / 2 || -disc - 2) / scale;
	const x = at < 0 ? -out : 120 + out;
	const y = Math.abs(at);
	const row = {
		x: left + indent,
		y: width * 0.75 + text * 1.75 + (number - 1) * pitch,
		width: column - 2 * indent,
		height: pitch
	};
	const size = title * 0.58;
	const middle = row.y + size + 2;
	const discs = [
		[left + margin + x * scale, y * scale, disc],
		[row.x + size + 2, middle, size]
	] as const;
	const labels = [
		label(point.title, row.x + size * 3, middle + title * 0.36, title, 'sans'),
		...discs.map(([x, y, r]) => label(`${number}`, x, y + r / 2, r * 1.45, 'sans', 'number'))
	];
	if (against[1] && (margin || held))
		labels.push(
			label(
				(margin ? '' : 'against ') + (held?.value ?? '—'),
				row.x + against[0],
				row.y + against[1],
				text
			)
		);
	return {
		point,
		about: `${number}, ${point.title}${ours ? ', our inference' : ''}`,
		tone: [
			id === cue.point ? 'now' : cue.point ? 'quiet' : '',
			ours ? 'ours' : '',
			held?.certainty === 'inferred' ? 'compared' : ''
		].join(' '),
		region: d,
		ghost,
		leader: `M${x} ${y}L${to}m-.8 0a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0`,
		discs: discs.map((one) => ring(...one)).join(''),
		row,
		labels
	};
}
