// The whole dataset, as it is published.
import { appearances, openAppearances } from './appearances';
import { discrepancies } from './discrepancies';
import { events } from './events';
import { films } from './films';
import { motifs } from './motifs';
import { quantities } from './quantities';
import { references } from './references';
import { reuses } from './reuse';
import { shots } from './shots';
import { signs } from './signs';

export const dataset = {
	films,
	shots,
	signs,
	motifs,
	appearances,
	openAppearances,
	reuses,
	events,
	quantities,
	discrepancies,
	references
} as const;
