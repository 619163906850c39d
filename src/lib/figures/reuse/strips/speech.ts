// Stalin's speech and the compilations it was dispersed into: the first and the last place known, the rest in open order.
import { address } from '$lib/data/claims';
import { capital, spell } from '$lib/data/words';
import type { Box } from '$lib/components/figure/types';
import type { Reuse } from '../data';
import { baseline, gather, grow, makeLabel, rectAt, shapeOf, widthOf } from '../geometry';
import type { Drawing, Mark, Sizes } from '../geometry';
import { filmById } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayBorrowing } from '../words/sentences';
import { placeOf } from '../words/words';

/** A piece of the speech in its column: its place above, the film it is in below. */
interface Piece {
	readonly reuse: Reuse;
	/** Middle of its column. */
	readonly x: number;
	/** Its place in words, where it is known. */
	readonly place: string | null;
}

/** What the passes draw from: the speech as a strip of places above, the films below. */
interface Strip {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly pieces: readonly Piece[];
	/** Width of a place and of a film. */
	readonly width: number;
	/** Baseline of the title; middles of the places and of the films. */
	readonly title: number;
	readonly slots: number;
	readonly films: number;
	/** Lower edge of the places, upper edge of the films: what is known stands between. */
	readonly from: number;
	readonly to: number;
}

/** The whole box. */
export function layoutSpeech(rows: InScope, size: Sizes, box: Box): Drawing {
	const strip = layStrip(rows, size, box);
	return gather(nameSpeech(strip), layoutKnot(strip), layoutPieces(strip), namePlaces(strip));
}

/** No higher than 25 lines, or links would be so long that nobody follows them; a quarter of what is left stands above. */
function layStrip(rows: InScope, size: Sizes, box: Box): Strip {
	const em = size.label;
	const height = Math.min(box.height - 8, 25 * em);
	const top = (box.height - height) / 4;
	const step = box.width / rows.pieces.length;
	const title = top + 1.3 * em;
	const slots = title + 3.6 * em;
	const films = top + height - 1.2 * em;
	return {
		rows,
		size,
		pieces: rows.pieces.map((reuse, index) => {
			const place = placeOf(reuse, rows.pieces.length);
			return { reuse, x: step * (index + 0.5), place: place === 'order open' ? null : place };
		}),
		width: step - 0.4 * em,
		title,
		slots,
		films,
		from: slots + 1.5 * em,
		to: films - em
	};
}

function nameSpeech({ pieces, size, title }: Strip): Partial<Drawing> {
	const text = `Stalin’s speech, cut into ${spell(pieces.length)}`;
	return { labels: [makeLabel(text, 0.2 * size.label, title, 'sans', size.crowd)] };
}

/** What leads from the places whose order is open to the films that share them. */
function layoutKnot({ pieces, size, width, from, to }: Strip): Partial<Drawing> {
	const em = size.label;
	const open = pieces.filter(({ place }) => place === null);
	const [x1, x2] = [(open[0]?.x ?? 0) - width / 2, (open.at(-1)?.x ?? 0) + width / 2];
	const [middle, waist] = [(x1 + x2) / 2, 1.1 * em];
	const [above, between, below] = [from + 4, (from + to) / 2, to - 4];
	// beside the waist, two thirds of the way out
	const words = middle + 0.66 * (x2 - middle);
	return {
		plain: [
			{
				c: 'unknown',
				d: `M${x1} ${above}H${x2}L${middle + waist} ${between}L${x2} ${below}H${x1}L${middle - waist} ${between}z`
			}
		],
		labels: [makeLabel('order open', words, baseline(between, em), 'sans', em, 'middle')]
	};
}

/** A mark a piece: its film, its place in the speech, and a link between them where the place is known. */
function layoutPieces(strip: Strip): Partial<Drawing> {
	const { rows, pieces, size, width, slots, films, from, to } = strip;
	const em = size.label;
	const marks = pieces.map(({ reuse, x, place }): Mark => {
		const known = place !== null;
		const film = rectAt(x, films, width, 2 * em);
		const slot = rectAt(x, slots, width, 3 * em);
		const now = rows.at.reuse(reuse);
		const tone = now ? 'on-ink' : '';
		return {
			by: 'reuse',
			id: reuse.id,
			film: reuse.to,
			claim: address.reuse(reuse),
			label: sayBorrowing(reuse, rows),
			kind: 'piece',
			now,
			hits: [film, slot],
			rings: [grow(film, 2)],
			shapes: [
				{ c: 'link', d: known ? `M${x} ${from}V${to}` : '' },
				shapeOf(known ? 'slot' : 'unknown', slot),
				shapeOf('film', film)
			],
			labels: [
				makeLabel(nameFilm(reuse, strip), x, baseline(films, em), 'sans', em, 'middle', tone)
			]
		};
	});
	return { marks };
}

/** The film’s name, or where that does not fit its number. */
function nameFilm({ to }: Reuse, { size, width }: Strip): string {
	const short = filmById.get(to)?.short ?? to;
	const fits = widthOf({ text: short, face: 'sans', size: size.label }) <= width - 6;
	return fits ? short : (short.split(' ').at(-1) ?? short);
}

function namePlaces({ pieces, size, slots }: Strip): Partial<Drawing> {
	const em = size.label;
	const y = slots - 1.5 * em - 5;
	return {
		labels: pieces.flatMap(({ x, place }) =>
			place === null ? [] : [makeLabel(capital(place), x, y, 'sans', em, 'middle')]
		)
	};
}
