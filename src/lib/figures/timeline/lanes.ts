// The lanes: how high each is, who is labelled in it, where everything stands.
import { measureText } from '$lib/components/chart/text';
import type { Event, Lane } from '$lib/data/schema';
import type { Cue } from './cue';
import { isFirm } from './distances';
import type { Axis } from './extent';
import { drawMark, type EventMark } from './marks';
import { filmOf, phaseOf } from './phases';
import { heightFor, seatUnits, shareRows, type Header, type Unit } from './place';
import type { Sizes } from './sizes';
import { unitOf, type Asks, type Drawn } from './units';
import { laneNames, laneWords } from './windows';

export interface LaneBand {
	readonly lane: Lane;
	readonly name: string;
	readonly nameWidth: number;
	readonly top: number;
	readonly ground: number;
	readonly pale: boolean;
	readonly marks: readonly EventMark[];
}

interface Seated {
	readonly sizes: Sizes;
	readonly lanes: readonly LaneBand[];
}

/**
 * Seats every event, with as much in the labels as the box has room for.
 * @param choices sizes of the drawing, the roomier first
 */
export function seatLanes(
	drawn: readonly Event[],
	cue: Cue,
	axis: Axis,
	choices: readonly [Sizes, Sizes]
): Seated {
	const [loose, tight] = choices;
	const [full, undated, ...less] = asksOf(drawn, cue);
	const tries = [
		{ asks: full, sizes: loose },
		{ asks: undated, sizes: loose },
		...[undated, ...less].map((asks) => ({ asks, sizes: tight }))
	];
	const plans = tries.map(({ asks, sizes }) => planLanes(drawn, cue, axis, asks, sizes));
	const fitting = plans.find(
		({ lanes, sizes }) => sum(lanes.map((one) => one.least)) <= sizes.rows
	);
	return drawLanes(fitting ?? (plans.at(-1) as Plan));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

interface Plan {
	readonly asks: Asks;
	readonly sizes: Sizes;
	readonly lanes: readonly {
		readonly lane: Lane;
		readonly header: Header;
		readonly pale: boolean;
		readonly units: readonly Unit<Drawn>[];
		readonly least: number;
	}[];
}

function planLanes(drawn: readonly Event[], cue: Cue, axis: Axis, asks: Asks, sizes: Sizes): Plan {
	const lanes = laneNames.map((lane) => {
		const name = measureText(laneWords[lane], 'sans', sizes.name);
		const header = { x1: sizes.left + name + sizes.gap * 2, rows: sizes.header };
		const pale = cue.lanes !== undefined && !cue.lanes.includes(lane);
		const own = byRank(drawn.filter((event) => event.lane === lane));
		const units = own.map((event) => unitOf(event, axis, asks, pale, sizes));
		return { lane, header, pale, units, least: heightFor(units, header, false) };
	});
	return { asks, sizes, lanes };
}

function drawLanes({ asks, sizes, lanes }: Plan): Seated {
	const wanted = lanes.map(({ units, header }) => heightFor(units, header, true));
	const heights = shareRows(
		lanes.map((one) => one.least),
		wanted,
		sizes.rows
	);
	let top = sizes.lanes;
	const bands = lanes.map(({ lane, header, pale, units }, index) => {
		const height = heights[index] ?? 0;
		const ground = top + height * sizes.half;
		const marks = [...(seatUnits(units, header, height)?.values() ?? [])]
			.map((seat) => {
				const now = asks.now.has(seat.extra.event.id);
				return drawMark(seat, { now, pale, ground }, sizes);
			})
			.sort((a, b) => a.cell.x - b.cell.x || b.cell.y - a.cell.y);
		const nameWidth = header.x1 - sizes.left;
		const band = { lane, name: laneWords[lane], nameWidth, top, ground, pale, marks };
		top = ground + sizes.between;
		return band;
	});
	return { sizes, lanes: bands };
}

/** What labels may say, from the most to the least: a low box leaves dates to the sentence, then names each phase but once. */
function asksOf(drawn: readonly Event[], cue: Cue): readonly [Asks, Asks, ...Asks[]] {
	const now = new Set<string>(cue.events ?? []);
	const films = cue.phases ? drawn.filter((event) => phaseOf(event) !== null) : [];
	const all = new Set(films.map((event) => event.id));
	const once = new Set(
		films
			.filter((event, index) => {
				const first = films.findIndex((other) => phaseOf(other) === phaseOf(event));
				return first === index || now.has(event.id);
			})
			.map((event) => event.id)
	);
	return [
		{ now, named: all, must: all, dated: true },
		{ now, named: all, must: all, dated: false },
		{ now, named: once, must: all, dated: false },
		{ now, named: once, must: once, dated: false },
		{ now, named: once, must: now, dated: false }
	];
}

/** Who gets a label first: the record, films, then what is dated most closely, then what other works say. */
function byRank(events: readonly Event[]): readonly Event[] {
	const precision = (event: Event) =>
		isFirm(event) ? (event.date.value ?? '').split('-').length : 0;
	const rank = (event: Event) =>
		(event.id === 'record' ? -50 : filmOf(event) ? -25 : 0) +
		(event.date.outside ? 100 : 0) -
		precision(event);
	return [...events].sort((a, b) => rank(a) - rank(b));
}
