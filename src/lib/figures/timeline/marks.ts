// One event as it is drawn, in the box's px: its body, its caps, its phase, its label, and the room a reader can point at.
import { address } from '$lib/data/claims';
import { formatDate } from '$lib/data/derive';
import type { Certainty } from '$lib/data/evidence';
import type { Event } from '$lib/data/schema';
import { drawLabel, drawSign, type DrawnLabel, type Rect } from './labels';
import { phaseOf, phaseWords } from './phases';
import type { Seat } from './place';
import { bodyPath, capsPath, corePath, round } from './shapes';
import type { Sizes } from './sizes';
import type { Drawn } from './units';
import { laneWords } from './windows';

export interface EventMark {
	readonly id: string;
	readonly claim: string;
	/** What the mark is, in words. */
	readonly name: string;
	readonly now: boolean;
	readonly pale: boolean;
	readonly certainty: Certainty;
	readonly shape: Drawn['extent']['shape'];
	readonly body: string;
	readonly caps: string;
	/** What shows red inside a dashed outline. */
	readonly core: string;
	readonly phase: string;
	readonly label: DrawnLabel | null;
	/** The mark itself. */
	readonly cell: Rect;
	/** What a reader can point at. */
	readonly hit: Rect;
}

export interface Standing {
	readonly now: boolean;
	readonly pale: boolean;
	/** The lane's ground. */
	readonly ground: number;
}

export function drawMark(
	{ row, extra, slots }: Seat<Drawn>,
	{ now, pale, ground }: Standing,
	sizes: Sizes
): EventMark {
	const { event, extent, label } = extra;
	const { half } = sizes;
	const base = ground - row * half;
	const rows = label === null || label.side === 'above' ? 1 : 2;
	const height = heightOf(extent.shape, rows, half);
	const band = { top: base - (rows / 2) * half - height / 2, height };
	return {
		id: event.id,
		claim: address.event(event),
		name: nameOf(event),
		now,
		pale: pale && !now,
		certainty: event.date.certainty,
		shape: extent.shape,
		body: bodyPath(extent, band),
		caps: capsPath(extent, band),
		core: now && event.date.certainty === 'inferred' ? corePath(extent, band) : '',
		phase: drawSign(extra, base, sizes),
		label: drawLabel(extra, base, sizes),
		cell: { x: extent.x0, y: band.top, width: extent.x1 - extent.x0, height },
		hit: around(slots, ground, half)
	};
}

/** Points stand as high as their label, what lasted is a bar, a range in which a date lies is thinner still. */
export function heightOf(shape: EventMark['shape'], rows: number, half: number): number {
	if (shape === 'somewhere') return half * 0.6;
	return rows === 2 && shape !== 'lasted' ? half * 2 - 4 : half - 2;
}

function around(slots: Seat<Drawn>['slots'], ground: number, half: number): Rect {
	const x = Math.min(...slots.map((slot) => slot.x0)) - 1;
	const y = ground - Math.max(...slots.map((slot) => slot.row + slot.rows)) * half;
	return {
		x: round(x),
		y: round(y),
		width: round(Math.max(...slots.map((slot) => slot.x1)) - x + 1),
		height: round(ground - Math.min(...slots.map((slot) => slot.row)) * half - y)
	};
}

const doubts: Readonly<Record<Certainty, string>> = {
	stated: '',
	inferred: ', date inferred',
	unresolved: ', date open'
};

function nameOf(event: Event): string {
	const date = event.date.value === null ? 'no date' : formatDate(event.date.value);
	const phase = phaseOf(event);
	return `${event.short}, ${date}${doubts[event.date.certainty]}, ${laneWords[event.lane].toLowerCase()}${phase ? `, ${phaseWords[phase]}` : ''}`;
}
