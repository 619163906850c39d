// One of the few: its mark on the line or on a pole above it, its words, and all of its row for a finger.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { isElsewhere } from './elsewhere';
import { drawMark, type EventMark, type Words } from './marks';
import { filmOf } from './phases';
import { plumb } from './plumb';
import { isBar, type Seated } from './few-seats';
import type { Type } from './few-type';

export interface Rows {
	/** The line of the lane, and the height of a row, px. */
	readonly ground: number;
	readonly high: number;
}

/** Where its pole ends, on the line or on what lasted then, px; and the words of the rows beneath. */
interface Under {
	readonly foot: number;
	readonly rooms: readonly Rect[];
}

export function drawFew(
	seated: Seated,
	now: boolean,
	{ ground, high }: Rows,
	{ foot, rooms }: Under,
	type: Type
): EventMark {
	const { event, extent, row, side, mark, reach } = seated;
	const top = ground - (row + 1) * high;
	const bar = isBar(seated);
	const ring = isElsewhere(event);
	const air = high * 0.08;
	const { block } = type;
	// flat under its words; beside them as high as they are, and as a bar that holds them a little higher
	const wanted = side === 'over' ? block * 0.4 : ring ? type.mark.height : block;
	const height = Math.min(high - air, wanted * (side === 'in' ? 1.3 : 1));
	const bottom = top + high - (row > 0 || ring ? air : 0);
	const cell = { x: mark[0], y: bottom - height, width: mark[1] - mark[0], height };
	// beside a mark its words keep clear of the line it stands on
	const lift = side === 'in' ? 0 : block * 0.07;
	const upper = side === 'over' ? cell.y - block * 1.1 : cell.y + (height - block) / 2 - lift;
	const drawn = drawMark(
		{ event, extent, now, cell },
		{
			phase: '',
			label: {
				words: wordsOf(seated, upper, type),
				room: { x: seated.x, y: upper, width: seated.lines.width, height: block }
			},
			hit: {
				x: round(reach[0] - cell.x),
				y: round(top - cell.y),
				width: round(reach[1] - reach[0]),
				height: round(high)
			}
		}
	);
	if (bar || bottom >= foot) return drawn;
	// from the middle of the mark, drawn from its corner as all of it is
	const beneath = rooms.map((room) => ({ ...room, x: room.x - cell.x, y: room.y - cell.y }));
	return { ...drawn, stem: plumb(cell.width / 2, height, foot - cell.y, beneath) };
}

/** @param upper where the first line begins, px */
function wordsOf(
	{ event, lines, side, x: left }: Seated,
	upper: number,
	type: Type
): readonly Words[] {
	const inside = side === 'in' && event.date.certainty === 'stated' ? ' inside' : '';
	const x = round(left);
	const title: Words = {
		text: lines.title,
		x,
		// a title alone stands in the middle
		y: round(upper + (lines.detail ? type.title * 0.76 : type.block / 2 + type.title * 0.35)),
		size: round(type.title),
		face: 'sans',
		tone: `label${inside}`,
		lang: filmOf(event)?.titleLanguage
	};
	if (!lines.detail) return [title];
	return [
		title,
		{
			text: lines.detail,
			x,
			y: round(upper + type.block - type.detail * 0.22),
			size: round(type.detail),
			face: 'serif',
			tone: `detail${inside}`
		}
	];
}
