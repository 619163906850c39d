// Films and kinds of picture, a frame where they meet: two kinds as a piece of each film, five as a film a line, in the order in which
// films show them.
import { wrapText } from '$lib/components/chart/text';
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import type { MotifId } from '$lib/data/ids';
import { capital, spell } from '$lib/data/words';
import { filmMark, titleOf } from '../film-mark';
import { gather, grow, makeLabel } from '../geometry';
import type { Drawing, Label, Mark, Rect, Sizes } from '../geometry';
import type { Appearance, Film, Motif, OpenAppearance } from '../data';
import { keyOf, motifById, partsOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { kindsOf } from '../scope/subjects';
import { sayAppearance, sayOpen } from '../words/sentences';
import { countKnown } from '../words/together';
import { nameMotif } from '../words/words';
import { whole } from './motifs';
import { frameOf, hatchOf, queryOf, shapeOfPicture } from './panes';
import { wordOf } from './states';

interface Sheet {
	readonly rows: InScope;
	readonly size: Sizes;
	/** Height of a perforated edge; size of the years. */
	readonly edge: number;
	readonly year: number;
	/** The name of a film stands under its year, or beside it. */
	readonly under: boolean;
	/** Where the year of a film begins, its baseline; and the space a finger has. */
	head(film: number): { readonly x: number; readonly y: number; readonly hit: Rect };
	/** Where a kind is named: the space for it, and whether its count stands there. */
	name(kind: number): { readonly rect: Rect; readonly counted: boolean };
	/** The frame of film where both meet. */
	cell(film: number, kind: number): Rect;
}

export function layoutSheet(rows: InScope, size: Sizes, box: Box): Drawing {
	const sheet = rows.subject === 'order' ? layLines(rows, size, box) : layPieces(rows, size, box);
	return gather(nameFilms(sheet), nameKinds(sheet), showKnown(sheet), showOpen(sheet));
}

const kinds = ({ subject }: InScope) => kindsOf(subject ?? 'order');

/** A piece of each film, two frames long, its name under it; two pieces a line. The kinds are named in the place of a sixth film. */
function layPieces(rows: InScope, size: Sizes, box: Box): Sheet {
	const wide = box.name === 'wide';
	const [gap, edge, year] = wide ? [34, 10, 24] : [14, 5, 16];
	const step = (box.width + gap) / 2;
	const width = (step - gap) / 2;
	const deep = width * shapeOfPicture + 2 * edge;
	const foot = 1.35 * year;
	const lines = Math.ceil((rows.films.length + 1) / 2);
	const pitch = Math.min((box.height - deep - foot) / (lines - 1), deep + foot + gap);
	const top = (box.height - (lines - 1) * pitch - deep - foot) / 2;
	const place = (film: number) => ({ x: (film % 2) * step, y: top + Math.floor(film / 2) * pitch });
	const last = place(rows.films.length);
	return {
		rows,
		size,
		edge,
		year,
		under: false,
		head: (film) => {
			const { x, y } = place(film);
			const hit = { x, y: y + deep, width: step - gap, height: foot };
			return { x, y: y + deep + 1.05 * year, hit };
		},
		name: (kind) => ({
			rect: { x: last.x + kind * width, y: last.y, width: width - 6, height: deep },
			counted: true
		}),
		cell: (film, kind) => {
			const { x, y } = place(film);
			return { x: x + kind * width, y, width, height: deep };
		}
	};
}

/** A film a line, its year on the left; the kinds are named above. */
function layLines(rows: InScope, size: Sizes, box: Box): Sheet {
	const wide = box.name === 'wide';
	const [left, edge, year, air, title] = wide ? [106, 8, 26, 9, 30] : [68, 4, 15, 6, 34];
	const step = (box.width - left) / kinds(rows).length;
	const pitch = (box.height - title) / rows.films.length;
	const width = Math.min(step - air, (pitch - air - 2 * edge) / shapeOfPicture);
	const deep = width * shapeOfPicture + 2 * edge;
	const top = title + (pitch - deep) / 2;
	return {
		rows,
		size,
		edge,
		year,
		under: true,
		head: (film) => {
			const y = top + film * pitch;
			const hit = { x: 0, y, width: left - 4, height: deep };
			return { x: 0, y: y + deep / 2 - 0.1 * year, hit };
		},
		name: (kind) => ({
			rect: { x: left + kind * step, y: 0, width: step - 4, height: title - 3 },
			counted: false
		}),
		cell: (film, kind) => ({
			x: left + kind * step,
			y: top + film * pitch,
			width,
			height: deep
		})
	};
}

function nameFilms({ rows, size, year, under, head, cell }: Sheet): Partial<Drawing> {
	const marks = rows.films.map((film, index) => {
		const { x, y, hit } = head(index);
		const all = kinds(rows).map((_, kind) => cell(index, kind));
		return filmMark(film, rows, hit, [hit, ...all], [], titleOf(film, x, y, year, size, under));
	});
	return { marks };
}

/** Each kind; with how many films have it, where there is room. */
function nameKinds({ rows, size, name }: Sheet): Partial<Drawing> {
	const marks = kinds(rows).flatMap(([id], index): readonly Mark[] => {
		const motif = id && motifById.get(id);
		if (!motif) return [];
		const { rect, counted } = name(index);
		const now = rows.at.motif(id);
		const em = size.label;
		const text = counted ? capital(wordOf(id)) : motif.short;
		const lines = wrapText(text, 'sans', em, rect.width);
		const count = counted ? countOf(motif, rows, rect, size) : [];
		const from = counted ? 0.9 * em : rect.height - 0.2 * em - (lines.length - 1) * 1.1 * em;
		return [
			{
				by: 'motif',
				id,
				claim: address.motif(motif),
				label: nameMotif(motif),
				kind: 'name',
				now,
				hits: [rect],
				rings: [rect],
				shapes: [],
				labels: [
					...lines.map((line, at) =>
						makeLabel(
							line,
							rect.x,
							rect.y + from + at * 1.1 * em,
							'sans',
							em,
							'start',
							now ? 'now' : ''
						)
					),
					...count
				]
			}
		];
	});
	return { marks };
}

function countOf(
	motif: Motif,
	rows: InScope,
	{ x, y }: Rect,
	{ label, small, face }: Sizes
): readonly Label[] {
	const inferred = rows.appearances.filter(
		(one) => one.motif === motif.id && one.present.value && one.present.certainty === 'inferred'
	).length;
	const em = 2 * label;
	const line = y + 1.4 * label + em;
	const tone = rows.at.motif(motif.id) ? 'now' : '';
	return [
		makeLabel(
			`${countKnown(rows, motif, rows.films)} of ${rows.films.length}`,
			x,
			line,
			'sans',
			em,
			'start',
			tone
		),
		...(inferred > 0
			? [
					makeLabel(
						`${spell(inferred)} inferred`,
						x,
						line + 1.5 * small,
						face,
						small,
						'start',
						'soft'
					)
				]
			: [])
	];
}

/** What the film is known to have of a kind, or that it has it not. */
function knownIn(rows: InScope, film: Film, kind: readonly MotifId[]): Appearance | undefined {
	const all = rows.appearances.filter((one) => one.film === film.id && kind.includes(one.motif));
	return all.find((one) => one.present.value) ?? all[0];
}

const openIn = (rows: InScope, film: Film, kind: readonly MotifId[]): readonly OpenAppearance[] =>
	rows.opens.filter((one) => kind.includes(one.motif) && partsOf(one).candidates.includes(film.id));

function showKnown({ rows, edge, cell }: Sheet): Partial<Drawing> {
	const all = rows.films.flatMap((film, line) =>
		kinds(rows).map((kind, column) => ({
			one: knownIn(rows, film, kind),
			open: openIn(rows, film, kind).length > 0,
			celluloid: cell(line, column)
		}))
	);
	return {
		// of some the article says nothing
		plain: all.flatMap(({ one, open, celluloid }) =>
			one || open ? [] : frameOf(celluloid, edge, 'empty')
		),
		marks: all.flatMap(({ one, open, celluloid }) =>
			!one || (open && !one.present.value) ? [] : [markPicture(one, celluloid, edge, rows)]
		)
	};
}

function markPicture(one: Appearance, celluloid: Rect, edge: number, rows: InScope): Mark {
	const { value, certainty } = one.present;
	const picture = { ...celluloid, y: celluloid.y + edge, height: celluloid.height - 2 * edge };
	return {
		by: 'claim',
		id: keyOf(one),
		claim: address.appearance(one),
		label: sayAppearance(one),
		kind: 'window',
		now: rows.at.appearance(one),
		hits: [celluloid],
		rings: [picture],
		shapes: frameOf(celluloid, edge, value ? certainty : 'empty'),
		labels: [],
		pictures: value ? [{ rect: picture, shapes: whole[one.motif] ?? [], c: certainty }] : []
	};
}

/** Hatched frames, for films that are only counted; two counts of the same films have a half each, and one hatch. */
function showOpen({ rows, size, edge, cell }: Sheet): Partial<Drawing> {
	const marks = rows.opens.map((open): Mark => {
		const column = kinds(rows).findIndex((kind) => kind.includes(open.motif));
		const kind = kinds(rows)[column] ?? [];
		const same = rows.opens.filter((one) => kind.includes(one.motif));
		const place = same.indexOf(open);
		const cells = rows.films.flatMap((film, line) =>
			partsOf(open).candidates.includes(film.id) ? [cell(line, column)] : []
		);
		return {
			by: 'claim',
			id: open.id,
			claim: address.open(open),
			label: sayOpen(open, rows),
			kind: 'counted open',
			now: rows.at.open(open),
			hits: cells.map((one) => {
				const width = one.width / same.length;
				return { ...one, x: one.x + place * width, width };
			}),
			rings: cells.map((one) => grow(one, 1)),
			shapes: place === 0 ? cells.flatMap((one) => hatchOf(one, edge, kind)) : [],
			labels: place === 0 ? cells.map((one) => queryOf(one, 1.6 * size.label)) : []
		};
	});
	return { marks };
}
