// Two kinds of picture, film by film: a row of windows each where there is room, on a phone a film a line.
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import { capital, spell } from '$lib/data/words';
import { gather, makeLabel, widthOf } from '../geometry';
import type { Drawing, Mark, Rect, Sizes } from '../geometry';
import type { Appearance, Motif } from '../data';
import { filmMark } from '../film-mark';
import { keyOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayAppearance } from '../words/sentences';
import { countKnown } from '../words/together';
import { frameOf, shapeOfPicture } from './panes';
import { whole } from './motifs';
import { wordOf } from './states';
import { nameMotif, yearLabel } from '../words/words';

interface Pairs {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly wide: boolean;
	/** Height of a perforated edge. */
	readonly edge: number;
	/** Where the year of a film begins, its baseline; and the space a finger has. */
	head(film: number): { readonly x: number; readonly y: number; readonly hit: Rect };
	/** Where the name of a motif begins, and its baseline. */
	name(motif: number): { readonly x: number; readonly y: number; readonly end: number };
	/** The frame of film where both meet. */
	cell(film: number, motif: number): Rect;
}

export function layoutPairs(rows: InScope, size: Sizes, box: Box): Drawing {
	const pairs = box.name === 'wide' ? layAcross(rows, size, box) : layDown(rows, size, box);
	return gather(nameFilms(pairs), nameMotifs(pairs), showCells(pairs));
}

/** Films from left to right, their years on top. */
function layAcross(rows: InScope, size: Sizes, box: Box): Pairs {
	const [gap, edge, title] = [10, 8, 34];
	const width = (box.width - gap * (rows.films.length - 1)) / rows.films.length;
	const deep = width * shapeOfPicture + 2 * edge;
	const heads = 66;
	const top = (box.height - heads - 2 * (deep + title)) / 2.4;
	const x = (film: number) => film * (width + gap);
	const y = (motif: number) => top + heads + motif * (deep + title + 10) + title;
	return {
		rows,
		size,
		wide: true,
		edge,
		head: (film) => ({
			x: x(film),
			y: top + 30,
			hit: { x: x(film), y: top, width, height: heads - 4 }
		}),
		name: (motif) => ({ x: 0, y: y(motif) - 10, end: box.width }),
		cell: (film, motif) => ({ x: x(film), y: y(motif), width, height: deep })
	};
}

/** Films from above down, their years on the left. */
function layDown(rows: InScope, size: Sizes, box: Box): Pairs {
	const [left, gap, edge, title] = [92, 14, 4, 20];
	const pitch = (box.height - title) / rows.films.length;
	const deep = pitch - 7;
	const width = (deep - 2 * edge) / shapeOfPicture;
	const step = (box.width - left + gap) / 2;
	const y = (film: number) => title + film * pitch;
	const x = (motif: number) => left + motif * step;
	return {
		rows,
		size,
		wide: false,
		edge,
		head: (film) => ({
			x: 0,
			y: y(film) + 0.5 * deep,
			hit: { x: 0, y: y(film), width: left - gap, height: deep }
		}),
		name: (motif) => ({ x: x(motif), y: size.label, end: x(motif) + step - gap }),
		cell: (film, motif) => ({ x: x(motif), y: y(film), width, height: deep })
	};
}

function nameFilms({ rows, size, wide, head, cell }: Pairs): Partial<Drawing> {
	const year = wide ? 26 : 17;
	const marks = rows.films.map((film, index) => {
		const { x, y, hit } = head(index);
		const date = makeLabel(yearLabel(film), x, y, 'sans', year);
		const short = film.short;
		const name = makeLabel(short, x, y + 1.35 * size.small, size.face, size.small, 'start', 'soft');
		const both = rows.motifs.map((_, motif) => cell(index, motif));
		return filmMark(film, rows, hit, [hit, ...both], [], [date, name]);
	});
	return { marks };
}

/** Each kind with how many films have it. */
function nameMotifs({ rows, size, name, wide }: Pairs): Partial<Drawing> {
	const marks = rows.motifs.map((motif, index): Mark => {
		const { x, y, end } = name(index);
		const em = wide ? 1.25 * size.label : size.label;
		const now = rows.at.motif(motif.id);
		const title = wordOf(motif.id);
		const label = makeLabel(capital(title), x, y, 'sans', em, 'start', now ? 'now' : '');
		const count = makeLabel(
			countOf(motif, rows, wide),
			wide ? end : x + widthOf(label) + 0.5 * em,
			y,
			'sans',
			em,
			wide ? 'end' : 'start',
			'soft'
		);
		const rect = { x, y: y - em, width: end - x, height: 1.3 * em };
		return {
			by: 'motif',
			id: motif.id,
			claim: address.motif(motif),
			label: nameMotif(motif),
			kind: 'name',
			now,
			hits: [rect],
			rings: [rect],
			shapes: [],
			labels: [label, count]
		};
	});
	return { marks };
}

function countOf(motif: Motif, rows: InScope, long: boolean): string {
	const inferred = rows.appearances.filter(
		(one) => one.motif === motif.id && one.present.value && one.present.certainty === 'inferred'
	).length;
	const count = `${countKnown(rows, motif, rows.films)} of ${rows.films.length}`;
	return inferred > 0 && long ? `${count}, ${spell(inferred)} inferred` : count;
}

function showCells({ rows, edge, cell }: Pairs): Partial<Drawing> {
	const marks = rows.films.flatMap((film, column) =>
		rows.motifs.flatMap((motif, row) => {
			const one = rows.appearances.find((a) => a.film === film.id && a.motif === motif.id);
			return one ? [markPicture(one, cell(column, row), edge, rows)] : [];
		})
	);
	return { marks };
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
