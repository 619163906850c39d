// The seven films as frames: side by side, or sorted into groups with a heading each.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { wrapText, type Label } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { abreast, label, left, poster, type Measures } from './measures';
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

interface Placed {
	readonly frames: readonly Frame[];
	readonly headings: readonly Label[];
}

/** Frames in rows; a group that does not fit beside the one before it begins a row of its own. */
export function layoutFrames(
	groups: readonly Group[],
	{ frames: measures, width }: Measures
): Placed {
	const { gap, height } = measures;
	const sorted = groups.length > 1 ? 1 : 0;
	const pitch = (width - 2 * left + gap) / abreast;
	const start = 1 - sorted;
	const frames: Frame[] = [];
	const headings: Label[] = [];
	let [row, column] = [0, start];
	for (const { name, count, members, now, place } of groups) {
		// one place is left empty between two groups
		if (column > start && ++column + members.length > abreast) [row, column] = [row + 1, start];
		const counted = formatNumber(count.value);
		const tone = now ? 'now' : 'plain';
		const heading = sorted
			? { ...measures.heading, y: measures.top[1] + row * measures.step[1] - gap }
			: measures;
		headings.push(...poster(counted, [name], heading, tone, left + column * pitch * sorted));
		for (const film of members) {
			if (column === abreast) [row, column] = [row + 1, start];
			const rect = {
				x: round(left + column++ * pitch),
				y: measures.top[sorted] + row * measures.step[sorted],
				width: round(pitch - gap),
				height
			};
			const inset = measures.name * 0.3;
			const lines = wrapText(film.short, 'sans', measures.name, rect.width - 2 * inset);
			frames.push({
				film,
				about: `${film.title}: ${place}${film.certainty === 'stated' ? '' : ', inferred'}`,
				rect,
				touch: {
					x: rect.x - 3,
					y: rect.y - 3,
					width: rect.width + 6,
					height: height + 6
				},
				name: lines.map((line, index) =>
					label(
						line,
						rect.x + inset,
						rect.y + height - inset * 1.4 - (lines.length - 1 - index) * measures.name,
						measures.name
					)
				),
				now
			});
		}
	}
	return { frames, headings };
}
