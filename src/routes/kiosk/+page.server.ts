// The exhibit's data. Its evidence does not come this way, see article/html.ts.
import { makeExhibit } from '$lib/article/exhibit';
import { planStrip } from '$lib/article/sequence';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ exhibit: makeExhibit(), strip: planStrip() });
