// What the tests run through: cues that cover the schema.
import type { Cue } from './cue';

/** One shot as it is projected, or two, or none yet. */
export const projecting: readonly Cue[] = [
	{ project: 'dark' },
	{ project: 'dark', upto: 'seam', counts: 'hidden' },
	{ project: 'seam', upto: 'seam' },
	{ project: 'seam', upto: 'seam', counts: 'hidden' },
	{ project: 'belt', cut: true, upto: 'belt' },
	{ project: 'belt', cut: true, upto: 'belt', counts: 'hidden' },
	{ project: 'exit', upto: 'bearded', rate: 25 },
	{ project: 'bearded', upto: 'bearded' },
	{ project: 'bouquet' },
	{ project: 'bouquet', rate: 25 },
	{ project: 'bouquet', counts: 'hidden' },
	{ project: 'bearded', cut: true }
];
