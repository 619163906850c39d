// The lanes: titles of what the step is about over each line, everything else on it in cells, or under it in bars.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { drawBars, seatBars, type Bars } from './bars';
import { drawCells, stackCells, type Cells, type Heap } from './cells';
import type { Lane } from './data';
import { isElsewhere } from './elsewhere';
import { extentOf } from './extent';
import type { Quiet } from './quiet';
import type { EventMark, Words } from './marks';
import { phaseOf } from './phases';
import { closerOn, pileUp } from './piles';
import type { Scene } from './scene';
import { across } from './seats';
import type { Sizes } from './sizes';
import { titleOf, type Drawn } from './text';
import { drawTitles, seatTitles, type Titles } from './titles';
import { laneNames, laneWords, liesIn } from './windows';

export interface LaneBand {
	readonly lane: Lane;
	/** None where a date is to stand alone. */
	readonly name: Words | null;
	/** The ground its name takes. */
	readonly nameRoom: Rect | null;
	readonly ground: number;
	readonly pale: boolean;
	readonly marks: readonly EventMark[];
	readonly heaps: readonly Heap[];
	/** Everything else, where a few are shown. */
	readonly quiet: readonly Quiet[];
}

/** A lane whose events have rows, but no place in the box yet. */
interface LanePlan {
	readonly lane: Lane;
	readonly pale: boolean;
	readonly titles: Titles;
	readonly cells: Cells;
	readonly bars: Bars;
	/** Between titles and cells. */
	readonly between: number;
	/** Height from its name to its line, and of all of it. */
	readonly above: number;
	readonly height: number;
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

/** As much as there is room for; what is left over goes to the lanes in equal parts. */
export function drawLanes(scene: Scene): readonly LaneBand[] {
	const { lanes, key } = scene.sizes;
	const drawn = drawnIn(scene);
	let plans: readonly LanePlan[] = [];
	let spare = 0;
	for (const plenty of plenties) {
		plans = laneNames.map((lane) => planLane(lane, drawn, plenty, scene));
		spare = key - lanes - plans.reduce((sum, { height }) => sum + height, 0);
		if (spare >= 0) break;
	}
	spare /= plans.length;
	let top = lanes;
	return plans.map((plan) => {
		const band = drawLane(plan, top, spare, scene);
		top += plan.height + spare;
		return band;
	});
}

/** What lies in the window; what the step is about is drawn wherever it lies, if it has a date. */
function drawnIn(scene: Scene): readonly Drawn[] {
	const { shown, asked, window, cue } = scene;
	return shown
		.filter(
			(event) =>
				liesIn(event, window, cue.until) || (asked.has(event.id) && event.date.value !== null)
		)
		.map((event) => ({ event, extent: extentOf(event, scene) }));
}

const isPoint = ({ extent }: Drawn) => extent.shape === 'point';

/** Who gets a title, who stands in a cell, who lies in a bar, and how high that comes. */
function planLane(lane: Lane, all: readonly Drawn[], plenty: Plenty, scene: Scene): LanePlan {
	const { cue, sizes } = scene;
	const drawn = all.filter(({ event }) => event.lane === lane);
	const pale = cue.lanes !== undefined && !cue.lanes.includes(lane);
	const titled = titledAmong(drawn, plenty.more && !pale, scene);
	const quiet = drawn.filter((one) => !titled.includes(one));
	const titles = seatTitles(
		titled.map((one) => {
			const now = scene.asked.has(one.event.id);
			return { ...one, now, text: titleOf(one.event, now, cue.phases === true, sizes) };
		}),
		scene
	);
	const stems = titled.flatMap(({ extent }) => across(extent, 0));
	const piles = pileUp(quiet.filter(isPoint), scene);
	const cells = stackCells(piles, plenty.pile * sizes.label, stems, !pale, sizes);
	const lying = quiet.filter((one) => !isPoint(one));
	const bars = seatBars(lying, plenty.bars && !pale, sizes);
	const between = titled.length > 0 ? sizes.gap : 0;
	const above = sizes.name * 1.1 + titles.height + between + cells.height;
	return { lane, pale, titles, cells, bars, between, above, height: above + bars.height };
}

/**
 * What the step is about, and films outside the seven: a ring without a name would say nothing.
 * @param more also films with a phase where the step asks for phases, and days that no zoom would take apart
 */
function titledAmong(drawn: readonly Drawn[], more: boolean, scene: Scene): readonly Drawn[] {
	const stands = ({ event }: Drawn) => scene.asked.has(event.id) || isElsewhere(event);
	if (!more) return drawn.filter(stands);
	const crowded = pileUp(
		drawn.filter((one) => isPoint(one) && !stands(one)),
		scene
	)
		.filter(({ items }) => items.length > 1 && !closerOn(items, scene.span))
		.flatMap(({ items }) => items);
	const phased = ({ event }: Drawn) => scene.cue.phases && phaseOf(event);
	return drawn.filter((one) => stands(one) || crowded.includes(one) || phased(one));
}

/** Three tenths of what is spare stand over the name of the lane, three under it, the rest under the line. */
function drawLane(plan: LanePlan, top: number, spare: number, scene: Scene): LaneBand {
	const { lane, pale, titles, cells, bars, between, above } = plan;
	const ground = top + above + spare * 0.6;
	const raised = drawTitles(titles, ground - cells.height - between, ground, scene);
	const { marks: laid, heaps } = drawCells(cells, ground, scene.sizes);
	const lying = drawBars(bars, ground, scene.sizes);
	return {
		lane,
		...nameLane(lane, top + spare * 0.3, scene.sizes),
		ground,
		pale,
		marks: inTime([...laid, ...lying, ...raised], scene),
		heaps,
		quiet: []
	};
}

/** @param top upper edge of the name, px */
export function nameLane(
	lane: Lane,
	top: number,
	{ left, name: size }: Sizes
): Pick<LaneBand, 'name' | 'nameRoom'> {
	const text = laneWords[lane];
	return {
		name: { text, x: left, y: round(top + size * 0.85), size, face: 'sans', tone: 'label name' },
		nameRoom: { x: left, y: top, width: measureText(text, 'sans', size), height: size }
	};
}

/** In order of time, whatever the window: a mark that changed its place among the others would not move, but come anew. */
export function inTime(marks: readonly EventMark[], { shown }: Scene): readonly EventMark[] {
	const order = new Map(shown.map(({ id }, index) => [id, index]));
	return [...marks].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
