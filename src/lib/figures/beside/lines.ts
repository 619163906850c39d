// A line for each who speaks of somebody beside him: when the reader found it, when it was said, by whom, and its words.
import type { Rect } from '$lib/components/chart/rect';
import { measureText, type Face, type Label } from '$lib/components/chart/text';
import { footOf, label } from './heads';
import type { Stand } from './layout';
import type { RowForm } from './measures';
import { sortRows, type Order, type Row } from './rows';
import { aboutRow, companyOf, languageOf, quoteOf, yearOf } from './words';

export interface Line {
	readonly row: Row;
	/** What it is, in words. */
	readonly about: string;
	readonly now: boolean;
	/** Where it begins, px from the top of the box; all that follows is placed from there. */
	readonly y: number;
	readonly area: Rect;
	/** The circle around its number: its middle and radius. */
	readonly disc: readonly [x: number, y: number, r: number];
	/** Number, year and name. */
	readonly labels: readonly Label[];
	/** What it says, and the language of that. */
	readonly words: Label;
	readonly lang: string | undefined;
}

/** Air under the last line, px. */
const under = 6;

/** The least size of a number, px. */
const leastNumber = 12.6;

/** How the lines stand: the form of all, the height of each, and where names and words begin. */
interface Table {
	readonly form: RowForm;
	readonly pitch: number;
	readonly names: number;
	readonly words: number;
}

/** What a choice outlines is so far outside numbers and words, px. */
const inset = 3;

export function layoutLines(order: Order, stand: Stand): readonly Line[] {
	const { rows } = stand;
	const table = placeColumns(stand);
	if (!table) return [];
	const sorted = sortRows(rows, order);
	const foot = footOf(stand);
	return rows.map((row) => layoutLine(row, foot + sorted.indexOf(row) * table.pitch, table, stand));
}

/** Columns as wide as what stands in them. */
function placeColumns(stand: Stand): Table | null {
	const { rows, measures, box } = stand;
	const form = measures.forms.find(([most]) => rows.length <= most)?.[1];
	if (!form || !rows.length) return null;
	const { name, words, at } = form;
	const widest = (texts: readonly string[], face: Face, size: number) =>
		Math.max(...texts.map((text) => measureText(text, face, size)));
	const names = measures.dates + widest(rows.map(yearOf), 'sans', name) + name / 2;
	const end = box.width - inset;
	return {
		form,
		pitch: Math.min(form.pitch, (box.height - under - footOf(stand)) / rows.length),
		names,
		words: {
			under: Math.min(names, end - widest(rows.map(textOf), 'serif', words)),
			after:
				names +
				widest(
					rows.map(({ short }) => short),
					'sans',
					name
				) +
				name,
			end
		}[at]
	};
}

const textOf = (row: Row) => quoteOf(row) ?? row.names ?? companyOf(row);

function layoutLine(row: Row, y: number, table: Table, { cue, box, measures }: Stand): Line {
	const { form, pitch, names } = table;
	const { disc: r, name, at } = form;
	// where the words stand under the name, the number stands beside the name
	const middle = at === 'under' ? r + inset : pitch / 2;
	// capitals are 0.72 of their size high
	const base = middle + name * 0.36;
	const x = r + inset;
	const size = Math.max(leastNumber, r * 1.45);
	const number = label(`${row.number}`, x, middle + size * 0.36, size, 'sans', 'number');
	return {
		row,
		about: aboutRow(row),
		now: row.id === cue.now,
		y,
		area: { x: 0, y: 0, width: box.width, height: pitch },
		disc: [x, middle, r],
		labels: [
			{ ...number, anchor: 'middle' },
			label(yearOf(row), measures.dates, base, name, 'sans', `date ${row.said.certainty}`),
			label(row.short, names, base, name, 'sans')
		],
		words: placeWords(row, base, table),
		lang: languageOf(row)
	};
}

/** Coloured by how sure its words or names are; where it has none, by how sure the number is. */
function placeWords(row: Row, base: number, { form, words: x }: Table): Label {
	const { at, words: size } = form;
	const { certainty } = (quoteOf(row) ?? row.names) ? row.says : row.count;
	const y = at === 'under' ? base + size * 1.3 : base;
	const words = label(textOf(row), x, y, size, 'serif', certainty);
	return at === 'end' ? { ...words, anchor: 'end' } : words;
}
