import { describe, expect, it } from 'vitest';
import { widthOf, type Label } from '$lib/components/chart/text';
import type { Rect } from '$lib/components/chart/rect';
import type { Cue } from './cue';
import { texts } from './data';
import { passage } from './index';
import { layoutPassage, type Drawing } from './layout';
import { boxMeasures } from './measures';
import { breakLines, tellApart } from './runs';
import { findText, sentencesOf } from './sentences';
import type { SetLine } from './set-line';

const boxes = [passage.boxes.narrow, passage.boxes.wide];
/** Every text at every number of sentences shown, with none lit and with the last that is shown. */
const cues: readonly Cue[] = texts.flatMap(({ id, sentences }) =>
	[0, ...sentences.keys()].flatMap((_, upto): Cue[] => [
		{ text: id, upto },
		...(upto ? [{ text: id, upto, now: upto }] : [])
	])
);
const cases = boxes.flatMap((box) =>
	cues.map((cue) => ({ box, cue, name: `${JSON.stringify(cue)} in ${box.name}` }))
);

interface Area {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const wordsOf = ({ runs }: SetLine) => runs.map(({ text }) => text).join('');
const linesOf = ({ edges, blocks }: Drawing) => [...edges, ...blocks.flatMap(({ lines }) => lines)];
const numbersOf = ({ blocks, blanks }: Drawing) =>
	[...blocks, ...blanks].map(({ number }) => number);

const areaOfLine = (line: SetLine): Area => ({
	text: wordsOf(line),
	left: line.x,
	right: line.x + line.width,
	top: line.y - line.size * 0.78,
	bottom: line.y + line.size * 0.26
});
function areaOfNumber(label: Label): Area {
	const half = widthOf(label) / 2;
	const { text, x, y, size } = label;
	return { text, left: x - half, right: x + half, top: y - size * 0.72, bottom: y };
}
const areaOfRow = ({ x, y, width, height }: Rect, text: string): Area => ({
	text,
	left: x,
	right: x + width,
	top: y,
	bottom: y + height
});
/** Rules as the layout writes them: `M<left> <height>h<length>`. */
const rulesOf = (path: string, text: string): readonly Area[] =>
	[...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((found) => {
		const [left = 0, y = 0, length = 0] = found.slice(1).map(Number);
		return { text, left, right: left + length, top: y, bottom: y };
	});

const apart = (one: Area, other: Area) =>
	one.right <= other.left ||
	other.right <= one.left ||
	one.bottom <= other.top ||
	other.bottom <= one.top;

describe.each(cases)('at $name', ({ box, cue }) => {
	const drawing = layoutPassage(cue, box);
	const measures = boxMeasures[box.name];
	const areas = [
		...linesOf(drawing).map(areaOfLine),
		...numbersOf(drawing).map(areaOfNumber),
		...drawing.blanks.flatMap(({ rules, number }) => rulesOf(rules, `blank ${number.text}`)),
		...rulesOf(drawing.rule, 'the rule at the foot')
	];

	it('everything stays inside the box, so that no word is cut off', () => {
		const rows = drawing.blocks.map(({ row, number }) => areaOfRow(row, `row ${number.text}`));
		for (const one of [...areas, ...rows]) {
			expect(one.left, one.text).toBeGreaterThanOrEqual(0);
			expect(one.right, one.text).toBeLessThanOrEqual(box.width);
			expect(one.top, one.text).toBeGreaterThanOrEqual(measures.bar);
			expect(one.bottom, one.text).toBeLessThanOrEqual(box.height);
		}
	});

	it('nothing lies on anything else, so that each line can be read', () => {
		for (const [index, one] of areas.entries())
			for (const other of areas.slice(index + 1))
				expect(apart(one, other), `${one.text} on ${other.text}`).toBe(true);
	});

	it('no line is wider than the measure, and a quotation mark that hangs stays off the margin', () => {
		for (const line of linesOf(drawing)) {
			const { text, left, right } = areaOfLine(line);
			expect(right, text).toBeLessThanOrEqual(measures.indent + measures.measure + 0.02);
			expect(left, text).toBeGreaterThanOrEqual(measures.margin + 2);
			if (!text.startsWith('“')) expect(left, text).toBeGreaterThanOrEqual(measures.indent);
		}
	});

	it('what a choice outlines is clear of every other sentence and of the edges', () => {
		for (const { row, number } of drawing.blocks) {
			const own = drawing.blocks.find((one) => one.number === number)?.lines ?? [];
			const others = linesOf(drawing).filter((line) => !own.includes(line));
			for (const line of others)
				expect(apart(areaOfRow(row, number.text), areaOfLine(line)), wordsOf(line)).toBe(true);
		}
	});

	it('words are large enough for a phone, and for the last row of a class', () => {
		const [text, edge] = box.name === 'narrow' ? [14, 13.5] : [19, 15.5];
		for (const { lines } of drawing.blocks)
			for (const line of lines) expect(line.size, wordsOf(line)).toBeGreaterThanOrEqual(text);
		for (const line of drawing.edges) expect(line.size, wordsOf(line)).toBeGreaterThanOrEqual(edge);
		for (const { size } of numbersOf(drawing)) expect(size).toBeGreaterThanOrEqual(text);
	});

	it('shows as many sentences as the cue says, whole, and of the others their number only', () => {
		const all = sentencesOf(findText(cue.text));
		const shown = all.slice(0, cue.upto);
		expect(
			drawing.blocks.map(({ lines }) => lines.map(wordsOf).join(' ').replaceAll('\u00a0', ' '))
		).toEqual(shown.map(({ words }) => words));
		expect(numbersOf(drawing).map(({ text }) => Number(text))).toEqual(
			all.map(({ number }) => number)
		);
		for (const { words } of all.slice(shown.length))
			expect(JSON.stringify(drawing)).not.toContain(words.split(' ').slice(0, 3).join(' '));
	});

	it('lights the sentence the step is about, and no other', () => {
		const lit = drawing.blocks.filter(({ now }) => now).map(({ sentence }) => sentence.number);
		expect(lit).toEqual(cue.now ? [cue.now] : []);
	});

	it('is the same whenever it is drawn', () => {
		expect(layoutPassage(cue, box)).toEqual(drawing);
	});
});

describe.each(boxes)('a page in $name', (box) => {
	it('stays as it is when a sentence comes to light, so that nobody loses their place', () => {
		for (const { id, sentences } of texts) {
			const whole = layoutPassage({ text: id }, box);
			for (const [upto] of sentences.entries()) {
				const { blocks, blanks, edges } = layoutPassage({ text: id, upto }, box);
				expect(blocks).toEqual(whole.blocks.slice(0, upto));
				expect(edges).toEqual(whole.edges);
				for (const [index, { number }] of blanks.entries()) {
					const { x, y } = whole.blocks[upto + index]!.number;
					expect([number.x, number.y]).toEqual([x, y]);
				}
			}
		}
	});

	it('is filled: a short text is set larger, and none ends above two thirds of the page', () => {
		const sizeOf = (id: Cue['text']) => layoutPassage({ text: id }, box).blocks[0]?.lines[0]?.size;
		expect(sizeOf('book')).toBeGreaterThan(sizeOf('commentary') ?? 0);
		for (const { id } of texts) {
			const { blocks } = layoutPassage({ text: id }, box);
			const { y, height } = blocks.at(-1)!.row;
			expect(y + height, id).toBeGreaterThan((box.height * 2) / 3);
		}
	});

	it('has a slip under every phrase that is quoted, where its words are and as wide', () => {
		for (const { id } of texts)
			for (const { lines, slips } of layoutPassage({ text: id }, box).blocks) {
				const found = [...slips.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map((one) =>
					one.slice(1).map(Number)
				);
				const quoted = lines.flatMap(({ runs, x, size, face }) => {
					let from = x;
					return runs.flatMap(({ text, theirs }) => {
						const width = widthOf({ text, size, face });
						from += width;
						return theirs ? [[from - width, width]] : [];
					});
				});
				expect(found.length).toBe(quoted.length);
				for (const [index, [x = 0, width = 0]] of found.entries()) {
					expect(x).toBeCloseTo(quoted[index]?.[0] ?? 0, 1);
					expect(width).toBeCloseTo(quoted[index]?.[1] ?? 0, 1);
				}
			}
	});
});

describe('a line', () => {
	it('is told apart into our words and theirs, also where a quotation goes on in the next', () => {
		const [first, second] = tellApart(['it was “the plagues', 'of industry”, said']);
		expect(first).toEqual([
			{ text: 'it was ', theirs: false },
			{ text: '“the plagues', theirs: true }
		]);
		expect(second).toEqual([
			{ text: 'of industry”', theirs: true },
			{ text: ', said', theirs: false }
		]);
	});

	it('keeps a number with what it counts', () => {
		const lines = breakLines('he produced 102 tons of coal', 20, 120);
		expect(lines.some((line) => line.includes('102\u00a0tons'))).toBe(true);
	});

	it('is not left alone with a short word where the lines above can spare one', () => {
		const words = 'People still say: work like Stakhanov, work like shock workers now.';
		const [wide = '', short = ''] = breakLines(words, 19, 540);
		expect(short.split(' ').length, `${wide} / ${short}`).toBeGreaterThan(1);
	});
});
