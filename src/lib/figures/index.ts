// The registry: every figure by name.
import type { FigureName } from '$lib/base/figure-names';
import type { FigureDefinition } from '$lib/components/figure/types';
import { anatomy } from './anatomy';
import { beside } from './beside';
import { corpus } from './corpus';
import { lengths } from './lengths';
import { passage } from './passage';
import { projector } from './projector';
import { reuse } from './reuse';
import { shots } from './shots';
import { timeline } from './timeline';
import { tonnes } from './tonnes';

/** Cues are checked against each figure's own schema while building, see cues.ts; here they pass as they are. */
export type AnyFigure = FigureDefinition<Readonly<Record<string, unknown>>>;

const all = {
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
} satisfies Record<FigureName, unknown>;
export const figures = all as unknown as Readonly<Record<FigureName, AnyFigure>>;

/** The figure of a step or chapter; undefined where it goes without one. */
export const figureOf = ({
	figure
}: {
	readonly figure: FigureName | null;
}): AnyFigure | undefined => (figure === null ? undefined : figures[figure]);
