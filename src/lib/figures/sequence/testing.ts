// What the tests of the figures of the sequence run through: choices, and every label of a drawing.
import type { Choice } from '$lib/components/figure/types';
import { widthOf, type Label } from './marks';

export const choices: readonly Choice[] = [
	{},
	{ rate: '25' },
	{ rate: '24', shot: 'bouquet' },
	{ shot: 'belt' },
	{ claim: 'film.archives-57.seconds.speech' },
	{ claim: 'film.journal-1935.seconds.scene' },
	{ shot: 'nobody', rate: '18', claim: 'film.nobody.title', film: 'voie' }
];

export const name = (value: unknown) => JSON.stringify(value);

/** The space a label's letters take. */
export function extentOf(label: Label) {
	return {
		left: label.x,
		right: label.x + widthOf(label),
		top: label.y - label.size * 0.74,
		bottom: label.y + label.size * 0.05
	};
}

export type Extent = ReturnType<typeof extentOf>;

export function overlap(a: Extent, b: Extent): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pairs of labels that overlap, in words. */
export function collisions(labels: readonly Label[]): readonly string[] {
	return labels.flatMap((one, index) =>
		labels
			.slice(index + 1)
			.filter((other) => overlap(extentOf(one), extentOf(other)))
			.map((other) => `${one.text} / ${other.text}`)
	);
}
