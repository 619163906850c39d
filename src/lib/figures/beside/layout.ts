// The place at the edge of the frame, and a row for each who speaks of it.
import type { Rect } from '$lib/components/chart/rect';
import { ground } from '$lib/components/chart/schematics/shape';
import type { Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { layoutCompany, type Company } from './company';
import type { Cue } from './cue';
import { layoutHeads } from './heads';
import { layoutLines, type Line } from './lines';
import { boxMeasures, fewRows, type Measures } from './measures';
import { rowsAt, type Order, type Row } from './rows';

export interface Layout {
	readonly frame: Rect;
	/** The frame's left edge, beyond which the place lies: a line that is open, and how wide it is. */
	readonly edge: { readonly d: string; readonly width: number };
	readonly company: Company;
	readonly heads: readonly Label[];
	/** In the order in which it was said, wherever they stand: what moves stays the same line. */
	readonly lines: readonly Line[];
}

/** What the passes draw from. */
export interface Stand {
	readonly cue: Cue;
	readonly box: Box;
	readonly measures: Measures;
	readonly rows: readonly Row[];
	readonly frame: Rect;
	/** px to a unit of the schematics. */
	readonly scale: number;
}

export function layoutBeside(cue: Cue, order: Order, box: Box): Layout {
	const rows = rowsAt(cue);
	const measures = boxMeasures[box.name];
	const frame = placeFrame(rows.length, measures, box);
	const stand: Stand = { cue, box, measures, rows, frame, scale: frame.width / ground.width };
	return {
		frame,
		edge: { d: `M${frame.x - measures.edge / 2} 0v${frame.height}`, width: measures.edge },
		company: layoutCompany(stand),
		heads: layoutHeads(stand),
		lines: layoutLines(order, stand)
	};
}

/** At the right, so that the place left of it is at least half as wide, and wider where there are many. */
function placeFrame(rows: number, measures: Measures, { width: whole }: Box): Rect {
	const [large, small] = measures.frame;
	const height = rows <= fewRows ? large : small;
	const width = height * (ground.width / ground.height);
	return { x: whole - measures.right - width, y: 0, width, height };
}
