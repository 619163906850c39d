// A point of a take: where it is seen in the drawing, its number beside it, and its row of words below.
import type { Rect } from '$lib/components/chart/rect';
import { ground } from '$lib/components/chart/schematics/shape';
import type { Label } from '$lib/components/chart/text';
import { label } from './heads';
import type { Stand } from './layout';
import type { Point } from './points';
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

/** The circle around a number: its middle and radius. */
type Disc = readonly [x: number, y: number, r: number];

export function layoutPart(point: Point, stand: Stand): Part {
	const { number, title, ours } = point;
	const { d, to, ghost } = regions[point.id];
	const { frame, scale } = stand;
	const row = placeRow(point, stand);
	const { x, y } = placeNumber(point, stand);
	const beside: Disc = [frame.x + x * scale, y * scale, stand.measures.disc];
	const inRow = placeDisc(row, stand);
	return {
		point,
		about: `${number}, ${title}${ours ? ', our inference' : ''}`,
		tone: toneOf(point, stand),
		region: d,
		ghost,
		// it ends in a dot
		leader: `M${x} ${y}L${to}m-.8 0a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0`,
		discs: ring(...beside) + ring(...inRow),
		row,
		labels: [
			nameRow(point, row, inRow, stand),
			...[beside, inRow].map(([x, y, r]) =>
				label(`${number}`, x, y + r / 2, r * 1.45, 'sans', 'number')
			),
			...holdAgainst(point, row, stand)
		]
	};
}

function toneOf({ id, ours, against }: Point, { cue }: Stand): string {
	return [
		id === cue.point ? 'now' : cue.point ? 'quiet' : '',
		ours ? 'ours' : '',
		against?.certainty === 'inferred' ? 'compared' : ''
	].join(' ');
}

/** Where the number stands, in the drawing's units: in the middle of the margin, else inside the drawing, 2 px off its edge. */
function placeNumber({ id }: Point, { cue, scale, measures: { margin, disc } }: Stand) {
	const { at } = regions[id];
	// left of a frame that stands aside there is no margin
	const has = margin > 0 && !(cue.aside && at < 0);
	const out = (has ? margin / 2 : -disc - 2) / scale;
	return { x: at < 0 ? -out : ground.width + out, y: Math.abs(at) };
}

/** Rows under the line with the take's name. */
function placeRow({ number }: Point, { left, frame, measures }: Stand): Rect {
	const { column, indent, pitch, text } = measures;
	return {
		x: left + indent,
		y: frame.height + text * 1.75 + (number - 1) * pitch,
		width: column - 2 * indent,
		height: pitch
	};
}

/** At the head of the row, 2 px inside what a choice outlines. */
function placeDisc(row: Rect, { measures: { title } }: Stand): Disc {
	const r = title * 0.58;
	return [row.x + r + 2, row.y + r + 2, r];
}

/** Half a disc after the number; capitals are 0.72 of their size high. */
function nameRow(
	{ title: words }: Point,
	row: Rect,
	[, middle, r]: Disc,
	{ measures: { title } }: Stand
): Label {
	return label(words, row.x + r * 3, middle + title * 0.36, title, 'sans');
}

/** What the point is held against, in its column of the row, or under the title where two takes share the box. */
function holdAgainst({ against: held }: Point, row: Rect, { measures }: Stand): readonly Label[] {
	const { margin, against, text } = measures;
	const [x, y] = against;
	if (!y || !(margin || held)) return [];
	const words = (margin ? '' : 'against ') + (held?.value ?? '—');
	return [label(words, row.x + x, row.y + y, text)];
}
