// The lanes: titles of what the step is about over each line, everything else on it in cells, or under it in bars.
import { layBars } from './bars';
import type { Cue } from './cue';
import type { Event, Lane } from './data';
import { extentOf, type Axis } from './extent';
import type { EventMark } from './marks';
import { phaseOf } from './phases';
import { closerOn, layCells, pileUp, type Heap } from './piles';
import { across } from './seats';
import type { Sizes } from './sizes';
import { titleOf, type Drawn } from './text';
import { knownBefore, type Thread } from './threads';
import { layTitles } from './titles';
import { laneNames, laneWords, type SpanName } from './windows';

export interface LaneBand {
	readonly lane: Lane;
	readonly name: string;
	readonly top: number;
	readonly ground: number;
	readonly pale: boolean;
	readonly marks: readonly EventMark[];
	readonly heaps: readonly Heap[];
	readonly threads: readonly Thread[];
}

/** How much the lanes hold, from the most to the least. */
const plenties = [
	{ bars: true, more: true, pile: 2.5 },
	{ bars: false, more: true, pile: 2.5 },
	{ bars: false, more: true, pile: 1.3 },
	{ bars: false, more: false, pile: 2.5 },
	{ bars: false, more: false, pile: 1.3 },
	{ bars: false, more: false, pile: 0.6 }
];
interface Plenty {
	/** Bars have names. */
	readonly bars: boolean;
	/** So have films with a phase where the step asks for phases, and days that no zoom would take apart. */
	readonly more: boolean;
	/** The highest pile, in sizes of text. */
	readonly pile: number;
}

interface Laid {
	readonly height: number;
	readonly draw: (top: number, spare: number) => LaneBand;
}

/** @param asked what the step is about */
export function drawLanes(
	events: readonly Event[],
	asked: ReadonlySet<string>,
	cue: Cue,
	span: SpanName,
	axis: Axis,
	sizes: Sizes
): readonly LaneBand[] {
	const drawn = events.map((event) => ({
		event,
		extent: extentOf(event, axis, sizes.label * 1.15)
	}));
	const room = sizes.key - sizes.lanes;
	const heightOf = (laid: readonly Laid[]) => laid.reduce((sum, one) => sum + one.height, 0);
	let laid: readonly Laid[] = [];
	for (const plenty of plenties) {
		laid = laneNames.map((lane) =>
			layLane(
				lane,
				drawn.filter(({ event }) => event.lane === lane),
				asked,
				cue,
				span,
				plenty,
				sizes
			)
		);
		if (heightOf(laid) <= room) break;
	}
	const spare = (room - heightOf(laid)) / laid.length;
	let top = sizes.lanes;
	return laid.map(({ height, draw }) => {
		const band = draw(top, spare);
		top += height + spare;
		return band;
	});
}

function layLane(
	lane: Lane,
	drawn: readonly Drawn[],
	asked: ReadonlySet<string>,
	cue: Cue,
	span: SpanName,
	plenty: Plenty,
	sizes: Sizes
): Laid {
	const pale = cue.lanes !== undefined && !cue.lanes.includes(lane);
	const isPoint = ({ extent }: Drawn) => extent.shape === 'point';
	const isNow = ({ event }: Drawn) => asked.has(event.id);
	const crowded = pileUp(
		drawn.filter((one) => isPoint(one) && !isNow(one)),
		span,
		sizes
	)
		.filter(({ items }) => items.length > 1 && !closerOn(items, span))
		.flatMap(({ items }) => items);
	const titled = drawn.filter(
		(one) =>
			isNow(one) ||
			(plenty.more && !pale && (crowded.includes(one) || (cue.phases && phaseOf(one.event))))
	);
	const known = knownBefore(titled.filter(isNow).map(({ event }) => event));
	const titles = layTitles(
		titled.map((one) => ({
			...one,
			now: isNow(one),
			text: titleOf(one.event, isNow(one), cue.phases === true, sizes)
		})),
		known,
		sizes
	);
	const quiet = drawn.filter((one) => !titled.includes(one));
	const stems = titled.flatMap(({ extent }) => across(extent, 0));
	const piles = pileUp(quiet.filter(isPoint), span, sizes);
	const cells = layCells(piles, plenty.pile * sizes.label, stems, !pale, sizes);
	const bars = layBars(
		quiet.filter((one) => !isPoint(one)),
		plenty.bars && !pale,
		sizes
	);
	const between = titled.length ? sizes.gap : 0;
	const above = sizes.name * 1.1 + titles.height + between + cells.height;
	return {
		height: above + bars.height,
		draw(top, spare) {
			const ground = top + above + spare * 0.6;
			const { marks: raised, threads } = titles.draw(ground - cells.height - between, ground);
			const { marks: laid, heaps } = cells.draw(ground);
			const marks = [...laid, ...bars.draw(ground), ...raised].sort((a, b) => a.cell.x - b.cell.x);
			return {
				lane,
				name: laneWords[lane],
				top: top + spare * 0.3,
				ground,
				pale,
				marks,
				heaps,
				threads
			};
		}
	};
}
