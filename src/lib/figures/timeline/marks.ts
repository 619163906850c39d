// One event as it is drawn, in the box's px: its body, its stem, its name in words, and the room a reader can point at.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { ringPath } from '$lib/components/chart/ring';
import type { Label } from '$lib/components/chart/text';
import type { Certainty } from '$lib/data/evidence';
import type { Event } from './data';
import { claimOf, elsewhereWords, isElsewhere } from './elsewhere';
import type { Extent } from './extent';
import { phaseOf, phaseWords, type Phase } from './phases';
import { laneWords } from './windows';
import { dateOf } from './words';

/** A line of text where it stands: words don't move with what they name, they go and come again. */
export interface Words extends Label {
	/** Language of a film's title. */
	readonly lang?: string | undefined;
}

/** What a mark has beside its body. */
export interface Dress {
	readonly label: {
		readonly words: readonly Words[];
		/** The ground it takes, with the sign of the phase. */
		readonly room: Rect;
	} | null;
	/** The sign of its phase, from the upper left corner of the cell. */
	readonly phase: string;
	/** What a reader can point at, from there too. */
	readonly hit: Rect;
}

/** Body, stem, phase and hit are drawn from the upper left corner of the cell, so that a mark that moves takes them along. */
export interface EventMark extends Dress {
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
}

export interface Standing {
	readonly event: Event;
	readonly extent: Extent;
	readonly now: boolean;
	readonly cell: Rect;
	/** The line of the lane, if the mark stands above it. */
	readonly ground?: number | undefined;
}

export function drawMark(
	{ event, extent, now, cell, ground }: Standing,
	{ label, phase: sign, hit }: Dress
): EventMark {
	const phase = phaseOf(event);
	const elsewhere = isElsewhere(event);
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
		phase: sign,
		label,
		hit
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
