// Stalin's speech and the compilations it was dispersed into: the first and the last place known, the rest in open order.
import type { Reuse } from '$lib/data/schema';
import type { Cue } from './cue';
import { baseline, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Rect, Sizes } from './geometry';
import type { Grid } from './grid';
import { filmById, pointsAt } from './scope';
import { capital, spell } from '$lib/data/words';
import { placeOf } from './words';

export interface Piece {
	readonly reuse: Reuse;
	readonly now: boolean;
	/** Its place in the speech, and whether that is said. */
	readonly slot: Rect;
	readonly placed: boolean;
	/** The film that holds it. */
	readonly film: Rect;
	readonly label: Label;
	/** From a known place to its film. */
	readonly link: string;
	/** From the film to the column it has among the films that show him. */
	readonly tail: string;
}

export interface Speech {
	readonly pieces: readonly Piece[];
	/** What leads from the places whose order is open to the films that share them. */
	readonly knot: string;
	readonly labels: readonly Label[];
}

const title = 'Stalin’s speech';
/** In the margin of names; the narrow box has room for one word. */
function rowTitle(size: Sizes): string {
	return size.face === 'serif' ? title : 'Speech';
}

/** Width the speech takes in the margin of names. */
export function speechWidth(size: Sizes): number {
	return widthOf({ text: rowTitle(size), face: 'sans', size: size.label });
}

interface Slot {
	readonly reuse: Reuse;
	readonly now: boolean;
	readonly placed: boolean;
	readonly x: number;
}

function slotsOf(pieces: readonly Reuse[], cue: Cue, area: Rect): readonly Slot[] {
	const step = area.width / pieces.length;
	return pieces.map((reuse, index) => ({
		reuse,
		now: pointsAt(cue).reuse(reuse),
		placed: placeOf(reuse, pieces.length) !== 'order open',
		x: area.x + step * (index + 0.5)
	}));
}

/** One row: the films in the order of the speech as far as it is known, a slab under each for its place. */
export function layoutSpeechRow(
	pieces: readonly Reuse[],
	cue: Cue,
	grid: Grid,
	area: Rect
): Speech {
	const { size } = grid;
	const width = area.width / pieces.length - 4;
	const height = 1.3 * size.label;
	const slab = 0.45 * size.label;
	const y = area.y + height / 2;
	return {
		pieces: slotsOf(pieces, cue, area).map(({ reuse, now, placed, x }): Piece => {
			const column = grid.x(reuse.to);
			const turn = area.y - 4;
			return {
				reuse,
				now,
				placed,
				film: rectAt(x, y, width, height),
				label: filmLabel(reuse, cue, size, x, y, width),
				slot: rectAt(x, area.y + height + 2 + slab / 2, width, slab),
				link: '',
				tail:
					column === null || !grid.network ? '' : `M${column} ${grid.bottom}V${turn}H${x}V${area.y}`
			};
		}),
		knot: '',
		labels: [makeLabel(rowTitle(size), 0, baseline(y, size.label), 'sans', size.label)]
	};
}

/** The whole box: the speech as a strip of places above, the films below, and between them what is known. */
export function layoutSpeech(pieces: readonly Reuse[], cue: Cue, size: Sizes, area: Rect): Speech {
	const gap = 0.4 * size.label;
	const width = area.width / pieces.length - gap;
	const height = 3 * size.label;
	const titleY = area.y + 1.3 * size.label;
	const slotY = titleY + 2.1 * size.label + height / 2;
	const filmY = area.y + area.height - 1.2 * size.label;
	const slots = slotsOf(pieces, cue, area);
	const [y1, y2] = [slotY + height / 2 + 4, filmY - size.label - 4];
	const open = slots.filter((slot) => !slot.placed);
	const [x1, x2] = [(open[0]?.x ?? 0) - width / 2, (open.at(-1)?.x ?? 0) + width / 2];
	const middle = (x1 + x2) / 2;
	const waist = 1.1 * size.label;
	const note = makeLabel(
		'order open',
		middle + 0.66 * (x2 - middle),
		baseline((y1 + y2) / 2, size.label),
		'sans',
		size.label,
		'middle'
	);
	return {
		pieces: slots.map(({ reuse, now, placed, x }): Piece => ({
			reuse,
			now,
			placed,
			film: rectAt(x, filmY, width, 2 * size.label),
			label: filmLabel(reuse, cue, size, x, filmY, width),
			slot: rectAt(x, slotY, width, height),
			tail: '',
			link: placed ? `M${x} ${y1 - 4}V${y2 + 4}` : ''
		})),
		knot:
			open.length > 0
				? `M${x1} ${y1}H${x2}L${middle + waist} ${(y1 + y2) / 2}L${x2} ${y2}H${x1}L${middle - waist} ${(y1 + y2) / 2}z`
				: '',
		labels: [
			makeLabel(
				`${title}, cut into ${spell(pieces.length)}`,
				slots[0] ? slots[0].x - width / 2 : 0,
				titleY,
				'sans',
				size.head
			),
			...(open.length > 0 ? [note] : []),
			...slots
				.filter((slot) => slot.placed)
				.map(({ reuse, x }) =>
					makeLabel(
						capital(placeOf(reuse, pieces.length)),
						x,
						slotY - height / 2 - 5,
						'sans',
						size.label,
						'middle'
					)
				)
		]
	};
}

/** The film’s name, or where that does not fit its number. */
function filmLabel(reuse: Reuse, cue: Cue, size: Sizes, x: number, y: number, room: number): Label {
	const short = filmById.get(reuse.to)?.short ?? reuse.to;
	const fits = widthOf({ text: short, face: 'sans', size: size.label }) <= room - 6;
	const text = cue.withhold === 'films' ? '?' : fits ? short : (short.split(' ').at(-1) ?? short);
	return makeLabel(text, x, baseline(y, size.label), 'sans', size.label, 'middle');
}
