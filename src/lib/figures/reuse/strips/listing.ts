// An entry of a catalogue beside a film: the pieces it lists in its order, along the strip of one of the seven. Words stand in dotted
// rings, since nobody here has seen them; a ring leads to the frame it may be of, and where the entry says nothing none is drawn.
import { ringPath } from '$lib/components/chart/ring';
import { sequence } from '$lib/components/chart/schematics';
import { wrapText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { shots, type OtherFilm } from '../data';
import { filmMark, titleOf } from '../film-mark';
import { baseline, boundsOf, gather, grow, makeLabel, shapeOf, widthOf } from '../geometry';
import type { Drawing, Mark, Rect, Shape, Sizes } from '../geometry';
import {
	claimOf,
	listedIn,
	nameElsewhere,
	nameListed,
	yearsOf,
	type Listed
} from '../scope/elsewhere';
import { keyOf, lives, motifById } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayAppearance } from '../words/sentences';
import { shapeOfPicture } from '../windows/panes';

/** Px: where the strip begins, its perforated edge, space between two frames, and from the strip to the rings. */
const places = {
	narrow: { top: 42, edge: 7, gap: 4, link: 16 },
	wide: { top: 66, edge: 13, gap: 6, link: 34 }
} as const;

interface Side {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly box: Box;
	readonly entry: OtherFilm;
	/** The strip with its edges, and its frames, a shot each, from the first down. */
	readonly strip: Rect;
	readonly frames: readonly Rect[];
	/** Where rings begin. */
	readonly left: number;
}

export function layoutListing(rows: InScope, size: Sizes, box: Box): Drawing {
	const [entry] = rows.elsewhere;
	if (!entry) return gather();
	const { top, edge, gap, link } = places[box.name];
	const pitch = (box.height - top - 4) / shots.length;
	const height = pitch - gap;
	const width = height / shapeOfPicture;
	const strip = { x: 0, y: top, width: width + 2 * edge, height: pitch * shots.length };
	const frames = shots.map((_, index) => {
		return { x: edge, y: top + gap / 2 + index * pitch, width, height };
	});
	const side = { rows, size, box, entry, strip, frames, left: strip.width + link };
	return gather(nameBoth(side), showStrip(side, edge), showEntry(side));
}

/** The film over its strip, the entry over its rings. */
function nameBoth({ rows, size, entry, strip, left }: Side): Partial<Drawing> {
	const em = size.crowd;
	const y = 0.9 * em;
	const room = { y: 0, height: strip.y };
	const marks = rows.films.map((film) =>
		filmMark(
			film,
			rows,
			{ ...room, x: 0, width: strip.width },
			[grow(strip, 2)],
			[],
			titleOf(film, 0, y, em, size, true)
		)
	);
	const year = makeLabel(yearsOf(entry), left, y, 'sans', em);
	const text = `${entry.short}, as listed; not seen here`;
	const name = makeLabel(text, left, y + 1.3 * size.small, size.face, size.small, 'start', 'soft');
	const claim = claimOf(entry);
	const head: Mark = {
		by: 'claim',
		id: claim,
		claim,
		label: nameElsewhere(entry),
		kind: 'elsewhere-film',
		now: false,
		hits: [{ ...room, x: left, width: widthOf(name) }],
		rings: [grow(boundsOf(year), 4)],
		shapes: [],
		labels: [year, name]
	};
	return { marks: [...marks, head] };
}

/** Film runs from above down: its holes are on the left and on the right. */
function showStrip({ rows, strip, frames }: Side, edge: number): Partial<Drawing> {
	const { x, y, width, height } = strip;
	const holes = [x + edge / 2, x + width - edge / 2].map((at) => `M${at} ${y + 4}V${y + height}`);
	const marks = shots.flatMap((shot, index): readonly Mark[] => {
		const rect = frames[index];
		const one = rows.appearances.find(({ motif }) => motif === lives[shot.id][0]);
		if (!one || !rect) return [];
		return [
			{
				by: 'claim',
				id: keyOf(one),
				claim: address.appearance(one),
				label: sayAppearance(one),
				kind: 'window',
				now: false,
				hits: [rect],
				rings: [rect],
				shapes: [],
				labels: [],
				pictures: [
					{
						rect,
						shapes: sequence[shot.id](null).filter(({ fine }) => !fine),
						c: one.present.certainty
					}
				]
			}
		];
	});
	return { marks, plain: [shapeOf('celluloid', strip), { c: 'holes', d: holes.join('') }] };
}

/** A ring for each piece, beside the frame that it may be of; one that may be of none stands where the entry has it. */
function showEntry({ rows, size, box, entry, strip, frames, left }: Side): Partial<Drawing> {
	const em = size.label;
	let next = 0;
	const taken = listedIn(entry).map((piece) => {
		const own = shots.findIndex((shot) => lives[shot.id][0] === piece.motif);
		const line = own < 0 ? next : own;
		next = line + 1;
		return { piece, line };
	});
	const ringAt = ({ y, height }: Rect): Rect => {
		const high = Math.min(height, 3.4 * em);
		return { x: left, y: y + (height - high) / 2, width: box.width - left - 1, height: high };
	};
	const marks = taken.flatMap(({ piece, line }): readonly Mark[] => {
		const frame = frames[line];
		return frame ? [markPiece(piece, ringAt(frame), strip.width, rows, em)] : [];
	});
	const silent = frames.filter((_, index) => taken.every(({ line }) => line !== index));
	return {
		marks,
		labels: silent.map(({ y, height }) =>
			makeLabel(
				'not mentioned, which is not absent',
				left + 1.2 * em,
				baseline(y + height / 2, size.small),
				size.face,
				size.small,
				'start',
				'soft'
			)
		)
	};
}

function markPiece(piece: Listed, ring: Rect, from: number, rows: InScope, em: number): Mark {
	const motif = piece.motif && motifById.get(piece.motif);
	const lines = wrapText(piece.words, 'sans', em, ring.width - 2.4 * em);
	const middle = ring.y + ring.height / 2;
	const shapes: Shape[] = [{ c: 'dots', d: ringPath(ring) }];
	if (motif) shapes.push({ c: 'apart', d: `M${from + 4} ${middle}H${ring.x - 4}` });
	return {
		by: 'claim',
		id: piece.claim,
		claim: piece.claim,
		label: nameListed(piece, motif ? motif.title : 'A piece of no kind that the seven have'),
		kind: 'elsewhere',
		now: rows.at.listed,
		hits: [ring],
		rings: [grow(ring, 1)],
		shapes,
		labels: lines.map((line, index) =>
			makeLabel(
				line,
				ring.x + 1.2 * em,
				baseline(middle + (index - (lines.length - 1) / 2) * 1.2 * em, em),
				'sans',
				em
			)
		)
	};
}
