// Cues that cover the schema between them, for the tests.
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';
import type { Cue } from './cue';
import { subjectIds } from './scope/subjects';

const grids: readonly Cue[] = (['record', 'speech', 'all'] as const).flatMap((scope) => [
	{ scope },
	{ scope, withhold: 'open' as const },
	{ scope, rows: 'none' as const },
	{ scope, rows: 'shots' as const },
	{ scope, rows: 'shots' as const, withhold: 'open' as const }
]);
const points: readonly Cue[] = [
	...filmIds.map((id) => ({ films: [id] })),
	...motifIds.map((id) => ({ motifs: [id] })),
	...openIds.map((id) => ({ open: [id] })),
	...reuseIds.map((id) => ({ reuses: [id] })),
	{ films: ['plus-cher'], motifs: ['helper'] },
	{ films: ['voie', 'journal-1935'] },
	{ motifs: ['seam-take', 'mouth-open', 'mouth-closed'] },
	{ films: ['voie', 'plus-cher'], motifs: ['belt', 'exit'] },
	{ open: ['open-bearded', 'open-boy'] },
	{ open: ['open-belt', 'open-boy', 'open-coal'] },
	{ reuses: ['footage-journal', 'footage-bataille', 'footage-voie'] },
	{ reuses: ['edit-1977-1993', 'footage-voie'] },
	{ open: ['open-bearded', 'open-boy'], withhold: 'open' }
];
/** What is drawn instead of the grid. */
const others: readonly Cue[] = [
	...subjectIds.flatMap((windows): readonly Cue[] => [
		{ windows },
		{ windows, withhold: 'open' as const }
	]),
	{ windows: 'mouth', motifs: ['mouth-open', 'mouth-closed'] },
	{ windows: 'belt', open: ['open-belt'] },
	{ windows: 'order', open: ['open-belt', 'open-bearded', 'open-boy'] },
	{ windows: 'flowers', motifs: ['flowers'] },
	{ windows: 'spectator', open: ['open-boy'] },
	{ scenes: ['intertitle'] },
	{ scenes: ['podium'] },
	{ scenes: ['intertitle', 'podium'] },
	{ scenes: ['title-card', 'chalkboard', 'sofa', 'desk'] },
	{ scenes: ['wife', 'table'] },
	{ elsewhere: true },
	{ edit: true },
	{ edit: true, reuses: ['edit-1977-1993'] },
	{ phases: 'dates' },
	{ phases: 'order', films: ['journal-1935'] },
	{ phases: 'order' }
];
export const cues: readonly Cue[] = [{}, ...grids, ...points, ...others];
