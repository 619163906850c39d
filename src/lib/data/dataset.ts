// Every table of the data.
import { appearances, openAppearances } from './appearances';
import { besides } from './beside';
import { discrepancies } from './discrepancies';
import { events } from './events';
import { films } from './films';
import { motifs } from './motifs';
import { otherFilms } from './other-films';
import { quantities } from './quantities';
import { references } from './references';
import { reuses } from './reuse';
import { shots } from './shots';
import { signs } from './signs';
import { texts } from './texts';

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
	besides,
	otherFilms,
	texts,
	discrepancies,
	references
} as const;
