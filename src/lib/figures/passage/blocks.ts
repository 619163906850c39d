// A sentence on its page: its number in the margin and its lines, or blank rules where it is kept back.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { measureText, type Label } from '$lib/components/chart/text';
import type { Measures } from './measures';
import { above, below, type Broken, type Page } from './page';
import { tellApart } from './runs';
import type { Sentence } from './sentences';
import { layoutSlips, setLine, type SetLine } from './set-line';

/** The place of a sentence: its number, and the slab behind it that shows where it is lit. */
export interface Place {
	/** With half of the room over it and under it, as far as the edges leave it: what is touched and outlined. */
	readonly row: Rect;
	readonly slab: Rect;
	readonly number: Label;
	/** Heights of its base lines. */
	readonly bases: readonly number[];
}

export interface Block extends Omit<Place, 'bases'> {
	readonly sentence: Sentence;
	readonly now: boolean;
	readonly lines: readonly SetLine[];
	/** What lies under the words that are quoted. */
	readonly slips: string;
	readonly rules: string;
}

export interface Blank {
	readonly number: Label;
	readonly rules: string;
}

/** The places of all sentences of a page, one under the other. */
export function placeBlocks(page: Page, measures: Measures): readonly Place[] {
	const { size, leading, gap, first, broken } = page;
	let y = first;
	return broken.map(({ sentence, lines }) => {
		const bases = lines.map((_, index) => y + index * leading);
		const top = y - above * size;
		const height = (lines.length - 1) * leading + (above + below) * size;
		y += lines.length * leading + gap;
		// the leading that is over after the last line belongs to the room between two sentences; the edges stay clear
		const room = (gap + leading - (above + below) * size) / 2;
		const half = Math.min(room, measures.pitch * 0.6);
		return {
			row: frame(0, top - half, measures.indent + measures.measure + 4, height + 2 * half),
			// over the number as much as its face leaves under a capital
			slab: frame(0, top - 0.12 * size, measures.margin, height + 0.16 * size),
			number: numberOf(sentence, bases[0] ?? 0, size, measures),
			bases
		};
	});
}

const frame = (x: number, y: number, width: number, height: number): Rect => ({
	x: round(x),
	y: round(y),
	width: round(width),
	height: round(height)
});

/** In the middle of the margin; in its face a capital is 0.7 of the size high, here as high as an ascender of the text. */
function numberOf({ number }: Sentence, y: number, text: number, { margin }: Measures): Label {
	const size = round(Math.min(text * 1.1, margin * 1.2));
	return {
		text: `${number}`,
		x: margin / 2,
		y: round(y),
		size,
		face: 'sans',
		tone: 'number',
		anchor: 'middle'
	};
}

export function layoutBlock(
	{ sentence, lines }: Broken,
	{ row, slab, number, bases }: Place,
	size: number,
	{ margin, indent }: Measures,
	now: boolean
): Block {
	// 2 px off the slab
	const room = indent - margin - 2;
	const set = tellApart(lines).map((runs, index) =>
		setLine(runs, indent, bases[index] ?? 0, size, { room })
	);
	return { sentence, now, row, slab, number, lines: set, ...layoutSlips(set) };
}

/** A rule a line, the last of them as long as its line to a quarter of the measure: so much is told of what is kept back. */
export function layoutBlank(
	{ lines }: Broken,
	{ number, bases }: Place,
	size: number,
	{ indent, measure }: Measures
): Blank {
	const last = measureText(lines.at(-1) ?? '', 'serif', size) / measure;
	const rules = bases.map((y, index) => {
		const share = index < bases.length - 1 ? 1 : Math.ceil(last * 4) / 4;
		return `M${indent} ${round(y)}h${round(measure * share)}`;
	});
	return { number: { ...number, tone: 'blank' }, rules: rules.join('') };
}
