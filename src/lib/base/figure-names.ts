// The figures by name: what a step asks for, and what the registry holds.
export const figureNames = [
	'anatomy',
	'beside',
	'corpus',
	'lengths',
	'passage',
	'projector',
	'reuse',
	'shots',
	'timeline',
	'tonnes'
] as const;
export type FigureName = (typeof figureNames)[number];
