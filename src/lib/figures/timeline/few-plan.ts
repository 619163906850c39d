// What stands in each lane where a few are shown, and at what size: as large as there is room for without a fault.
import { spanOf } from '$lib/data/derive';
import type { Event, Lane } from './data';
import { isElsewhere } from './elsewhere';
import { extentOf } from './extent';
import { finger, holds, seatFew, type Item, type Seated } from './few-seats';
import { typesOf, type Type } from './few-type';
import { depthOf } from './quiet';
import type { Scene } from './scene';
import { laneNames, liesIn } from './windows';

/** Who is drawn out in a lane, and who is not: at any size. */
interface Standing {
	readonly lane: Lane;
	readonly items: readonly Item[];
	readonly quiet: readonly Event[];
	/** Where lines come down to the lanes beneath, px. */
	readonly drops: readonly number[];
	/** Height of its name, and of what hangs from its line, px. */
	readonly head: number;
	readonly depth: number;
}

export interface LanePlan extends Standing {
	readonly seated: readonly Seated[];
	readonly rows: number;
	/** Height of a row that holds its words, px. */
	readonly row: number;
}

export interface Plan {
	readonly type: Type;
	readonly lanes: readonly LanePlan[];
	/** Height that is left over, px; less than none where they don’t fit. */
	readonly spare: number;
}

export function planFew(scene: Scene): Plan | undefined {
	const { sizes } = scene;
	const standing = laneNames.map((lane) => standIn(lane, scene));
	let best: (Plan & { readonly faults: number }) | undefined;
	for (const ordered of [true, false])
		for (const type of typesOf(sizes)) {
			const lanes = standing.map((one) => seatLane(one, type, ordered, scene));
			const heights = lanes.map(({ head, rows, row, depth }) => head + rows * row + depth);
			const spare = heights.reduce((left, one) => left - one, sizes.key - sizes.lanes);
			const faults = faultsOf(lanes, spare) + (ordered ? 0 : 0.5);
			if (!best || faults < best.faults) best = { type, lanes, spare, faults };
			if (faults === 0) return best;
		}
	return best;
}

/** Better small and inside its bar, clear of poles and in order, than large; where nothing fits, what lacks least. */
function faultsOf(lanes: readonly LanePlan[], spare: number): number {
	const seated = lanes.flatMap((lane) => lane.seated);
	const count = (which: (one: Seated) => boolean) => seated.filter(which).length;
	return (
		(spare < 0 ? 100 - spare : 0) +
		count(({ side }) => side === 'over') * 10 +
		count((one) => holds(one) && one.side !== 'in') +
		count(({ crossed }) => crossed)
	);
}

function standIn(lane: Lane, scene: Scene): Standing {
	const { shown, asked, window, cue, sizes } = scene;
	const own = shown.filter((event) => event.lane === lane);
	const lies = (event: Event) => liesIn(event, window, cue.until);
	const drawn = own.filter(
		(event) =>
			(asked.has(event.id) && event.date.value !== null) || (isElsewhere(event) && lies(event))
	);
	const quiet = own.filter((event) => !drawn.includes(event) && lies(event));
	return {
		lane,
		items: drawn.map((event) => ({ event, extent: extentOf(event, scene) })),
		quiet,
		drops: dropsBelow(lane, scene),
		head: sizes.name * (drawn.length > 0 ? 1.25 : 1.35),
		depth: depthOf(quiet, scene) + sizes.label * 0.35
	};
}

function seatLane(standing: Standing, type: Type, ordered: boolean, { sizes }: Scene): LanePlan {
	const seated = seatFew(standing.items, type, sizes, standing.drops, ordered);
	const over = seated.some(({ side }) => side === 'over');
	return {
		...standing,
		seated,
		rows: Math.max(0, ...seated.map(({ row }) => row + 1)),
		row: Math.max(finger, type.block * (over ? 1.75 : 1.2))
	};
}

/** Distances are measured above the lanes: their ends come down through those that lie between. */
const dropsBelow = (lane: Lane, { measured, x }: Scene): readonly number[] =>
	measured
		.filter((event) => laneNames.indexOf(event.lane) > laneNames.indexOf(lane))
		.flatMap(({ date }) => {
			const { from, to } = spanOf(date.value ?? '');
			return from === null || to === null ? [] : [x((from + to) / 2)];
		});
