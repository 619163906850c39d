// The seven films as frames: side by side, or sorted into groups with a heading each.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { wrapText, type Label } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { abreast, label, left, poster, type Count, type Measures } from './measures';
import type { Group, Member } from './archive';

export interface Frame {
	readonly film: Member;
	/** What it is, in words. */
	readonly about: string;
	readonly rect: Rect;
	/** Where a finger may touch it, and what a choice outlines. */
	readonly touch: Rect;
	/** Name of the film, on the frame. */
	readonly name: readonly Label[];
	readonly now: boolean;
}

interface Place {
	readonly row: number;
	readonly column: number;
}

/** A group with the place of its heading and of each of its members. */
interface Placed {
	readonly group: Group;
	readonly head: Place;
	readonly films: readonly (Place & { readonly film: Member })[];
}

/** What places become in px. */
interface Shelf {
	readonly sorted: boolean;
	/** From one frame to the next, and from one row to the next. */
	readonly pitch: number;
	readonly step: number;
	/** Upper edge of the first row. */
	readonly top: number;
	readonly measures: Measures['frames'];
}

export function layoutFrames(
	groups: readonly Group[],
	{ frames: measures, width }: Measures
): { readonly frames: readonly Frame[]; readonly headings: readonly Label[] } {
	const sorted = groups.length > 1;
	const shelf = {
		sorted,
		pitch: (width - 2 * left + measures.gap) / abreast,
		step: measures.step[sorted ? 1 : 0],
		top: measures.top[sorted ? 1 : 0],
		measures
	};
	const placed = placeGroups(groups, sorted);
	return {
		frames: placed.flatMap(({ group, films }) =>
			films.map((one) => layoutFrame(one.film, group, one, shelf))
		),
		headings: placed.flatMap((one) => nameGroup(one, shelf))
	};
}

/** In rows: a group that does not fit beside the one before it begins a row of its own. */
function placeGroups(groups: readonly Group[], sorted: boolean): readonly Placed[] {
	// the seven by themselves leave the first column to their number
	const start = sorted ? 0 : 1;
	let [row, column] = [0, start];
	const wrap = () => ([row, column] = [row + 1, start]);
	return groups.map((group) => {
		const { members } = group;
		// one place is left empty between two groups
		if (column > start && ++column + members.length > abreast) wrap();
		const head = { row, column };
		const films = members.map((film) => {
			if (column === abreast) wrap();
			return { film, row, column: column++ };
		});
		return { group, head, films };
	});
}

/** Its number and name: over its first frame, or as large as the step where it is the one thing shown. */
function nameGroup({ group, head }: Placed, shelf: Shelf): readonly Label[] {
	const { sorted, pitch, step, top, measures } = shelf;
	const { name, count, now } = group;
	const at: Count = sorted
		? { ...measures.heading, y: top + head.row * step - measures.gap }
		: measures;
	const x = sorted ? left + head.column * pitch : left;
	return poster(formatNumber(count.value), [name], at, now ? 'now' : 'plain', x);
}

function layoutFrame(
	film: Member,
	{ now, place }: Group,
	{ row, column }: Place,
	{ pitch, step, top, measures: { gap, height, name } }: Shelf
): Frame {
	const rect = {
		x: round(left + column * pitch),
		y: top + row * step,
		width: round(pitch - gap),
		height
	};
	return {
		film,
		about: `${film.title}: ${place}${film.certainty === 'stated' ? '' : ', inferred'}`,
		rect,
		// less than half a gap outside, so that two never meet
		touch: { x: rect.x - 3, y: rect.y - 3, width: rect.width + 6, height: height + 6 },
		name: nameFrame(film.short, rect, name),
		now
	};
}

/** The name in lines, the last at the foot of the frame. */
function nameFrame(name: string, { x, y, width, height }: Rect, size: number): readonly Label[] {
	const inset = size * 0.3;
	const lines = wrapText(name, 'sans', size, width - 2 * inset);
	const foot = y + height - inset * 1.4;
	return lines.map((line, index) =>
		label(line, x + inset, foot - (lines.length - 1 - index) * size, size)
	);
}
