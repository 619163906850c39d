// The ways an event can be seated in its lane: bare, or with its label right, left or above.
import { measureText } from '$lib/components/chart/text';
import { formatDate, spanOf } from '$lib/data/derive';
import type { Event } from '$lib/data/schema';
import { extentOf, type Axis, type Extent } from './extent';
import { phaseOf, phaseWords, type Phase } from './phases';
import type { Candidate, Unit } from './place';
import type { Sizes } from './sizes';

export interface LabelText {
	readonly title: string;
	/** In small text after it: a date, a phase. */
	readonly detail: string;
}

export interface Drawn {
	readonly event: Event;
	readonly extent: Extent;
	readonly phase: Phase | null;
	/** Where the label stands; null for a bare mark. */
	readonly label: (LabelText & Place) | null;
	/** Where the sign of the phase stands on a bare mark. */
	readonly sign: Side;
}
type Side = 'right' | 'left' | 'above';
interface Place {
	readonly side: Side;
	/** The end next to the mark. */
	readonly x: number;
	readonly width: number;
}

export interface Asks {
	readonly now: ReadonlySet<string>;
	/** Events whose phase of memory is named in the label. */
	readonly named: ReadonlySet<string>;
	/** Events whose label is never left out. */
	readonly must: ReadonlySet<string>;
	/** Whether the labels of what the step is about carry dates. */
	readonly dated: boolean;
}

/** Room a label takes, with the mark of its phase. */
export function widthOf(text: LabelText, phase: Phase | null, sizes: Sizes): number {
	const detail = text.detail ? sizes.gap + measureText(text.detail, 'serif', sizes.small) : 0;
	return (
		measureText(text.title, 'sans', sizes.label) + detail + (phase ? sizes.glyph + sizes.gap : 0)
	);
}

function textOf(event: Event, phase: Phase | null, asks: Asks, sizes: Sizes): LabelText {
	const named = phase && asks.named.has(event.id) ? [phaseWords[phase]] : [];
	const dated = asks.dated && asks.now.has(event.id) && event.date.value !== null;
	const date = dated ? [formatDate(event.date.value ?? '')] : [];
	const full = { title: event.short, detail: [...date, ...named].join(', ') };
	// a label that long would fit nowhere but across the lane
	const fits = widthOf(full, phase, sizes) < (sizes.right - sizes.left) * 0.62;
	return fits ? full : { title: event.short, detail: named.join() };
}

export function unitOf(
	event: Event,
	axis: Axis,
	asks: Asks,
	pale: boolean,
	sizes: Sizes
): Unit<Drawn> {
	const now = asks.now.has(event.id);
	const extent = extentOf(event, axis, now ? sizes.now : sizes.least, sizes);
	const phase = phaseOf(event);
	const text = textOf(event, phase, asks, sizes);
	const must = now || (asks.must.has(event.id) && !pale);
	const stop =
		axis.limit === null
			? sizes.right
			: Math.min(sizes.right, axis.x(Math.max(axis.limit, axis.window.from)));
	return {
		id: event.id,
		must,
		time: spanOf(event.date.value ?? '').from ?? 0,
		bare: [bareOf(event, extent, phase, sizes)],
		labelled:
			pale && !must
				? []
				: labelledOf(extent, widthOf(text, phase, sizes), stop, sizes).map((one) => ({
						slots: one.slots,
						extra: { event, extent, phase, label: { ...text, ...one.extra }, sign: one.extra.side }
					}))
	};
}

function bareOf(
	event: Event,
	extent: Extent,
	phase: Phase | null,
	{ left, right, glyph }: Sizes
): Candidate<Drawn> {
	const { x0, x1 } = extent;
	const room = phase ? glyph + 2 : 0;
	const bare = (sign: Side, from: number, to: number, ...more: Candidate<unknown>['slots']) => ({
		slots: [{ x0: from, x1: to + 1, row: 0, rows: 1 }, ...more],
		extra: { event, extent, phase, label: null, sign }
	});
	if (x1 + room <= right) return bare('right', x0, x1 + room);
	if (x0 - room >= left) return bare('left', x0 - room, x1);
	return bare('above', x0, x1, { x0, x1: x0 + room, row: 1, rows: 1 });
}

/** @param stop where what is withheld begins: labels keep off it where they can */
function labelledOf(
	{ x0, x1, shape }: Extent,
	width: number,
	stop: number,
	{ left, right, gap }: Sizes
): readonly Candidate<Place>[] {
	const at = (side: Side, x: number, slots: Candidate<unknown>['slots']) => ({
		slots,
		extra: { side, x, width }
	});
	const after = x1 + gap + width;
	const before = x0 - gap - width;
	const edge = stop - width < left ? right : stop;
	const start = Math.max(left, Math.min(x0, edge - width));
	const beside = [
		...(after <= edge && shape !== 'after'
			? [at('right', x1 + gap, [{ x0, x1: after + gap, row: 0, rows: 2 }])]
			: []),
		...(before >= left && shape !== 'before'
			? [at('left', x0 - gap, [{ x0: before - gap, x1, row: 0, rows: 2 }])]
			: [])
	];
	const above = at('above', start, [
		{ x0, x1, row: 0, rows: 1 },
		{ x0: start, x1: start + width + gap, row: 1, rows: 2 }
	]);
	return x1 - x0 > width * 0.6 ? [above, ...beside] : [...beside, above];
}
