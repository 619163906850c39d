// Diagrams of the five shots: only what the article describes; what it leaves open is left open. Who needs one of them takes it from its
// own file, and leaves the others where they are.
import { bearded } from './bearded';
import { belt } from './belt';
import { bouquet } from './bouquet';
import { exit } from './exit';
import { seam } from './seam';
import type { Drawing } from './shape';

/** The shots of the sequence: what the strip of film is cut from. */
export const sequence = { seam, belt, exit, bearded, bouquet } as const satisfies Readonly<
	Record<string, Drawing>
>;
