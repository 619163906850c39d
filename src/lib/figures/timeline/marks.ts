// One event as it is drawn, in the box's px: its body, its stem, its phase, its name, and the room a reader can point at.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { ringPath } from '$lib/components/chart/ring';
import type { Certainty } from '$lib/data/evidence';
import type { Event } from './data';
import { claimOf, elsewhereWords, isElsewhere } from './elsewhere';
import type { Extent } from './extent';
import { filmOf, phaseOf, phaseWords, type Phase } from './phases';
import type { Seat } from './seats';
import type { Sizes } from './sizes';
import { glyphOf, type LabelText } from './text';
import { laneWords } from './windows';
import { dateOf } from './words';

/** Everything but `cell` and `room` is drawn from the upper left corner of the cell, so that a mark that moves takes all of it along. */
export interface EventMark {
	readonly id: string;
	readonly claim: string;
	readonly film: string | undefined;
	/** What the mark is, in words. */
	readonly name: string;
	readonly now: boolean;
	/** A film outside the seven: a mark of another kind. */
	readonly elsewhere: boolean;
	readonly certainty: Certainty;
	readonly shape: Extent['shape'];
	/** The mark itself. */
	readonly cell: Rect;
	readonly body: string;
	/** From a mark that stands in a row of names down to the line. */
	readonly stem: string;
	readonly phase: string;
	readonly label:
		| (LabelText & {
				/** Language of a film's title. */
				readonly lang: string | undefined;
				readonly x: number;
				readonly y: number;
				readonly gap: number;
				/** The ground it takes, with the sign of the phase. */
				readonly room: Rect;
		  })
		| null;
	/** What a reader can point at. */
	readonly hit: Rect;
}

export interface Standing {
	readonly event: Event;
	readonly extent: Extent;
	readonly now: boolean;
	readonly cell: Rect;
	readonly text: (LabelText & Pick<Seat, 'side' | 'x'>) | null;
	/** The row of names it stands in: its upper edge and height; the middle of a cell's name. */
	readonly row: { readonly y: number; readonly height: number };
	/** The line of the lane, if the mark stands above it. */
	readonly ground?: number;
}

export function drawMark(standing: Standing, sizes: Sizes): EventMark {
	const { event, extent, now, cell, text, row, ground } = standing;
	const phase = phaseOf(event);
	const glyph = glyphOf(sizes);
	const over = text?.side === 'over';
	const elsewhere = isElsewhere(event);
	// capitals are 0.7 em high: half of that below the middle centres them
	const middle = over ? row.y + text.size * 0.5 : row.y + row.height / 2;
	const sign = text
		? { x: text.x, y: middle }
		: extent.shape === 'point'
			? { x: cell.x + (cell.width - glyph) / 2, y: cell.y - glyph * 0.7 }
			: { x: cell.x + glyph, y: cell.y + cell.height / 2 };
	const room = text && {
		x: text.x,
		y: middle - text.size / 2,
		width: text.width,
		height: text.size
	};
	const [x0, x1] = [
		Math.min(cell.x, text?.x ?? cell.x),
		Math.max(cell.x + cell.width, text ? text.x + text.width : 0)
	];
	return {
		id: event.id,
		claim: claimOf(event),
		film: event.film,
		name: elsewhere
			? `${event.short}, ${dateOf(event)}, ${elsewhereWords}`
			: `${event.short}, ${dateOf(event)}${doubts[event.date.certainty]}, ${laneWords[event.lane].toLowerCase()}${phase ? `, ${phaseWords[phase]}` : ''}`,
		now,
		elsewhere,
		certainty: event.date.certainty,
		shape: extent.shape,
		cell,
		body: elsewhere ? ringOf(extent, cell) : bodyPath(extent, cell),
		stem: ground === undefined ? '' : stemPath(extent, cell, ground),
		phase: phase
			? phasePath(phase, round(sign.x - cell.x), round(sign.y - cell.y), round(glyph / 2))
			: '',
		label: text &&
			room && {
				...text,
				lang: filmOf(event)?.titleLanguage,
				x: round(text.x - cell.x + (phase ? glyph + sizes.gap : 0)),
				y: round(middle + text.size * 0.34 - cell.y),
				gap: round(sizes.gap),
				room
			},
		hit: {
			x: round(x0 - cell.x - 1),
			y: round((text ? row.y : cell.y) - cell.y),
			width: round(x1 - x0 + 2),
			height: round(text ? row.height : cell.height)
		}
	};
}

const doubts: Readonly<Record<Certainty, string>> = {
	stated: '',
	inferred: ', date inferred',
	unresolved: ', date open'
};

/** Cells an open end breaks into: room before each, and its width. */
const crumbs = [4, 6, 3, 4, 3, 2] as const;
const crumbled = 22;

/** A bar; pointed where the window cuts it, in crumbs where its end is open, capped where one date lies between known ends. */
export function bodyPath(
	{ shape, start, end }: Pick<Extent, 'shape' | 'start' | 'end'>,
	{ width, height }: { readonly width: number; readonly height: number }
): string {
	const [h, open] = [round(height), end === 'open'];
	const tip = (cut: boolean, pointer: boolean) =>
		round(pointer ? width : cut ? Math.min(h / 2, width / 3) : 0);
	const s = tip(start === 'cut', shape === 'before');
	const t = tip(end === 'cut', shape === 'after');
	const w = round(width - s - t - (open ? crumbled : 0));
	const caps = (at: number) => (shape === 'somewhere' ? `M${at} -2v${round(h + 4)}` : '');
	let x = w;
	return [
		`M${s} 0h${w}l${t} ${h / 2}l${-t} ${h / 2}h${-w}l${-s} ${-h / 2}z`,
		start === 'known' ? caps(0) : '',
		end === 'known' ? caps(w + s) : '',
		...(open
			? [0, 2, 4].map((at) => {
					const from = x + (crumbs[at] ?? 0);
					x = from + (crumbs[at + 1] ?? 0);
					return `M${round(from)} 0H${round(x)}v${h}H${round(from)}z`;
				})
			: [])
	].join('');
}

/** Closed where the date begins and ends, open where the window cuts it. */
function ringOf({ start, end }: Extent, { width, height }: Rect): string {
	const ends = { start: start === 'known', end: end === 'known' };
	return ringPath({ x: 0, y: 0, width, height }, ends);
}

/** From the middle of a point, from both ends of what lasted. */
function stemPath({ shape }: Extent, cell: Rect, ground: number): string {
	const down = (x: number) => `M${round(x)} ${round(cell.height)}V${round(ground - cell.y)}`;
	if (shape === 'before') return down(0);
	if (shape === 'after') return down(cell.width);
	return shape === 'point' ? down(cell.width / 2) : down(0) + down(cell.width);
}

/** A sign for each phase: wound back, raised, a wreath. */
export function phasePath(phase: Phase, x: number, y: number, half: number): string {
	const left = (at: number) => `M${at + half} ${y - half}v${2 * half}L${at} ${y}z`;
	if (phase === 'looking-back') return left(x) + left(x + half);
	if (phase === 'celebration') return `M${x} ${y + half}l${half} ${-2 * half}l${half} ${2 * half}z`;
	const ring = (radius: number) =>
		`M${x + half - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
	return ring(half) + ring(half * 0.45);
}
