// What films took over as plain marks: pass by pass on one grid; or windows, scenes, the speech, one edit on another, the phases.
import type { Box } from '$lib/components/figure/types';
import { layoutBlanks } from './blanks';
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
import { layoutThreads } from './threads';
import { layoutPhases } from './phases';
import { layoutScenes } from './scenes';
import { layoutWindows } from './windows';

export function layoutReuse(all: InScope, cue: Cue, box: Box): Drawing {
	const size = sizes[box.name];
	if (all.form === 'speech') return layoutSpeech(all, size, box);
	if (all.form === 'windows') return layoutWindows(all, size, box);
	if (all.form === 'scenes') return layoutScenes(all, size, box);
	if (all.form === 'phases') return layoutPhases(all, size, box);
	if (all.edit) return layoutEdit(all, all.edit, size, box);
	const grid = layGrid(fitBorrowings(all, box), cue, box);
	return gather(
		layoutBlanks(grid),
		layoutHeads(grid),
		layoutThreads(grid),
		layoutCells(grid),
		layoutOpens(grid),
		layoutElsewhere(grid),
		layoutSilence(grid),
		layoutFoot(grid),
		layoutBorrowings(grid),
		layoutKey(grid),
		layoutLives(grid)
	);
}

/** The narrow box shows who took what where that is asked, or where nothing else is there. */
function fitBorrowings(all: InScope, box: Box): InScope {
	if (box.name === 'wide' || all.motifs.length === 0) return all;
	const asked = all.borrowings.filter((one) => all.asked.has(one.id)).map((one) => one.what);
	return { ...all, borrowings: all.borrowings.filter(({ what }) => asked.includes(what)) };
}
