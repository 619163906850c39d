// All events of the window, pass by pass on one scene: the axis, the lanes, the distances between their marks, the century above.
import { drawCentury } from './century';
import { layoutKey } from './key';
import { drawLanes } from './lanes';
import type { Layout } from './layout';
import { measureDistances } from './measure';
import { placeCurtain, type Scene } from './scene';
import { ticksOf } from './ticks';

export function layoutAll(scene: Scene): Layout {
	const { sizes, cue } = scene;
	const lanes = drawLanes(scene);
	return {
		sizes,
		ticks: ticksOf(scene, 1.5),
		grid: { top: sizes.wedge, bottom: lanes.at(-1)?.ground ?? sizes.lanes },
		lanes,
		distances: measureDistances(scene, lanes),
		century: drawCentury(scene),
		curtain: placeCurtain(scene),
		key: layoutKey(sizes, cue.elsewhere === true)
	};
}
