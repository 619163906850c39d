// Cues that cover the schema between them, for the tests.
import { filmIds, motifIds, openIds, reuseIds } from '$lib/data/ids';
import type { Cue } from './cue';

const scopes = ['record', 'celebration', 'speech', 'all'] as const;
const forms: readonly Cue[] = scopes.flatMap((scope) =>
	(['network', 'matrix'] as const).flatMap((view) => [
		{ scope, view },
		{ scope, view, phases: true as const, order: 'phase' as const },
		{ scope, view, withhold: 'open' as const, phases: true as const },
		{ scope, view, withhold: 'films' as const, order: 'date' as const }
	])
);
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
	{ films: ['bataille'], scope: 'record', withhold: 'films' },
	{ open: ['open-bearded', 'open-boy'], withhold: 'open' },
	...(['network', 'matrix'] as const).flatMap((view): readonly Cue[] => {
		const cue = { scope: 'record', view, elsewhere: true } as const;
		return [
			cue,
			{ ...cue, phases: true, order: 'phase' },
			{ ...cue, withhold: 'open' },
			{ ...cue, motifs: ['seam-take', 'exit', 'flowers'] },
			...motifIds.filter((id) => id !== 'name-card').map((id): Cue => ({ ...cue, motifs: [id] })),
			...openIds.map((id): Cue => ({ ...cue, open: [id] })),
			{ ...cue, films: ['voie', 'journal-1935'] }
		];
	}),
	...reuseIds
		.filter((id) => !id.startsWith('speech-'))
		.map((id): Cue => ({ scope: 'record', elsewhere: true, reuses: [id] })),
	{ scope: 'record', edit: true },
	{ scope: 'record', edit: true, reuses: ['edit-1977-1993'], withhold: 'films' }
];
export const cues: readonly Cue[] = [{}, ...forms, ...points];
