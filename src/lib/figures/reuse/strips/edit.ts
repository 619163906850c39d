// One edit laid on the other: the pieces of the older film over those of the later, in the same order. Laid together each frame is the
// older film’s above and the later’s below. Every frame is as large as any other: lengths are known of the later film alone, in numbers.
import { wrapText } from '$lib/components/chart/text';
import { address } from '$lib/data/claims';
import { capital } from '$lib/data/words';
import type { Box } from '$lib/components/figure/types';
import { shots, type Film, type Motif, type Reuse, type Shot } from '../data';
import { boundsOf, gather, grow, makeLabel } from '../geometry';
import type { Drawing, Mark, Rect, Sizes } from '../geometry';
import { filmMark, titleOf } from '../film-mark';
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
	readonly box: Box;
	/** Height of a perforated edge, and space between two frames. */
	readonly edge: number;
	readonly gap: number;
	/** The strips with their edges, a piece a line. */
	readonly older: readonly Rect[];
	readonly later: readonly Rect[];
	readonly pairs: readonly Pair[];
	/** Where the films are named: the later under its strip, or beside the older. */
	readonly heads: Readonly<Record<'older' | 'later', readonly [x: number, y: number]>>;
	/** Baselines of a pair’s name and of its number of frames. */
	name(pair: Pair): number;
	count(pair: Pair): number;
	/** The strips are not laid together. */
	readonly apart: boolean;
	/** The shot that only the older film has: nobody says where, so it lies on no strip. */
	readonly extra: Rect;
}

/**
 * Px: upper edges of the strips, how many frames a line has, and from line to line. Apart each film is one line; laid together they
 * are bent into two, for frames as large as the box has room for.
 */
const places = {
	narrow: {
		edge: 6,
		gap: 6,
		apart: { older: 26, later: 122, across: 5, pitch: 0 },
		laid: { older: 44, later: 44, across: 3, pitch: 132 }
	},
	wide: {
		edge: 11,
		gap: 14,
		apart: { older: 44, later: 222, across: 5, pitch: 0 },
		laid: { older: 58, later: 58, across: 3, pitch: 240 }
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
	const { edge, gap, ...both } = places[box.name];
	const { apart } = rows;
	const { older, later, across, pitch } = apart ? both.apart : both.laid;
	const width = (box.width - gap * across) / across;
	const height = width * shapeOfPicture;
	const step = width + gap;
	const lineOf = (index: number) => Math.floor(index / across);
	const frame = (index: number, y: number): Rect => {
		return {
			x: gap / 2 + (index % across) * step,
			y: y + edge + lineOf(index) * pitch,
			width,
			height
		};
	};
	const strip = (y: number): readonly Rect[] =>
		Array.from({ length: lineOf(shots.length - 1) + 1 }, (_, line) => ({
			x: 0,
			y: y + line * pitch,
			width: Math.min(across, shots.length - line * across) * step,
			height: height + 2 * edge
		}));
	const foot = ({ later: { y } }: Pair) => y + height + edge;
	const end = later + height + 2 * edge;
	const loose = frame(shots.length, older);
	return {
		rows,
		edit,
		size,
		box,
		edge,
		gap,
		apart,
		older: strip(older),
		later: strip(later),
		heads: apart
			? { older: [0, older - 9], later: [0, end + 2.1 * size.head] }
			: { older: [0, 0.9 * size.head], later: [2 * step + gap / 2, 0.9 * size.head] },
		name: (pair) => (apart ? later - 0.7 * size.label : foot(pair) + 1.3 * size.label),
		count: (pair) => foot(pair) + (apart ? 1 : 0.95) * size.head,
		pairs: shots.flatMap((shot, index) => {
			const motif = motifById.get(lives[shot.id][0] ?? 'belt');
			if (!motif) return [];
			return [{ shot, motif, older: frame(index, older), later: frame(index, later) }];
		}),
		extra: apart
			? { ...frame(2, 0), y: end + 2.9 * size.head }
			: {
					x: loose.x + 0.15 * width,
					y: loose.y + 0.04 * width,
					width: 0.7 * width,
					height: 0.7 * height
				}
	};
}

/** The part of a frame that shows which film: the whole, or one half of it where both are in one place. */
function showing(rect: Rect, part: 'upper' | 'lower', { apart }: Strips): Rect {
	if (apart) return rect;
	const height = rect.height / 2;
	return { ...rect, height, y: part === 'upper' ? rect.y : rect.y + height };
}

/** A shot as it is drawn where it stands still and is small. */
const drawSmall = ({ id }: Shot) => sequence[id](null).filter((one) => !one.fine);

/** Both films: their strips, and their names. */
function layoutFilms(strips: Strips): Partial<Drawing> {
	const { rows, edit, size, older, later, heads, edge } = strips;
	const marks = rows.films.map((film: Film) => {
		const isLater = film.id === edit.to;
		const [from, y] = heads[isLater ? 'later' : 'older'];
		const labels = titleOf(film, from, y, size.head, size);
		const hit = { x: from, y: y - size.head, width: 8.5 * size.label, height: 1.3 * size.head };
		const rings = (isLater ? later : older).map((strip) => grow(strip, 3));
		return filmMark(film, rows, hit, rings, [], labels);
	});
	const base = (strips: readonly Rect[], c: string) =>
		strips.flatMap((strip) => frameOf(strip, edge, c));
	return { marks, plain: [...base(later, 'later'), ...base(older, 'older')] };
}

/** A name for each pair. */
function layoutMotifs({ rows, size, pairs, name, apart }: Strips): Partial<Drawing> {
	return {
		marks: pairs.map((pair): Mark => {
			const { motif, older, later } = pair;
			const { x, width } = later;
			const y = name(pair);
			return {
				by: 'motif',
				id: motif.id,
				claim: address.motif(motif),
				label: nameMotif(motif),
				kind: 'name',
				now: rows.at.motif(motif.id),
				hits: [
					{
						x,
						y: y - 1.1 * size.label,
						width: apart ? width : 0.7 * width,
						height: 1.5 * size.label
					}
				],
				rings: [grow({ ...later, y: older.y, height: later.y + later.height - older.y }, 2)],
				shapes: [],
				labels: [makeLabel(motif.short, x, y, 'sans', size.label)]
			};
		})
	};
}

/** The shots of the later film, all of them described; under each how many frames it has. */
function layoutLater(strips: Strips): Partial<Drawing> {
	const { size, pairs, name, count, apart } = strips;
	return {
		marks: pairs.map((pair): Mark => {
			const { shot, later } = pair;
			const { value } = shot.frames;
			const text = value === null ? 'not counted' : `${value} frames`;
			// what is not counted is a word beside the name, and no number
			const y = value === null && !apart ? name(pair) : count(pair);
			const x = later.x + later.width;
			const number =
				value === null
					? makeLabel('no count', x, y, size.face, size.small, 'end', 'soft')
					: makeLabel(String(value), x, y, 'sans', size.head, 'end');
			const part = showing(later, 'lower', strips);
			const { width } = boundsOf(number);
			return {
				by: 'shot',
				id: shot.id,
				claim: address.shot(shot, 'frames'),
				label: `Shot ${shot.order} of the later film, “${shot.title}”: ${text}`,
				kind: 'window later',
				now: false,
				hits: [part, { x: boundsOf(number).x, y: y - size.head, width, height: 1.2 * size.head }],
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
function layoutTaking(strips: Strips): Partial<Drawing> {
	const { rows, edit, size, older, later, gap, edge, pairs, extra, box, apart } = strips;
	const em = size.label;
	const out = 0.4 * em;
	// where the strip is bent the cut stands at the beginning of the next line
	const cuts = pairs.slice(1).map((pair): Rect => ({
		x: Math.max(0, pair.later.x - gap),
		y: pair.older.y - edge - out,
		width: gap,
		height: pair.later.y + pair.later.height - pair.older.y + 2 * (edge + out)
	}));
	const room = apart ? box.width : extra.width / 0.7;
	const [x, y] = apart
		? [extra.x + extra.width + 0.9 * em, extra.y + extra.height / 2]
		: [extra.x - 0.15 * room, extra.y + extra.height + 2.2 * em];
	const lines = [
		...wrapText('One more shot of the belt', 'sans', em, room).map((text) => ({ text, tone: '' })),
		...wrapText('in the older; where, is not said', size.face, size.small, room).map((text) => ({
			text,
			tone: 'soft'
		}))
	];
	return {
		marks: [
			{
				by: 'reuse',
				id: edit.id,
				claim: address.reuse(edit),
				label: sayBorrowing(edit, rows),
				kind: 'cuts',
				now: rows.at.reuse(edit),
				hits: [...cuts, grow(extra, 4)],
				rings: [...[...older, ...later].map((strip) => grow(strip, 3)), grow(extra, 8)],
				shapes: [
					{
						c: 'inferred',
						d: cuts.map(({ x, y, height }) => `M${x + gap / 2} ${y}v${height}`).join('')
					}
				],
				pictures: [{ rect: extra, shapes: sequence.belt(null), c: 'loose', tilt: -7 }],
				labels: lines.map(({ text, tone }, index) => {
					const [face, em] = tone ? [size.face, size.small] : (['sans', size.label] as const);
					return makeLabel(text, x, y + 1.15 * size.label * index, face, em, 'start', tone);
				})
			}
		]
	};
}

/** How to read a frame that is of both films, what the numbers are, and after what the older is drawn. */
function layoutNotes({ rows, edit, size, box, heads, apart }: Strips): Partial<Drawing> {
	const later = rows.films.find((film) => film.id === edit.to);
	const drawn = `drawn after the shots of ${later ? yearLabel(later) : ''}`;
	const [, older] = heads.older;
	const [x, under] = heads.later;
	const line = older + 1.25 * size.small;
	const notes: readonly (readonly [text: string, x: number, y: number])[] = apart
		? [
				[drawn, box.width, older],
				['frames in each', box.width, under]
			]
		: box.name === 'wide'
			? [
					[`upper halves, ${drawn}`, 0, line],
					['lower halves; frames in each', x, line]
				]
			: [
					['upper halves', 0, line],
					['lower halves', x, line],
					[`${capital(drawn)}; numbers: frames in each`, 0, box.height - 4]
				];
	return {
		labels: notes.map(([text, x, y]) =>
			makeLabel(text, x, y, size.face, size.small, apart ? 'end' : 'start', 'soft')
		)
	};
}
