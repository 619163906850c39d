// One edit laid on the other: the pieces of the older film over those of the later, in the same order. Laid together each frame is the
// older film’s above and the later’s below. Every frame is as large as any other: lengths are known of the later film alone, in numbers.
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import { shots, type Film, type Motif, type Reuse, type Shot } from '../data';
import { gather, grow, makeLabel, widthOf } from '../geometry';
import type { Drawing, Mark, Rect, Sizes } from '../geometry';
import { filmMark } from '../film-mark';
import { keyOf, lives, motifById } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayAppearance, sayBorrowing } from '../words/sentences';
import { frameOf, shapeOfPicture } from '../windows/panes';
import { sequence } from '$lib/components/chart/schematics';
import { nameMotif, yearLabel } from '../words/words';

/** A shot of the edit, and the motif it brings into both films. */
interface Pair {
	readonly shot: Shot;
	readonly motif: Motif;
	/** Its frame in the older and in the later film: one place, where they are laid together. */
	readonly older: Rect;
	readonly later: Rect;
}

/** What the passes draw from: two strips of film, apart or together, and the pairs of their pieces. */
interface Strips {
	readonly rows: InScope;
	readonly edit: Reuse;
	readonly size: Sizes;
	readonly width: number;
	/** Height of a perforated edge, and space between two frames. */
	readonly edge: number;
	readonly gap: number;
	/** The strips with their edges. */
	readonly older: Rect;
	readonly later: Rect;
	readonly pairs: readonly Pair[];
	/** Baselines of the older film’s name, the motifs, the numbers of frames and the later film’s name. */
	readonly heads: readonly [older: number, motifs: number, frames: number, later: number];
	/** The shot that only the older film has: nobody says where, so it lies on no strip. */
	readonly extra: Rect;
}

/** Px: upper edges of the strips, and the baselines as they stand under each other. */
const places = {
	narrow: {
		edge: 6,
		gap: 6,
		apart: { older: 26, later: 112, heads: [18, 104, 194, 218] },
		laid: { older: 56, later: 56, heads: [48, 135, 157, 184] },
		extra: 236
	},
	wide: {
		edge: 11,
		gap: 14,
		apart: { older: 44, later: 206, heads: [34, 194, 366, 406] },
		laid: { older: 96, later: 96, heads: [84, 246, 288, 332] },
		extra: 420
	}
} as const;

export function layoutEdit(rows: InScope, edit: Reuse, size: Sizes, box: Box): Drawing {
	const strips = layStrips(rows, edit, size, box);
	return gather(
		layoutFilms(strips),
		layoutMotifs(strips),
		layoutLater(strips),
		layoutOlder(strips),
		layoutTaking(strips),
		layoutNotes(strips)
	);
}

function layStrips(rows: InScope, edit: Reuse, size: Sizes, box: Box): Strips {
	const { edge, gap, extra, ...both } = places[box.name];
	const at = rows.apart ? both.apart : both.laid;
	const width = (box.width - gap * shots.length) / shots.length;
	const height = width * shapeOfPicture;
	const frame = (index: number, y: number): Rect => {
		return { x: gap / 2 + index * (width + gap), y: y + edge, width, height };
	};
	const strip = (y: number): Rect => ({ x: 0, y, width: box.width, height: height + 2 * edge });
	return {
		rows,
		edit,
		size,
		width: box.width,
		edge,
		gap,
		older: strip(at.older),
		later: strip(at.later),
		heads: at.heads,
		pairs: shots.flatMap((shot, index) => {
			const motif = motifById.get(lives[shot.id][0] ?? 'belt');
			if (!motif) return [];
			return [{ shot, motif, older: frame(index, at.older), later: frame(index, at.later) }];
		}),
		extra: { ...frame(2, 0), y: extra }
	};
}

/** The part of a frame that shows which film: the whole, or one half of it where both are in one place. */
function showing(rect: Rect, part: 'upper' | 'lower', { rows }: Strips): Rect {
	if (rows.apart) return rect;
	const height = rect.height / 2;
	return { ...rect, height, y: part === 'upper' ? rect.y : rect.y + height };
}

/** A shot as it is drawn where it stands still and is small. */
const drawSmall = ({ id }: Shot) => sequence[id](null).filter((one) => !one.fine);

/** Both films: their strips, the older’s name above, the later’s below. */
function layoutFilms(strips: Strips): Partial<Drawing> {
	const { rows, edit, size, older, later, heads, edge } = strips;
	const marks = rows.films.map((film: Film) => {
		const isLater = film.id === edit.to;
		const y = heads[isLater ? 3 : 0];
		const year = makeLabel(yearLabel(film), 0, y, 'sans', size.head);
		const short = film.short;
		const x = widthOf(year) + 0.5 * size.label;
		const name = makeLabel(short, x, y, size.face, size.small, 'start', 'soft');
		const hit = { x: 0, y: y - size.head, width: x + widthOf(name) + 4, height: 1.3 * size.head };
		return filmMark(film, rows, hit, [grow(isLater ? later : older, 3)], [], [year, name]);
	});
	return {
		marks,
		plain: [...frameOf(later, edge, 'later'), ...frameOf(older, edge, 'older')]
	};
}

/** A name for each pair. */
function layoutMotifs({ rows, size, pairs, heads }: Strips): Partial<Drawing> {
	return {
		marks: pairs.map(({ motif, older, later }): Mark => {
			const middle = later.x + later.width / 2;
			const y = heads[1];
			return {
				by: 'motif',
				id: motif.id,
				claim: address.motif(motif),
				label: nameMotif(motif),
				kind: 'name',
				now: rows.at.motif(motif.id),
				hits: [
					{ x: later.x, y: y - 1.1 * size.label, width: later.width, height: 1.5 * size.label }
				],
				rings: [grow({ ...later, y: older.y, height: later.y + later.height - older.y }, 2)],
				shapes: [],
				labels: [makeLabel(motif.short, middle, y, 'sans', size.label, 'middle')]
			};
		})
	};
}

/** The shots of the later film, all of them described; under each how many frames it has. */
function layoutLater(strips: Strips): Partial<Drawing> {
	const { size, pairs, heads } = strips;
	return {
		marks: pairs.map(({ shot, later }): Mark => {
			const count = shot.frames.value;
			const text = count === null ? 'not counted' : `${count} frames`;
			const middle = later.x + later.width / 2;
			const number =
				count === null
					? makeLabel('no count', middle, heads[2], size.face, size.small, 'middle', 'soft')
					: makeLabel(String(count), middle, heads[2], 'sans', size.head, 'middle');

			const part = showing(later, 'lower', strips);
			return {
				by: 'shot',
				id: shot.id,
				claim: address.shot(shot, 'frames'),
				label: `Shot ${shot.order} of the later film, “${shot.title}”: ${text}`,
				kind: 'window later',
				now: false,
				hits: [
					part,
					{ x: later.x, y: heads[2] - size.head, width: later.width, height: 1.2 * size.head }
				],
				rings: [part],
				shapes: [],
				labels: [number],
				pictures: [{ rect: later, shapes: drawSmall(shot), c: 'stated' }]
			};
		})
	};
}

/** What the older film has of them, as surely as it is known. */
function layoutOlder(strips: Strips): Partial<Drawing> {
	const { rows, edit, pairs } = strips;
	const marks = pairs.flatMap(({ shot, motif, older }) =>
		rows.appearances
			.filter((one) => one.motif === motif.id && one.film === edit.from)
			.map((one): Mark => {
				const part = showing(older, 'upper', strips);
				return {
					by: 'claim',
					id: keyOf(one),
					claim: address.appearance(one),
					label: sayAppearance(one),
					kind: 'window older',
					now: rows.at.appearance(one),
					hits: [part],
					rings: [part],
					shapes: [],
					labels: [],
					pictures: [
						{
							rect: older,
							shapes: drawSmall(shot),
							c: one.present.certainty,
							upper: !rows.apart
						}
					]
				};
			})
	);
	return { marks };
}

/** That the later film takes the order over, as is concluded: its cuts are the other’s. And the one shot that it has not. */
function layoutTaking({
	rows,
	edit,
	size,
	older,
	later,
	gap,
	pairs,
	extra
}: Strips): Partial<Drawing> {
	const em = size.label;
	const out = 0.4 * em;
	const foot = later.y + later.height + out;
	const cuts = pairs.slice(1).map((pair) => pair.later.x - gap / 2);
	const text = extra.x + extra.width + 0.9 * em;
	const y = extra.y + extra.height / 2;
	return {
		marks: [
			{
				by: 'reuse',
				id: edit.id,
				claim: address.reuse(edit),
				label: sayBorrowing(edit, rows),
				kind: 'cuts',
				now: rows.at.reuse(edit),
				hits: [
					...cuts.map((x) => ({
						x: x - gap / 2,
						y: older.y - out,
						width: gap,
						height: foot - older.y + out
					})),
					{ ...extra, width: older.width - extra.x }
				],
				rings: [grow({ ...older, height: later.y + later.height - older.y }, 3), grow(extra, 8)],
				shapes: [{ c: 'inferred', d: cuts.map((x) => `M${x} ${older.y - out}V${foot}`).join('') }],
				pictures: [{ rect: extra, shapes: sequence.belt(null), c: 'loose', tilt: -7 }],
				labels: [
					makeLabel('One more shot of the belt', text, y, 'sans', em),
					makeLabel(
						'in the older; where, is not said',
						text,
						y + 1.15 * em,
						size.face,
						size.small,
						'start',
						'soft'
					)
				]
			}
		]
	};
}

/** How to read a frame that is of both films, what the numbers are, and after what the older is drawn. */
function layoutNotes({ rows, edit, size, width, heads }: Strips): Partial<Drawing> {
	const later = rows.films.find((film) => film.id === edit.to);
	const drawn = `drawn after the shots of ${later ? yearLabel(later) : ''}`;
	const write = (text: string, y: number) =>
		makeLabel(text, width, y, size.face, size.small, 'end', 'soft');
	return {
		labels: [
			write(rows.apart ? drawn : `upper halves, ${drawn}`, heads[0]),
			write(rows.apart ? 'frames in each' : 'lower halves; frames in each', heads[3])
		]
	};
}
