// What films took over as plain marks: pass by pass on one grid; or windows, scenes, the speech, one edit on another, the phases.
import type { Box } from '$lib/components/figure/types';
import { layoutBlanks } from './grid/blanks';
import { layoutBorrowings } from './grid/borrowings';
import { layoutCells, layoutSilence } from './grid/cells';
import type { Cue } from './cue';
import { layoutEdit } from './strips/edit';
import { layoutFoot } from './grid/foot';
import { gather, margins, sizes } from './geometry';
import type { Drawing } from './geometry';
import { layGrid } from './grid/grid';
import { layoutHeads } from './grid/heads';
import { layoutKey } from './grid/key';
import { layoutLives } from './grid/lives';
import { layoutOpens } from './grid/opens';
import type { InScope } from './scope/scope';
import { layoutListing } from './strips/listing';
import { layoutSpeech } from './strips/speech';
import { layoutThreads } from './grid/threads';
import { layoutPhases } from './strips/phases';
import { layoutScenes } from './windows/scenes';
import { layoutWindows } from './windows/record';

/** In the box without its margins. */
export function layoutReuse(all: InScope, cue: Cue, whole: Box): Drawing {
	const size = sizes[whole.name];
	const box = { ...whole, width: whole.width - 2 * margins[whole.name] };
	if (all.form === 'speech') return layoutSpeech(all, size, box);
	if (all.form === 'windows') return layoutWindows(all, size, box);
	if (all.form === 'scenes') return layoutScenes(all, size, box);
	if (all.form === 'phases') return layoutPhases(all, size, box);
	if (all.form === 'listing') return layoutListing(all, size, box);
	if (all.edit) return layoutEdit(all, all.edit, size, box);
	const grid = layGrid(fitBorrowings(all, box), cue, box);
	return gather(
		layoutBlanks(grid),
		layoutHeads(grid),
		layoutThreads(grid),
		layoutCells(grid),
		layoutOpens(grid),
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
