// One edit beside the other: the pieces of the older film above, of the later below, in the same order. The later film's
// pieces are as long as their frames are many; no length of the older film is known, so its pieces are equal, and torn.
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import { markCell } from './cells';
import { shots, type Appearance, type Motif, type Reuse, type Shot } from './data';
import { gather, makeLabel, widthOf } from './geometry';
import type { Drawing, Label, Mark, Rect, Shape, Sizes } from './geometry';
import { filmMark } from './heads';
import { lives, motifById } from './scope';
import type { InScope } from './scope';
import { sayBorrowing } from './sentences';
import { nameMotif, yearLabel } from './words';

/** A shot of the edit, and the motif it brings into both films. */
interface Pair {
	readonly shot: Shot;
	readonly motif: Motif;
	/** Where its pieces begin, and the middle of a whole one. */
	readonly x: number;
	readonly middle: number;
	/** Both pieces and what is between them: outlined where the shot or the motif is chosen. */
	readonly column: Rect;
}

/** What the passes draw from: two strips of pieces, one over the other, and the pairs that stand under each other. */
interface Strips {
	readonly rows: InScope;
	readonly edit: Reuse;
	readonly size: Sizes;
	readonly width: number;
	readonly height: number;
	/** Upper edges of the strips, and their height. */
	readonly older: number;
	readonly later: number;
	readonly deep: number;
	/** Length of a whole piece: the longest that is counted, and each whose length nobody knows. */
	readonly full: number;
	/** Most frames that are counted. */
	readonly longest: number;
	/** Baseline of the names between the strips. */
	readonly name: number;
	readonly pairs: readonly Pair[];
	/** The shot that only the older film has: nobody says where, so it lies on no strip. */
	readonly extra: Rect;
}

export function layoutEdit(rows: InScope, edit: Reuse, size: Sizes, box: Box): Drawing {
	const strips = layStrips(rows, edit, size, box);
	return gather(
		layoutFilms(strips),
		layoutTaking(strips),
		layoutMotifs(strips),
		layoutPieces(strips),
		layoutExtra(strips),
		layoutNote(strips)
	);
}

/** Heights as shares of the box: a strip each in its upper and lower half, room for a film’s name over the one and under the other. */
function layStrips(
	rows: InScope,
	edit: Reuse,
	size: Sizes,
	{ width, height }: Pick<Box, 'width' | 'height'>
): Strips {
	const step = width / shots.length;
	const full = step - 0.5 * size.label;
	const [older, later, deep] = [0.25 * height, 0.6 * height, 0.185 * height];
	return {
		rows,
		edit,
		size,
		width,
		height,
		older,
		later,
		deep,
		full,
		longest: Math.max(...shots.map(({ frames }) => frames.value ?? 0)),
		name: 0.53 * height,
		pairs: shots.flatMap((shot, index) => {
			const motif = motifById.get(lives[shot.id][0] ?? 'belt');
			const x = step * index;
			const column = { x: x - 3, y: older, width: full + 6, height: later + deep - older };
			return motif ? [{ shot, motif, x, middle: x + full / 2, column }] : [];
		}),
		extra: { x: 0.45 * width, y: 0.025 * height, width: 0.8 * full, height: 0.75 * deep }
	};
}

/** The two films: the older over its strip, the later under the numbers of its frames. */
function layoutFilms({ rows, edit, size, width, older, later, deep }: Strips): Partial<Drawing> {
	const em = size.label;
	const high = 1.15 * size.head;
	const marks = rows.films.map((film) => {
		const isLater = film.id === edit.to;
		const y = isLater ? later + deep + high + 0.95 * high : older - 0.8 * em;
		const year = makeLabel(yearLabel(film), 0, y, 'sans', high);
		const short = rows.nameless ? '?' : film.short;
		const x = widthOf(year) + 0.6 * em;
		const name = makeLabel(short, x, y, size.face, size.small, 'start', 'soft');
		const hit = { x: 0, y: y - high, width: name.x + widthOf(name) + 4, height: 1.2 * high };
		const ring = { x: 0, y: (isLater ? later : older) - 4, width, height: deep + 8 };
		return filmMark(film, rows, hit, [ring], [], [year, name]);
	});
	return { marks };
}

/** That the later film takes the order over: an arrow down through each name. */
function layoutTaking(strips: Strips): Partial<Drawing> {
	const { rows, edit, size, width, older, later, deep, name, pairs, extra } = strips;
	const em = size.label;
	const between = later - older - deep;
	const arrows = pairs.map(
		({ middle }) =>
			`M${middle} ${older + deep + 3}V${name - 0.95 * em}M${middle} ${name + 0.4 * em}V${later - 8}`
	);
	const heads = pairs.map(({ middle }) => `M${middle - 5} ${later - 9}h10l-5 8z`);
	const mark: Mark = {
		by: 'reuse',
		id: edit.id,
		claim: address.reuse(edit),
		label: sayBorrowing(edit, rows),
		kind: 'arc',
		now: rows.at.reuse(edit),
		hits: [
			{ ...extra, width: width - extra.x },
			{ x: 0, y: older + deep, width, height: between }
		],
		rings: [{ x: 0, y: older + deep + 1, width, height: between - 2 }],
		shapes: [
			{ c: 'stated', d: arrows.join('') },
			{ c: 'head', d: heads.join('') }
		],
		labels: []
	};
	return { marks: [mark] };
}

/** A name for each pair. */
function layoutMotifs({ size, full, name, pairs }: Strips): Partial<Drawing> {
	const em = size.label;
	return {
		marks: pairs.map(({ motif, x, middle, column }) => ({
			by: 'motif',
			id: motif.id,
			claim: address.motif(motif),
			label: nameMotif(motif),
			kind: 'thread',
			now: false,
			hits: [{ x, y: name - 1.2 * em, width: full, height: 2 * em }],
			rings: [column],
			shapes: [],
			labels: [makeLabel(motif.short, middle, name, 'sans', em, 'middle')]
		})),
		lives: pairs.map(({ shot, column }) => ({ shot: shot.id, rect: column }))
	};
}

/** The pieces: as long as they are counted, and torn where nobody counted. */
function layoutPieces(strips: Strips): Partial<Drawing> {
	const pieces = strips.pairs.flatMap((pair) =>
		strips.rows.appearances
			.filter((one) => one.motif === pair.motif.id)
			.map((one) => layoutPiece(one, pair, strips))
	);
	return gather(...pieces);
}

function layoutPiece(one: Appearance, { shot, x }: Pair, strips: Strips): Partial<Drawing> {
	const { rows, edit, size, older, later, deep, full, longest } = strips;
	const wide = size.face === 'serif';
	const isLater = one.film === edit.to;
	const count = isLater ? shot.frames.value : null;
	const piece = {
		x,
		y: isLater ? later : older,
		width: count === null ? full : (full * count) / longest,
		height: deep
	};
	const mark = markCell(one, piece, piece, rows, false);
	const edge: Shape =
		count === null
			? { c: 'torn', d: tear(piece, !isLater) }
			: { c: 'ticks', d: wide ? tick(piece, count) : '' };
	const foot = piece.y + deep;
	const label: Label =
		count === null
			? makeLabel('not counted', x, foot + 1.3 * size.label, size.face, size.small, 'start', 'soft')
			: makeLabel(String(count), x, foot + 0.95 * size.head, 'sans', size.head);
	return {
		marks: [{ ...mark, shapes: [...mark.shapes, edge] }],
		labels: isLater ? [label] : []
	};
}

function layoutExtra({ size, extra: { x, y, width, height } }: Strips): Partial<Drawing> {
	const em = size.label;
	const [middle, text] = [y + height / 2, x + width + 0.7 * em];
	const query = middle + 0.36 * size.crowd;
	return {
		plain: [{ c: 'unknown', d: `M${x} ${y + 6}l${width} -8l2 ${height}l${-width} 8z` }],
		labels: [
			makeLabel('?', x + width / 2, query, 'sans', size.crowd, 'middle', 'query'),
			makeLabel('One more shot of the belt', text, middle - 0.1 * em, 'sans', em),
			makeLabel(
				'in the older; where, is not said',
				text,
				middle + 1.05 * em,
				size.face,
				size.small,
				'start',
				'soft'
			)
		]
	};
}

/** How to read the pieces. */
function layoutNote({ size, width, height }: Strips): Partial<Drawing> {
	const text = 'frames of each; torn: no length known';
	const y = height - 0.5 * size.label;
	return { labels: [makeLabel(text, width, y, size.face, size.small, 'end', 'soft')] };
}

/** Lines between the frames of a piece. */
function tick({ x, y, width, height }: Rect, count: number): string {
	return Array.from(
		{ length: count - 1 },
		(_, index) => `M${x + ((index + 1) * width) / count} ${y}v${height}`
	).join('');
}

/** Torn edges, laid over a piece: its end, and its beginning too. */
function tear({ x, y, width, height }: Rect, both: boolean): string {
	const teeth = 5;
	const edge = (at: number, into: number) =>
		`M${at} ${y - 2}${Array.from({ length: teeth }, (_, index) => `L${at + into * (index % 2 === 0 ? 0.3 : 1)} ${y + (height * index) / (teeth - 1)}`).join('')}L${at} ${y + height + 2}L${at - into} ${y + height + 2}V${y - 2}z`;
	return (both ? edge(x - 1, 7) : '') + edge(x + width + 1, -7);
}
