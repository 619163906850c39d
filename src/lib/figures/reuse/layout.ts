// The network of reuse as plain marks, pass by pass on one grid; or the speech, or one edit beside the other.
import type { Box } from '$lib/components/figure/types';
import { layoutBorrowings } from './borrowings';
import { layoutCells, layoutSilence } from './cells';
import type { Cue } from './cue';
import { layoutEdit } from './edit';
import { layoutFoot } from './foot';
import { gather, sizes } from './geometry';
import type { Drawing } from './geometry';
import { layGrid } from './grid';
import { layoutHeads } from './heads';
import { layoutKey } from './key';
import { layoutLives } from './lives';
import { layoutOpens } from './opens';
import { layoutElsewhere } from './rings';
import type { InScope } from './scope';
import { layoutSpeech } from './speech';
import { layoutThreads, nameSkein } from './threads';

export function layoutReuse(all: InScope, cue: Cue, box: Box): Drawing {
	if (all.scope === 'speech') return layoutSpeech(all, sizes[box.name], box);
	if (all.edit) return layoutEdit(all, all.edit, sizes[box.name], box);
	const grid = layGrid(fitBorrowings(all, box), cue, box);
	return gather(
		layoutHeads(grid),
		layoutThreads(grid),
		layoutCells(grid),
		layoutOpens(grid),
		layoutElsewhere(grid),
		layoutSilence(grid),
		layoutFoot(grid),
		nameSkein(grid),
		layoutBorrowings(grid),
		layoutKey(grid),
		layoutLives(grid)
	);
}

/** The narrow box shows who took what where that is asked. */
function fitBorrowings(all: InScope, box: Box): InScope {
	if (box.name === 'wide') return all;
	const asked = all.borrowings.filter((one) => all.asked.has(one.id)).map((one) => one.what);
	return { ...all, borrowings: all.borrowings.filter(({ what }) => asked.includes(what)) };
}
