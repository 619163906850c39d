// Cues that cover the schema.
import type { Cue } from './cue';

export const cues: readonly Cue[] = [
	{},
	{ unit: 'seconds' },
	{ unit: 'seconds', rate: 25 },
	{ highlight: ['seam'] },
	{ highlight: ['belt', 'bearded'] },
	{ highlight: ['bouquet'], unit: 'seconds' },
	{ highlight: ['exit'], upto: 'exit' },
	{ presence: true },
	{ presence: true, unit: 'seconds', rate: 25 },
	{ presence: true, highlight: ['bouquet'] },
	{ presence: true, counts: 'hidden' },
	{ measures: true },
	{ measures: true, unit: 'seconds', rate: 25 },
	{ measures: true, presence: true, highlight: ['seam'] },
	{ measures: true, counts: 'hidden' },
	{ upto: 'seam', counts: 'hidden' },
	{ upto: 'bearded', measures: true },
	{ upto: 'belt', presence: true, unit: 'seconds' },
	{ upto: 'bouquet' },
	{ counts: 'hidden' },
	{ highlight: ['belt'], counts: 'hidden', upto: 'belt' }
];
