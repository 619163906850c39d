// The lanes where a few are shown: high where something stands in them, else a line with its name and its ticks.
import { round } from '$lib/components/chart/round';
import { drawFew, type Rows } from './few-marks';
import { planFew, type LanePlan } from './few-plan';
import type { Seated } from './few-seats';
import type { Type } from './few-type';
import { inTime, nameLane, type LaneBand } from './lanes';
import type { EventMark } from './marks';
import { drawQuiet } from './quiet';
import type { Scene } from './scene';

/** Of the height that is left over, the part that makes rows higher; the rest stands between the lanes. */
const within = 0.6;

export function drawFewLanes(scene: Scene): readonly LaneBand[] {
	const plan = planFew(scene);
	if (!plan) return [];
	const { type, lanes, spare } = plan;
	const rows = lanes.reduce((sum, one) => sum + one.rows, 0);
	// what is missing the rows go without
	const more = rows === 0 ? 0 : Math.min(type.block, (spare * (spare < 0 ? 1 : within)) / rows);
	const between = Math.max(0, spare - more * rows) / lanes.length;
	let top = scene.sizes.lanes;
	return lanes.map((lane) => {
		const high = lane.row + more;
		top += between * 0.6;
		const ground = top + lane.head + lane.rows * high;
		const band = drawBand(lane, { top, ground, high }, type, scene);
		top = ground + lane.depth + between * 0.4;
		return band;
	});
}

function drawBand(
	{ lane, seated, quiet }: LanePlan,
	{ top, ground, high }: Rows & { readonly top: number },
	type: Type,
	scene: Scene
): LaneBand {
	const { cue, sizes } = scene;
	const bare = seated.length === 0;
	return {
		lane,
		...nameLane(lane, round(bare ? ground - sizes.name * 1.15 : top), sizes),
		ground: round(ground),
		pale: cue.lanes ? !cue.lanes.includes(lane) : bare,
		marks: inTime(drawRows(seated, { ground, high }, type, scene), scene),
		heaps: [],
		quiet: drawQuiet(quiet, ground, scene)
	};
}

/** From the lowest row up: a date stands on what lasted then, else on the line. */
function drawRows(
	seated: readonly Seated[],
	rows: Rows,
	type: Type,
	{ asked }: Scene
): readonly EventMark[] {
	const drawn: EventMark[] = [];
	for (const one of [...seated].sort((a, b) => a.row - b.row)) {
		const at = one.extent.x0;
		const under = drawn.filter(
			({ shape, cell }) => shape === 'lasted' && cell.x <= at && at <= cell.x + cell.width
		);
		const foot = Math.min(rows.ground, ...under.map(({ cell }) => cell.y));
		const rooms = drawn.flatMap(({ label }) => label?.room ?? []);
		drawn.push(drawFew(one, asked.has(one.event.id), rows, { foot, rooms }, type));
	}
	return drawn;
}
