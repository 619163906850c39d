// Cues the tests draw: none found, each alone, ever more of them in two orders, and all with each of them lit.
import { besideIds, type BesideId } from '$lib/data/ids';
import type { Cue } from './cue';

/** An order in which a reader could learn of them that is not the one in which they were said. */
export const learned: readonly BesideId[] = [
	'picture',
	'newspaper',
	'book',
	'lamp',
	'now-known',
	'speech',
	'time',
	'biography',
	'annales'
];

const upTo = (order: readonly BesideId[]): readonly Cue[] =>
	order.map((now, index) => ({ found: order.slice(0, index + 1), now }));

export const cues: readonly Cue[] = [
	{ found: [] },
	...besideIds.map((id): Cue => ({ found: [id] })),
	...upTo(learned),
	...upTo([...besideIds].reverse()),
	{ found: ['book', 'now-known'] },
	{ found: [...learned] },
	...besideIds.map((now): Cue => ({ found: [...learned], now }))
];
