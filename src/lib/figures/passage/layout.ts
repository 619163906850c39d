// A text as a page: its edges, the sentences that are shown, and the places of those that are kept back.
import { rectPath } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import type { Box } from '$lib/components/figure/types';
import { layoutBlank, layoutBlock, placeBlocks, type Blank, type Block } from './blocks';
import type { Cue } from './cue';
import { layFoot, layHead } from './edges';
import { boxMeasures } from './measures';
import { layPage } from './page';
import { findText, shownAt } from './sentences';
import { layoutSlips, type SetLine } from './set-line';

export interface Drawing {
	/** The bar at the head, and the rule at the foot: short as over a note, unlike a blank. */
	readonly bar: string;
	readonly rule: string;
	/** The words at head and foot, with what lies under those that are quoted. */
	readonly edges: readonly SetLine[];
	readonly slips: string;
	readonly rules: string;
	readonly blocks: readonly Block[];
	readonly blanks: readonly Blank[];
}

export function layoutPassage(cue: Cue, box: Box): Drawing {
	const measures = boxMeasures[box.name];
	const text = findText(cue.text);
	const page = layPage(text, measures, box);
	const places = placeBlocks(page, measures);
	const foot = layFoot(text, measures, box);
	const edges = [...layHead(text, measures), ...foot.lines];
	const shown = shownAt(cue).length;
	const placed = page.broken.map((broken, index) => ({ broken, place: places[index]! }));
	return {
		bar: rectPath({ x: 0, y: 0, width: box.width, height: measures.bar }),
		rule: `M${measures.indent} ${round(foot.rule)}h${round(measures.measure / 6)}`,
		edges,
		...layoutSlips(edges),
		blocks: placed
			.slice(0, shown)
			.map(({ broken, place }) =>
				layoutBlock(broken, place, page.size, measures, broken.sentence.number === cue.now)
			),
		blanks: placed
			.slice(shown)
			.map(({ broken, place }) => layoutBlank(broken, place, page.size, measures))
	};
}
