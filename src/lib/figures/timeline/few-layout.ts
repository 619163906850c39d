// A few events, large: what the step is about with its words, everything else as ticks on its lane.
import type { Box } from '$lib/components/figure/types';
import { drawCentury } from './century';
import type { Layout } from './layout';
import { measureDistances } from './measure';
import { placeCurtain, type Scene } from './scene';
import { ticksOf } from './ticks';
import { layoutAlone } from './alone';
import { layoutFewKey } from './few-key';
import { drawFewLanes } from './few-lanes';

/** A step between two dates that is shorter than this part of the axis can't be seen as a length. */
const least = 0.07;

export function layoutFew(scene: Scene, box: Box): Layout {
	if (scene.cue.alone) return layoutAlone(scene, box);
	const { cue, asked, window } = scene;
	const measures = scene.measured.length > 1;
	const { axis, label, small } = scene.sizes;
	const sizes = {
		...scene.sizes,
		lanes: measures ? scene.sizes.lanes : axis + label * 0.4,
		key: box.height - small * 1.4
	};
	const set = { ...scene, sizes };
	const lanes = drawFewLanes(set);
	const wide = sizes.right - sizes.left;
	return {
		sizes,
		ticks: ticksOf(set, window.to - window.from < 20 ? 1.5 : 2.4),
		grid: { top: sizes.wedge, bottom: lanes.at(-1)?.ground ?? sizes.lanes },
		lanes,
		distances: measureDistances(set, lanes, wide * least).filter(({ words }) => words),
		century: drawCentury(set, ({ id }) => asked.has(id)),
		curtain: placeCurtain(set),
		key: layoutFewKey(lanes, cue.elsewhere === true, sizes)
	};
}
