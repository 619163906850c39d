// The page of a text: the size it is set in, its lines, and the room between them. The whole text decides, whatever is kept
// back of it: nothing moves when a sentence comes to light.
import type { Box } from '$lib/components/figure/types';
import type { Text } from './data';
import { headBase, layFoot } from './edges';
import type { Measures } from './measures';
import { breakLines } from './runs';
import { sentencesOf, type Sentence } from './sentences';

/** A sentence with its lines. */
export interface Broken {
	readonly sentence: Sentence;
	readonly lines: readonly string[];
}

export interface Page {
	readonly size: number;
	/** From line to line, and what is added between two sentences. */
	readonly leading: number;
	readonly gap: number;
	/** Height of the first base line. */
	readonly first: number;
	readonly broken: readonly Broken[];
}

/** Of the text's size: leading, and the room between sentences, at their least and at their most. */
const leadings = [1.2, 1.34] as const;
const gaps = [0.3, 0.8] as const;
/** Of the text's size: from the top of a line to its base line, and from there to its foot. */
export const above = 0.8;
export const below = 0.27;

export function layPage(text: Text, measures: Measures, box: Box): Page {
	// room for what a choice outlines, between the text and its edges
	const top = headBase(measures) + measures.pitch;
	const bottom = layFoot(text, measures, box).rule - measures.pitch * 0.7;
	const [size, broken] = chooseSize(text, measures, bottom - top);
	const { leading, gap } = spread(broken, size, bottom - top);
	return { size, leading, gap, first: top + above * size, broken };
}

function heightOf(broken: readonly Broken[], size: number, leading: number, gap: number): number {
	const lines = broken.reduce((sum, one) => sum + one.lines.length, 0);
	const inner = broken.length - 1;
	return (lines - 1) * leading + inner * gap + (above + below) * size;
}

/** The largest size at which every sentence fits, at the least leading; the smallest where none does. */
function chooseSize(
	text: Text,
	{ sizes, measure }: Measures,
	room: number
): readonly [size: number, broken: readonly Broken[]] {
	const set = (size: number) =>
		sentencesOf(text).map((sentence) => ({
			sentence,
			lines: breakLines(sentence.words, size, measure)
		}));
	const tries = sizes.map((size) => [size, set(size)] as const);
	const fitting = tries.filter(
		([size, broken]) => heightOf(broken, size, leadings[0] * size, gaps[0] * size) <= room
	);
	return fitting.at(-1) ?? tries[0]!;
}

/** What is left of the page goes between the sentences and between the lines, to each the same share of what it may have. */
function spread(broken: readonly Broken[], size: number, room: number) {
	const at = (share: number) => ({
		leading: size * (leadings[0] + share * (leadings[1] - leadings[0])),
		gap: size * (gaps[0] + share * (gaps[1] - gaps[0]))
	});
	const height = (share: number) => heightOf(broken, size, at(share).leading, at(share).gap);
	const slack = room - height(0);
	return at(Math.max(0, Math.min(1, slack / (height(1) - height(0)))));
}
