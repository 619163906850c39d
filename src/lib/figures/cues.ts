// What each figure understands as a cue. Used while building only: the schemas never reach a browser.
import type * as v from 'valibot';
import type { FigureName } from '$lib/base/figure-names';
import { cueSchema as anatomy } from './anatomy/cue';
import { cueSchema as beside } from './beside/cue';
import { cueSchema as corpus } from './corpus/cue';
import { cueSchema as lengths } from './lengths/cue';
import { cueSchema as passage } from './passage/cue';
import { cueSchema as projector } from './projector/cue';
import { cueSchema as reuse } from './reuse/cue';
import { cueSchema as shots } from './shots/cue';
import { cueSchema as timeline } from './timeline/cue';
import { cueSchema as tonnes } from './tonnes/cue';

export const cueSchemas = {
	anatomy,
	beside,
	corpus,
	lengths,
	passage,
	projector,
	reuse,
	shots,
	timeline,
	tonnes
} as const satisfies Record<FigureName, v.GenericSchema>;
