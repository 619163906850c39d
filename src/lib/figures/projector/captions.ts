// The words of the projector: which shot it is, how many of its frames have run, how long that is; nothing that the cue withholds.
import { wrapText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { sans, serif, widthOf, type Label } from '../sequence/marks';
import type { Reading, ShotRow } from '../sequence/reading';
import { measuresOf, type Spot } from './spots';
import type { Run } from '../sequence/stretch';
import { framesText, scaleText, secondsText } from '../sequence/words';

/** What is said of a shot that is projected. */
export interface Said {
	readonly reading: Reading;
	readonly row: ShotRow;
	readonly run: Run;
	readonly spot: Spot;
	readonly box: Box;
}

/**
 * The number of frames, in one line; a range in two. Of a shot that was not counted nobody knows whether it has so many.
 */
export function countOf({ row, run }: Pick<Said, 'row' | 'run'>): readonly string[] {
	const { min, max } = row.frames;
	if (row.counted) return [String(run.frames)];
	if (run.state === 'whole') return [`${min}–`, `${max}?`];
	return [run.frames > min ? `${run.frames}?` : String(run.frames)];
}

/** What the number counts, in lines. */
function ofHowMany({ row, run }: Said): readonly string[] {
	const frames = run.state === 'whole' ? 'frames' : `of ${framesText(row.frames)} frames`;
	return row.counted ? [frames] : [`${frames},`, 'not counted'];
}

const secondsOf = ({ reading, row }: Said) => [
	`${secondsText(row.frames, reading.rate)} s`,
	`at ${reading.rate} a second`
];

/** Lines of text in a column, each line of the words broken where it has to be. */
const wrap = (words: readonly string[], size: number, room: number) =>
	words.flatMap((line) => wrapText(line, 'serif', size, room));

const leading = 1.2;

/** Lines one under the other. @param last baseline of the last one */
const stack = (words: readonly string[], x: number, last: number, size: number) =>
	words.map((line, index) =>
		serif(line, x, last - (words.length - 1 - index) * size * leading, size)
	);

/** Down the column beside its frame: its title, its scale; at the foot the number, and what it counts. */
export function captionOne(said: Said): readonly Label[] {
	const { reading, row, spot, box } = said;
	const { side, text, title, numeral, column } = measuresOf[box.name];
	const roomy = box.name === 'wide';
	const room = column - side - text * 0.5;
	const titles = wrapText(row.shot.title, 'sans', title, room).map((line, index) =>
		sans(line, side, title * (0.82 + index), title)
	);
	const scale = wrap([scaleText(row)], text, room);
	const scaleFoot = (titles.at(-1)?.y ?? 0) + text * (1.5 + (scale.length - 1) * leading);
	const foot = spot.film.stock.height - text * 0.3;
	const diagram = roomy ? ['a diagram,', 'not a film still'] : ['a diagram,', 'no still'];
	const told = reading.hidden
		? []
		: wrap([...ofHowMany(said), ...(roomy ? secondsOf(said) : [])], text, room);
	// half a line apart
	const toldFoot = foot - (diagram.length + 0.4) * text * leading;
	const base = toldFoot - (told.length - 1) * text * leading - text * 1.3;
	return [
		...titles,
		...stack(scale, side, scaleFoot, text),
		...(reading.hidden ? [] : number(said, { x: side, base, size: numeral, room, tone: 'now' })),
		...stack(told, side, toldFoot, text),
		...stack(diagram, side, foot, text)
	];
}

/** Over the smaller frame, which a cut leaves; and under its cells what both drawings are. */
export function captionBefore({ reading, row, spot, box }: Said): readonly Label[] {
	const { side, text, title } = measuresOf[box.name];
	const { film, cells } = spot;
	const count = reading.hidden ? [] : [`${framesText(row.frames)} frames`];
	const foot = film.stock.y - text * 0.6;
	const size = title * 0.85;
	const under = cells.y + cells.height + text * 1.35;
	const diagrams = wrap(
		[box.name === 'wide' ? 'diagrams, not film stills' : 'diagrams, no stills'],
		text,
		film.stock.width - side
	);
	return [
		sans(row.shot.title, side, foot - (count.length ? text * 1.4 : 0), size),
		...stack(count, side, foot, text),
		...stack(diagrams, side, under + (diagrams.length - 1) * text * leading, text)
	];
}

/** Under the cells of the shot that a cut leads to; beside them its number. */
export function captionAfter(said: Said): readonly Label[] {
	const { reading, row, spot, box } = said;
	const { text, title, numeral, place } = measuresOf[box.name];
	const { cells, pitch } = spot;
	const base = cells.y + cells.height + title * 0.95;
	const x = cells.x + row.frames.max * pitch + text * 0.9;
	const room = box.width - x;
	// capitals and figures are 0.72 of their size high; a line of text has room below
	const foot = Math.min(cells.y + numeral * 0.73, place.y - text * 1.85);
	const size = (foot - cells.y) / 0.73;
	const name = sans(row.shot.title, cells.x, base, title);
	if (reading.hidden) return [name];
	const seconds = box.name === 'wide' ? [secondsOf(said).join(' ')] : [];
	return [
		name,
		...stack(seconds, cells.x, base + text * 1.5, text),
		...number(said, { x, base: foot, size, room, tone: 'ink' }),
		...stack(ofHowMany(said), x, foot + text * 1.4, text)
	];
}

interface Number {
	readonly x: number;
	/** Baseline of the last line. */
	readonly base: number;
	readonly size: number;
	readonly room: number;
	readonly tone: 'now' | 'ink';
}

/** As large at every frame as where it is widest. */
function number(said: Said, { x, base, size, room, tone }: Number): readonly Label[] {
	const whole = countOf({ ...said, run: { ...said.run, state: 'whole' } });
	const widest = said.row.counted ? [String(said.row.frames.max)] : whole;
	const fit = Math.min(size, ...widest.map((line) => room / widthOf(sans(line, 0, 0, 1))));
	// figures of one width have air on their left, which large ones give to the margin
	const air = Math.min(fit * 0.03, measuresOf[said.box.name].side);
	const lines = countOf(said);
	return lines.map((line, index) =>
		sans(line, x - air, base - (lines.length - 1 - index) * fit * 0.82, fit, tone)
	);
}
