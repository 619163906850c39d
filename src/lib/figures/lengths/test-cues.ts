// What the tests run through: cues that cover the schema.
import type { Cue } from './cue';

export const cues: readonly Cue[] = [
	{ compare: 'speech' },
	{ compare: 'sequence', counts: 'hidden' },
	{ compare: 'sequence', rate: 25 },
	{ compare: 'scene' },
	{ compare: 'commentary' },
	{ compare: 'film', counts: 'hidden', rate: 25 }
];
