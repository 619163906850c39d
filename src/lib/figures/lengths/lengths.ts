// The longer durations the sequence is set beside: one row a length the article prints, shortest first.
import type { Choice } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { Certainty } from '$lib/data/evidence';
import type { Range } from '$lib/data/derive';
import { shotIds } from '$lib/data/ids';
import { spell } from '$lib/data/words';
import { films, type Film } from './data';

type Of = Film['durations'][number]['of'];

export interface Length {
	/** Address of its claim. */
	readonly claim: string;
	readonly of: Of;
	/** As a heading, or the subject of a sentence. */
	readonly title: string;
	/** Which film, or how many. */
	readonly where: string;
	readonly seconds: Range;
	readonly certainty: Certainty;
	/** How often the sequence goes into it. */
	readonly times: Range;
}

/** An entry is where something begins, not how long it lasts. */
const titles: Readonly<Record<Of, string | null>> = {
	sequence: 'The record',
	scene: 'A scene of the record',
	commentary: 'The commentary on it',
	speech: 'His own speech',
	film: 'A film of him as deputy',
	entry: null
};

const asRange = (value: number | Range): Range =>
	typeof value === 'number' ? { min: value, max: value } : value;

export const lengths: readonly Length[] = listLengths(films);

/** Length of the sequence, to which the others are held. */
export const sequenceLength: Length = findSequence();

function findSequence(): Length {
	const sequence = lengths.find((one) => one.of === 'sequence');
	if (!sequence)
		throw new Error('no film has a length of the sequence: the figure of the lengths needs one');
	return sequence;
}

/** Scenes share one claim, said of several films at once: they are one row. */
export function listLengths(films: readonly Film[]): readonly Length[] {
	const all = films.flatMap((film) =>
		film.durations.flatMap(({ of, seconds }) =>
			seconds.value === null || titles[of] === null
				? []
				: [{ film, of, seconds, value: seconds.value }]
		)
	);
	const sequence = all.find((one) => one.of === 'sequence');
	const unit = sequence ? asRange(sequence.value).min : NaN;
	return all
		.filter(({ of }, index) => of !== 'scene' || all.findIndex((one) => one.of === of) === index)
		.map(({ film, of, seconds, value }): Length => {
			const range = asRange(value);
			const sharing = all.filter((one) => one.of === of).length;
			return {
				claim: address.film(film, `seconds.${of}`),
				of,
				title: titles[of] ?? of,
				where: of === 'scene' ? `in any of ${spell(sharing)} films` : film.short,
				seconds: range,
				certainty: seconds.certainty,
				times: { min: range.min / unit, max: range.max / unit }
			};
		})
		.sort((a, b) => a.seconds.max - b.seconds.max);
}

/** The length the reader chose by its claim. */
export function findLength(choice: Choice): Length | undefined {
	return lengths.find((one) => one.claim === choice.claim);
}

export interface LengthRow extends Length {
	/** The emphasis: what the step is about, unless the film runs and the play head is the one red thing. */
	readonly now: boolean;
	/** The reader's choice: a length, or the sequence for a shot that is part of it. */
	readonly chosen: boolean;
}

/** @param about what the step is about; nothing while the film runs */
export function readLengths(choice: Choice, about: Of | undefined): readonly LengthRow[] {
	const picked = findLength(choice);
	const shot = picked === undefined && shotIds.some((id) => id === choice.shot);
	return lengths.map((one) => ({
		...one,
		now: one.of === about,
		chosen: one === picked || (shot && one.of === 'sequence')
	}));
}
