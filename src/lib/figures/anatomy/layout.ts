// A take as a drawing: its frame, what stands over its rows, and its points. Two takes stand side by side.
import type { Rect } from '$lib/components/chart/rect';
import { ground } from '$lib/components/chart/schematics/shape';
import type { Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Cue } from './cue';
import { layoutHeads } from './heads';
import { boxMeasures, type Measures } from './measures';
import { layoutPart, type Part } from './parts';
import { takesAt, type Take } from './points';

export interface Panel {
	readonly take: Take;
	readonly frame: Rect;
	/** From the drawing's own units to the box's. */
	readonly transform: string;
	readonly heads: readonly Label[];
	readonly parts: readonly Part[];
	/** Beyond the frame's right edge, where the cue asks for it. */
	readonly beyond: Rect | null;
}

/** What the passes draw from: where a panel begins, and the frame of its drawing with px to one of its units. */
export interface Stand {
	readonly cue: Cue;
	readonly measures: Measures;
	readonly left: number;
	readonly frame: Rect;
	readonly scale: number;
}

export function layoutAnatomy(cue: Cue, box: Box): readonly Panel[] {
	const takes = takesAt(cue);
	const measures = boxMeasures[box.name][takes.length - 1] ?? boxMeasures.wide[0];
	return takes.map((take, index) => {
		const stand = placeFrame(index * (box.width - measures.column), measures, cue);
		const { frame, scale } = stand;
		return {
			take,
			frame,
			transform: `translate(${frame.x}) scale(${scale})`,
			heads: layoutHeads(take, stand),
			parts: take.points.map((point) => layoutPart(point, stand)),
			beyond: cue.aside ? placeBeyond(frame, box) : null
		};
	});
}

/** From the frame to the edge of the box. */
function placeBeyond({ x, y, width, height }: Rect, box: Box): Rect {
	const left = x + width;
	return { x: left, y, width: box.width - left, height };
}

function placeFrame(left: number, measures: Measures, cue: Cue): Stand {
	const { column, margin } = measures;
	const width = column - 2 * margin;
	const height = width * (ground.height / ground.width);
	return {
		cue,
		measures,
		left,
		frame: { x: left + (cue.aside ? 0 : margin), y: 0, width, height },
		scale: width / ground.width
	};
}
