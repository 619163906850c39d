// What a reader is told who has held for as long as he is on screen: three lengths in the scale of the strip, and in words.
import { frameStrip, type Footage, type StripBox } from '../film-strip';

/** Lengths in cells of the strip. */
export interface Answer {
	/** What was held; 0 where somebody only asked to be shown. It may be longer than the film. */
	readonly held: number;
	readonly film: number;
	/** Of him: what is counted, and with the uncounted shot at its shortest, as it is printed, and at its longest. */
	readonly him: {
		readonly counted: number;
		readonly min: number;
		readonly about: number;
		readonly max: number;
	};
	/** The same as prose prints them. */
	readonly says: {
		/** Seconds held, with their tenths. */
		readonly held: string;
		/** What that is beside his seconds and the film’s. */
		readonly beside: string;
		/** Seconds of the film, and of him in whole ones. */
		readonly film: string;
		readonly about: string;
		/** The ends of his range, with hundredths. */
		readonly min: string;
		readonly max: string;
	};
}

/** @param ms how long was held; 0 for who only asked to be shown */
export function answerGuess(ms: number, { rate, length, shots, open }: Footage): Answer {
	const held = (ms / 1000) * rate;
	const his = shots.filter(({ shows }) => shows);
	const sum = (some: typeof his) => some.reduce((all, { cells }) => all + cells, 0);
	const counted = sum(his.filter((shot) => shot.counted));
	const isOpen = his.some((shot) => !shot.counted);
	const him = {
		counted,
		min: counted + (isOpen ? open.min : 0),
		about: sum(his),
		max: counted + (isOpen ? open.max : 0)
	};
	const seconds = (cells: number, digits: number) => String(Number((cells / rate).toFixed(digits)));
	return {
		held,
		film: length,
		him,
		says: {
			held: (ms / 1000).toFixed(1),
			beside: compare(held, him, length),
			film: seconds(length, 2),
			about: seconds(him.about, 0),
			min: seconds(him.min, 2),
			max: seconds(him.max, 2)
		}
	};
}

function compare(held: number, him: Answer['him'], film: number): string {
	if (held > film) return 'longer than the whole film';
	if (held > him.max) return 'more than there is of him';
	if (held < him.min) return 'less than there is of him';
	return 'nobody can come nearer';
}

/** A rectangle of the strip’s drawing; px of its box. */
export interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
/** A word at the end of a bar. */
export interface Tab extends Bar {
	readonly text: string;
	readonly whose: 'yours' | 'his';
}
export interface AnswerDrawing {
	readonly width: number;
	readonly height: number;
	/** The pictures without him. */
	readonly absent: readonly Bar[];
	/** What was held, along the upper edge of the film; his counted cells together, and the uncounted ones, along the lower. */
	readonly yours: readonly Bar[];
	readonly his: readonly Bar[];
	readonly open: readonly Bar[];
	/** Where the bar of what was held is torn off, beyond the film’s end; a path, empty where it ends before. */
	readonly torn: string;
	readonly tabs: readonly Tab[];
	/** Size of the tabs’ type. */
	readonly type: number;
}

/** Type of the tabs at the most; px of the box. */
const largest = 38;
/** Width of a character of the tabs, of its size: the sans is narrow. */
const advance = 0.38;

/** The answer over a strip in one of its boxes. */
export function layoutAnswer(answer: Answer, footage: Footage, box: StripBox): AnswerDrawing {
	const { width, height, rows, perRow } = frameStrip(footage, box);
	const { held, film, him, says } = answer;
	/** From one cell to another, cut where a row ends. */
	const cut = (from: number, to: number, y: number, high: number): Bar[] =>
		rows.flatMap((row, index) => {
			const first = Math.max(0, from - index * perRow);
			const last = Math.min(perRow, film - index * perRow, to - index * perRow);
			return last > first
				? [{ x: first * box.cell, y: row.y + y, width: (last - first) * box.cell, height: high }]
				: [];
		});
	const under = box.edge + box.picture;
	let start = 0;
	const absent = footage.shots.flatMap(({ shows, cells }) => {
		const from = start;
		start += cells;
		return shows ? [] : cut(from, start, box.edge, box.picture);
	});
	const type = Math.min(largest, box.picture * 0.42);
	const high = Math.min(type * 1.25, box.picture / 2);
	/** A tab ends where its bar does, or begins at the row’s beginning where there is no room before. */
	const tab = (text: string, whose: Tab['whose'], at: number, y: number): Tab => {
		const wide = text.length * advance * type + type;
		const index = Math.max(0, Math.min(rows.length, Math.ceil(at / perRow)) - 1);
		const end = Math.min(perRow, at - index * perRow) * box.cell;
		const x = Math.max(0, end - wide);
		return { text, whose, x, y: (rows[index]?.y ?? 0) + y, width: wide, height: high };
	};
	const beyond = held > film;
	const last = rows.at(-1)?.y ?? 0;
	const tooth = box.edge / 4;
	return {
		width,
		height,
		absent,
		yours: cut(0, held, 0, box.edge),
		his: cut(0, him.counted, under, box.edge),
		open: cut(him.counted, him.max, under, box.edge),
		torn: beyond
			? `M${width - 1} ${last}h${tooth * 6}l${-tooth} ${tooth}l${tooth * 2} ${tooth}l${-tooth * 2} ${tooth}l${tooth} ${tooth}H${width - 1}z`
			: '',
		tabs: [
			...(held > 0
				? [
						tab(
							`you ${says.held} s${beyond ? ' →' : ''}`,
							'yours',
							beyond ? film - box.edge / box.cell : held,
							box.edge
						)
					]
				: []),
			tab(`him, about ${says.about} s`, 'his', him.max, under - high)
		],
		type
	};
}
